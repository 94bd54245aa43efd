"""A one-time code becomes certificates for both keys, once."""

from __future__ import annotations

import pytest

from hardware.errors import SecurityModuleError
from hardware.security_module.device_keys import DeviceKeys, KeyPurpose
from hardware.security_module.simulated import open_simulated
from kiosk.errors import DeliveryError, GatewayUnauthorised, GatewayUnreachable
from kiosk.fitconnect.enrolment import enrol
from kiosk.sandbox.gateway_faults import Fault, FaultKind
from kiosk.sandbox.http_server import Response
from tests.fixtures.city import CityOnLoopback, city

__all__ = ["city"]

DEVICE = "kiosk-07"
SEAL_CALL = "POST /.well-known/est/seal"


@pytest.fixture
def keys() -> DeviceKeys:
    return open_simulated(production=False)


def enrol_with(city: CityOnLoopback, keys: DeviceKeys, code: str, device: str = DEVICE) -> None:
    enrol(keys, gateway_url=city.server.url, device_id=device, code=code, certificate_authority=city.authority)


def test_an_enrolled_device_has_two_keys_that_the_city_knows(city: CityOnLoopback, keys: DeviceKeys) -> None:
    enrol_with(city, keys, city.server.store.issue_code(DEVICE))
    known = city.server.store.device(DEVICE)
    assert known is not None
    assert list(known.seal_keys) == [keys.signer().key_id]
    assert keys.transport().device_id == DEVICE
    assert len(known.fingerprints) == 1


def test_a_code_is_used_up(city: CityOnLoopback, keys: DeviceKeys) -> None:
    code = city.server.store.issue_code(DEVICE)
    enrol_with(city, keys, code)
    with pytest.raises(GatewayUnauthorised, match="used up"):
        enrol_with(city, open_simulated(production=False), code)


@pytest.mark.parametrize(("device", "code"), [(DEVICE, "wrong"), ("kiosk-08", None), (DEVICE, "")])
def test_without_the_devices_own_code_nothing_is_certified(
    city: CityOnLoopback, keys: DeviceKeys, device: str, code: str | None
) -> None:
    issued = city.server.store.issue_code(DEVICE)
    with pytest.raises(GatewayUnauthorised):
        enrol_with(city, keys, issued if code is None else code, device)
    with pytest.raises(SecurityModuleError):
        keys.transport()


@pytest.mark.parametrize("kind", [FaultKind.DROP, FaultKind.LOSE_ANSWER])
@pytest.mark.parametrize("call", ["POST /.well-known/est/simpleenroll", SEAL_CALL])
def test_broken_off_it_is_repeated(city: CityOnLoopback, keys: DeviceKeys, call: str, kind: FaultKind) -> None:
    code = city.server.store.issue_code(DEVICE)
    city.server.faults.add(Fault(kind, where=call))
    with pytest.raises(GatewayUnreachable):
        enrol_with(city, keys, code)
    if call == SEAL_CALL and kind is FaultKind.LOSE_ANSWER:
        code = city.server.store.issue_code(DEVICE)  # the city holds the first enrolment for complete
    enrol_with(city, keys, code)
    known = city.server.store.device(DEVICE)
    assert known is not None
    assert keys.signer().key_id in known.seal_keys


def test_a_seal_key_needs_the_transport_certificate(city: CityOnLoopback, keys: DeviceKeys) -> None:
    code = city.server.store.issue_code(DEVICE)
    enrol_with(city, keys, code)
    city.server.store.revoke(DEVICE)
    keys.request(KeyPurpose.SEAL, DEVICE)
    with pytest.raises(GatewayUnauthorised):
        enrol_with(city, keys, city.server.store.issue_code(DEVICE))


@pytest.mark.parametrize("body", [b"", b"AAAA", b"<html>Please log in</html>"])
def test_an_answer_without_a_certificate_is_no_enrolment(
    city: CityOnLoopback, keys: DeviceKeys, monkeypatch: pytest.MonkeyPatch, body: bytes
) -> None:
    monkeypatch.setattr("kiosk.sandbox.enrolment._certs_only", lambda _: Response(200, body))
    with pytest.raises(DeliveryError, match="no certificate"):
        enrol_with(city, keys, city.server.store.issue_code(DEVICE))


def test_a_certificate_of_another_key_is_no_enrolment(
    city: CityOnLoopback, keys: DeviceKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = city.pki.tls.server_credentials("gateway").certificate
    monkeypatch.setattr("kiosk.sandbox.enrolment.Enrolment._issued", lambda *_, **__: certificate)
    with pytest.raises(SecurityModuleError, match="not one of this key"):
        enrol_with(city, keys, city.server.store.issue_code(DEVICE))
