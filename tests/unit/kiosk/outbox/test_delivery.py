"""One submission after the other reaches the city: each failure in its way, and none holds up the next."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from kiosk.domain.delivery import Announcement, AuthenticationTags, Outcome, OutcomeKind
from kiosk.domain.submission import DeliveryState, Submission
from kiosk.errors import DeliveryError, GatewayUnauthorised, GatewayUnreachable, SubmissionRefused
from kiosk.outbox.delivery import Delivery, longest_delay_seconds
from kiosk.outbox.entry import Entry
from kiosk.outbox.store import Outbox
from tests.fixtures.submissions import REFERENCE, placeholder_submission

SUBMISSION = placeholder_submission(attachments=2)
NOW = 1000.0


class FakeGateway:
    """Takes everything; `fail` makes the named calls raise, `outcomes` are told in turn, the last one for ever."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.keys: list[str] = []
        self.fail: dict[str, DeliveryError] = {}
        self.outcomes = [Outcome(OutcomeKind.SUBMITTED), Outcome(OutcomeKind.ACCEPTED)]

    def _call(self, name: str) -> None:
        self.calls.append(name)
        if name in self.fail:
            raise self.fail[name]

    def announce(self, submission: Submission, idempotency_key: str) -> Announcement:
        self.keys.append(idempotency_key)
        self._call("announce")
        return Announcement(f"submission-{idempotency_key}", f"case-{idempotency_key}")

    def upload(self, announcement: Announcement, attachment_id: str, jwe: str) -> None:
        assert jwe in {each.jwe for each in SUBMISSION.attachments}
        self._call("upload")

    def submit(self, announcement: Announcement, submission: Submission) -> None:
        self._call("submit")

    def outcome(self, announcement: Announcement, destination_id: str, tags: AuthenticationTags) -> Outcome:
        self._call("outcome")
        return self.outcomes.pop(0) if len(self.outcomes) > 1 else self.outcomes[0]


class Bench:
    def __init__(self, directory: Path) -> None:
        self.outbox = Outbox(directory)
        self.gateway = FakeGateway()
        self.now = NOW
        self.delivery = Delivery(self.outbox, self.gateway, lambda: self.now, Random(7))
        self.outbox.add(SUBMISSION)

    @property
    def entry(self) -> Entry:
        found = self.outbox.find(REFERENCE)
        assert found is not None
        return found

    def deliver(self) -> DeliveryError | None:
        return self.delivery.deliver(self.entry)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    yield made
    made.outbox.close()


def test_a_submission_is_announced_uploaded_submitted_and_confirmed_in_one_run(bench: Bench) -> None:
    assert bench.deliver() is None
    assert bench.gateway.calls == ["announce", "upload", "upload", "submit", "outcome"]
    assert bench.entry.state is DeliveryState.CONFIRMED


def test_when_the_city_has_accepted_it_the_ciphertext_is_purged(bench: Bench) -> None:
    bench.deliver()
    bench.deliver()
    assert bench.entry.state is DeliveryState.PURGED


def test_the_event_log_is_read_again_soon_and_then_less_often(bench: Bench) -> None:
    bench.gateway.outcomes = [Outcome(OutcomeKind.SUBMITTED)]
    delays = []
    for _ in range(12):
        bench.deliver()
        delays.append(bench.entry.due_at - NOW)
    assert delays[0] == 0.25
    assert delays == sorted(delays)
    assert delays[-1] == 60.0


def test_after_an_interruption_only_what_is_missing_is_uploaded(bench: Bench) -> None:
    bench.outbox.announced(REFERENCE, Announcement("s", "c"))
    bench.outbox.uploaded(REFERENCE, SUBMISSION.attachments[0].attachment_id)
    bench.deliver()
    assert bench.gateway.calls == ["upload", "submit", "outcome"]


def test_a_repeated_announcement_has_the_same_key(bench: Bench) -> None:
    bench.gateway.fail["announce"] = GatewayUnreachable("down")
    bench.deliver()
    bench.deliver()
    assert len(set(bench.gateway.keys)) == 1


@pytest.mark.parametrize("call", ["announce", "upload", "submit", "outcome"])
def test_an_unreachable_gateway_is_tried_again_later(bench: Bench, call: str) -> None:
    bench.gateway.fail[call] = GatewayUnreachable("down")
    assert bench.deliver() is bench.gateway.fail[call]
    assert NOW <= bench.entry.due_at <= NOW + 2.0
    del bench.gateway.fail[call]
    bench.deliver()
    assert bench.entry.state in {DeliveryState.CONFIRMED, DeliveryState.PURGED}


