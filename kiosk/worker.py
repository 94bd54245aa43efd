"""The worker process of one visit: takes effects from the UI, runs them as tasks, answers with events.

The main thread only listens; one thread runs what the citizen waits for, others what goes on beside it. When the UI is
gone the process ends at once, whatever hangs.
"""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import socket
import threading
import time
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from hardware.devices import open_device_keys, open_printer, open_reader, open_scanner
from hardware.eid.key_derivation import overwrite
from hardware.errors import HardwareError, PasswordWrong
from kiosk.audit import Journal
from kiosk.catalogue import load_catalogue
from kiosk.channel.messages import Message, MessageStream, to_ui
from kiosk.config import Config, data_dir, load_config
from kiosk.domain.diagnosis import Check
from kiosk.errors import ChannelError, IdentificationCancelled, KioskError
from kiosk.journey.collection_events import ShelfFailed
from kiosk.journey.effects import (
    AcceptProvider,
    BackgroundEffect,
    BookAppointment,
    CancelAppointment,
    CancelTask,
    CheckAvailability,
    ClaimItem,
    DiscardPage,
    FindAppointment,
    FindItem,
    FindMatters,
    FindTimes,
    HandOverItem,
    KeepRefusedPage,
    ListItems,
    ManagePin,
    PrintSheet,
    ReadIdentity,
    ReadOnSite,
    ReconsiderNewPin,
    ReleaseTime,
    ReserveTime,
    ReturnItems,
    RunTest,
    ScanPage,
    SealDraft,
    SignInStaff,
    SubmitSecret,
    SubmitStaffPin,
    TechnicianEffect,
    TurnPage,
    WatchCard,
    WatchDelivery,
    WatchStaffCard,
    WorkerEffect,
    WriteReport,
)
from kiosk.journey.events import StepFailed, WorkerEvent
from kiosk.journey.staff_events import StaffCardRefused, StaffPinRefused
from kiosk.outbox.city_state import load_city_state
from kiosk.staff.card_desk import StaffCardDesk
from kiosk.staff.trust import StaffTrust, load_authorities
from kiosk.tasks.change_appointment import cancel_appointment, find_appointment
from kiosk.tasks.check_availability import check_availability
from kiosk.tasks.citizen_interaction import CitizenInteraction
from kiosk.tasks.collect_item import claim_item, find_item, hand_over_item, list_items, return_items
from kiosk.tasks.evidence import of_end, of_failure
from kiosk.tasks.failures import failure_of, staff_failure_of
from kiosk.tasks.make_appointment import book_appointment, find_matters, find_times, release_time, reserve_time
from kiosk.tasks.manage_pin import manage_pin
from kiosk.tasks.print_sheet import prepare_printing, print_sheet
from kiosk.tasks.read_identity import read_identity
from kiosk.tasks.read_on_site import read_on_site
from kiosk.tasks.scan_page import discard_page, keep_refused_page, scan_page, turn_page
from kiosk.tasks.seal_draft import seal_draft
from kiosk.tasks.sign_in_staff import sign_in_staff
from kiosk.tasks.unreachable import told_apart
from kiosk.tasks.visit import TaskControl, Visit
from kiosk.tasks.watch_card import watch_card
from kiosk.tasks.watch_delivery import watch_delivery
from kiosk.tasks.watch_staff_card import watch_staff_card

log = logging.getLogger(__name__)

Work = Callable[[], None]


