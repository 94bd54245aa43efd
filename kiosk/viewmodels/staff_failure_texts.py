"""Why a staff card cannot sign in here, and what to do."""

from __future__ import annotations

from kiosk.domain.failure import FailureCode
from kiosk.viewmodels.failure_words import FailureWords
from kiosk.viewmodels.marking import QT_TRANSLATE_NOOP

STAFF_WORDS = {
    FailureCode.STAFF_CARD_UNREADABLE: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The staff card cannot be read"),
        QT_TRANSLATE_NOOP("Failure", "The card gives no answer, or none that can be used."),
        QT_TRANSLATE_NOOP(
            "Failure",
            "Take it out and put it in again, the chip first and facing up. If nothing changes, call the service desk.",
        ),
    ),
    FailureCode.STAFF_CARD_PULLED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The staff card was taken out too early"),
        QT_TRANSLATE_NOOP("Failure", "It has not signed. Nothing was recorded, and the city has been told nothing."),
        QT_TRANSLATE_NOOP(
            "Failure",
            "Put the card in and try again. Leave it there until the screen says that it is done. What goes back to "
            "the city is marked anew.",
        ),
    ),
    FailureCode.STAFF_CARD_UNSUITABLE: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "This is not a staff card"),
        QT_TRANSLATE_NOOP("Failure", "The reader for staff takes the city's staff cards only."),
        QT_TRANSLATE_NOOP(
            "Failure", "Please take the card out. ID cards belong on the other reader, when the screen asks for them."
        ),
    ),
    FailureCode.STAFF_CARD_UNKNOWN: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "This staff card is not known here"),
        QT_TRANSLATE_NOOP("Failure", "The City of Leipzig has not issued it for this kiosk."),
        QT_TRANSLATE_NOOP("Failure", "Take the card out. If it should work here, call the service desk."),
    ),
    FailureCode.STAFF_CARD_EXPIRED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "This staff card has expired"),
        QT_TRANSLATE_NOOP("Failure", "The certificate on it is not valid today."),
        QT_TRANSLATE_NOOP("Failure", "Take the card out and order a new one from the service desk."),
    ),
    FailureCode.STAFF_CARD_REVOKED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "This staff card has been revoked"),
        QT_TRANSLATE_NOOP("Failure", "The city has put it on the list of cards that may not be used any more."),
        QT_TRANSLATE_NOOP("Failure", "Take the card out and call the service desk."),
    ),
    FailureCode.STAFF_CARD_OF_OTHER_BRANCH: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "This staff card is for another branch"),
        QT_TRANSLATE_NOOP("Failure", "It is valid, but not here. You have not been asked for the PIN."),
        QT_TRANSLATE_NOOP(
            "Failure", "Take the card out. If you work here now, ask the service desk to add this branch to your card."
        ),
    ),
    FailureCode.STAFF_CARD_BLOCKED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "This staff card is blocked"),
        QT_TRANSLATE_NOOP("Failure", "A wrong PIN was entered too often. The card itself counts, here and elsewhere."),
        QT_TRANSLATE_NOOP("Failure", "Take the card out. The service desk unblocks it with its PUK."),
    ),
    FailureCode.STAFF_CARD_COPIED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "This staff card is not genuine"),
        QT_TRANSLATE_NOOP("Failure", "It shows a certificate whose key it does not hold: it may be a copy."),
        QT_TRANSLATE_NOOP("Failure", "Keep the card and call the service desk at once."),
    ),
    FailureCode.COLLECTION_NOT_OVERDUE: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "This may not go back yet"),
        QT_TRANSLATE_NOOP("Failure", "The time of one of these items is not over, or its owner has just identified."),
        QT_TRANSLATE_NOOP("Failure", "Nothing was sent back. Go back, look at the list again and pack anew."),
    ),
    FailureCode.STAFF_LIST_OUTDATED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "Staff cards cannot be checked at the moment"),
        QT_TRANSLATE_NOOP(
            "Failure",
            "The list of revoked staff cards on this kiosk is too old, because the kiosk has had no connection to the "
            "city for days.",
        ),
        QT_TRANSLATE_NOOP("Failure", "Call the service desk. Citizens can go on using the kiosk by themselves."),
    ),
}
