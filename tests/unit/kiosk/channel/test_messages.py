"""The channel between UI and worker: every message survives the journey, nothing else does."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.channel.frames import HEADER, FrameKind, send_frame
from kiosk.channel.messages import Message, MessageStream, to_ui, to_worker
from kiosk.domain.availability import Availability
from kiosk.domain.citizen_copy import CitizenCopy
from kiosk.domain.diagnosis import Check, CheckResult, CheckStatus, LogLine, StuckSubmission
from kiosk.domain.document import PageFault, PagePreview, Suggestion, SuggestionKind
from kiosk.domain.draft import Draft
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.on_site import OnSiteConfirmation
from kiosk.domain.pin import PinErrand, PinOutcome
from kiosk.domain.printable import ReadinessReport, ReadinessRow
from kiosk.domain.staff import StaffRole
from kiosk.domain.submission import DeliveryState
from kiosk.errors import ChannelError
from kiosk.journey import appointment_events as happened
from kiosk.journey import collection_events as collected
from kiosk.journey import diagnosis_events, effects, events, staff_events
from kiosk.journey.journey import SecretKind
from tests.fixtures.a_service import IDENTITY, PROVIDER, RECEIPT
from tests.fixtures.appointments import APPOINTMENT, CENTRE, CONTACT, HERE, KEY, MATTER, OFFERED

CODE = Suggestion(SuggestionKind.LANDLORD_CODE, "LE7-K3M9")
RESULT = CheckResult(Check.DISK, CheckStatus.WARNING, "disk_low", {"free": "1 GB", "total": "120 GB"}, 7, "2026")
REPORT = ReadinessReport("leipzig-0042", "Süd", "1", "2026", "de", (ReadinessRow("Disk", "full", is_well=False),))
EFFECTS = (
    effects.CheckAvailability(),
    effects.ReadIdentity("move", "de"),
    effects.AcceptProvider(("DG7",)),
    effects.ManagePin(PinErrand.UNBLOCK),
    effects.SubmitSecret(),
    effects.ReconsiderNewPin(),
    effects.ScanPage("confirmation"),
    effects.KeepRefusedPage("confirmation"),
    effects.TurnPage("p1", 3),
    effects.DiscardPage("p1"),
    effects.SealDraft(Draft("0000-0000-00", "move", "de", {"a.b": "Ümläut „“"}, IDENTITY, ("p1",), "Ja.")),
    effects.WatchDelivery("0000-0000-00"),
    effects.WatchCard(),
    effects.PrintSheet(CitizenCopy("0000-0000-00", 3)),
    effects.WatchStaffCard(),
    effects.ReadOnSite("move"),
    effects.SubmitStaffPin(),
    effects.SignInStaff(),
    effects.FindMatters(),
    effects.FindTimes(MATTER.service_id),
    effects.ReserveTime(CENTRE.office_id, MATTER.service_id, 1),
    effects.BookAppointment(CONTACT, KEY),
    effects.ReleaseTime(),
    effects.FindAppointment(KEY),
    effects.CancelAppointment(KEY),
    effects.FindItem(HERE.number),
    effects.ClaimItem(HERE.number, IDENTITY),
    effects.HandOverItem(HERE.number, "0000-0000-00"),
    effects.ListItems(),
    effects.ReturnItems((HERE.number,)),
    effects.RunChecks(),
    effects.RunTest(Check.BLANK_SHEET, "de"),
    effects.KeepResult(RESULT),
    effects.ReadLog(),
    effects.ReadStuck(),
    effects.RetryStuck("0000-0000-00"),
    effects.MakeReport("de"),
    effects.WriteReport(REPORT),
    effects.CancelTask(),
)
EVENTS = (
    events.AvailabilityChecked(Availability(reader=FailureCode.READER_MISSING, quarantined=2)),
    events.ProviderShown(PROVIDER),
    events.CardAwaited(),
    events.CardFound(),
    events.SecretAwaited(SecretKind.CAN, None, was_refused=False),
    events.ReaderPadAwaited(SecretKind.PIN, 2, was_refused=True),
    events.PinManaged(PinOutcome.CHANGED),
    events.ReadingProgressed(0.5),
    events.Identified(IDENTITY),
    events.ScanProgressed(1),
    events.PagePreviewed(bytes(range(256))),
    events.PageScanned(
        PagePreview("p1", "confirmation", bytes(range(256)), (CODE,), quarter_turns=3, fault=PageFault.BLURRED),
        is_last=False,
    ),
    events.PageRefused(PageFault.CUT_OFF),
    events.ScanEnded(),
    events.Sealed(RECEIPT, CitizenCopy("0000-0000-00", 3)),
    events.DeliveryProgressed(DeliveryState.CONFIRMED),
    events.SheetPrinted(),
    happened.MattersFound((MATTER,)),
    happened.TimesFound(OFFERED),
    happened.TimeReserved(),
    happened.AppointmentBooked(APPOINTMENT, "2026-11-22T12:00:00+01:00", old_remains=True),
    happened.AppointmentFound(APPOINTMENT),
    happened.AppointmentCancelled(),
    collected.ItemFound(HERE, is_here=True),
    collected.ItemClaimed(HERE),
    collected.ItemHandedOver(HERE),
    collected.ItemsListed((HERE,), returned=1),
    collected.ShelfFailed(Failure(FailureCode.COLLECTION_GONE)),
    events.CardSeen(present=True),
    staff_events.StaffCardInserted(was_there=True),
    staff_events.StaffCardRecognised(StaffRole.CLERK),
    staff_events.StaffCardRefused(Failure(FailureCode.STAFF_CARD_REVOKED)),
    staff_events.StaffCardRemoved(),
    staff_events.StaffPinRefused(2),
    staff_events.StaffSignedIn(StaffRole.TECHNICIAN),
    diagnosis_events.CheckDone(RESULT),
    diagnosis_events.ChecksDone((RESULT, RESULT)),
    diagnosis_events.TestDone(RESULT),
    diagnosis_events.JudgementAwaited(),
    diagnosis_events.LogRead((LogLine("2026-11-23T08:30:00+00:00", "page_scanned", "citizen", {"seconds": "3"}),)),
    diagnosis_events.StuckRead((StuckSubmission("0000-0000-00", "Umzug", "2026-11-23T08:30:00+00:00", "422"),)),
    diagnosis_events.ReportMade(REPORT),
    diagnosis_events.StickWritten("stick_full"),
    staff_events.IdentifiedOnSite(IDENTITY, OnSiteConfirmation("SK-1042", "2026-11-23T10:00:00+01:00")),
    events.StepFailed(Failure(FailureCode.PAGE_UNUSABLE, "blank")),
)


@pytest.fixture
def sockets() -> Iterator[tuple[socket.socket, socket.socket]]:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield ours, theirs


def test_the_examples_below_are_the_closed_set() -> None:
    assert {type(each) for each in EFFECTS} == set(get_args(effects.WorkerEffect))
    assert {type(each) for each in EVENTS} == set(get_args(events.WorkerEvent))


@pytest.mark.parametrize("effect", EFFECTS, ids=lambda each: type(each).__name__)
def test_every_effect_reaches_the_worker_unchanged(
    sockets: tuple[socket.socket, socket.socket], effect: effects.WorkerEffect
) -> None:
    to_worker(sockets[0]).send(7, effect)
    assert to_ui(sockets[1]).receive() == Message(7, effect)


@pytest.mark.parametrize("event", EVENTS, ids=lambda each: type(each).__name__)
def test_every_event_reaches_the_ui_unchanged(
    sockets: tuple[socket.socket, socket.socket], event: events.WorkerEvent
) -> None:
    to_ui(sockets[0]).send(7, event)
    assert to_worker(sockets[1]).receive() == Message(7, event)


def test_a_secret_travels_apart_and_is_overwritten_at_its_source(sockets: tuple[socket.socket, socket.socket]) -> None:
    secret = bytearray(b"123456")
    to_worker(sockets[0]).send_secret(secret)
    assert secret == bytearray(6)
    assert to_ui(sockets[1]).receive() == bytearray(b"123456")


def test_a_secret_is_overwritten_even_when_nobody_is_there(sockets: tuple[socket.socket, socket.socket]) -> None:
    sockets[1].close()
    secret = bytearray(b"123456")
    with pytest.raises(ChannelError):
        to_worker(sockets[0]).send_secret(secret)
    assert secret == bytearray(6)


def test_the_end_of_the_stream_between_two_messages_is_an_end(sockets: tuple[socket.socket, socket.socket]) -> None:
    sockets[0].close()
    assert to_ui(sockets[1]).receive() is None


@pytest.mark.parametrize(
    "content",
    [
        b"not json",
        b"[]",
        b'{"task": 1, "kind": "os.system", "body": {}}',
        b'{"task": 1, "kind": "ScanPage", "body": {}}',
        b'{"task": 1, "kind": "ScanPage", "body": {"paper": 5}}',
        b'{"task": 1, "kind": "ScanPage", "body": {"paper": "x", "more": 1}}',
        b'{"task": "x", "kind": "ScanPage", "body": {"paper": "x"}}',
        b"[" * 100_000,
    ],
)
def test_a_message_outside_the_closed_set_is_refused(
    sockets: tuple[socket.socket, socket.socket], content: bytes
) -> None:
    sockets[0].settimeout(1)
    send_frame(sockets[0], FrameKind.JSON, content)
    with pytest.raises(ChannelError):
        to_ui(sockets[1]).receive()


def test_an_event_that_names_a_binary_that_never_came_is_refused(sockets: tuple[socket.socket, socket.socket]) -> None:
    preview = {"page_id": "p", "paper": "x", "jpeg": {"$binary": 3}}
    content = {"task": 1, "kind": "PageScanned", "body": {"preview": preview}}
    send_frame(sockets[0], FrameKind.JSON, json.dumps(content).encode())
    with pytest.raises(ChannelError):
        to_worker(sockets[1]).receive()


@pytest.mark.parametrize("raw", [b"J", HEADER.pack(b"J", 10) + b"short", HEADER.pack(b"?", 0), b"J" + b"\xff" * 4])
def test_a_broken_frame_is_refused(sockets: tuple[socket.socket, socket.socket], raw: bytes) -> None:
    sockets[0].sendall(raw)
    sockets[0].close()
    with pytest.raises(ChannelError):
        to_ui(sockets[1]).receive()


@given(st.binary(max_size=200))
def test_no_bytes_do_more_than_break_the_channel(raw: bytes) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.sendall(raw)
        ours.close()
        stream: MessageStream[effects.WorkerEffect] = to_ui(theirs)
        try:
            received = stream.receive()
        except ChannelError:
            return
        assert received is None or isinstance(received, bytearray)