class Worker:
    """Serves one visit until its channel closes."""

    def __init__(self, visit: Visit, stream: MessageStream[WorkerEffect]) -> None:
        self._visit, self._stream = visit, stream
        self._journal = Journal(visit.config.paths.audit)
        self._sending = threading.Lock()
        self._cancelled = threading.Event()
        self._interaction: CitizenInteraction | None = None
        self._secret = bytearray()
        self._work: queue.SimpleQueue[Work] = queue.SimpleQueue()
        threading.Thread(target=self._run_foreground, daemon=True, name="foreground").start()

    def serve(self) -> None:
        """Take effects until the UI is gone."""
        try:
            while (message := self._stream.receive()) is not None:
                if isinstance(message, bytearray):
                    self._secret = message
                else:
                    self._begin(message)
        except ChannelError:
            log.info("the UI is gone")

    def _begin(self, message: Message[WorkerEffect]) -> None:
        match message.body:
            case CancelTask():
                self._cancelled.set()
            case SubmitStaffPin():
                self._keep_staff_pin()
            case AcceptProvider() | SubmitSecret() | ReconsiderNewPin() as effect:
                self._pass_on(effect)
            case DiscardPage() as effect:
                discard_page(effect, self._visit)
            case TurnPage() as effect:
                turn_page(effect, self._visit)
            case effect if isinstance(effect, BackgroundEffect):
                self._beside(message)
            case PrintSheet() | WriteReport() | RunTest(check=Check.TEST_PAGE):
                prepare_printing()
                self._in_foreground(message)
            case _:
                self._in_foreground(message)

    def _pass_on(self, effect: AcceptProvider | SubmitSecret | ReconsiderNewPin) -> None:
        """Tell the task at the card what the citizen did; where there is none, forget it."""
        secret, self._secret = self._secret, bytearray()
        match effect, self._interaction:
            case SubmitSecret(), CitizenInteraction() as interaction:
                interaction.submit(secret)
                return
            case ReconsiderNewPin(), CitizenInteraction() as interaction:
                interaction.reconsider()
            case AcceptProvider(optional), CitizenInteraction() as interaction:
                interaction.accept(optional)
        overwrite(secret)

    def _keep_staff_pin(self) -> None:
        pin, self._secret = self._secret, bytearray()
        if self._visit.staff_desk is not None:
            self._visit.staff_desk.submit_pin(pin)
        else:
            overwrite(pin)

    def _in_foreground(self, message: Message[WorkerEffect]) -> None:
        self._cancelled.set()
        self._cancelled = threading.Event()
        control = self._control(message.task, self._cancelled)
        if isinstance(message.body, ReadIdentity | ReadOnSite | ManagePin):
            self._interaction = CitizenInteraction(self._visit.reader, control)
        interaction = self._interaction
        self._work.put(lambda: self._run(message.body, control, interaction))

    def _beside(self, message: Message[WorkerEffect]) -> None:
        control = self._control(message.task, threading.Event())
        threading.Thread(target=self._run, args=(message.body, control, None), daemon=True).start()

    def _control(self, task: int, cancelled: threading.Event) -> TaskControl:
        def report(event: WorkerEvent) -> None:
            if cancelled.is_set():
                return
            # Without a UI the main thread ends the process at once; here is nobody to tell.
            with self._sending, contextlib.suppress(ChannelError):
                self._stream.send(task, event)

        return TaskControl(cancelled, report)

    def _run_foreground(self) -> None:
        while True:
            self._work.get()()

    def _run(self, effect: WorkerEffect, control: TaskControl, interaction: CitizenInteraction | None) -> None:
        began = time.monotonic()
        try:
            self._carry_out(effect, control, interaction)
            of_end(effect, self._journal, time.monotonic() - began)
        except IdentificationCancelled:
            log.info("the citizen broke off")
        except PasswordWrong as error:  # the staff's; tasks at the citizen's card ask again by themselves
            control.report(StaffPinRefused(error.retries_left or 0))
        except Exception as error:
            _log_failure(effect, error)
            told = _told(effect, error, self._visit.config)
            of_failure(effect, told.failure.code, self._journal, time.monotonic() - began)
            control.report(told)

    def _carry_out(self, effect: WorkerEffect, control: TaskControl, interaction: CitizenInteraction | None) -> None:
        match effect, interaction:
            case CheckAvailability(), _:
                check_availability(self._visit, control)
            case ReadIdentity() as effect, CitizenInteraction():
                read_identity(effect, self._visit, control, interaction)
            case ReadOnSite() as effect, CitizenInteraction():
                read_on_site(effect, self._visit, control, interaction)
            case ManagePin() as effect, CitizenInteraction():
                manage_pin(effect, control, interaction)
            case ScanPage() as effect, _:
                scan_page(effect, self._visit, control)
            case KeepRefusedPage() as effect, _:
                keep_refused_page(effect, self._visit, control)
            case SealDraft() as effect, _:
                seal_draft(effect, self._visit, control)
            case WatchDelivery() as effect, _:
                watch_delivery(effect, self._visit, control)
            case WatchStaffCard(), _:
                watch_staff_card(self._visit, control)
            case SignInStaff(), _:
                sign_in_staff(self._visit, control)
            case WatchCard(), _:
                watch_card(self._visit, control)
            case PrintSheet() as effect, _:
                print_sheet(effect, self._visit, control)
            case _:
                self._speak_to_the_city(effect, control)

    def _speak_to_the_city(self, effect: WorkerEffect, control: TaskControl) -> None:
        """Carry out what is about appointments and what lies ready."""
        match effect:
            case FindMatters():
                find_matters(self._visit, control)
            case FindTimes():
                find_times(effect, self._visit, control)
            case ReserveTime():
                reserve_time(effect, self._visit, control)
            case BookAppointment():
                book_appointment(effect, self._visit, control)
            case ReleaseTime():
                release_time(self._visit)
            case FindAppointment():
                find_appointment(effect, self._visit, control)
            case CancelAppointment():
                cancel_appointment(effect, self._visit, control)
            case FindItem():
                find_item(effect, self._visit, control)
            case ClaimItem():
                claim_item(effect, self._visit, control)
            case HandOverItem():
                hand_over_item(effect, self._visit, control)
            case ListItems():
                list_items(self._visit, control)
            case ReturnItems():
                return_items(effect, self._visit, control)
            case _:
                self._diagnose(effect, control)

    def _diagnose(self, effect: WorkerEffect, control: TaskControl) -> None:
        if isinstance(effect, TechnicianEffect):
            from kiosk.tasks.diagnose import diagnose  # noqa: PLC0415 - citizens' visits start without it

            diagnose(effect, self._visit, control)


