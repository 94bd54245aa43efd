"""The terminal's checks of a chip, played by the simulated chip's own keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from hardware.eid.chat import CHAT
from hardware.eid.domain_parameters import compress
from hardware.eid.passive_authentication import CardNotGenuine
from hardware.eid.simulated import SimulationCSCA, security_objects
from hardware.eid.simulated.elliptic import Curve
from hardware.eid.simulated.key_agreement import ChipKey, IdentifierKey
from hardware.eid.simulated.pace import PACEProtocol
from hardware.eid.simulated.profile import BRAINPOOL_P256R1, CA_ECDH_AES_128, PACE_ECDH_GM_AES_128
from hardware.eid.simulated.terminal_authentication import TerminalResult
from hardware.errors import CardProtocolError
from kiosk.domain.identity import Attribute
from kiosk.eid_client.paos.messages import EAC1Output, EAC2Output
from kiosk.sandbox import eac_terminal
from kiosk.sandbox.access_policy import AccessPolicy
from kiosk.sandbox.eac_terminal import Refused
from kiosk.sandbox.eid_service import describe
from kiosk.sandbox.eid_session import EIDSession
from kiosk.sandbox.pki import SandboxPKI

POLICY = AccessPolicy((Attribute.GIVEN_NAMES,))
PACE = (PACEProtocol(PACE_ECDH_GM_AES_128, BRAINPOOL_P256R1),)
STRONGER_PACE = (PACEProtocol(f"{PACE_ECDH_GM_AES_128[:-1]}4", BRAINPOOL_P256R1),)


class Card:
    """What a client relays of a genuine card."""

    def __init__(self, csca: SimulationCSCA) -> None:
        scalar = Curve.standardized(BRAINPOOL_P256R1).random_scalar()
        self.key = ChipKey(0x41, CA_ECDH_AES_128, BRAINPOOL_P256R1, scalar)
        self.access = security_objects.card_access(PACE, self.key)
        identifier_keys = [IdentifierKey(1, BRAINPOOL_P256R1, scalar, is_for_authorized_only=False)]
        self.security = security_objects.card_security(PACE, self.key, identifier_keys, csca.issue_signer())

    def answer(self, session: EIDSession) -> EAC2Output:
        """Prove the key of this card to the session's terminal."""
        point = session.ephemeral.point
        nonce, token, _ = self.key.authenticate(TerminalResult(frozenset(), {}, compress(point), (), "sha256"), point)
        return EAC2Output(self.security, token, nonce)


@pytest.fixture(scope="module")
def pki(tmp_path_factory: pytest.TempPathFactory) -> SandboxPKI:
    return SandboxPKI(tmp_path_factory.mktemp("pki"))


@pytest.fixture(scope="module")
def csca(pki: SandboxPKI) -> SimulationCSCA:
    authority = SimulationCSCA.generate()
    pki.trust_chips_of(authority.certificate)
    return authority


@pytest.fixture
def card(csca: SimulationCSCA) -> Card:
    return Card(csca)


def _flipped(content: bytes) -> bytes:
    return content[:-1] + bytes([content[-1] ^ 1])


def _session(pki: SandboxPKI, card_access: bytes) -> EIDSession:
    session = EIDSession("x", POLICY, "", 1)
    session.terminal = pki.issue_terminal(describe("https://a.example", b"tls"), POLICY.rights)
    eac_terminal.request_access(session, with_links=False)
    chat = CHAT.of(POLICY.rights).to_bytes()
    eac_terminal.take_access(session, EAC1Output(chat, (), card_access, bytes(32), bytes(8)))
    return session


def test_genuine_chip_is_believed(pki: SandboxPKI, card: Card) -> None:
    session = _session(pki, card.access)

    messaging, security = eac_terminal.verify_chip(session, card.answer(session), pki.chip_authorities())

    assert messaging.is_open
    assert security.infos


@pytest.mark.parametrize(
    "spoil",
    [
        lambda output: replace(output, authentication_token=bytes(8)),
        lambda output: replace(output, authentication_token=b""),
        lambda output: replace(output, nonce=bytes(8)),
        lambda output: replace(output, nonce=output.nonce + b"\0"),
        lambda output: replace(output, ef_card_security=_flipped(output.ef_card_security)),
    ],
)
def test_chip_that_proves_nothing_is_not_believed(
    pki: SandboxPKI, card: Card, spoil: Callable[[EAC2Output], EAC2Output]
) -> None:
    session = _session(pki, card.access)

    with pytest.raises(CardProtocolError):
        eac_terminal.verify_chip(session, spoil(card.answer(session)), pki.chip_authorities())


def test_key_of_another_card_is_not_believed(pki: SandboxPKI, csca: SimulationCSCA, card: Card) -> None:
    session = _session(pki, card.access)
    copied = replace(card.answer(session), ef_card_security=Card(csca).security)

    with pytest.raises(CardProtocolError):
        eac_terminal.verify_chip(session, copied, pki.chip_authorities())


def test_chip_of_an_unknown_country_is_not_believed(pki: SandboxPKI, card: Card) -> None:
    session = _session(pki, card.access)

    with pytest.raises(CardNotGenuine):
        eac_terminal.verify_chip(session, card.answer(session), ())


def test_card_that_showed_another_pace_than_was_signed_is_refused(pki: SandboxPKI, card: Card) -> None:
    session = _session(pki, security_objects.card_access((*PACE, *STRONGER_PACE), card.key))

    with pytest.raises(Refused):
        eac_terminal.verify_chip(session, card.answer(session), pki.chip_authorities())


def test_answer_to_another_session_is_not_believed(pki: SandboxPKI, card: Card) -> None:
    recorded = card.answer(_session(pki, card.access))

    with pytest.raises(CardProtocolError):
        eac_terminal.verify_chip(_session(pki, card.access), recorded, pki.chip_authorities())
