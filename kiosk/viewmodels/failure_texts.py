"""What happened and what to do, for every way a step can fail."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.document import PageFault
from kiosk.domain.failure import Failure, FailureCode
from kiosk.viewmodels.appointment_failure_texts import APPOINTMENT_WORDS
from kiosk.viewmodels.failure_words import FailureWords
from kiosk.viewmodels.marking import QT_TRANSLATE_NOOP
from kiosk.viewmodels.page_fault_texts import page_fault_words
from kiosk.viewmodels.staff_failure_texts import STAFF_WORDS

_WORDS = {
    **APPOINTMENT_WORDS,
    FailureCode.CARD_SERVICE_DOWN: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The card reader is not working"),
        QT_TRANSLATE_NOOP(
            "Failure", "ID cards cannot be read here at the moment. There is nothing wrong with your card."
        ),
        QT_TRANSLATE_NOOP("Failure", "Please tell the staff, or try again in a few minutes."),
    ),
    FailureCode.READER_MISSING: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The card reader is not connected"),
        QT_TRANSLATE_NOOP(
            "Failure", "ID cards cannot be read here at the moment. There is nothing wrong with your card."
        ),
        QT_TRANSLATE_NOOP("Failure", "Please tell the staff. They can connect the reader again."),
    ),
    FailureCode.READER_BUSY: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The card reader is in use"),
        QT_TRANSLATE_NOOP(
            "Failure", "Another program in this device is using it. There is nothing wrong with your card."
        ),
        QT_TRANSLATE_NOOP("Failure", "Please wait a moment and try again. If nothing changes, please tell the staff."),
    ),
    FailureCode.CARD_INTERRUPTED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The contact to your card was interrupted"),
        QT_TRANSLATE_NOOP(
            "Failure",
            "The card still lies on the reader, but it had no power for a moment. A mobile phone or another card "
            "close by can be the reason.",
        ),
        QT_TRANSLATE_NOOP(
            "Failure",
            "Please leave the card where it is, put other cards and phones away from the reader and try again.",
        ),
    ),
    FailureCode.CARD_MUTE: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The card is not recognised"),
        QT_TRANSLATE_NOOP(
            "Failure",
            "Something lies on the reader, but it does not answer. Perhaps the card lies the wrong way round, or it is "
            "not an ID card.",
        ),
        QT_TRANSLATE_NOOP(
            "Failure", "Please take the card off the reader, turn it over, lay it down again and try again."
        ),
    ),
    FailureCode.CARD_LOST: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The card was moved too early"),
        QT_TRANSLATE_NOOP("Failure", "The reader lost contact with your ID card before everything was read."),
        QT_TRANSLATE_NOOP(
            "Failure", "Please try again and leave the card on the reader until the screen says otherwise."
        ),
    ),
    FailureCode.CARD_UNSUITABLE: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "This card cannot be used here"),
        QT_TRANSLATE_NOOP(
            "Failure",
            "You need a German ID card, an electronic residence permit or an eID card for citizens of the "
            "European Union.",
        ),
        QT_TRANSLATE_NOOP("Failure", "Please take the card off the reader and try again with the right one."),
    ),
    FailureCode.CARD_NOT_ANSWERING: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The card does not answer"),
        QT_TRANSLATE_NOOP("Failure", "Perhaps it does not lie quite right, or something lies between card and reader."),
        QT_TRANSLATE_NOOP(
            "Failure", "Please take the card out of its cover, lay it on the reader again and try again."
        ),
    ),
    FailureCode.CARD_PROTOCOL: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The card could not be read"),
        QT_TRANSLATE_NOOP("Failure", "Card and reader did not understand each other."),
        QT_TRANSLATE_NOOP("Failure", "Please try again. If it fails again, please ask the staff."),
    ),
    FailureCode.CARD_DEACTIVATED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The online function of this card is switched off"),
        QT_TRANSLATE_NOOP("Failure", "You can have it switched on at any citizens' office. This is free of charge."),
        QT_TRANSLATE_NOOP("Failure", "Please choose a service without ID card, or go to a citizens' office."),
    ),
    FailureCode.CARD_EXPIRED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "This card has expired"),
        QT_TRANSLATE_NOOP("Failure", "The date of expiry on the card has passed. Nothing is wrong with your PIN."),
        QT_TRANSLATE_NOOP(
            "Failure",
            "Please use a valid card, or choose a service without ID card. You order a new card at any citizens' "
            "office.",
        ),
    ),
    FailureCode.CARD_REVOKED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The online function of this card has been blocked"),
        QT_TRANSLATE_NOOP("Failure", "The card was reported lost or stolen, or its online function was blocked."),
        QT_TRANSLATE_NOOP(
            "Failure",
            "If you have found your card again, any citizens' office can lift the block. Please choose a service "
            "without ID card until then.",
        ),
    ),
    FailureCode.PIN_BLOCKED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The PIN of this card is blocked"),
        QT_TRANSLATE_NOOP(
            "Failure", "The PIN was entered wrongly three times. Your card protects itself against misuse."
        ),
        QT_TRANSLATE_NOOP(
            "Failure",
            "You can unblock it here with the PUK from your PIN letter. If you have forgotten the PIN, any citizens' "
            "office sets a new one for you.",
        ),
    ),
    FailureCode.PIN_UNCERTAIN: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "It is not certain which PIN your card has now"),
        QT_TRANSLATE_NOOP(
            "Failure", "The contact to your card was lost at the very moment in which the new PIN was being set."
        ),
        QT_TRANSLATE_NOOP(
            "Failure", "Please lay your card on the reader and check your PIN: try the new one first, then the old one."
        ),
    ),
    FailureCode.PIN_PAD_UNUSED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "Nothing was entered on the reader"),
        QT_TRANSLATE_NOOP("Failure", "The card reader has keys of its own. It waits for about a minute."),
        QT_TRANSLATE_NOOP(
            "Failure", "Please try again, enter the digits on the keys of the reader and confirm with its green key."
        ),
    ),
    FailureCode.PUK_WRONG: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The PUK was not right"),
        QT_TRANSLATE_NOOP(
            "Failure", "Three entries did not fit this card. Each card has a PIN letter of its own with its PUK."
        ),
        QT_TRANSLATE_NOOP(
            "Failure",
            "Please look for the PIN letter of this card and try again. Without it, any citizens' office sets a new "
            "PIN for you.",
        ),
    ),
    FailureCode.PUK_BLOCKED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The PUK of this card is used up"),
        QT_TRANSLATE_NOOP("Failure", "A PUK can unblock the PIN ten times. It has been used ten times already."),
        QT_TRANSLATE_NOOP(
            "Failure",
            "Please make an appointment at a citizens' office, where a new PIN is set for you. You can do services "
            "without ID card here.",
        ),
    ),
    FailureCode.EID_SERVICE_UNREACHABLE: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "ID cards cannot be checked at the moment"),
        QT_TRANSLATE_NOOP("Failure", "The city's ID service does not answer. There is nothing wrong with your card."),
        QT_TRANSLATE_NOOP("Failure", "Please try again in a few minutes."),
    ),
    FailureCode.NAMES_UNRESOLVED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "There is no connection to the city at the moment"),
        QT_TRANSLATE_NOOP("Failure", "This device does not find the city's servers in the network."),
        QT_TRANSLATE_NOOP("Failure", "Please try again in a few minutes. If nothing changes, please tell the staff."),
    ),
    FailureCode.CLOCK_WRONG: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The clock of this device is wrong"),
        QT_TRANSLATE_NOOP("Failure", "That is why it cannot tell whether it speaks to the city, and does not go on."),
        QT_TRANSLATE_NOOP("Failure", "Please tell the staff. They can have the clock set."),
    ),
    FailureCode.SERVER_CERTIFICATE_BAD: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The connection to the city is not secure"),
        QT_TRANSLATE_NOOP("Failure", "A server does not prove that it belongs to the city, so nothing is sent to it."),
        QT_TRANSLATE_NOOP("Failure", "Please tell the staff. Until it is mended, this cannot be done here."),
    ),
    FailureCode.EID_SERVICE_REFUSED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The identification was broken off"),
        QT_TRANSLATE_NOOP("Failure", "The city's ID service could not accept the card."),
        QT_TRANSLATE_NOOP("Failure", "Please try again. If it is refused again, please ask the staff."),
    ),
    FailureCode.PROVIDER_NOT_TRUSTED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "We stopped to protect your data"),
        QT_TRANSLATE_NOOP(
            "Failure",
            "It could not be proven that it is the city that wants to read your card. Your card was not read.",
        ),
        QT_TRANSLATE_NOOP("Failure", "Please take your card, end the visit and tell the staff."),
    ),
    FailureCode.SCANNER_UNAVAILABLE: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The scanner is not available"),
        QT_TRANSLATE_NOOP("Failure", "It is switched off or not connected."),
        QT_TRANSLATE_NOOP("Failure", "Please ask the staff to switch it on, then try again."),
    ),
    FailureCode.SCANNER_BUSY: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The scanner is busy"),
        QT_TRANSLATE_NOOP("Failure", "It is still finishing something else."),
        QT_TRANSLATE_NOOP("Failure", "Please wait a moment and try again."),
    ),
    FailureCode.SCANNER_JAMMED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "Paper is stuck in the scanner"),
        QT_TRANSLATE_NOOP("Failure", "The sheet could not be drawn in."),
        QT_TRANSLATE_NOOP("Failure", "Please do not pull. The staff will take the sheet out for you."),
    ),
    FailureCode.SCANNER_COVER_OPEN: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The scanner's cover is open"),
        QT_TRANSLATE_NOOP("Failure", "It only scans with the cover closed."),
        QT_TRANSLATE_NOOP("Failure", "Please close the cover and try again."),
    ),
    FailureCode.SCANNER_NOT_ANSWERING: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The scanner does not answer"),
        QT_TRANSLATE_NOOP("Failure", "The page was not scanned. Pages scanned before must be scanned once more."),
        QT_TRANSLATE_NOOP("Failure", "Please try again. If it fails again, please ask the staff."),
    ),
    FailureCode.SCANNER_SILENT: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The scanner has fallen silent"),
        QT_TRANSLATE_NOOP("Failure", "This page was not scanned. Pages scanned before are kept."),
        QT_TRANSLATE_NOOP("Failure", "Please try again. If it fails again, please ask the staff."),
    ),
    FailureCode.SCANNER_CONNECTION_LOST: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The connection to the scanner broke"),
        QT_TRANSLATE_NOOP("Failure", "The page did not arrive whole."),
        QT_TRANSLATE_NOOP("Failure", "Please try again. If it fails again, please ask the staff."),
    ),
    FailureCode.SCANNER_PROTOCOL: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The scanner's answer could not be understood"),
        QT_TRANSLATE_NOOP("Failure", "Scanner and kiosk did not understand each other."),
        QT_TRANSLATE_NOOP("Failure", "Please try again. If it fails again, please ask the staff."),
    ),
    FailureCode.SCANNER_UNSUPPORTED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "This scanner cannot scan papers"),
        QT_TRANSLATE_NOOP("Failure", "It does not know how to do what is needed here."),
        QT_TRANSLATE_NOOP("Failure", "Please tell the staff. Your answers stay here until you leave."),
    ),
    FailureCode.SCANNER_UNSUITABLE: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The scanner cannot do what is needed"),
        QT_TRANSLATE_NOOP("Failure", "It does not offer the size or the quality that the city needs."),
        QT_TRANSLATE_NOOP("Failure", "Please tell the staff. Your answers stay here until you leave."),
    ),
    FailureCode.SCANNER_ACCESS_DENIED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The scanner does not let us in"),
        QT_TRANSLATE_NOOP("Failure", "It is locked, or set up for others only."),
        QT_TRANSLATE_NOOP("Failure", "Please ask the staff to unlock it, then try again."),
    ),
    FailureCode.SCANNER_OUT_OF_MEMORY: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The scanner's memory is full"),
        QT_TRANSLATE_NOOP("Failure", "It could not take the page in."),
        QT_TRANSLATE_NOOP(
            "Failure", "Please wait a moment and try again. If it fails again, the staff can switch it off and on."
        ),
    ),
    FailureCode.SCANNER_FAULTY: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The scanner reports a fault"),
        QT_TRANSLATE_NOOP("Failure", "It could not scan the page."),
        QT_TRANSLATE_NOOP("Failure", "Please try again. If it fails again, the staff can switch it off and on."),
    ),
    FailureCode.SCANNER_FEEDER_EMPTY: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "There is no paper in the feeder"),
        QT_TRANSLATE_NOOP("Failure", "The scanner found no sheet to draw in."),
        QT_TRANSLATE_NOOP("Failure", "Please push the sheets into the feeder as far as they go, then try again."),
    ),
    FailureCode.SCANNER_STOPPED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The scan was stopped at the scanner"),
        QT_TRANSLATE_NOOP("Failure", "Perhaps somebody pressed a button there."),
        QT_TRANSLATE_NOOP("Failure", "Please try again."),
    ),
    FailureCode.PAGE_UNUSABLE: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "Your pages cannot be sent like this"),
        QT_TRANSLATE_NOOP("Failure", "Together, the pages of one paper are larger than the city takes."),
        QT_TRANSLATE_NOOP(
            "Failure", "Please go back to your answers and delete pages that are not needed, or scan them again."
        ),
    ),
    FailureCode.PAGE_CUT_SHORT: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "Only a part of the page arrived"),
        QT_TRANSLATE_NOOP("Failure", "The scanner stopped before the page was complete."),
        QT_TRANSLATE_NOOP("Failure", "Please lay the sheet on the glass again and try again."),
    ),
    FailureCode.PAGE_MISMATCH: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The scanner delivered a different page"),
        QT_TRANSLATE_NOOP("Failure", "It does not have the size or the colours that were asked for."),
        QT_TRANSLATE_NOOP("Failure", "Please try again. If it fails again, please ask the staff."),
    ),
    FailureCode.PAPERS_LOST: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The scanned pages are no longer there"),
        QT_TRANSLATE_NOOP("Failure", "There was a fault in this device. Your answers have been kept."),
        QT_TRANSLATE_NOOP("Failure", "Please scan your papers once more."),
    ),
    FailureCode.STORAGE_FULL: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "This device cannot store anything more"),
        QT_TRANSLATE_NOOP("Failure", "Your submission was not sent."),
        QT_TRANSLATE_NOOP("Failure", "Please tell the staff. Your answers stay here until you leave."),
    ),
    FailureCode.SEAL_UNAVAILABLE: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "Your submission could not be sealed"),
        QT_TRANSLATE_NOOP("Failure", "Without a seal the city cannot accept it, so it was not sent."),
        QT_TRANSLATE_NOOP("Failure", "Please try again, or tell the staff."),
    ),
    FailureCode.CITY_UNREACHABLE: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "There is no connection to the city"),
        QT_TRANSLATE_NOOP("Failure", "This service cannot be done here at the moment."),
        QT_TRANSLATE_NOOP("Failure", "Please choose another service or come back later."),
    ),
    FailureCode.PRINTER_UNAVAILABLE: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The printer is not available"),
        QT_TRANSLATE_NOOP("Failure", "It is switched off or not connected."),
        QT_TRANSLATE_NOOP("Failure", "Please photograph the QR code, or ask the staff."),
    ),
    FailureCode.PRINTER_OUT_OF_PAPER: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The printer has run out of paper"),
        QT_TRANSLATE_NOOP("Failure", "Nothing was printed."),
        QT_TRANSLATE_NOOP("Failure", "Please ask the staff for paper, or photograph the QR code."),
    ),
    FailureCode.PRINTER_JAMMED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "Paper is stuck in the printer"),
        QT_TRANSLATE_NOOP("Failure", "Nothing was printed."),
        QT_TRANSLATE_NOOP("Failure", "Please do not pull. Ask the staff, or photograph the QR code."),
    ),
    FailureCode.PRINTER_OFFLINE: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The printer does not answer"),
        QT_TRANSLATE_NOOP("Failure", "Perhaps it is switched off, or its cable is not plugged in."),
        QT_TRANSLATE_NOOP("Failure", "Please photograph the QR code, or ask the staff."),
    ),
    FailureCode.PRINTER_DOOR_OPEN: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The printer's door is open"),
        QT_TRANSLATE_NOOP("Failure", "It only prints with all doors closed. Nothing was printed."),
        QT_TRANSLATE_NOOP("Failure", "Please ask the staff to close it, or photograph the QR code."),
    ),
    FailureCode.PRINTER_OUT_OF_TONER: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The printer has run out of toner"),
        QT_TRANSLATE_NOOP("Failure", "Nothing was printed."),
        QT_TRANSLATE_NOOP("Failure", "Please ask the staff, or photograph the QR code."),
    ),
    FailureCode.COPY_LOST: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "Your copy can no longer be printed"),
        QT_TRANSLATE_NOOP("Failure", "There was a fault in this device, and it has erased what you entered."),
        QT_TRANSLATE_NOOP("Failure", "What you sent is safe. Ask the city for a copy with your case reference."),
    ),
    FailureCode.UNEXPECTED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "Something went wrong in this device"),
        QT_TRANSLATE_NOOP("Failure", "We are sorry. This is not your fault, and nothing has been sent."),
        QT_TRANSLATE_NOOP("Failure", "Please end the visit and begin again, or ask the staff."),
    ),
} | STAFF_WORDS


def failure_words(failure: Failure) -> FailureWords:
    """Return what to say about the failure, in the current language."""
    words = _WORDS[failure.code]
    fault = next((each for each in PageFault if each.value == failure.detail), None)
    explanation = page_fault_words(fault).title + "." if fault else _translated(words.explanation)
    return FailureWords(_translated(words.title), explanation, _translated(words.next_step))


def _translated(source: str) -> str:
    return QCoreApplication.translate("Failure", source)