def open_visit(config: Config) -> Visit:
    """Return a visit with the devices that the configuration names."""
    devices = config.devices
    return Visit(
        config,
        {each.slug: each for each in load_catalogue(data_dir() / "resources" / "services")},
        open_reader(devices.reader.driver, devices.reader.options),
        open_scanner(devices.scanner.driver, devices.scanner.options),
        open_printer(devices.printer.driver, devices.printer.options),
        partial(open_device_keys, devices.security_module.driver),
        staff_desk=_open_staff_desk(config),
    )


def _open_staff_desk(config: Config) -> StaffCardDesk | None:
    reader, staff = config.devices.staff_reader, config.staff
    if reader is None or staff is None:
        return None
    path = config.paths.city_state
    trust = StaffTrust(
        load_authorities(staff.certificate_authority),
        config.paths.staff_revocations,
        config.branch.id,
        lambda: load_city_state(path).city_time(datetime.now(UTC)),
    )
    return StaffCardDesk(open_reader(reader.driver, reader.options), trust)


def run(config_path: Path, channel_fd: int) -> None:
    """Serve one visit; the process ends with the channel, without waiting for a device that hangs."""
    stream = to_ui(socket.socket(fileno=channel_fd))
    visit = open_visit(load_config(config_path))
    Worker(visit, stream).serve()
    visit.page_process.close()
    os._exit(0)


def _told(effect: WorkerEffect, error: Exception, config: Config) -> StepFailed | StaffCardRefused | ShelfFailed:
    """Return what the visit, the staff's sign-in or the clerk's list is told of a task that failed."""
    match effect:
        case WatchStaffCard() | SignInStaff():
            return StaffCardRefused(staff_failure_of(error))
        case ListItems() | ReturnItems():
            return ShelfFailed(told_apart(failure_of(error), config))
    return StepFailed(told_apart(failure_of(error), config))


def _log_failure(effect: WorkerEffect, error: Exception) -> None:
    """Log what failed where, never what it was about: messages of others may quote personal data."""
    what = type(effect).__name__
    if isinstance(error, HardwareError | KioskError):
        log.warning("%s: %s: %s", what, type(error).__name__, error)
        return
    place = traceback.extract_tb(error.__traceback__)[-1]
    log.error("%s: %s at %s:%s", what, type(error).__name__, Path(place.filename).name, place.lineno)
