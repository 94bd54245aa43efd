"""What is found on the way to the city, and that its cause is named and not what follows from it."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization

from hardware.errors import SecurityModuleError
from hardware.security_module.device_keys import TransportCredentials
from hardware.security_module.software_key import SoftwareKey
from kiosk.config import Config, Staff
from kiosk.diagnostics import city_checks
from kiosk.diagnostics.server_sight import Reach
from kiosk.diagnostics.surroundings import Surroundings
from kiosk.domain.diagnosis import CheckStatus, StaffCode
from kiosk.domain.failure import FailureCode
from kiosk.outbox.city_state import CityReach, CityState
from tests.fixtures.bench import CITY, Bench, FakeKeys, bench_in
from tests.fixtures.signed_journal import authority
from tests.fixtures.surroundings import EID, NOW, sight, surroundings_in


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return bench_in(tmp_path)


class CertifiedKeys(FakeKeys):
    """Keys with a certificate of so many days' life, maybe of another key."""

    def __init__(self, days: tuple[int, int] = (-1, 365), *, matching: bool = True) -> None:
        super().__init__()
        key = SoftwareKey.generate()
        certified = key if matching else SoftwareKey.generate()
        self._credentials = TransportCredentials(authority().certify(certified.public_key, days), key.to_pem())

    def transport(self) -> TransportCredentials:
        return self._credentials


def _real_now() -> datetime:
    return datetime.now(UTC)


def _with_keys(bench: Bench, keys: FakeKeys) -> Surroundings:
    return replace(surroundings_in(bench), open_keys=lambda: keys)


def test_a_name_that_nobody_knows_is_told_with_the_name(bench: Bench) -> None:
    kiosk = surroundings_in(bench, eid_service=sight(EID, Reach.UNRESOLVED, None))
    found = city_checks.names(kiosk)
    assert (found.code, found.facts) == (FailureCode.NAMES_UNRESOLVED, {"names": EID.host})


@pytest.mark.parametrize(("skew", "status"), [(60.0, CheckStatus.WELL), (-61.0, CheckStatus.FAULTY)])
def test_a_clock_is_wrong_from_a_minute_on(bench: Bench, skew: float, status: CheckStatus) -> None:
    found = city_checks.clock(surroundings_in(bench, gateway=sight(skew=skew)))
    assert (found.status, found.facts) == (status, {"seconds": f"{skew:.0f}"})


def test_without_an_answer_the_clock_is_not_judged(bench: Bench) -> None:
    kiosk = surroundings_in(bench, gateway=sight(skew=None), eid_service=sight(EID, skew=None))
    assert city_checks.clock(kiosk).status is CheckStatus.NOT_TRIED


def test_a_certificate_that_is_not_good_is_told_with_server_and_reason(bench: Bench) -> None:
    kiosk = surroundings_in(bench, eid_service=sight(EID, Reach.UNTRUSTED))
    found = city_checks.server_certificates(kiosk)
    assert found.code is FailureCode.SERVER_CERTIFICATE_BAD
    assert found.facts == {"reason": f"{EID.host}: certificate has expired"}
    assert city_checks.eid_service(kiosk).status is CheckStatus.NOT_TRIED
    assert city_checks.gateway(kiosk).status is CheckStatus.WELL


def test_with_a_wrong_clock_no_certificate_is_blamed(bench: Bench) -> None:
    kiosk = surroundings_in(bench, gateway=sight(reach=Reach.UNTRUSTED, skew=9e7))
    assert city_checks.server_certificates(kiosk).status is CheckStatus.NOT_TRIED
    assert city_checks.gateway(kiosk).status is CheckStatus.NOT_TRIED
    assert city_checks.clock(kiosk).code is FailureCode.CLOCK_WRONG


def test_the_end_of_a_server_certificate_is_told_three_weeks_before(bench: Bench) -> None:
    found = city_checks.server_certificates(surroundings_in(bench, gateway=sight(days=20)))
    assert (found.status, found.code) == (CheckStatus.WARNING, StaffCode.SERVER_CERTIFICATE_ENDS)
    assert found.facts == {"until": "2026-12-13"}


def test_a_server_that_does_not_answer_has_the_code_of_the_citizens_screen(bench: Bench) -> None:
    kiosk = surroundings_in(bench, gateway=sight(reach=Reach.UNREACHED), eid_service=sight(EID, Reach.UNREACHED, None))
    assert city_checks.gateway(kiosk).code is FailureCode.CITY_UNREACHABLE
    assert city_checks.eid_service(kiosk).code is FailureCode.EID_SERVICE_UNREACHABLE