def test_the_delay_has_full_jitter_and_doubles_up_to_a_quarter_of_an_hour(bench: Bench) -> None:
    bench.gateway.fail["announce"] = GatewayUnreachable("down")
    delays = []
    for _ in range(200):
        bench.deliver()
        delays.append(bench.entry.due_at - NOW)
    late = delays[20:]
    assert max(late) <= 900.0
    assert max(late) > 800.0
    assert min(late) < 100.0
    assert [longest_delay_seconds(n) for n in (0, 1, 2, 8, 9, 5000)] == [2.0, 4.0, 8.0, 512.0, 900.0, 900.0]


@pytest.mark.parametrize(("asked", "waited"), [(77.0, 77.0), (0.0, 0.0), (-5.0, 0.0), (1e9, 86400.0)])
def test_the_gateways_own_time_wins_up_to_a_day(bench: Bench, asked: float, waited: float) -> None:
    bench.gateway.fail["announce"] = GatewayUnreachable("busy", retry_after_seconds=asked)
    bench.deliver()
    assert bench.entry.due_at == NOW + waited


def test_an_unauthorised_device_waits_and_nothing_is_set_aside(bench: Bench) -> None:
    bench.gateway.fail["announce"] = GatewayUnauthorised("revoked")
    bench.deliver()
    assert bench.entry.state is DeliveryState.SEALED
    assert bench.entry.attempts == 1


def test_a_refusal_goes_into_quarantine_with_its_reason(bench: Bench) -> None:
    bench.gateway.fail["announce"] = SubmissionRefused("unknown-destination")
    assert bench.deliver() is bench.gateway.fail["announce"]
    assert (bench.entry.state, bench.entry.reason) == (DeliveryState.QUARANTINED, "unknown-destination")


def test_a_rejection_in_the_event_log_goes_into_quarantine_with_its_reason(bench: Bench) -> None:
    bench.gateway.outcomes = [Outcome(OutcomeKind.REJECTED, "incorrect-hash")]
    bench.deliver()
    assert (bench.entry.state, bench.entry.reason) == (DeliveryState.QUARANTINED, "incorrect-hash")


def test_other_tags_than_ours_are_no_proof_of_delivery(bench: Bench) -> None:
    bench.gateway.outcomes = [Outcome(OutcomeKind.DIFFERENT)]
    bench.deliver()
    assert (bench.entry.state, bench.entry.reason) == (DeliveryState.QUARANTINED, "tags-differ")


def test_a_refusal_of_what_the_gateway_already_has_counts_as_submitted(bench: Bench) -> None:
    bench.gateway.fail["submit"] = SubmissionRefused("already-submitted")
    assert bench.deliver() is None
    assert bench.entry.state is DeliveryState.SUBMITTED


def test_what_the_gateway_has_forgotten_is_announced_anew(bench: Bench) -> None:
    bench.gateway.fail["upload"] = SubmissionRefused("not-found")
    bench.gateway.outcomes = [Outcome(OutcomeKind.DELETED)]
    assert bench.deliver() is None
    assert bench.entry.state is DeliveryState.SEALED
    del bench.gateway.fail["upload"]
    bench.gateway.outcomes = [Outcome(OutcomeKind.SUBMITTED)]
    bench.deliver()
    assert bench.entry.state is DeliveryState.CONFIRMED
    assert len(set(bench.gateway.keys)) == 2


def test_while_nobody_knows_whether_it_was_taken_it_is_not_set_aside(bench: Bench) -> None:
    bench.gateway.fail = {"submit": SubmissionRefused("odd"), "outcome": GatewayUnreachable("down")}
    bench.deliver()
    assert bench.entry.state is DeliveryState.UPLOADING
    assert bench.entry.due_at >= NOW


def test_one_refused_submission_does_not_hold_up_the_next(bench: Bench) -> None:
    other = placeholder_submission("AAAA-BBBB-CC", attachments=0)
    bench.outbox.add(other)
    bench.gateway.fail["upload"] = SubmissionRefused("too-large")
    bench.gateway.outcomes = [Outcome(OutcomeKind.PENDING), Outcome(OutcomeKind.SUBMITTED)]
    for entry in bench.outbox.due(NOW):
        bench.delivery.deliver(entry)
    assert [each.state for each in bench.outbox.entries()] == [DeliveryState.QUARANTINED, DeliveryState.CONFIRMED]
