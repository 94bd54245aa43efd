"""The help for each step: what is asked here, and what to do if it does not work."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.journey.journey import Step
from kiosk.viewmodels.marking import QT_TRANSLATE_NOOP
from kiosk.viewmodels.staff_help_texts import STAFF_HELP

_TEXTS = {
    Step.WELCOME: QT_TRANSLATE_NOOP(
        "Help", "Here you can do business with the City of Leipzig. Choose your language and touch “Start”."
    ),
    Step.CHOOSE: QT_TRANSLATE_NOOP(
        "Help",
        "Touch the service that you need. On the next screen you can read what it needs and costs; nothing is "
        "binding yet.",
    ),
    Step.PREPARE: QT_TRANSLATE_NOOP(
        "Help",
        "Check that you have everything at hand. If you must answer questions first, they decide whether the "
        "service can be done here.",
    ),
    Step.CONSENT: QT_TRANSLATE_NOOP(
        "Help",
        "Before your ID card is read, the law wants you to know who reads it and what. Your card is only read "
        "after you have entered your PIN.",
    ),
    Step.IDENTIFY: QT_TRANSLATE_NOOP(
        "Help",
        "You chose the six-digit PIN yourself when you set up the online function. It is not the number printed "
        "on the card. If you have forgotten it, any citizens' office can set a new one.",
    ),
    Step.PIN_MENU: QT_TRANSLATE_NOOP(
        "Help",
        "The PIN of six digits is yours; you chose it. The transport PIN of five digits, and the PUK of ten, are in "
        "the PIN letter that belongs to your card. The CAN of six digits is printed on the card itself.",
    ),
    Step.PIN_ENTRY: QT_TRANSLATE_NOOP(
        "Help",
        "Leave your card on the reader until the screen says that it is done. If you take it away too early, you begin "
        "again; nothing is lost.",
    ),
    Step.PIN_DONE: QT_TRANSLATE_NOOP("Help", "It is done. Take your card with you."),
    Step.FORM: QT_TRANSLATE_NOOP(
        "Help",
        "Touch a field to write in it; the keyboard appears by itself. What your ID card already said has been "
        "filled in for you.",
    ),
    Step.SCAN: QT_TRANSLATE_NOOP(
        "Help",
        "Open the scanner's cover, lay the sheet face down into the marked corner and close the cover. Scan "
        "every page, also the back if something is written there. Touch a scanned page to turn, move, delete or scan "
        "it again.",
    ),
    Step.REVIEW: QT_TRANSLATE_NOOP(
        "Help", "Read everything at your leisure. With “Change” you get back to a page and then straight back here."
    ),
    Step.CONFIRM: QT_TRANSLATE_NOOP(
        "Help",
        "Read the declaration to the end. With “Confirm and send” your submission goes to the city and counts "
        "like a signature.",
    ),
    Step.SEAL: QT_TRANSLATE_NOOP("Help", "Your submission is being encrypted so that only the city can read it."),
    Step.RECEIPT: QT_TRANSLATE_NOOP(
        "Help",
        "With the case reference you can ask the city about your submission. Print the receipt or photograph "
        "the QR code.",
    ),
    Step.FAILURE: QT_TRANSLATE_NOOP("Help", "Something did not work. The screen says what you can do now."),
    Step.END: QT_TRANSLATE_NOOP("Help", "Your visit has ended. Nothing of yours is left in this device."),
}


_PAPER_ONLY = QT_TRANSLATE_NOOP(
    "Help",
    "Only paper can be handed in here. Files from a USB stick, an e-mail or a phone are not taken, because they can "
    "carry programs that would endanger this device and the data of others. Please have a file printed first and bring "
    "the paper, or use the city's online services from home.",
)
_WHERE_FILES_ARE_EXPECTED = {Step.CHOOSE, Step.PREPARE, Step.SCAN}


def file_help(step: Step) -> str:
    """Return why no files are taken and what to do instead, on the steps where one would look for it, or nothing."""
    return QCoreApplication.translate("Help", _PAPER_ONLY) if step in _WHERE_FILES_ARE_EXPECTED else ""


def help_text(step: Step) -> str:
    """Return the help for the step, in the current language."""
    return QCoreApplication.translate("Help", (_TEXTS | STAFF_HELP)[step])
