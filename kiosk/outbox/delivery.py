"""Delivering one submission after the other: the next call, when to try again, and what goes into quarantine."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Final, Protocol

from kiosk.domain.delivery import Announcement, AuthenticationTags, Outcome, OutcomeKind
from kiosk.domain.submission import DeliveryState, Submission
from kiosk.errors import DeliveryError, GatewayUnreachable, SubmissionRefused
from kiosk.outbox.entry import Entry
from kiosk.outbox.store import Outbox

FIRST_DELAY_SECONDS: Final = 2.0
LONGEST_DELAY_SECONDS: Final = 15 * 60.0
LONGEST_RETRY_AFTER_SECONDS: Final = 24 * 3600.0
_FIRST_LOOK_SECONDS: Final = 0.25
_LONGEST_LOOK_SECONDS: Final = 60.0
_MANY: Final = 20  # doublings, after which every delay has reached its longest


class Gateway(Protocol):
    """The calls that deliver a submission. Each raises a DeliveryError; all may be repeated safely."""

    def announce(self, submission: Submission, idempotency_key: str) -> Announcement:
        """Announce it; with the same key, the answer is the same."""
        ...

    def upload(self, announcement: Announcement, attachment_id: str, jwe: str) -> None:
        """Upload one attachment."""
        ...

    def submit(self, announcement: Announcement, submission: Submission) -> None:
        """Send metadata and data, which completes it."""
        ...

    def outcome(self, announcement: Announcement, destination_id: str, tags: AuthenticationTags) -> Outcome:
        """Return what the event log proves."""
        ...


class Delivery:
    """Moves entries of the outbox on their way. `clock` returns POSIX seconds."""

    def __init__(self, outbox: Outbox, gateway: Gateway, clock: Callable[[], float], random: Random) -> None:
        self._outbox = outbox
        self._gateway = gateway
        self._clock = clock
        self._random = random

    def deliver(self, entry: Entry) -> DeliveryError | None:
        """Bring one entry as far as it goes now; return what is in the way, which is recorded already."""
        try:
            self._bring_on(entry)
        except SubmissionRefused as refusal:
            return self._refused(entry.reference, refusal)
        except DeliveryError as error:
            self.try_later(entry, error)
            return error
        return None

    def try_later(self, entry: Entry, error: Exception) -> None:
        """Record a failure that another try may cure: full jitter, unless the gateway has named a time."""
        asked = error.retry_after_seconds if isinstance(error, GatewayUnreachable) else None
        if asked is not None:
            delay = min(max(asked, 0.0), LONGEST_RETRY_AFTER_SECONDS)
        else:
            delay = self._random.uniform(0.0, longest_delay_seconds(entry.attempts))
        self._outbox.postpone(entry.reference, self._clock() + delay)

    def _bring_on(self, entry: Entry) -> None:
        if entry.state in {DeliveryState.SEALED, DeliveryState.ANNOUNCED, DeliveryState.UPLOADING}:
            self._send(entry)
            entry = self._current(entry.reference)
        if entry.state in {DeliveryState.SUBMITTED, DeliveryState.CONFIRMED}:
            self._read_outcome(entry)
            entry = self._current(entry.reference)
        if entry.state is DeliveryState.RECEIPTED:
            self._outbox.purge(entry.reference)

    def _send(self, entry: Entry) -> None:
        submission = self._outbox.submission(entry.reference)
        announcement = entry.announcement
        if announcement is None:
            announcement = self._gateway.announce(submission, entry.idempotency_key)
            self._outbox.announced(entry.reference, announcement)
        for attachment_id in self._outbox.attachment_ids(entry.reference, missing_only=True):
            self._gateway.upload(announcement, attachment_id, self._outbox.attachment(attachment_id))
            self._outbox.uploaded(entry.reference, attachment_id)
        self._gateway.submit(announcement, submission)
        self._outbox.advance(entry.reference, DeliveryState.SUBMITTED)

    def _read_outcome(self, entry: Entry) -> None:
        outcome = self._outcome(entry)
        match outcome.kind:
            case OutcomeKind.ACCEPTED:
                self._outbox.advance(entry.reference, DeliveryState.RECEIPTED)
            case OutcomeKind.REJECTED:
                self._outbox.quarantine(entry.reference, outcome.reason)
            case OutcomeKind.DIFFERENT:
                self._outbox.quarantine(entry.reference, "tags-differ")
            case OutcomeKind.DELETED:
                self._outbox.restart(entry.reference)
            case OutcomeKind.SUBMITTED if entry.state is DeliveryState.SUBMITTED:
                self._outbox.advance(entry.reference, DeliveryState.CONFIRMED, due_at=self._next_look(0))
            case OutcomeKind.SUBMITTED | OutcomeKind.PENDING:
                self._outbox.postpone(entry.reference, self._next_look(entry.attempts))

    def _refused(self, reference: str, refusal: SubmissionRefused) -> DeliveryError | None:
        """Ask the event log before giving up: the gateway may have the submission already, or have forgotten it."""
        entry = self._current(reference)
        try:
            kind = self._outcome(entry).kind if entry.announcement else OutcomeKind.PENDING
        except SubmissionRefused:
            kind = OutcomeKind.PENDING
        except DeliveryError as error:
            self.try_later(entry, error)
            return error
        match kind:
            case OutcomeKind.SUBMITTED | OutcomeKind.ACCEPTED | OutcomeKind.REJECTED:
                self._outbox.advance(reference, DeliveryState.SUBMITTED)
                return None
            case OutcomeKind.DELETED:
                self._outbox.restart(reference)
                return None
        self._outbox.quarantine(reference, refusal.reason)
        return refusal

    def _outcome(self, entry: Entry) -> Outcome:
        assert entry.announcement is not None  # noqa: S101 - it is announced in every state that asks
        tags = self._outbox.tags(entry.reference)
        return self._gateway.outcome(entry.announcement, entry.destination_id, tags)

    def _next_look(self, looks: int) -> float:
        """Return when to read the event log again: soon at first, because a citizen may be waiting."""
        return self._clock() + min(_LONGEST_LOOK_SECONDS, _FIRST_LOOK_SECONDS * 2.0 ** min(looks, _MANY))

    def _current(self, reference: str) -> Entry:
        entry = self._outbox.find(reference)
        assert entry is not None  # noqa: S101 - entries are never removed
        return entry


def longest_delay_seconds(attempts: int) -> float:
    """Return the upper bound of the delay after so many failures."""
    return min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2.0 ** min(attempts, _MANY))
