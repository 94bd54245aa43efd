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
    Step.APPOINTMENT_MENU: QT_TRANSLATE_NOOP(
        "Help",
        "Touch what you want to come for. If you have an appointment already, you can move or cancel it with the "
        "booking number of your slip.",
    ),
    Step.APPOINTMENT_FIND: QT_TRANSLATE_NOOP(
        "Help",
        "The booking number is on the printed slip, below the QR code, and in the city's e-mail. Without it you can "
        "change the appointment by telephone 115.",
    ),
    Step.APPOINTMENT_FOUND: QT_TRANSLATE_NOOP(
        "Help", "If you choose another time, you keep the old one until the new one is booked."
    ),
    Step.APPOINTMENT_OFFICE: QT_TRANSLATE_NOOP(
        "Help", "Every citizens' office can do the same for you. Choose the one that suits you by way and time."
    ),
    Step.APPOINTMENT_DAY: QT_TRANSLATE_NOOP(
        "Help", "Touch a day with a frame. The arrows lead to other months, if they have free times."
    ),
    Step.APPOINTMENT_TIME: QT_TRANSLATE_NOOP(
        "Help", "The time that you touch is kept for you for a few minutes, so that you can finish in peace."
    ),
    Step.APPOINTMENT_CONTACT: QT_TRANSLATE_NOOP(
        "Help", "Touch a field to write in it; the keyboard appears by itself. Your ID card is not needed here."
    ),
    Step.APPOINTMENT_CHECK: QT_TRANSLATE_NOOP(
        "Help", "Nothing is booked before you touch the button below. With “Back” you can change everything."
    ),
    Step.APPOINTMENT_BOOKED: QT_TRANSLATE_NOOP(
        "Help", "Print the slip or photograph the QR code. With the booking number you can move or cancel."
    ),
    Step.COLLECTION_NUMBER: QT_TRANSLATE_NOOP(
        "Help",
        "The number begins with two letters. You find it on the slip that you got when you applied. Without it, "
        "call 115.",
    ),
    Step.COLLECTION_STATUS: QT_TRANSLATE_NOOP(
        "Help",
        "Identity cards and passports are handed over by the city only. Sealed letters and permits that lie here are "
        "handed over by the staff, once you have shown your ID card at the reader.",
    ),
    Step.COLLECTION_HANDOVER: QT_TRANSLATE_NOOP(
        "Help",
        "Show your ID card to the member of staff, who compares the photo with you and then gives you what you came "
        "for.",
    ),
    Step.COLLECTION_RECEIVED: QT_TRANSLATE_NOOP(
        "Help",
        "Look whether it is what you came for. Only if you say yes, the city hears that you have it.",
    ),
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
    Step.IDENTITY_WAY: QT_TRANSLATE_NOOP(
        "Help",
        "If you know the PIN of your ID card, take it: then nobody has to compare your photo. Without the PIN, a "
        "member of staff looks at the photo and you, and the number printed on the card is enough.",
    ),
    Step.COMPARE_PHOTO: QT_TRANSLATE_NOOP(
        "Help",
        "Show your ID card to the member of staff, who compares the photo with you. The card stays yours: nobody may "
        "copy it or keep it.",
    ),
    Step.COUNTERSIGN: QT_TRANSLATE_NOOP(
        "Help",
        "Whoever has helped you says so to the city with a signature. You have nothing to do here but wait.",
    ),
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