class Register:
    """Stands in for the city's list: it knows every device in one branch."""

    def __init__(self, branch: str) -> None:
        self._branch = branch

    def own_branch(self) -> str:
        return self._branch

    def connect(self, config: Config, credentials: bytes) -> AbstractContextManager[Register]:
        return nullcontext(self)


def test_a_device_that_the_city_knows_in_another_branch_is_told_with_both(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = replace(surroundings_in(bench, collection=sight()), open_keys=CertifiedKeys)
    monkeypatch.setattr(city_checks, "collection_client", Register(kiosk.config.branch.id).connect)
    assert city_checks.collection(kiosk).status is CheckStatus.WELL
    monkeypatch.setattr(city_checks, "collection_client", Register("0815").connect)
    found = city_checks.collection(kiosk)
    assert found.code is FailureCode.COLLECTION_DEVICE_ELSEWHERE
    assert found.facts == {"here": kiosk.config.branch.id, "there": "0815"}


def test_a_list_that_does_not_answer_is_not_asked_for_the_branch(bench: Bench) -> None:
    kiosk = surroundings_in(bench, collection=sight(reach=Reach.UNREACHED))
    assert city_checks.collection(kiosk).code is FailureCode.COLLECTION_UNREACHABLE


def test_a_keyring_without_the_keys_raises_and_so_is_faulty(bench: Bench) -> None:
    with pytest.raises(SecurityModuleError):
        city_checks.keyring(surroundings_in(bench))


def test_a_good_device_certificate_is_told_with_device_and_end(bench: Bench) -> None:
    found = city_checks.device_certificate(replace(_with_keys(bench, CertifiedKeys()), now=_real_now))
    assert found.status is CheckStatus.WELL
    assert found.facts["device"] == "leipzig-0042"


@pytest.mark.parametrize("keys", [CertifiedKeys((-9, -1)), CertifiedKeys((1, 9)), CertifiedKeys(matching=False)])
def test_a_device_certificate_that_has_ended_or_is_of_another_key_is_faulty(bench: Bench, keys: FakeKeys) -> None:
    found = city_checks.device_certificate(replace(_with_keys(bench, keys), now=_real_now))
    assert (found.status, found.code) == (CheckStatus.FAULTY, StaffCode.DEVICE_CERTIFICATE_BAD)


def test_a_wrong_clock_does_not_end_the_device_certificate(bench: Bench) -> None:
    late = _real_now() + timedelta(days=4000)
    kiosk = replace(
        _with_keys(bench, CertifiedKeys()),
        now=lambda: late,
        servers=surroundings_in(bench, gateway=sight(skew=-4000 * 86400.0)).servers,
    )
    assert city_checks.device_certificate(kiosk).status is CheckStatus.WELL


def test_a_sender_without_a_sign_of_life_is_silent(bench: Bench) -> None:
    kiosk = surroundings_in(bench)
    bench.know(replace(CITY, written_at=(NOW - timedelta(minutes=2)).isoformat()))
    assert city_checks.sender(kiosk).facts == {"minutes": "2"}
    bench.know(replace(CITY, written_at=(NOW - timedelta(minutes=4)).isoformat()))
    assert city_checks.sender(kiosk).code is StaffCode.SENDER_SILENT
    bench.know(CityState())
    assert city_checks.sender(kiosk).code is StaffCode.SENDER_SILENT


def test_a_city_that_takes_nothing_has_the_code_of_the_citizens_screen(bench: Bench) -> None:
    kiosk = surroundings_in(bench)
    assert city_checks.intake(kiosk).status is CheckStatus.WELL
    bench.know(replace(CITY, reach=CityReach.UNAUTHORISED))
    found = city_checks.intake(kiosk)
    assert (found.code, found.facts) == (FailureCode.CITY_UNREACHABLE, {"reach": "unauthorised"})


@pytest.mark.parametrize(("days", "code"), [(3, None), (-1, FailureCode.STAFF_LIST_OUTDATED)])
def test_the_list_of_revoked_staff_cards_must_count_today(bench: Bench, days: int, code: FailureCode | None) -> None:
    kiosk = surroundings_in(bench)
    assert city_checks.staff_list(kiosk).status is CheckStatus.NOT_TRIED
    staff = Staff(certificate_authority=Path("staff-ca.pem"))
    kiosk = replace(kiosk, config=replace(kiosk.config, staff=staff))
    city = authority()
    builder = x509.CertificateRevocationListBuilder().issuer_name(city.certificate.subject)
    builder = builder.last_update(NOW - timedelta(days=9)).next_update(NOW + timedelta(days=days))
    signed = builder.sign(city.key, hashes.SHA256())
    kiosk.config.paths.staff_revocations.write_bytes(signed.public_bytes(serialization.Encoding.PEM))
    assert city_checks.staff_list(kiosk).code is code
