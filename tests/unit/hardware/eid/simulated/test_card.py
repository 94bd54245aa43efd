"""The simulated chip, command by command: what it refuses, and with which status word."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.card.simulated import SimulatedReader
from hardware.eid import application, pace
from hardware.eid.chat import CHAT, Right
from hardware.eid.password import PasswordID
from hardware.eid.simulated import CardState, SimulatedEIDCard, SimulationCSCA, load_profile
from tests.fixtures.eac import ALL_RIGHTS, Holder, Terminal, make_cvca

PROFILES = Path(__file__).parents[5] / "resources" / "simulation" / "cards"
PACE_OID = bytes.fromhex("800A04007F00070202040202")
Ask = Callable[[str], ResponseAPDU]


@pytest.fixture(scope="module")
def cvca() -> Holder:
    return make_cvca()


@pytest.fixture
def card(cvca: Holder) -> SimulatedEIDCard:
    return load_profile("mustermann", [cvca.certificate.to_bytes()], directory=PROFILES)


@pytest.fixture
def ask(card: SimulatedEIDCard) -> Ask:
    card.power_on()
    return lambda command: ResponseAPDU.from_bytes(card.transmit(bytes.fromhex(command)))


class TestFiles:
    def test_card_access_and_directory_are_free(self, ask: Ask) -> None:
        assert ask("00B09C0000").is_ok
        assert ask("00A4020C022F00").is_ok
        assert bytes.fromhex("E80704007F00070302") in ask("00B0000000").data

    def test_card_security_is_there_and_closed(self, ask: Ask) -> None:
        assert ask("00A4020C02011D").is_ok
        assert ask("00B0000000").status == 0x6982
        assert ask("00B09D0000").status == 0x6982

    def test_data_groups_live_in_the_application_and_are_closed(self, ask: Ask) -> None:
        assert ask("00B0840000").status == 0x6A82
        assert ask("00A4040C09E80704007F00070302").is_ok
        assert ask("00B0840000").status == 0x6982
        assert ask("00B0900000").status == 0x6A82

    def test_the_master_file_is_reached_from_everywhere(self, ask: Ask) -> None:
        ask("00A4040C09E80704007F00070302")
        assert ask("00B09C0000").status == 0x6A82
        assert ask("00A4000C023F00").is_ok
        assert ask("00B09C0000").is_ok

    @pytest.mark.parametrize(
        ("command", "status"),
        [
            ("00A4040C06A00000000000", 0x6A82),
            ("00A4020C020999", 0x6A82),
            ("00A4090C023F00", 0x6A86),
            ("00B0000000", 0x6986),
            ("00B09C00", 0x6700),
            ("00B09CF000", 0x6B00),
        ],
    )
    def test_what_does_not_exist_is_refused(self, ask: Ask, command: str, status: int) -> None:
        assert ask(command).status == status

    def test_reading_past_the_end_is_a_warning_only_when_a_length_was_named(self, ask: Ask) -> None:
        whole = ask("00B09C0000").data
        assert ask("00B09C00FF") == ResponseAPDU(whole, 0x6282)
        assert ask("00B09C00000000") == ResponseAPDU(whole, 0x9000)

    def test_a_file_is_read_in_pieces(self, ask: Ask) -> None:
        whole = ask("00B09C0000").data
        assert ask("00B09C0010").data + ask("00B0001000").data == whole


class TestCommands:
    @pytest.mark.parametrize(
        ("command", "status"),
        [
            ("00", 0x6700),
            ("00A40004FF00", 0x6700),
            ("0070000001", 0x6D00),
            ("A0A4000C023F00", 0x6E00),
            ("0020800000", 0x6E00),
            ("8020800000", 0x6982),
            ("8020000000", 0x6A86),
            ("0086000000", 0x6985),
            ("0084000008", 0x6982),
            ("00820000400000", 0x6700),
            ("008200000100", 0x6982),
            ("002A00BE0100", 0x6982),
            ("002A00000100", 0x6A86),
            ("002281B603830141", 0x6982),
            ("0022FFFF00", 0x6A86),
            ("002C0203063132333435 36".replace(" ", ""), 0x6982),
            ("002C0303", 0x6982),
            ("002C0202", 0x6982),
            ("002C0909", 0x6A86),
            ("00441003", 0x6982),
            ("00041003", 0x6982),
            ("00441002", 0x6A86),
            ("0CA4000C0A8E080000000000000000", 0x6882),
        ],
    )
    def test_without_a_session_everything_else_is_refused(self, ask: Ask, command: str, status: int) -> None:
        assert ask(command).status == status

    @pytest.mark.parametrize(
        ("objects", "status"),
        [
            ("830103", 0x6A80),
            ("800A04007F00070202040202", 0x6A80),
            ("800A04007F00070202040202830109", 0x6A88),
            ("800A04007F0007020204020483 0103".replace(" ", ""), 0x6A80),
            ("800A04007F0007020204020283010384010C", 0x6A88),
            ("800A04007F0007020204020283010384010D", 0x9000),
            ("80FF", 0x6A80),
        ],
    )
    def test_pace_must_be_asked_for_properly(self, ask: Ask, objects: str, status: int) -> None:
        assert ask(f"0022C1A4{len(objects) // 2:02X}{objects}").status == status

    @pytest.mark.parametrize(
        ("password_id", "rights", "status"),
        [
            (PasswordID.PIN, {Right.READ_DG4}, 0x9000),
            (PasswordID.CAN, {Right.READ_DG4}, 0x6A80),
            (PasswordID.CAN, {Right.READ_DG4, Right.CAN_ALLOWED}, 0x9000),
            (PasswordID.PUK, {Right.READ_DG4}, 0x6A80),
            (PasswordID.MRZ, {Right.READ_DG4}, 0x6A80),
        ],
    )
    def test_a_terminal_may_use_the_pin_or_a_can_that_it_is_allowed(
        self, ask: Ask, password_id: PasswordID, rights: set[Right], status: int
    ) -> None:
        objects = PACE_OID + bytes((0x83, 1, password_id.value)) + CHAT.of(rights).to_bytes()
        assert ask(CommandAPDU(0x00, 0x22, 0xC1, 0xA4, objects).to_bytes().hex()).status == status

    def test_the_steps_of_pace_have_an_order(self, ask: Ask) -> None:
        ask("0022C1A40F" + PACE_OID.hex() + "830103")
        assert ask("10860000047C02850000").status == 0x6985
        ask("0022C1A40F" + PACE_OID.hex() + "830103")
        assert ask("10860000027C0000").is_ok
        assert ask("10860000027C0000").status == 0x6985

    def test_a_point_off_the_curve_is_refused(self, ask: Ask) -> None:
        ask("0022C1A40F" + PACE_OID.hex() + "830103")
        ask("10860000027C0000")
        assert ask("10860000457C438141" + "04" + "11" * 64 + "00").status == 0x6A80


class TestState:
    def test_the_counters_outlive_the_process_that_simulates_the_card(
        self, card: SimulatedEIDCard, cvca: Holder
    ) -> None:
        _try_pin(card, "000000")
        again = load_profile(
            "mustermann",
            [cvca.certificate.to_bytes()],
            directory=PROFILES,
            state=CardState.from_json(card.state.to_json()),
        )
        _try_pin(again, "000000")
        assert again.state.pin_tries_left == 1

    def test_a_reset_forgets_the_session_and_keeps_the_counters(self, card: SimulatedEIDCard) -> None:
        _try_pin(card, "000000")
        card.power_off()
        card.power_on()
        assert card.state.pin_tries_left == 2

    def test_the_owner_of_the_state_hears_of_every_change(self, cvca: Holder) -> None:
        seen: list[int] = []
        card: SimulatedEIDCard
        card = load_profile(
            "mustermann",
            [cvca.certificate.to_bytes()],
            directory=PROFILES,
            on_change=lambda: seen.append(card.state.pin_tries_left),
        )
        _try_pin(card, "000000")
        _try_pin(card, "123456")
        assert seen == [2, 3]

    def test_nobody_reads_the_secrets_of_a_card_in_a_log(self, card: SimulatedEIDCard) -> None:
        assert "123456" not in repr(card.state)


class TestPINManagement:
    @pytest.fixture
    def authority(self, cvca: Holder) -> Terminal:
        return Terminal(cvca, ALL_RIGHTS)

    def test_the_authority_sets_switches_and_unblocks_without_the_old_pin(
        self, cvca: Holder, authority: Terminal
    ) -> None:
        csca = SimulationCSCA.generate()
        card = load_profile("mustermann", [cvca.certificate.to_bytes()], directory=PROFILES, csca=csca)
        reader = SimulatedReader()
        reader.insert(card)
        card.state.pin_tries_left, card.state.pin_is_active = 0, False
        opened = authority.open(reader.connect(), csca.certificate, password_id=PasswordID.CAN, secret="500540")
        for command in ("00441003", "002C0303", "002C0203 06 363534333231", "002C0202 06 313131313131"):
            assert opened.transmit(CommandAPDU.from_bytes(bytes.fromhex(command))).is_ok
        assert card.state == CardState(
            "654321", "111111", trust_anchors=card.state.trust_anchors, today=card.state.today
        )
        assert opened.transmit(CommandAPDU.from_bytes(bytes.fromhex("00041003"))).is_ok
        assert not card.state.pin_is_active


@settings(max_examples=300, deadline=None)
@given(commands=st.lists(st.binary(max_size=80), max_size=5))
def test_no_bytes_bring_the_chip_down(commands: list[bytes]) -> None:
    card = _shared_card()
    for command in commands:
        assert len(card.transmit(command)) >= 2


@settings(max_examples=60, deadline=None)
@given(
    header=st.sampled_from(
        [
            "0022C1A4",
            "002281B6",
            "002281A4",
            "002241A4",
            "00860000",
            "10860000",
            "002A00BE",
            "00820000",
            "00A4040C",
            "00B09D00",
            "00B08400",
            "80208000",
            "002C0203",
            "002C0303",
        ]
    ),
    data=st.binary(max_size=60) | st.binary(max_size=40).map(lambda value: bytes((0x7C, len(value))) + value),
    le=st.sampled_from([None, 1, 256, 65536]),
)
def test_no_data_bring_the_chip_down_inside_a_session(header: str, data: bytes, le: int | None) -> None:
    card = _shared_card()
    reader = SimulatedReader()
    reader.insert(card)
    connection = reader.connect()
    chat = CHAT.of({Right.READ_DG4, Right.CAN_ALLOWED})
    session = pace.establish(
        connection, application.read_card_access(connection), PasswordID.CAN, bytearray(b"500540"), chat
    )
    session.connection.transmit(CommandAPDU(*bytes.fromhex(header), data, le))


def _shared_card() -> SimulatedEIDCard:
    if not _SHARED:
        _SHARED.append(load_profile("mustermann", [make_cvca().certificate.to_bytes()], directory=PROFILES))
    return _SHARED[0]


_SHARED: list[SimulatedEIDCard] = []


def _try_pin(card: SimulatedEIDCard, pin: str) -> None:
    reader = SimulatedReader()
    reader.insert(card)
    connection = reader.connect()
    access = application.read_card_access(connection)
    try:
        pace.establish(connection, access, PasswordID.PIN, bytearray(pin.encode()))
    except Exception as wrong:
        assert pin != "123456", wrong
