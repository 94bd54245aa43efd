"""The eID server and what it asks of a card, against clients and chips that break the rules."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hardware.eid import security_infos
from hardware.eid.card_access import CardAccess
from hardware.eid.chat import CHAT, Right
from hardware.eid.security_infos import PACEInfo
from hardware.eid.simulated import SimulationCSCA
from kiosk.eid_client.paos.messages import (
    EAC1Input,
    EAC2Challenge,
    EAC2Input,
    EAC2Output,
    EACAdditionalInput,
    InitializeFramework,
    InitializeFrameworkResponse,
    StartPAOSResponse,
)
from kiosk.eid_client.paos.results import ResultMinor
from kiosk.sandbox.eid_server import ServerHabits
from kiosk.sandbox.pki import SandboxPKI
from tests.fixtures.paos_client import CARD_ACCESS, RIGHTS, PAOSClient, eac1_output, minor_of


def test_server_asks_for_what_the_service_reads_and_no_more(client: PAOSClient) -> None:
    asked = client.start()

    assert isinstance(asked, EAC1Input)
    assert asked.required_chat is not None
    assert CHAT.from_bytes(asked.required_chat).rights == RIGHTS


def test_server_signs_the_challenge(client: PAOSClient, pki: SandboxPKI) -> None:
    client.start()

    answer = client.send(eac1_output(pki))

    assert isinstance(answer, EAC2Input)
    assert answer.signature is not None
    assert len(answer.signature) == 64


def test_client_that_needs_no_more_certificates_names_no_authority(client: PAOSClient, pki: SandboxPKI) -> None:
    client.start()

    answer = client.send(eac1_output(pki, certification_authority_references=()))

    assert isinstance(answer, EAC2Input)
    assert answer.certificates == ()


def test_card_that_knows_the_older_authority_alone_is_sent_the_link(client: PAOSClient, pki: SandboxPKI) -> None:
    client.start()
    older = pki.authority.old_certificate.holder_reference

    answer = client.send(eac1_output(pki, certification_authority_references=(older,)))

    assert isinstance(answer, EAC2Input)
    assert answer.certificates == (pki.authority.link.to_bytes(),)


def test_server_with_other_habits_asks_and_signs_later(pki: SandboxPKI) -> None:
    client = PAOSClient(pki, ServerHabits(initializes_framework=True, signs_late=True))

    assert isinstance(client.start(), InitializeFramework)
    assert isinstance(client.send(InitializeFrameworkResponse()), EAC1Input)
    late = client.send(eac1_output(pki))
    assert isinstance(late, EAC2Input)
    assert late.signature is None
    assert isinstance(client.send(EAC2Challenge(bytes(8))), EACAdditionalInput)


@pytest.mark.parametrize(
    ("changes", "minor"),
    [
        ({"chat": CHAT.of({Right.READ_DG4}).to_bytes()}, ResultMinor.NO_PERMISSION),
        ({"chat": CHAT.of(RIGHTS | {Right.READ_DG8}).to_bytes()}, ResultMinor.PARAMETER_ERROR),
        ({"id_picc": bytes(31)}, ResultMinor.PARAMETER_ERROR),
        ({"certification_authority_references": ("DECVCAeID00102",)}, ResultMinor.SECURITY_CONDITION_NOT_SATISFIED),
        ({"challenge": bytes(7)}, ResultMinor.PARAMETER_ERROR),
        ({"ef_card_access": b"\x31\x00"}, ResultMinor.SECURITY_CONDITION_NOT_SATISFIED),
        ({"ef_card_access": b"\x00"}, ResultMinor.SECURITY_CONDITION_NOT_SATISFIED),
        ({"chat": b"\x00"}, ResultMinor.SECURITY_CONDITION_NOT_SATISFIED),
    ],
)
def test_wrong_answer_to_eac1_ends_the_session(
    client: PAOSClient, pki: SandboxPKI, changes: dict[str, object], minor: ResultMinor
) -> None:
    client.start()

    assert minor_of(client.send(eac1_output(pki, **changes))) == minor.value


def test_forged_chip_ends_the_session(client: PAOSClient, pki: SandboxPKI) -> None:
    client.start()
    client.send(eac1_output(pki))

    answer = client.send(EAC2Output(b"\x30\x00", bytes(8), bytes(8)))

    assert minor_of(answer) == ResultMinor.SECURITY_CONDITION_NOT_SATISFIED.value


def test_card_access_that_was_not_signed_ends_the_session(client: PAOSClient, pki: SandboxPKI) -> None:
    csca = SimulationCSCA.generate()
    pki.trust_chips_of(csca.certificate)
    infos = CardAccess.from_bytes(bytes.fromhex(CARD_ACCESS.read_text().strip())).infos
    signed = security_infos.encode(each for each in infos if not isinstance(each, PACEInfo)).to_bytes()
    client.start()
    client.send(eac1_output(pki))

    answer = client.send(EAC2Output(csca.issue_signer().sign(signed), bytes(8), bytes(8)))

    assert minor_of(answer) == ResultMinor.SECURITY_CONDITION_NOT_SATISFIED.value
    assert isinstance(answer, StartPAOSResponse)
    assert "EF.CardAccess" in answer.result.message


_CARD_ACCESS = bytes.fromhex(CARD_ACCESS.read_text().strip())


_CARD_SECURITY = bytes.fromhex(CARD_ACCESS.with_name("efCardSecurity.hex").read_text().strip())


_SPOILED = st.builds(
    lambda raw, at, byte: raw[: at % len(raw)] + bytes([byte]) + raw[at % len(raw) + 1 :],
    st.sampled_from((_CARD_ACCESS, _CARD_SECURITY, CHAT.of(RIGHTS).to_bytes())),
    st.integers(0, 1000),
    st.integers(0, 255),
)


_ANYTHING = st.binary(min_size=1, max_size=200) | _SPOILED


@given(
    chat=_ANYTHING | st.just(CHAT.of(RIGHTS).to_bytes()),
    card_access=_ANYTHING | st.just(_CARD_ACCESS),
    id_picc=st.binary(min_size=1, max_size=40) | st.just(bytes(32)),
    rest=_ANYTHING,
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_client_says_the_session_ends_in_good_order(
    client: PAOSClient, pki: SandboxPKI, *, chat: bytes, card_access: bytes, id_picc: bytes, rest: bytes
) -> None:
    client.start()

    answer = client.send(eac1_output(pki, chat=chat, ef_card_access=card_access, id_picc=id_picc))
    if isinstance(answer, EAC2Input):
        answer = client.send(EAC2Output(rest, rest, rest))

    assert minor_of(answer)
