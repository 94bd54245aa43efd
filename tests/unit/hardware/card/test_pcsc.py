"""The PC/SC driver over a service of the test's own: what no virtual reader can do, a real one does."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from smartcard import scard

from hardware.card import pcsc
from hardware.card.apdu import CommandAPDU
from hardware.card.pcsc import PCSCReader
from hardware.card.pin_pad import PACEFunction, pace_request, pin_pad_of
from hardware.card.reader import ReaderState, SelfDescribing
from hardware.errors import (
    CardInterrupted,
    CardLost,
    CardMute,
    CardProtocolError,
    CardServiceUnavailable,
    ReaderBusy,
    ReaderUnavailable,
)

COMMAND = CommandAPDU(0x00, 0xA4, 0x00, 0x0C)
READER = "cyberJack RFID standard 00 00"
PLAIN = "Identiv uTrust 00 00"
EMPTY, PRESENT, MUTE = scard.SCARD_STATE_EMPTY, scard.SCARD_STATE_PRESENT, scard.SCARD_STATE_MUTE
FAILED = scard.SCARD_E_NOT_TRANSACTED
EXECUTE_PACE, MODIFY_PIN = 0x42000DCC, 0x42000DB4
PAD_FEATURES = bytes.fromhex("070442000DB4200442000DCC")
EID_READER = bytes.fromhex("00000000 0100 E0")

Answers = Callable[[int, bytes], bytes | None]


class FakeService:
    """PC/SC as one test wants it. `readers` are flags by name; `None` is a service that does not run.

    `codes` are the results of calls that fail, by the function's name; `changes` happen while somebody waits.
    """

    def __init__(self) -> None:
        self.readers: dict[str, int] | None = {READER: PRESENT | 1 << 16}
        self.codes: dict[str, int] = {}
        self.changes: list[Callable[[], None]] = []
        self.control: Answers = lambda _code, _request: None
        self.controls: list[tuple[int, bytes]] = []
        self.waits: list[list[tuple[str, int]]] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(scard, name)

    def _code(self, name: str) -> int:
        return self.codes.get(name, scard.SCARD_S_SUCCESS if self.readers is not None else scard.SCARD_E_NO_SERVICE)

    def SCardEstablishContext(self, _scope: int) -> tuple[int, int]:  # noqa: N802 -- PC/SC's names
        return self._code("establish"), 1

    def SCardReleaseContext(self, _context: int) -> int:  # noqa: N802
        return self._code("release")

    def SCardListReaders(self, _context: int, _groups: list[str]) -> tuple[int, list[str]]:  # noqa: N802
        if self.readers == {}:
            return scard.SCARD_E_NO_READERS_AVAILABLE, []
        return self._code("list"), list(self.readers or ())

    def SCardGetStatusChange(  # noqa: N802
        self, _context: int, milliseconds: int, wanted: list[tuple[str, int]]
    ) -> tuple[int, list[tuple[str, int, list[int]]]]:
        if milliseconds:
            self.waits.append(wanted)
            if self.changes:
                self.changes.pop(0)()
            if "wait" in self.codes:
                return self.codes["wait"], []
        names = [name for name, _ in wanted if name in (self.readers or {})]
        if not milliseconds and len(names) < len(wanted):
            return scard.SCARD_E_UNKNOWN_READER, []
        return self._code("status"), [(name, (self.readers or {})[name], []) for name in names]

    def SCardConnect(self, _context: int, _name: str, _mode: int, _protocols: int) -> tuple[int, int, int]:  # noqa: N802
        return self._code("connect"), 2, scard.SCARD_PROTOCOL_T1

    def SCardBeginTransaction(self, _card: int) -> int:  # noqa: N802
        return self._code("begin")

    def SCardEndTransaction(self, _card: int, _disposition: int) -> int:  # noqa: N802
        return self._code("end")

    def SCardDisconnect(self, _card: int, _disposition: int) -> int:  # noqa: N802
        return self._code("disconnect")

    def SCardTransmit(self, _card: int, _protocol: int, _command: list[int]) -> tuple[int, list[int]]:  # noqa: N802
        return self._code("transmit"), [0x90, 0x00]

    def SCardControl(self, _card: int, code: int, request: list[int]) -> tuple[int, list[int]]:  # noqa: N802
        self.controls.append((code, bytes(request)))
        answer = self.control(code, bytes(request))
        if answer is None:
            return scard.SCARD_E_UNSUPPORTED_FEATURE, []
        return self._code("control"), list(answer)


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> FakeService:
    service = FakeService()
    monkeypatch.setattr(pcsc, "scard", service)
    monkeypatch.setattr(pcsc, "_SETTLE_SECONDS", 0.01)
    return service


def state_with(service: FakeService, flags: int) -> ReaderState:
    service.readers = {READER: flags}
    return PCSCReader().state()


class TestState:
    @pytest.mark.parametrize(
        ("flags", "state"),
        [
            (EMPTY, ReaderState.NO_CARD),
            (0, ReaderState.NO_CARD),
            (PRESENT, ReaderState.CARD_PRESENT),
            (PRESENT | scard.SCARD_STATE_EXCLUSIVE | scard.SCARD_STATE_INUSE, ReaderState.CARD_PRESENT),
            (PRESENT | MUTE, ReaderState.CARD_MUTE),
            (scard.SCARD_STATE_UNKNOWN | scard.SCARD_STATE_IGNORE, ReaderState.NO_READER),
            (scard.SCARD_STATE_UNAVAILABLE, ReaderState.NO_READER),
        ],
    )
    def test_flags_become_a_state(self, service: FakeService, flags: int, state: ReaderState) -> None:
        assert state_with(service, flags) is state

    def test_of_several_readers_the_best_counts(self, service: FakeService) -> None:
        service.readers = {"A": EMPTY, "B": PRESENT | MUTE, "C": EMPTY}
        assert PCSCReader().state() is ReaderState.CARD_MUTE
        service.readers |= {"D": PRESENT}
        assert PCSCReader().state() is ReaderState.CARD_PRESENT

    def test_only_allowed_readers_are_looked_at(self, service: FakeService) -> None:
        service.readers = {READER: EMPTY, PLAIN: PRESENT}
        assert PCSCReader(["CYBERJACK"]).state() is ReaderState.NO_CARD
        assert PCSCReader(["omnikey"]).state() is ReaderState.NO_READER

    def test_a_reader_that_goes_between_two_calls_is_not_a_dead_service(self, service: FakeService) -> None:
        listed = service.SCardListReaders
        service.SCardListReaders = lambda *_: (scard.SCARD_S_SUCCESS, [PLAIN]) if once() else listed(1, [])  # type: ignore[method-assign]
        calls: list[None] = []

        def once() -> bool:
            calls.append(None)
            return len(calls) == 1

        assert PCSCReader().state() is ReaderState.CARD_PRESENT

    @pytest.mark.parametrize("call", ["list", "status"])
    def test_a_service_that_answers_with_an_error_is_down_and_not_without_a_reader(
        self, service: FakeService, call: str
    ) -> None:
        service.codes[call] = scard.SCARD_F_COMM_ERROR
        assert PCSCReader().state() is ReaderState.SERVICE_DOWN


class TestWait:
    def test_hot_plug_is_waited_for_with_the_known_readers(self, service: FakeService) -> None:
        service.readers = {READER: EMPTY | scard.SCARD_STATE_CHANGED}
        service.changes = [lambda: (service.readers or {}).update({PLAIN: PRESENT})]
        assert PCSCReader().wait(ReaderState.NO_CARD, 5, threading.Event()) is ReaderState.CARD_PRESENT
        assert service.waits == [[(READER, EMPTY), ("\\\\?PnP?\\Notification", 0)]]

    def test_a_reader_pulled_while_waiting_ends_the_wait(self, service: FakeService) -> None:
        service.readers = {READER: EMPTY}
        service.changes = [(service.readers or {}).clear]
        assert PCSCReader().wait(ReaderState.NO_CARD, 5, threading.Event()) is ReaderState.NO_READER

    def test_a_reader_plugged_in_is_seen_although_the_service_does_not_know_the_hot_plug_name(
        self, service: FakeService
    ) -> None:
        service.readers = {}
        service.changes = [lambda: None, lambda: (service.readers or {}).update({READER: EMPTY})]
        service.codes["status"] = scard.SCARD_E_UNKNOWN_READER

        def plug_in() -> None:
            service.codes.clear()
            service.readers = {READER: EMPTY}

        service.changes[1] = plug_in
        assert PCSCReader().wait(ReaderState.NO_READER, 5, threading.Event()) is ReaderState.NO_CARD

    def test_a_service_that_dies_while_waiting_ends_the_wait(self, service: FakeService) -> None:
        service.readers = {READER: EMPTY}

        def die() -> None:
            service.readers = None

        service.changes = [die]
        assert PCSCReader().wait(ReaderState.NO_CARD, 5, threading.Event()) is ReaderState.SERVICE_DOWN

    def test_a_service_that_does_not_let_itself_be_waited_for_is_asked_seldom(self, service: FakeService) -> None:
        service.codes["wait"] = scard.SCARD_E_INVALID_VALUE
        assert PCSCReader().wait(ReaderState.CARD_PRESENT, 0.05, threading.Event()) is ReaderState.CARD_PRESENT
        assert len(service.waits) == 1

    def test_nobody_waits_once_it_is_cancelled(self, service: FakeService) -> None:
        cancelled = threading.Event()
        cancelled.set()
        assert PCSCReader().wait(ReaderState.CARD_PRESENT, 5, cancelled) is ReaderState.CARD_PRESENT
        assert service.waits == []


def _set(service: FakeService, flags: int | None) -> None:
    """Let the reader have these flags, or let it be unplugged, after an APDU that fails."""
    service.codes["transmit"] = FAILED
    service.readers = {} if flags is None else {READER: flags}


class TestFailures:
    @pytest.mark.parametrize(
        ("flags", "error"),
        [
            (EMPTY | 2 << 16, CardLost),
            (PRESENT | 3 << 16, CardLost),
            (PRESENT | 1 << 16, CardInterrupted),
            (PRESENT | scard.SCARD_STATE_EXCLUSIVE | 1 << 16, CardInterrupted),
            (PRESENT | MUTE | 1 << 16, CardLost),
            (scard.SCARD_STATE_UNKNOWN, ReaderUnavailable),
            (None, ReaderUnavailable),
        ],
    )
    def test_a_failed_apdu_means_what_a_fresh_look_shows(
        self, service: FakeService, flags: int | None, error: type[Exception]
    ) -> None:
        connection = PCSCReader().connect()
        _set(service, flags)
        with pytest.raises(error) as raised:
            connection.transmit(COMMAND)
        assert type(raised.value) is error

    def test_a_dead_service_is_told_apart(self, service: FakeService) -> None:
        connection = PCSCReader().connect()
        service.readers = None
        with pytest.raises(CardServiceUnavailable):
            connection.transmit(COMMAND)
        connection.close()

    def test_a_card_whose_removal_the_service_notices_late_is_lost(
        self, service: FakeService, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(pcsc, "_SETTLE_SECONDS", 5)
        connection = PCSCReader().connect()
        _set(service, PRESENT | 1 << 16)
        service.changes = [lambda: (service.readers or {}).update({READER: EMPTY | 2 << 16})]
        with pytest.raises(CardLost) as raised:
            connection.transmit(COMMAND)
        assert type(raised.value) is CardLost

    def test_after_a_failure_the_conversation_is_over(self, service: FakeService) -> None:
        connection = PCSCReader().connect()
        _set(service, EMPTY | 2 << 16)
        with pytest.raises(CardLost):
            connection.transmit(COMMAND)
        service.codes.clear()
        with pytest.raises(CardLost, match="over"):
            connection.transmit(COMMAND)

    def test_a_card_that_another_program_holds_is_busy(self, service: FakeService) -> None:
        service.codes["connect"] = scard.SCARD_E_SHARING_VIOLATION
        with pytest.raises(ReaderBusy):
            PCSCReader().connect()

    def test_a_card_that_does_not_answer_is_mute(self, service: FakeService) -> None:
        service.readers = {READER: PRESENT | MUTE}
        service.codes["connect"] = scard.SCARD_W_UNRESPONSIVE_CARD
        with pytest.raises(CardMute):
            PCSCReader().connect()

    @pytest.mark.parametrize("call", ["connect", "begin"])
    def test_a_card_pulled_while_connecting_is_lost(self, service: FakeService, call: str) -> None:
        service.codes[call] = scard.SCARD_W_REMOVED_CARD
        service.changes = [lambda: (service.readers or {}).update({READER: EMPTY | 2 << 16})]
        with pytest.raises(CardLost):
            PCSCReader().connect()


class TestPad:
    @pytest.fixture
    def pad(self, service: FakeService) -> FakeService:
        answers = {scard.SCARD_CTL_CODE(3400): PAD_FEATURES, EXECUTE_PACE: EID_READER, MODIFY_PIN: b"\x90\x00"}
        service.control = lambda code, _request: answers[code]
        return service

    def test_a_reader_without_features_has_no_pad(self, service: FakeService) -> None:
        assert pin_pad_of(PCSCReader().connect()) is None

    def test_a_reader_with_execute_pace_for_eid_has_one(self, pad: FakeService) -> None:
        assert pin_pad_of(PCSCReader().connect()) is not None
        assert pad.controls == [(scard.SCARD_CTL_CODE(3400), b""), (EXECUTE_PACE, b"\x01\0\0")]

    @pytest.mark.parametrize("capabilities", ["00000000 0100 10", "010000D0 0000", "00"])
    def test_a_reader_that_cannot_do_eid_has_none(self, pad: FakeService, capabilities: str) -> None:
        features = pad.control
        pad.control = lambda code, request: (
            bytes.fromhex(capabilities) if code == EXECUTE_PACE else features(code, request)
        )
        assert pin_pad_of(PCSCReader().connect()) is None

    def test_requests_go_to_the_control_code_of_their_feature(self, pad: FakeService) -> None:
        found = pin_pad_of(PCSCReader().connect())
        assert found is not None
        request = pace_request(PACEFunction.ESTABLISH_PACE_CHANNEL, b"\x03")
        assert found.execute_pace(request) == EID_READER
        assert found.modify_pin(b"structure") == b"\x90\x00"
        assert pad.controls[2:] == [(EXECUTE_PACE, request), (MODIFY_PIN, b"structure")]

    def test_a_reader_without_pin_change_says_so(self, pad: FakeService) -> None:
        features = pad.control
        pad.control = lambda code, request: (
            PAD_FEATURES[6:] if code == scard.SCARD_CTL_CODE(3400) else features(code, request)
        )
        found = pin_pad_of(PCSCReader().connect())
        assert found is not None
        with pytest.raises(CardProtocolError):
            found.modify_pin(b"structure")

    def test_a_reader_unplugged_over_its_pad_is_told_and_ends_the_conversation(self, pad: FakeService) -> None:
        connection = PCSCReader().connect()
        found = pin_pad_of(connection)
        assert found is not None
        pad.codes["control"] = FAILED
        pad.readers = {}
        with pytest.raises(ReaderUnavailable):
            found.execute_pace(pace_request(PACEFunction.ESTABLISH_PACE_CHANNEL))
        with pytest.raises(CardLost, match="over"):
            connection.transmit(COMMAND)


def test_reader_and_card_are_described_as_far_as_they_tell(
    service: FakeService, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = {
        scard.SCARD_ATTR_ATR_STRING: bytes.fromhex("3B8180018080"),
        scard.SCARD_ATTR_VENDOR_IFD_VERSION: (1 << 24 | 2 << 16 | 48).to_bytes(4, "little"),
    }

    def attribute(_card: int, number: int) -> tuple[int, list[int]]:
        known = told.get(number)
        return (FAILED, []) if known is None else (scard.SCARD_S_SUCCESS, list(known))

    monkeypatch.setattr(FakeService, "SCardGetAttrib", staticmethod(attribute), raising=False)
    connection = PCSCReader().connect()
    assert isinstance(connection, SelfDescribing)
    assert connection.describe() == {"atr": "3b8180018080", "firmware": "1.2.48"}
    connection.close()
    assert connection.describe() == {}
