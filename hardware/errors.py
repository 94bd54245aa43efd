"""Every way a device can fail, as one closed tree.

HardwareError
├── CardError
│   ├── CardServiceUnavailable      the PC/SC service does not answer
│   ├── ReaderUnavailable           no reader, or not one that is allowed
│   │   └── ReaderBusy              another program uses the reader
│   ├── CardLost                    removed, or the connection to it broke
│   │   └── CardInterrupted         it still lies there, but lost its session
│   ├── CardMute                    there is one, but it does not answer the reader
│   ├── CardUnsuitable              a card without the eID application
│   ├── CardProtocolError           an answer that the standard forbids
│   ├── CardNotGenuine              a staff card without the key of its certificate
│   ├── PasswordWrong               (retries_left) the secret was not accepted
│   ├── PasswordSuspended           one try left: the CAN must come first
│   ├── PasswordBlocked             no try left: the PUK must come first
│   ├── PINUncertain                the card went while a new PIN was being set
│   ├── PUKWrong                    too many PUKs in a row were not accepted
│   ├── PUKBlocked                  the PUK is used up
│   ├── CardDeactivated             the online function is switched off
│   ├── PinPadCancelled             the person pressed the cancel key of the reader
│   ├── PinPadTimedOut              the reader lost its patience with the person
│   └── PinPadEntryRefused          the new PIN was entered in two ways, or not with six digits
├── ScannerError
│   ├── ScannerUnavailable          no scanner
│   ├── ScannerSilent               no sign of life any more
│   ├── ScannerConnectionLost       broken in the middle of a scan
│   ├── ScannerProtocolError        an answer that the protocol forbids
│   ├── ScannerUnsupported          such a thing is not done at all
│   ├── ScannerUnsuitable           no such source, resolution, colour mode or size
│   ├── ScannerAccessDenied
│   ├── ScannerOutOfMemory
│   ├── ScannerFaulty               a fault that it has no better name for
│   ├── ScannerBusy
│   ├── ScannerJammed
│   ├── ScannerCoverOpen
│   ├── ScannerFeederEmpty
│   ├── ScanCancelled               from our side
│   ├── ScanStopped                 at the scanner itself
│   ├── ScanCutShort                a part of a page
│   └── ScanMismatch                another page than asked for
├── PrinterError
│   ├── PrinterUnavailable          no printer, or not in time
│   ├── PrinterOffline              the queue is there, the device does not answer
│   ├── PrinterOutOfPaper
│   ├── PrinterOutOfToner
│   ├── PrinterDoorOpen
│   ├── PrinterJammed
│   └── PrintCancelled
├── SpeechError
│   ├── SpeechUnavailable           a program that makes sound is missing or broken
│   ├── SinkUnavailable             no such loudspeaker, or no headphones plugged in
│   └── LanguageUnavailable         no voice for it
├── SecurityModuleError             the keyring is missing, locked or without the key
└── UnknownDriver                   the configuration names a driver or option that there is not
"""

from __future__ import annotations


class HardwareError(Exception):
    """A device could not do what it was asked."""


class CardError(HardwareError):
    """Something between the reader and the chip went wrong."""


class CardServiceUnavailable(CardError):
    """The PC/SC service does not answer."""


class ReaderUnavailable(CardError):
    """There is no reader, or none that the configuration allows."""


class ReaderBusy(ReaderUnavailable):
    """Another program has the card on the reader to itself."""


class CardLost(CardError):
    """The card was removed, or the connection to it broke."""


class CardInterrupted(CardLost):
    """The card still lies there, but was reset or without power for a moment, and has forgotten its session."""


class CardMute(CardError):
    """A card lies on the reader and does not answer it: upside down, damaged, or not a card at all."""


class CardUnsuitable(CardError):
    """The card has no eID application, or speaks none of our protocols."""


class CardProtocolError(CardError):
    """The card gave an answer that the standard forbids."""


class CardNotGenuine(CardError):
    """The card signs with another key than its certificate names: the certificate was copied onto it."""


