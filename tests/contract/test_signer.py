"""What every seal key must do: in memory, and kept by a real keyring."""

from __future__ import annotations

import pytest
from cryptography.exceptions import InvalidSignature
from jwcrypto import jwa, jwk  # the second implementation

from hardware.security_module.device_keys import KeyPurpose
from hardware.security_module.keyring import open_keyring
from hardware.security_module.signer import Signer
from hardware.security_module.simulated import open_simulated
from tests.contract.test_device_keys import DEVICE, certificate_for
from tests.fixtures.secret_service import secret_service, session_keyring

__all__ = ["secret_service", "session_keyring"]


class TestSigner:
    @pytest.fixture(params=["simulated", "keyring"])
    def signer(self, request: pytest.FixtureRequest) -> Signer:
        if request.param == "keyring":
            request.getfixturevalue("session_keyring")
        keys = open_keyring() if request.param == "keyring" else open_simulated(production=False)
        certificate = certificate_for(keys.request(KeyPurpose.SEAL, DEVICE))
        keys.install(KeyPurpose.SEAL, certificate)
        self.public_key = jwk.JWK.from_pem(certificate)
        return keys.signer()

    def verify(self, message: bytes, signature: bytes) -> None:
        jwa.JWA.signing_alg("ES256").verify(self.public_key, message, signature)

    @pytest.mark.parametrize("message", [b"", b"message", bytes(1_000_000)], ids=["empty", "short", "long"])
    def test_the_signature_is_es256_in_64_bytes(self, signer: Signer, message: bytes) -> None:
        signature = signer.sign(message)
        assert len(signature) == 64
        self.verify(message, signature)

    def test_small_numbers_keep_their_leading_zeros(self, signer: Signer) -> None:
        for number in range(300):
            message = number.to_bytes(2)
            self.verify(message, signer.sign(message))

    def test_another_message_does_not_verify(self, signer: Signer) -> None:
        with pytest.raises(InvalidSignature):
            self.verify(b"other", signer.sign(b"message"))

    def test_the_key_id_is_the_thumbprint_of_the_public_key(self, signer: Signer) -> None:
        assert signer.key_id == self.public_key.thumbprint()
