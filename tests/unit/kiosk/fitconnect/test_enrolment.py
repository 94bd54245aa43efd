"""A one-time code becomes certificates for both keys, once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.hashes import SHA256

from hardware.errors import SecurityModuleError
from hardware.security_module.device_keys import DeviceKeys, KeyPurpose
from hardware.security_module.simulated import open_simulated
from kiosk.errors import DeliveryError, GatewayUnauthorised, GatewayUnreachable
from kiosk.fitconnect.enrolment import enrol, is_renewal_due, renew
from kiosk.sandbox.gateway_faults import Fault, FaultKind
from kiosk.sandbox.http_server import Response
from tests.fixtures.city import BRANCH, CityOnLoopback, city

__all__ = ["city"]

DEVICE = "kiosk-07"
SEAL_CALL = "POST /.well-known/est/seal"


@pytest.fixture
def keys() -> DeviceKeys:
    return open_simulated(production=False)


def enrol_with(city: CityOnLoopback, keys: DeviceKeys, code: str, device: str = DEVICE) -> None:
    enrol(keys, gateway_url=city.server.url, device_id=device, code=code, certificate_authority=city.authority)


def test_an_enrolled_device_has_two_keys_that_the_city_knows(city: CityOnLoopback, keys: DeviceKeys) -> None:
    enrol_with(city, keys, city.server.store.issue_code(DEVICE, BRANCH))
    known = city.server.store.device(DEVICE)
    assert known is not None
    assert list(known.seal_keys) == [keys.signer().key_id]
    assert keys.transport().device_id == DEVICE
    assert len(known.fingerprints) == 1


def test_a_code_is_used_up(city: CityOnLoopback, keys: DeviceKeys) -> None:
    code = city.server.store.issue_code(DEVICE, BRANCH)
    enrol_with(city, keys, code)
    with pytest.raises(GatewayUnauthorised, match="used up"):
        enrol_with(city, open_simulated(production=False), code)


@pytest.mark.parametrize(("device", "code"), [(DEVICE, "wrong"), ("kiosk-08", None), (DEVICE, "")])
def test_without_the_devices_own_code_nothing_is_certified(
    city: CityOnLoopback, keys: DeviceKeys, device: str, code: str | None
) -> None:
    issued = city.server.store.issue_code(DEVICE, BRANCH)
    with pytest.raises(GatewayUnauthorised):
        enrol_with(city, keys, issued if code is None else code, device)
    with pytest.raises(SecurityModuleError):
        keys.transport()


@pytest.mark.parametrize("kind", [FaultKind.DROP, FaultKind.LOSE_ANSWER])
@pytest.mark.parametrize("call", ["POST /.well-known/est/simpleenroll", SEAL_CALL])
def test_broken_off_it_is_repeated(city: CityOnLoopback, keys: DeviceKeys, call: str, kind: FaultKind) -> None:
    code = city.server.store.issue_code(DEVICE, BRANCH)
    city.server.faults.add(Fault(kind, where=call))
    with pytest.raises(GatewayUnreachable):
        enrol_with(city, keys, code)
    if call == SEAL_CALL and kind is FaultKind.LOSE_ANSWER:
        code = city.server.store.issue_code(DEVICE, BRANCH)  # the city holds the first enrolment for complete
    enrol_with(city, keys, code)
    known = city.server.store.device(DEVICE)
    assert known is not None
    assert keys.signer().key_id in known.seal_keys


def test_a_seal_key_needs_the_transport_certificate(city: CityOnLoopback, keys: DeviceKeys) -> None:
    code = city.server.store.issue_code(DEVICE, BRANCH)
    enrol_with(city, keys, code)
    city.server.store.revoke(DEVICE)
    keys.request(KeyPurpose.SEAL, DEVICE)
    with pytest.raises(GatewayUnauthorised):
        enrol_with(city, keys, city.server.store.issue_code(DEVICE, BRANCH))


@pytest.mark.parametrize("body", [b"", b"AAAA", b"<html>Please log in</html>"])
def test_an_answer_without_a_certificate_is_no_enrolment(
    city: CityOnLoopback, keys: DeviceKeys, monkeypatch: pytest.MonkeyPatch, body: bytes
) -> None:
    monkeypatch.setattr("kiosk.sandbox.enrolment._certs_only", lambda _: Response(200, body))
    with pytest.raises(DeliveryError, match="no certificate"):
        enrol_with(city, keys, city.server.store.issue_code(DEVICE, BRANCH))


def test_a_certificate_of_another_key_is_no_enrolment(
    city: CityOnLoopback, keys: DeviceKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = city.pki.tls.server_credentials("gateway").certificate
    monkeypatch.setattr("kiosk.sandbox.enrolment.Enrolment._issued", lambda *_, **__: certificate)
    with pytest.raises(SecurityModuleError, match="not one of this key"):
        enrol_with(city, keys, city.server.store.issue_code(DEVICE, BRANCH))


@pytest.fixture
def enrolled(city: CityOnLoopback, keys: DeviceKeys) -> DeviceKeys:
    enrol_with(city, keys, city.server.store.issue_code(DEVICE, BRANCH))
    return keys


def renew_at(city: CityOnLoopback, keys: DeviceKeys) -> None:
    renew(keys, gateway_url=city.server.url, certificate_authority=city.authority)


def test_renewed_both_keys_are_new_and_the_city_knows_the_old_ones_too(
    city: CityOnLoopback, enrolled: DeviceKeys
) -> None:
    seal, transport = enrolled.signer().key_id, enrolled.transport().private_key_pem
    renew_at(city, enrolled)
    known = city.server.store.device(DEVICE)
    assert known is not None
    assert enrolled.transport().private_key_pem != transport
    assert set(known.seal_keys) == {seal, enrolled.signer().key_id}
    assert len(known.seal_keys) == len(known.fingerprints) == 2


@pytest.mark.parametrize("kind", [FaultKind.DROP, FaultKind.LOSE_ANSWER])
@pytest.mark.parametrize("call", ["POST /.well-known/est/simplereenroll", SEAL_CALL])
def test_a_renewal_that_breaks_off_leaves_keys_that_work_and_is_repeated(
    city: CityOnLoopback, enrolled: DeviceKeys, call: str, kind: FaultKind
) -> None:
    city.server.faults.add(Fault(kind, where=call))
    with pytest.raises(GatewayUnreachable):
        renew_at(city, enrolled)
    renew_at(city, enrolled)
    known = city.server.store.device(DEVICE)
    assert known is not None
    assert enrolled.signer().key_id in known.seal_keys
    assert enrolled.transport().certificate.fingerprint(SHA256()).hex() in known.fingerprints


def test_a_revoked_device_is_not_renewed_and_keeps_its_keys(city: CityOnLoopback, enrolled: DeviceKeys) -> None:
    before = enrolled.transport()
    city.server.store.revoke(DEVICE)
    with pytest.raises(GatewayUnauthorised, match="revoked"):
        renew_at(city, enrolled)
    assert enrolled.transport().certificate_pem == before.certificate_pem


def test_a_renewal_is_due_in_the_last_third_of_a_certificates_life(enrolled: DeviceKeys) -> None:
    certificate = enrolled.transport().certificate
    life = certificate.not_valid_after_utc - certificate.not_valid_before_utc
    third = certificate.not_valid_before_utc + life * 2 / 3
    assert is_renewal_due(certificate, third)
    assert not is_renewal_due(certificate, third - timedelta(seconds=1))
