"""Every way the kiosk's own work can fail, as one closed tree.

KioskError
├── ConfigError                 a file of ours is wrong: names file and key
├── CatalogueError              a service file is wrong: names file and key
├── ChannelError                the other process is gone or breaks the protocol
├── IdentificationError
│   ├── EIDServiceUnreachable   network, TLS or an HTTP error on the way to the eID service
│   ├── EIDServiceRefused       the eID service broke off or broke the rules
│   ├── ProviderNotTrusted      a check before the PIN failed
│   ├── CardExpired             the city's eService says so of the card
│   ├── CardRevoked             the city's eService says so of the card
│   └── IdentificationCancelled by the citizen
├── StaffError
│   ├── StaffCardUnknown        of no authority known here, or without a role
│   ├── StaffCardExpired        or not yet valid
│   ├── StaffCardRevoked        on the city's list
│   ├── StaffOfOtherBranch      may sign in elsewhere
│   ├── StaffListOutdated       nobody can say whether the card is revoked
│   └── ClerkUnavailable        her card could not do its part; why is in `__cause__`
├── DocumentError
│   └── PageUnusable            (reason) the page must be scanned again
├── SealingError                the draft could not be signed or encrypted
│   └── PapersLost              the worker that held the pages is gone
├── CopyLost                    the worker that held what a copy shows is gone
├── OutboxError
│   ├── StorageFull             nothing was acknowledged
│   └── OutboxDamaged           found at the start, not at use
├── DeliveryError
│   ├── GatewayUnreachable      network or 408/425/429/5xx: try later (retry_after_seconds)
│   ├── GatewayUnauthorised     401 even with a new token
│   └── SubmissionRefused       (reason) any other answer: quarantine
├── AppointmentError
│   ├── AppointmentServiceUnreachable  network, TLS, a server error, maintenance
│   ├── AppointmentServiceBusy  429: asked too often
│   ├── AppointmentProtocolError  an answer that breaks the rules, or a question that the service does not understand
│   ├── AppointmentTaken        somebody else was faster
│   ├── NoAppointmentFree       no office has time for the service
│   ├── ReservationExpired      the time is no longer kept for the citizen
│   ├── AppointmentUnknown      no appointment has this number and code
│   ├── AppointmentUnchangeable it has begun, or is over
│   └── ContactRefused          the name, address or number is not accepted
└── CollectionError
    ├── CollectionDeviceElsewhere the city knows this device in another branch
    ├── CollectionServiceUnreachable  network, TLS, a server error, an answer that breaks the rules
    ├── CollectionUnknown       nothing lies ready under this number
    ├── CollectionNotEntitled   it belongs to somebody else
    ├── CollectionGone          it does not lie here, or no longer
    ├── CollectionNotClaimed    its owner has not identified, or too long ago
    └── CollectionNotOverdue    its time is not over, or its owner is here
"""

from __future__ import annotations

from kiosk.domain.document import PageFault


class KioskError(Exception):
    """Something that is ours went wrong."""


class ConfigError(KioskError):
    """A configuration file is wrong; the message names file and key and says what to do."""


class CatalogueError(KioskError):
    """A service file is wrong; the message names file and key and says what to do."""


class ChannelError(KioskError):
    """The process at the other end is gone or broke the protocol."""


class IdentificationError(KioskError):
    """The online identification did not end well."""


class EIDServiceUnreachable(IdentificationError):
    """The eID service or eService could not be reached, or answered with a server error."""


class EIDServiceRefused(IdentificationError):
    """The eID service ended the session with an error, or broke the protocol."""


class ProviderNotTrusted(IdentificationError):
    """A check that comes before the PIN failed; the card was not asked for anything."""


class CardExpired(IdentificationError):
    """The card's validity is over, as the city's eService found while the card was read."""


class CardRevoked(IdentificationError):
    """The card is on the revocation list, as the city's eService found while the card was read."""


class IdentificationCancelled(IdentificationError):
    """The citizen ended the identification."""


