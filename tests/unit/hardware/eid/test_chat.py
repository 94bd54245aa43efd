from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.card.tlv import MalformedError
from hardware.eid.chat import CHAT, Right, Role, TerminalType

REQUIRED = bytes.fromhex("7F4C12060904007F00070301020253050001137C05")
OPTIONAL = bytes.fromhex("7F4C12060904007F00070301020253050004008302")
"""RequiredCHAT and OptionalCHAT of AusweisApp, test/fixture/paos/DIDAuthenticateEAC1.xml."""


def test_required_chat_of_ausweisapp_names_its_rights() -> None:
    rights = CHAT.from_bytes(REQUIRED).rights
    assert rights == {
        Right.AGE_VERIFICATION,
        Right.RESTRICTED_IDENTIFICATION,
        *(Right.read(number) for number in (3, 4, 5, 6, 7, 9, 10, 13, 17)),
    }


def test_optional_chat_of_ausweisapp_names_its_rights() -> None:
    chat = CHAT.from_bytes(OPTIONAL)
    assert chat.rights == {
        Right.COMMUNITY_ID_VERIFICATION,
        Right.READ_DG1,
        Right.READ_DG2,
        Right.READ_DG8,
        Right.READ_DG19,
    }


@given(st.sets(st.sampled_from(Right)), st.sampled_from(Role))
def test_rights_and_role_survive_the_round_trip(rights: set[Right], role: Role) -> None:
    chat = CHAT.from_bytes(CHAT.of(rights, role).to_bytes())
    assert (chat.rights, chat.role) == (rights, role)


def test_write_rights_count_down_from_bit_37() -> None:
    assert CHAT.of({Right.WRITE_DG17}).template == bytes.fromhex("2000000000")
    assert CHAT.of({Right.WRITE_DG22}).template == bytes.fromhex("0100000000")


def test_intersection_keeps_what_both_allow() -> None:
    left = CHAT.of({Right.READ_DG4, Right.READ_DG5})
    right = CHAT.of({Right.READ_DG5, Right.CAN_ALLOWED})
    assert (left & right).rights == {Right.READ_DG5}


def test_union_keeps_what_either_allows() -> None:
    assert (CHAT.of({Right.READ_DG4}) | CHAT.of({Right.READ_DG5})).rights == {Right.READ_DG4, Right.READ_DG5}


def test_switching_a_right_off_leaves_the_reserved_bits() -> None:
    chat = CHAT(TerminalType.AUTHENTICATION_TERMINAL, bytes.fromhex("0040000101"))
    assert chat.without({Right.AGE_VERIFICATION, Right.READ_DG4}).template == bytes.fromhex("0040000100")


def test_role_does_not_count_when_rights_are_compared() -> None:
    document_verifier = CHAT.of({Right.READ_DG4}, Role.DOCUMENT_VERIFIER_DOMESTIC)
    assert document_verifier.is_within(CHAT.of({Right.READ_DG4}))
    assert not document_verifier.is_within(CHAT.of({Right.READ_DG5}))


def test_types_of_terminals_do_not_mix() -> None:
    inspection = CHAT(TerminalType.INSPECTION_SYSTEM, b"\x01")
    authentication = CHAT.of({Right.READ_DG4})
    assert not inspection.is_within(authentication)
    for combine in (CHAT.__and__, CHAT.__or__):
        with pytest.raises(MalformedError):
            combine(inspection, authentication)


def test_bits_of_an_inspection_system_are_no_rights_of_an_authentication_terminal() -> None:
    chat = CHAT(TerminalType.INSPECTION_SYSTEM, b"\xc3")
    assert (chat.rights, chat.role) == (frozenset(), Role.CVCA)


@pytest.mark.parametrize(
    "raw",
    [
        "7F4C12060904007F00070301020953050001137C05",  # unknown terminal type
        "7F4C11060904007F000703010202530401137C05",  # four bytes
        "7F4C0B060904007F000703010202",  # nothing but the type
        "7F4D12060904007F00070301020253050001137C05",  # another tag
    ],
)
def test_what_is_no_chat_is_refused(raw: str) -> None:
    with pytest.raises(MalformedError):
        CHAT.from_bytes(bytes.fromhex(raw))


def test_document_verifiers_are_domestic_or_foreign() -> None:
    found = {role for role in Role if role.is_document_verifier}
    assert found == {Role.DOCUMENT_VERIFIER_DOMESTIC, Role.DOCUMENT_VERIFIER_FOREIGN}
