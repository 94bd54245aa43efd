"""What the help says on the screens of the staff."""

from __future__ import annotations

from kiosk.journey.journey import Step
from kiosk.viewmodels.marking import QT_TRANSLATE_NOOP

STAFF_HELP = {
    Step.STAFF_SIGN_IN: QT_TRANSLATE_NOOP(
        "Help",
        "For staff of the branch and technicians only. If you have come here by mistake, touch Back. The PIN is "
        "checked by the card itself; after three wrong ones it is blocked.",
    ),
    Step.STAFF_MENU: QT_TRANSLATE_NOOP(
        "Help",
        "What you may do here follows from your staff card. Take it with you when you leave: that signs you out at "
        "once.",
    ),
    Step.STAFF_REMARK: QT_TRANSLATE_NOOP(
        "Help", "Write what the city must know to deal with the matter. Do not write down numbers of cards, or a PIN."
    ),
    Step.STAFF_CLOSING: QT_TRANSLATE_NOOP(
        "Help",
        "What you close here stays closed until a clerk opens it again, also after the kiosk has been switched off. "
        "The journal notes that a clerk did it, not who.",
    ),
    Step.STAFF_COLLECTION: QT_TRANSLATE_NOOP(
        "Help",
        "Everything that the city has sent to this branch and nobody has collected. A name is shown only once its "
        "owner has identified at the kiosk, and for an hour at most.",
    ),
    Step.STAFF_RETURN: QT_TRANSLATE_NOOP(
        "Help",
        "Take everything that is overdue from its place and put it into the bag. You sign only for what is switched "
        "on; the rest stays on the list.",
    ),
    Step.DIAGNOSTICS: QT_TRANSLATE_NOOP(
        "Help",
        "Touch a part to see what was found and what to do. The guided tests ask for a card, a sheet or your eyes; "
        "their results go into the readiness report.",
    ),
}
