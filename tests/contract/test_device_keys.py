"""What every keeper of the device's keys must do: in memory, and in a real keyring on a bus of its own."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
import secretstorage
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from jeepney import message_bus
from jeepney.io.blocking import Proxy
from jwcrypto import jwk  # the second implementation

from hardware.errors import SecurityModuleError
from hardware.security_module import keyring
from hardware.security_module.device_keys import DeviceKeys, KeyPurpose
from hardware.security_module.keyring import open_keyring
from hardware.security_module.simulated import open_simulated
from kiosk.sandbox.secret_service import SecretService
from tests.fixtures.secret_service import secret_service, session_keyring

__all__ = ["secret_service", "session_keyring"]

DEVICE = "kiosk-01"


def certificate_for(request: bytes) -> bytes:
    """A certificate as the city would issue it for the request."""
    asked = x509.load_der_x509_csr(request)
    authority = ec.generate_private_key(ec.SECP256R1())
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(asked.subject)
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "CA")]))
        .public_key(asked.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now)
        .not_valid_after(now + timedelta(days=1))
        .sign(authority, hashes.SHA256())
    )
    return certificate.public_bytes(serialization.Encoding.PEM)


def enrol(keys: DeviceKeys, purpose: KeyPurpose) -> None:
    keys.install(purpose, certificate_for(keys.request(purpose, DEVICE)))


class TestDeviceKeys:
    @pytest.fixture(params=["simulated", "keyring"])
    def keys(self, request: pytest.FixtureRequest) -> Iterator[DeviceKeys]:
        if request.param == "simulated":
            yield open_simulated(production=False)
            return
        service: SecretService = request.getfixturevalue("session_keyring")
        service.stop()
        service.start()
        yield open_keyring()

    def test_a_request_is_signed_by_its_own_key(self, keys: DeviceKeys) -> None:
        request = x509.load_der_x509_csr(keys.request(KeyPurpose.SEAL, DEVICE))
        assert request.is_signature_valid
        assert request.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value == DEVICE

    def test_asked_again_it_requests_for_the_same_key(self, keys: DeviceKeys) -> None:
        first, second = (x509.load_der_x509_csr(keys.request(KeyPurpose.SEAL, DEVICE)) for _ in range(2))
        assert first.public_key() == second.public_key()

    def test_without_enrolment_there_is_no_key(self, keys: DeviceKeys) -> None:
        keys.request(KeyPurpose.SEAL, DEVICE)
        with pytest.raises(SecurityModuleError, match="enrol"):
            keys.signer()
        with pytest.raises(SecurityModuleError, match="enrol"):
            keys.transport()

    def test_the_installed_seal_key_signs_under_its_thumbprint(self, keys: DeviceKeys) -> None:
        request = x509.load_der_x509_csr(keys.request(KeyPurpose.SEAL, DEVICE))
        keys.install(KeyPurpose.SEAL, certificate_for(request.public_bytes(serialization.Encoding.DER)))
        signer = keys.signer()
        assert signer.key_id == jwk.JWK.from_pyca(request.public_key()).thumbprint()
        assert len(signer.sign(b"message")) == 64

    def test_the_transport_key_comes_with_its_certificate(self, keys: DeviceKeys) -> None:
        enrol(keys, KeyPurpose.TRANSPORT)
        credentials = keys.transport()
        assert credentials.device_id == DEVICE
        key = serialization.load_pem_private_key(credentials.private_key_pem, password=None)
        certificate = x509.load_pem_x509_certificate(credentials.certificate_pem)
        assert key.public_key() == certificate.public_key()

    def test_a_certificate_of_another_key_is_refused(self, keys: DeviceKeys) -> None:
        other = certificate_for(open_simulated(production=False).request(KeyPurpose.SEAL, DEVICE))
        keys.request(KeyPurpose.SEAL, DEVICE)
        with pytest.raises(SecurityModuleError, match="not one of this key"):
            keys.install(KeyPurpose.SEAL, other)

    def test_a_new_request_leaves_the_key_in_use_alone(self, keys: DeviceKeys) -> None:
        enrol(keys, KeyPurpose.SEAL)
        before = keys.signer().key_id
        keys.request(KeyPurpose.SEAL, DEVICE)
        assert keys.signer().key_id == before

    def test_a_renewed_key_takes_the_place_of_the_old_one(self, keys: DeviceKeys) -> None:
        enrol(keys, KeyPurpose.SEAL)
        before = keys.signer().key_id
        enrol(keys, KeyPurpose.SEAL)
        assert keys.signer().key_id != before


class TestKeyring:
    def test_keys_are_found_again_by_another_process_of_the_session(self, session_keyring: SecretService) -> None:
        enrol(open_keyring(), KeyPurpose.SEAL)
        assert open_keyring().signer().key_id == open_keyring().signer().key_id

    def test_without_a_bus_nothing_is_opened(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
        with pytest.raises(SecurityModuleError, match="does not answer"):
            open_keyring()

    def test_a_keyring_that_goes_away_is_an_error_of_the_security_module(self, session_keyring: SecretService) -> None:
        keys = open_keyring()
        session_keyring.stop()
        try:
            with pytest.raises(SecurityModuleError, match="does not answer"):
                keys.signer()
        finally:
            session_keyring.start()

    def test_a_keyring_that_is_back_is_spoken_to_again(self, session_keyring: SecretService) -> None:
        keys = open_keyring()
        session_keyring.stop()
        session_keyring.start()
        enrol(keys, KeyPurpose.SEAL)
        assert keys.signer().key_id == open_keyring().signer().key_id

    def test_a_silent_keyring_is_not_waited_for_long(
        self, session_keyring: SecretService, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        keys = open_keyring()
        monkeypatch.setattr(keyring, "_ANSWER_SECONDS", 0.2)
        for each in session_keyring.pids:
            os.kill(each, signal.SIGSTOP)
        try:
            with pytest.raises(SecurityModuleError, match="silent"):
                keys.signer()
        finally:
            for each in session_keyring.pids:
                os.kill(each, signal.SIGCONT)

    def test_all_accesses_share_one_connection(self, session_keyring: SecretService) -> None:
        enrol(open_keyring(), KeyPurpose.SEAL)
        connected = len(names_on_the_bus())
        assert len({open_keyring().signer().key_id for _ in range(3)}) == 1
        assert len(names_on_the_bus()) == connected


def names_on_the_bus() -> list[str]:
    with closing(secretstorage.dbus_init()) as connection:
        (names,) = Proxy(message_bus, connection).ListNames()
    return list(names)


def test_the_simulated_keys_refuse_a_production_profile() -> None:
    with pytest.raises(SecurityModuleError, match="production"):
        open_simulated(production=True)