class StaffError(KioskError):
    """Who holds the staff card may not sign in here now."""


class StaffCardUnknown(StaffError):
    """The card is not of the city's staff authority, or its certificate names no role."""


class StaffCardExpired(StaffError):
    """The certificate is not valid any more, or not yet."""


class StaffCardRevoked(StaffError):
    """The card is on the city's list of revoked staff cards."""


class StaffOfOtherBranch(StaffError):
    """The certificate names other branches than this one."""


class StaffListOutdated(StaffError):
    """There is no list of revoked staff cards that counts now."""


class ClerkUnavailable(StaffError):
    """The clerk's card could not do its part in a visit; the cause of this error says why."""


class DocumentError(KioskError):
    """A page image could not be made into a document."""


class PageUnusable(DocumentError):
    """The page must be scanned again; `reason` says why."""

    def __init__(self, reason: PageFault) -> None:
        super().__init__(f"the page cannot be used: {reason.value}")
        self.reason = reason


class SealingError(KioskError):
    """The draft could not be signed or encrypted; nothing was stored."""


class PapersLost(SealingError):
    """The draft names scanned pages that this worker does not hold; they must be scanned again."""


class CopyLost(KioskError):
    """What was to be printed of a submission went with the worker that had sealed it."""


class OutboxError(KioskError):
    """The outbox could not do what it was asked."""


class StorageFull(OutboxError):
    """The disk is full; nothing was acknowledged."""


class OutboxDamaged(OutboxError):
    """The database or a ciphertext file is missing or wrong."""


class DeliveryError(KioskError):
    """The gateway did not take what it was given."""


class GatewayUnreachable(DeliveryError):
    """Worth another try; `retry_after_seconds` is what the gateway asked for, if it did."""

    def __init__(self, message: str, retry_after_seconds: float | None = None) -> None:
        super().__init__(message)
        self.retry_after_seconds = retry_after_seconds


class GatewayUnauthorised(DeliveryError):
    """The gateway does not accept this device's credentials, even fresh ones."""


class SubmissionRefused(DeliveryError):
    """The gateway will never accept this submission; `reason` is its own word for it."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"the gateway refused the submission: {reason}")
        self.reason = reason


class AppointmentError(KioskError):
    """The city's appointment system did not do what it was asked."""


class AppointmentServiceUnreachable(AppointmentError):
    """It could not be reached, or answered with a server error."""


class AppointmentServiceBusy(AppointmentError):
    """It was asked too often in a short time."""


class AppointmentProtocolError(AppointmentError):
    """An answer breaks the rules of the interface, or the service says that our question does."""


class AppointmentTaken(AppointmentError):
    """The time was free a moment ago, and is so no longer."""


class NoAppointmentFree(AppointmentError):
    """No office has time for the service in the weeks that were asked for."""


class ReservationExpired(AppointmentError):
    """The time is no longer kept: it took too long, or who kept it is gone."""


class AppointmentUnknown(AppointmentError):
    """No appointment has this number and code."""


class AppointmentUnchangeable(AppointmentError):
    """The appointment has begun or is over."""


class ContactRefused(AppointmentError):
    """The appointment system does not accept the contact, or has too many appointments for it already."""


class CollectionError(KioskError):
    """What lies ready could not be looked up, claimed, handed over or returned."""


class CollectionServiceUnreachable(CollectionError):
    """The city's list of what lies ready could not be reached or read."""


class CollectionDeviceElsewhere(CollectionError):
    """In the city's register this device stands in another branch than its configuration says."""


class CollectionUnknown(CollectionError):
    """Nothing is known under this number."""


class CollectionNotEntitled(CollectionError):
    """The identity that was proved is not that of the owner."""


class CollectionGone(CollectionError):
    """It does not lie ready at this branch, or has been handed over or returned already."""


class CollectionNotClaimed(CollectionError):
    """Nothing is handed over before its owner has proved who she is, an hour ago at most."""


class CollectionNotOverdue(CollectionError):
    """Nothing is returned before its time is over, nor while its owner is here."""