class PasswordWrong(CardError):
    """The secret was not accepted.

    `retries_left` is what the card says is left, or None for a secret that is never blocked (CAN).
    """

    def __init__(self, retries_left: int | None = None) -> None:
        super().__init__("the password was not accepted")
        self.retries_left = retries_left


class PasswordSuspended(CardError):
    """One try of the PIN is left; the card demands the CAN first."""


class PasswordBlocked(CardError):
    """No try of the PIN is left; the card demands the PUK first."""


class PINUncertain(CardError):
    """The card was gone before it could say whether it has taken the new PIN."""


class PUKWrong(CardError):
    """Too many PUKs in a row were not accepted; asking on would only tempt to guess."""


class PUKBlocked(CardError):
    """The PUK has been used as often as it may be; only the ID authority can still help."""


class CardDeactivated(CardError):
    """The online function of the card is switched off."""


class PinPadCancelled(CardError):
    """The person pressed the cancel key of the reader."""


class PinPadTimedOut(CardError):
    """The person did not press a key of the reader in the time that the reader gives."""


class PinPadEntryRefused(CardError):
    """The new PIN was entered on the reader in two different ways, or has a wrong number of digits."""


class ScannerError(HardwareError):
    """The scanner could not deliver a page."""


class ScannerUnavailable(ScannerError):
    """There is no scanner, or it does not answer."""


class ScannerSilent(ScannerError):
    """The scanner is there, and gives no sign of life any more."""


class ScannerConnectionLost(ScannerError):
    """The connection to the scanner broke in the middle of a scan."""


class ScannerProtocolError(ScannerError):
    """The scanner gave an answer that its protocol forbids."""


class ScannerUnsupported(ScannerError):
    """The scanner or its driver does not do such a thing at all."""


class ScannerUnsuitable(ScannerError):
    """The scanner has no such source, resolution, colour mode or size; asking again does not help."""


class ScannerAccessDenied(ScannerError):
    """The scanner, or the operating system, does not let us use it."""


class ScannerOutOfMemory(ScannerError):
    """The scanner or its driver has no memory left for a page."""


class ScannerFaulty(ScannerError):
    """The scanner reports a fault of its own that it has no better name for."""


class ScannerBusy(ScannerError):
    """The scanner works for somebody else, or is still getting ready."""


class ScannerJammed(ScannerError):
    """Paper is stuck in the scanner."""


class ScannerCoverOpen(ScannerError):
    """The cover of the scanner is open."""


class ScannerFeederEmpty(ScannerError):
    """No sheet lies in the feeder."""


class ScanCancelled(ScannerError):
    """The scan was cancelled from our side."""


class ScanStopped(ScannerError):
    """Somebody stopped the scan at the scanner itself."""


class ScanCutShort(ScannerError):
    """The scan ended, by the scanner's own account well, with a part of the page or nothing of it."""


class ScanMismatch(ScannerError):
    """The scanner delivered a page of another size, colour or kind than it was asked for."""


class PrinterError(HardwareError):
    """The printer could not print."""


class PrinterUnavailable(PrinterError):
    """There is no printer, or it does not answer in time."""


class PrinterOutOfPaper(PrinterError):
    """The printer has no paper."""


class PrinterOffline(PrinterError):
    """The print queue is there; the device behind it does not answer."""


class PrinterOutOfToner(PrinterError):
    """Toner or ink is used up."""


class PrinterDoorOpen(PrinterError):
    """A cover or door of the printer is open."""


class PrinterJammed(PrinterError):
    """Paper is stuck in the printer."""


class PrintCancelled(PrinterError):
    """The print was cancelled from our side."""


class SpeechError(HardwareError):
    """Nothing can be heard."""


class SpeechUnavailable(SpeechError):
    """A program that makes sound is missing, or broke down."""


class SinkUnavailable(SpeechError):
    """There is no such loudspeaker, or no headphones are plugged in."""


class LanguageUnavailable(SpeechError):
    """There is no voice for the language."""


class SecurityModuleError(HardwareError):
    """The keyring is missing, locked, or does not hold the key."""


class UnknownDriver(HardwareError):
    """There is no driver of the name in the configuration, or it lacks an option; the message says which there are."""
