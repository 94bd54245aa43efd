"""What happened and what to do, where an appointment or a collection fails."""

from __future__ import annotations

from kiosk.domain.failure import FailureCode
from kiosk.viewmodels.failure_words import FailureWords
from kiosk.viewmodels.marking import QT_TRANSLATE_NOOP

APPOINTMENT_WORDS = {
    FailureCode.APPOINTMENT_UNREACHABLE: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The appointment system does not answer"),
        QT_TRANSLATE_NOOP("Failure", "It cannot be reached at the moment. Nothing has been booked or changed."),
        QT_TRANSLATE_NOOP("Failure", "Please try again in a moment. By telephone 115 you can always book."),
    ),
    FailureCode.APPOINTMENT_BUSY: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The appointment system is very busy"),
        QT_TRANSLATE_NOOP("Failure", "Many people are booking at this moment."),
        QT_TRANSLATE_NOOP("Failure", "Please wait a minute and try again."),
    ),
    FailureCode.APPOINTMENT_PROTOCOL: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The appointment system gave an answer that makes no sense"),
        QT_TRANSLATE_NOOP("Failure", "It is not your fault. Nothing has been booked or changed."),
        QT_TRANSLATE_NOOP("Failure", "Please try again. If it stays so, book by telephone 115."),
    ),
    FailureCode.APPOINTMENT_TAKEN: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "Somebody else was faster"),
        QT_TRANSLATE_NOOP("Failure", "This time has just been given to somebody else."),
        QT_TRANSLATE_NOOP("Failure", "Please choose another time."),
    ),
    FailureCode.APPOINTMENT_NONE_FREE: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "There is no free time at the moment"),
        QT_TRANSLATE_NOOP(
            "Failure",
            "All times of the next weeks are taken. New ones come every day, and others are cancelled.",
        ),
        QT_TRANSLATE_NOOP("Failure", "Please try again tomorrow, or call 115."),
    ),
    FailureCode.APPOINTMENT_EXPIRED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The time is no longer kept for you"),
        QT_TRANSLATE_NOOP("Failure", "It was kept for a few minutes, and they are over. Nothing has been booked."),
        QT_TRANSLATE_NOOP("Failure", "Please choose a time again. It may still be the same one."),
    ),
    FailureCode.APPOINTMENT_UNKNOWN: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "There is no appointment under this number"),
        QT_TRANSLATE_NOOP("Failure", "The number may be mistyped, or the appointment was cancelled or is over."),
        QT_TRANSLATE_NOOP("Failure", "Please compare it with your slip and enter it again."),
    ),
    FailureCode.APPOINTMENT_UNCHANGEABLE: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "This appointment cannot be changed any more"),
        QT_TRANSLATE_NOOP("Failure", "It has begun already or is over."),
        QT_TRANSLATE_NOOP("Failure", "If you have missed it, please book a new one."),
    ),
    FailureCode.APPOINTMENT_CONTACT_REFUSED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "Your details were not accepted"),
        QT_TRANSLATE_NOOP(
            "Failure",
            "Something in them is not complete, or there are many appointments for this address.",
        ),
        QT_TRANSLATE_NOOP("Failure", "Please correct your details. The time is still kept for you."),
    ),
    FailureCode.COLLECTION_UNREACHABLE: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "The city cannot be asked at the moment"),
        QT_TRANSLATE_NOOP("Failure", "The connection to its list of what lies ready is down."),
        QT_TRANSLATE_NOOP("Failure", "Please try again in a moment, or call 115."),
    ),
    FailureCode.COLLECTION_UNKNOWN: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "Nothing is known under this number"),
        QT_TRANSLATE_NOOP("Failure", "The number may be mistyped, or what you wait for has not been entered yet."),
        QT_TRANSLATE_NOOP("Failure", "Please compare it with your slip and enter it again."),
    ),
    FailureCode.COLLECTION_NOT_ENTITLED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "This belongs to somebody else"),
        QT_TRANSLATE_NOOP(
            "Failure",
            "Only the person in whose name it was applied for can collect it.",
        ),
        QT_TRANSLATE_NOOP(
            "Failure",
            "Please use the right ID card. With a written authority a citizens' office hands it over to you.",
        ),
    ),
    FailureCode.COLLECTION_DEVICE_ELSEWHERE: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "Nothing can be handed over at this kiosk"),
        QT_TRANSLATE_NOOP("Failure", "For the city, this kiosk stands in another branch."),
        QT_TRANSLATE_NOOP("Failure", "Please show this screen to the staff, or call 115."),
    ),
    FailureCode.COLLECTION_GONE: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "It does not lie here any more"),
        QT_TRANSLATE_NOOP("Failure", "For the city, it has been handed over already, or lies somewhere else."),
        QT_TRANSLATE_NOOP("Failure", "Please look the number up again. If it is wrong, call 115."),
    ),
    FailureCode.COLLECTION_NOT_CLAIMED: FailureWords(
        QT_TRANSLATE_NOOP("Failure", "Please show your ID card once more"),
        QT_TRANSLATE_NOOP("Failure", "It is more than an hour ago, or has not reached the city."),
        QT_TRANSLATE_NOOP("Failure", "Until then the staff keep what you have come for."),
    ),
}
