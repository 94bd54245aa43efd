"""The sender: what it delivers, what it says of the city, and that nothing brings it down for good."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from cryptography import x509

from hardware.security_module.software_key import SoftwareKey
from kiosk.audit import Journal, LogEvent
from kiosk.audit.verification import verify
from kiosk.config import Paths, Staff
from kiosk.domain.delivery import Announcement
from kiosk.domain.failure import FailureCode
from kiosk.domain.submission import DeliveryState
from kiosk.errors import ConfigError, OutboxDamaged, OutboxError
from kiosk.outbox.city_state import CityReach, CityState, load_city_state
from kiosk.outbox.entry import Entry
from kiosk.outbox.store import Outbox
from kiosk.sandbox.gateway_faults import Fault, FaultKind
from kiosk.sandbox.gateway_store import ReceptionState
from kiosk.sandbox.staff_authority import StaffAuthority
from kiosk.sender import Sender, _alone, renew_when_due
from kiosk.staff.revocation import load_revocation_list
from tests.fixtures.city import DEVICE, CityOnLoopback, city
from tests.fixtures.staff_cards import ec_key
from tests.fixtures.staff_desk import CLERK
from tests.fixtures.submissions import CANARY, DESTINATION_ID

__all__ = ["city"]

ACCEPTED = [ReceptionState.ACCEPTED]


class Bench:
    """A sender that is stepped by hand, with its outbox and what it writes of the city."""

    def __init__(self, city: CityOnLoopback, paths: Paths) -> None:
        self.city, self.paths = city, paths
        self.directory, self.path = paths.outbox, paths.city_state
        self.directory.mkdir()
        self.outbox = Outbox(self.directory)
        self.sender = self.open()

    def open(self) -> Sender:
        return Sender(self.paths, self.city.settings, self.city.credentials)

    def restart(self) -> None:
        self.sender.__exit__(None, None, None)
        self.sender = self.open()

    @property
    def known(self) -> CityState:
        return load_city_state(self.path)

    def entry(self, reference: str) -> Entry:
        found = self.outbox.find(reference)
        assert found is not None
        return found

    def step_until(self, condition: Callable[[], bool], timeout_seconds: float = 60.0) -> None:
        deadline = time.monotonic() + timeout_seconds
        while not condition():
            assert time.monotonic() < deadline, self.outbox.entries()
            self.sender.step()
            Event().wait(0.02)

    def deliver(self, reference: str, state: DeliveryState = DeliveryState.PURGED) -> None:
        self.step_until(lambda: self.entry(reference).state is state)

    def add(self) -> str:
        submission = self.city.seal()
        self.outbox.add(submission)
        return submission.reference


class StaffBench(Bench):
    """The same for a kiosk with a staff reader."""

    def open(self) -> Sender:
        return Sender(self.paths, self.city.settings, self.city.credentials, Staff(self.authority.certificate_path))

    @property
    def authority(self) -> StaffAuthority:
        return self.city.pki.staff

    def refresh(self) -> None:
        """Let the time come to ask the city anew."""
        self.sender._refresh_at = 0.0
        self.sender.step()

    def revoked(self) -> list[int]:
        """The serial numbers on the list that the kiosk has."""
        found = load_revocation_list(self.paths.staff_revocations, self.authority.certificate, datetime.now(UTC))
        return [each.serial_number for each in found]


@pytest.fixture
def bench(city: CityOnLoopback, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(city, Paths(tmp_path, tmp_path))
    yield made
    made.sender.__exit__(None, None, None)
    made.outbox.close()


@pytest.fixture
def staffed(city: CityOnLoopback, tmp_path: Path) -> Iterator[StaffBench]:
    made = StaffBench(city, Paths(tmp_path, tmp_path))
    yield made
    made.sender.__exit__(None, None, None)
    made.outbox.close()


def states(city: CityOnLoopback) -> list[ReceptionState]:
    return [each.state for each in city.received()]


def test_what_lies_in_the_outbox_reaches_the_city_and_is_purged(bench: Bench) -> None:
    reference = bench.add()
    bench.deliver(reference)
    bench.sender.step()
    assert states(bench.city) == ACCEPTED
    assert bench.known.deliveries == {reference: DeliveryState.PURGED}


def test_what_was_learned_of_the_city_is_written(bench: Bench) -> None:
    bench.sender.step()
    known = bench.known
    assert known.reach is CityReach.REACHABLE
    assert known.destinations == {DESTINATION_ID: bench.city.destination()}
    assert known.obstacle(DESTINATION_ID, datetime.now(UTC)) is None


def test_what_is_written_is_written_once(bench: Bench) -> None:
    bench.sender.step()
    before = bench.path.stat().st_mtime_ns
    bench.sender.step()
    assert bench.path.stat().st_mtime_ns == before


def test_a_submission_that_comes_later_is_sent_too(bench: Bench) -> None:
    bench.sender.step()
    bench.deliver(bench.add())
    assert states(bench.city) == ACCEPTED


def test_an_unreachable_city_is_told_and_found_again(bench: Bench) -> None:
    reference = bench.add()
    bench.city.server.faults.add(Fault(FaultKind.STATUS, times=2, where="POST /token", status=503))
    bench.sender.step()
    assert bench.known.reach is CityReach.UNREACHABLE
    assert bench.entry(reference).attempts == 0
    bench.deliver(reference)
    assert bench.known.reach is CityReach.REACHABLE


def test_the_key_is_remembered_while_the_city_is_away(bench: Bench) -> None:
    bench.sender.step()
    bench.city.server.faults.add(Fault(FaultKind.DROP, times=100))
    bench.restart()
    bench.sender.step()
    assert bench.known.reach is CityReach.UNREACHABLE
    assert bench.known.obstacle(DESTINATION_ID, datetime.now(UTC)) is None


def test_a_revoked_device_takes_nothing_new_and_keeps_what_it_has(bench: Bench) -> None:
    bench.sender.step()
    reference = bench.add()
    bench.city.server.store.revoke(DEVICE)
    bench.step_until(lambda: bench.sender.is_unauthorised)
    assert bench.known.obstacle(DESTINATION_ID, datetime.now(UTC)) is FailureCode.CITY_UNREACHABLE
    assert bench.entry(reference).state is DeliveryState.SEALED


def test_a_key_that_cannot_be_trusted_ends_the_intake_and_not_the_delivery(bench: Bench) -> None:
    reference = bench.add()
    for jwk in bench.city.server.gateway._destination_keys.values():
        jwk.pop("x5c", None)
    bench.deliver(reference)
    assert bench.known.destinations == {}


def test_a_server_error_on_one_submission_does_not_hold_up_the_next(bench: Bench) -> None:
    first, second = bench.add(), bench.add()
    bench.city.server.faults.add(Fault(FaultKind.STATUS, where="POST /v2/submissions", retry_after="600"))
    bench.deliver(second)
    assert bench.entry(first).state is DeliveryState.SEALED
    assert bench.entry(first).due_at > time.time() + 500


@pytest.mark.parametrize("status", [500, 429])
def test_after_server_errors_it_is_delivered_once(bench: Bench, status: int) -> None:
    for call in ("POST /v2/submissions", "PUT /v2/submissions", "GET /v2/cases"):
        bench.city.server.faults.add(Fault(FaultKind.STATUS, where=call, status=status, retry_after="0"))
    bench.deliver(bench.add())
    assert states(bench.city) == ACCEPTED


def test_what_the_city_rejects_is_quarantined_with_the_reason_and_counted(bench: Bench) -> None:
    submission = bench.city.seal(signer=SoftwareKey.generate())
    bench.outbox.add(submission)
    bench.deliver(submission.reference, DeliveryState.QUARANTINED)
    bench.sender.step()
    assert bench.entry(submission.reference).reason == "unknown-device-key"
    assert bench.known.quarantined == 1


def test_one_byte_changed_on_the_way_is_quarantined(bench: Bench) -> None:
    submission = bench.city.seal()
    data = submission.data[:-30] + ("A" if submission.data[-30] != "A" else "B") + submission.data[-29:]
    bench.outbox.add(replace(submission, data=data))
    bench.deliver(submission.reference, DeliveryState.QUARANTINED)
    assert bench.entry(submission.reference).reason == "encryption-issue"


def test_after_a_retry_by_staff_it_is_delivered(bench: Bench) -> None:
    bench.city.server.faults.add(Fault(FaultKind.STATUS, where="POST /v2/submissions", status=403))
    reference = bench.add()
    bench.deliver(reference, DeliveryState.QUARANTINED)
    bench.outbox.retry(reference)
    bench.deliver(reference)
    assert states(bench.city) == ACCEPTED


def test_what_the_gateway_deleted_as_incomplete_is_announced_anew(bench: Bench) -> None:
    reference = bench.add()
    bench.city.server.faults.add(Fault(FaultKind.STATUS, where="PUT", retry_after="0"))
    bench.sender.step()
    assert isinstance(bench.entry(reference).announcement, Announcement)
    bench.city.server.gateway.forget_incomplete(moment=9e9)
    bench.deliver(reference)
    assert states(bench.city) == [ReceptionState.DELETED, ReceptionState.ACCEPTED]


def test_an_error_that_nobody_thought_of_is_recorded_and_the_next_has_its_turn(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    first, second = bench.add(), bench.add()
    announce = bench.sender._gateway.announce

    def stumble(submission: object, key: str) -> object:
        if getattr(submission, "reference", "") == first:
            raise ZeroDivisionError(CANARY)
        return announce(submission, key)  # type: ignore[arg-type]

    monkeypatch.setattr(bench.sender._gateway, "announce", stumble)
    bench.deliver(second)
    assert bench.entry(first).attempts >= 1
    assert f"{first}: ZeroDivisionError" in caplog.text
    assert CANARY not in caplog.text


def test_the_outbox_is_checked_at_the_start(bench: Bench) -> None:
    reference = bench.add()
    for path in (bench.directory / "attachments").iterdir():
        path.write_bytes(b"broken")
    bench.restart()
    assert bench.entry(reference).state is DeliveryState.QUARANTINED


def test_a_damaged_outbox_is_told_at_the_start(bench: Bench, tmp_path: Path) -> None:
    other = Paths(tmp_path / "other", tmp_path)
    other.outbox.mkdir(parents=True)
    (other.outbox / "outbox.db").write_bytes(b"not a database at all" * 1000)
    with pytest.raises(OutboxDamaged):
        Sender(other, bench.city.settings, bench.city.credentials)


def test_a_missing_certificate_authority_is_a_mistake_in_the_configuration(bench: Bench, tmp_path: Path) -> None:
    settings = replace(bench.city.settings, certificate_authority=tmp_path / "missing.pem")
    with pytest.raises(ConfigError, match=r"city\.certificate_authority"):
        Sender(bench.paths, settings, bench.city.credentials)


def test_only_one_sender_works_on_an_outbox(tmp_path: Path) -> None:
    with _alone(tmp_path), pytest.raises(OutboxError, match="another sender"), _alone(tmp_path):
        raise AssertionError
    with _alone(tmp_path):
        assert (tmp_path / "sender.lock").exists()


def test_no_plain_text_is_in_any_file_at_any_step(bench: Bench) -> None:
    def found() -> list[Path]:
        files = [path for path in bench.directory.rglob("*") if path.is_file()]
        return [path for path in files if CANARY.encode() in path.read_bytes()]

    reference = bench.add()
    assert found() == []
    while bench.entry(reference).state is not DeliveryState.PURGED:
        bench.sender.step()
        assert found() == []


def test_the_journal_says_what_became_of_a_submission_and_is_signed_at_the_sync(bench: Bench) -> None:
    bench.deliver(bench.add())
    authority = x509.load_pem_x509_certificate(bench.city.settings.certificate_authority.read_bytes())
    found = verify(bench.paths.audit, authority)
    assert found.is_sound
    assert found.signed == found.lines - 1
    journal = (bench.paths.audit / "00001.log").read_text()
    for event in (LogEvent.SENDER_STARTED, LogEvent.CITY_REACHED, LogEvent.DELIVERY_ACCEPTED):
        assert journal.count(f'"{event.value}"') == 1


def test_the_journal_names_the_reason_of_a_quarantine_and_no_reference(bench: Bench) -> None:
    reference = bench.add()
    bench.city.server.faults.add(Fault(FaultKind.STATUS, where="POST /v2/submissions", status=403))
    bench.deliver(reference, DeliveryState.QUARANTINED)
    journal = (bench.paths.audit / "00001.log").read_text()
    assert '"event":"delivery_quarantined","role":"device","reason":' in journal
    assert reference not in journal


def test_certificates_that_grow_old_are_renewed_and_the_journal_says_so(city: CityOnLoopback, tmp_path: Path) -> None:
    before = city.credentials.certificate
    renew_when_due(city.keys, city.settings, Journal(tmp_path), before.not_valid_after_utc - timedelta(days=1))
    assert city.credentials.certificate != before
    assert any("certificates_renewed" in each.read_text(encoding="utf-8") for each in tmp_path.iterdir())


def test_young_certificates_stay(city: CityOnLoopback, tmp_path: Path) -> None:
    before = city.credentials.certificate
    renew_when_due(city.keys, city.settings, Journal(tmp_path), before.not_valid_before_utc + timedelta(hours=1))
    assert city.credentials.certificate == before


def test_without_the_city_old_certificates_stay_in_use(city: CityOnLoopback, tmp_path: Path) -> None:
    before = city.credentials.certificate
    city.server.faults.add(Fault(FaultKind.DROP, where="POST /.well-known/est/simplereenroll"))
    renew_when_due(city.keys, city.settings, Journal(tmp_path), before.not_valid_after_utc)
    assert city.credentials.certificate == before


def test_the_list_of_revoked_staff_cards_comes_with_every_look_at_the_city(staffed: StaffBench) -> None:
    staffed.sender.step()
    assert staffed.revoked() == []
    card = staffed.authority.issue(CLERK, ec_key().public_key())
    staffed.authority.revoke(card)
    staffed.refresh()
    assert staffed.revoked() == [card.serial_number]


@pytest.mark.parametrize("fault", [FaultKind.STATUS, FaultKind.DROP])
def test_a_list_that_does_not_come_leaves_the_old_one_and_stops_no_delivery(
    staffed: StaffBench, fault: FaultKind
) -> None:
    staffed.sender.step()
    before = staffed.paths.staff_revocations.read_bytes()
    staffed.city.server.faults.add(Fault(fault, times=9, where="GET /staff", status=503))
    staffed.refresh()
    assert staffed.paths.staff_revocations.read_bytes() == before
    assert staffed.known.reach is CityReach.REACHABLE
    staffed.deliver(staffed.add())


def test_a_list_of_another_authority_is_not_kept(
    staffed: StaffBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    staffed.sender.step()
    before = staffed.paths.staff_revocations.read_bytes()
    other = StaffAuthority(tmp_path / "other").revocation_list()
    monkeypatch.setattr(StaffAuthority, "revocation_list", lambda _: other)
    staffed.refresh()
    assert staffed.paths.staff_revocations.read_bytes() == before
    assert "revoked staff cards is not renewed" in caplog.text


def test_a_kiosk_without_staff_asks_for_no_list(bench: Bench) -> None:
    bench.sender.step()
    assert not bench.paths.staff_revocations.exists()
