"""The one mutable object of the UI process: it holds the journey, and carries events in and effects out."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.channel.messages import Message
from kiosk.config import Config
from kiosk.domain.closure import Closure
from kiosk.domain.handbook import Handbook
from kiosk.domain.receipt import new_reference
from kiosk.domain.service import Service
from kiosk.domain.staff import StaffRole
from kiosk.errors import ChannelError
from kiosk.journey.advance import advance
from kiosk.journey.assisting import is_at_work
from kiosk.journey.effects import (
    AcceptProvider,
    BackgroundEffect,
    CancelTask,
    CheckAvailability,
    DiscardPage,
    Effect,
    EndVisit,
    KeepClosure,
    ReconsiderNewPin,
    SubmitSecret,
    SubmitStaffPin,
    TurnPage,
    WatchStaffCard,
    WorkerEffect,
)
from kiosk.journey.events import (
    AvailabilityChecked,
    DeadlinePassed,
    ErrorCaught,
    Event,
    IdleNoticed,
    StepFailed,
    TimedOut,
    WorkerEvent,
    WorkerLost,
)
from kiosk.journey.journey import Journey, Step
from kiosk.journey.staff_events import ClosureFound, FromSession, StaffSignedIn
from kiosk.journey.timeouts import COUNTDOWN_SECONDS, closes_after_seconds, deadline_seconds, idle_seconds, looks_around
from kiosk.secret_pad import SecretPad

AVAILABILITY_SECONDS = 5
"""How often the devices and the city are looked at while nobody is in a service."""

MAX_UNANSWERED_LOOKS = 3

_WITHIN_TASK = (AcceptProvider, SubmitSecret, SubmitStaffPin, ReconsiderNewPin, CancelTask, TurnPage, DiscardPage)


class Line(Protocol):
    """The line to a worker, or to what answers in its place."""

    def send(self, task: int, body: WorkerEffect) -> None:
        """Send an effect under its number; raises ChannelError."""
        ...

    def send_secret(self, secret: bytearray) -> None:
        """Send a secret and overwrite it; raises ChannelError."""
        ...

    def receive(self) -> Message[WorkerEvent] | bytearray | None:
        """Wait for the next event; None at the end. Raises ChannelError."""
        ...

    def close(self) -> None:
        """End it; whoever waits in `receive` wakes up."""
        ...


class Session(QObject):
    """One visit in the UI process.

    `replace_worker` asks the supervisor for a new worker, which arrives by `attach_worker`;
    `end_visit` ends this process. `practise` opens what answers in the worker's place when the visit is only practised.
    `keep_closure` keeps what the staff closes beyond this visit, and says whether it could.
    `tick` is called once a second.
    """

    journey_changed = Signal()
    idle_ticked = Signal()
    staff_told = Signal(object)
    _worker_said = Signal(object, object)

    def __init__(
        self,
        config: Config,
        services: tuple[Service, ...],
        replace_worker: Callable[[], None],
        end_visit: Callable[[], None],
        *,
        practise: Callable[[], Line],
        keep_closure: Callable[[Closure, StaffRole], FromSession] = lambda closure, _: ClosureFound(closure),
        today: Callable[[], date] = date.today,
        handbooks: Mapping[str, Handbook] | None = None,
        elsewhere: tuple[Service, ...] = (),
    ) -> None:
        super().__init__()
        self.handbooks = handbooks or {}
        self.services, self.elsewhere, self.today = services, elsewhere, today
        self.partner, self.branch, self.screen = config.partner, config.branch, config.screen
        self.pad = SecretPad(self)
        self._journey = Journey(reference=new_reference())
        self._replace_worker, self._end_visit, self._practise = replace_worker, end_visit, practise
        self._keep_closure = keep_closure
        self._worker: Line | None = None
        self._waiting: list[tuple[int, WorkerEffect]] = []
        self._last_task = 0
        self._foreground: int | None = None
        self._background: dict[type, int] = {}
        self._silent_seconds = 0
        self._idle_seconds = 0
        self._unanswered_looks = 0
        self._ticks = 0
        self._has_staff_reader = config.devices.staff_reader is not None
        self._staff_was_active = False
        self._worker_said.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    @property
    def journey(self) -> Journey:
        """Where the citizen is."""
        return self._journey

    @property
    def idle_seconds_left(self) -> int:
        """What is left of the countdown."""
        return max(0, COUNTDOWN_SECONDS - self._idle_seconds)

    def send(self, event: Event) -> None:
        """Let the event move the journey, and carry out what that asks for."""
        before = self._journey
        self._journey, effects = advance(before, event)
        if _place(before) != _place(self._journey):
            self._silent_seconds = self._idle_seconds = 0
        self._tell_staff(before, event)
        if self._journey.practice and not before.practice:
            self._talk_to(self._practise())  # from here on no worker hears of the visit
        for each in effects:
            self._carry_out(each)
        self.pad.expect(self._journey.awaited_secret)
        if self._journey is not before:
            self.journey_changed.emit()

    def touched(self) -> None:
        """Note that somebody is there."""
        if not self._journey.idle_warning:
            self._idle_seconds = 0
        self._staff_was_active |= is_at_work(self._journey)

    def caught(self) -> None:
        """Note that something unforeseen broke, so that the citizen gets a safe screen."""
        self.send(ErrorCaught())

    def attach_worker(self, worker: Line) -> None:
        """Talk to this worker from now on; a visit that is only practised has none."""
        if self._journey.practice:
            worker.close()
        else:
            self._talk_to(worker)

    def _talk_to(self, worker: Line) -> None:
        self._detach_worker()
        self._worker = worker
        threading.Thread(target=self._listen, args=(worker,), daemon=True, name="worker-events").start()
        waiting, self._waiting = self._waiting, []
        for task, effect in waiting:
            self._to_worker(worker, task, effect)

    @Slot()
    def tick(self) -> None:
        """Let one second pass."""
        self._ticks += 1
        self._watch_devices()
        self._watch_staff()
        self._watch_worker()
        self._watch_citizen()

    def _watch_devices(self) -> None:
        """Look at the devices and the city again and again; a look that does not come back means a hanging worker.

        It is replaced where it does not hold anything of the citizen yet.
        """
        if not looks_around(self._journey) or self._ticks % AVAILABILITY_SECONDS != 1:
            return
        self._unanswered_looks = self._unanswered_looks + 1 if CheckAvailability in self._background else 0
        if self._unanswered_looks > MAX_UNANSWERED_LOOKS and self._journey.step in {Step.WELCOME, Step.CHOOSE}:
            self._unanswered_looks = 0
            self._drop_worker()
        elif not self._unanswered_looks:
            self._carry_out(CheckAvailability())

    def _watch_staff(self) -> None:
        """Look at the staff reader with each new worker, and let the supervisor know that the staff is at work."""
        is_watched = WatchStaffCard in self._background or self._journey.practice
        if self._has_staff_reader and self._worker is not None and not is_watched:
            self._carry_out(WatchStaffCard())
        if self._journey.staff.signed_in and self._staff_was_active:
            self.staff_told.emit(self._journey.staff.signed_in)
        self._staff_was_active = False

    def _tell_staff(self, before: Journey, event: Event) -> None:
        was, now = before.staff, self._journey.staff
        if isinstance(event, StaffSignedIn) and now.signed_in:
            self.staff_told.emit(now.signed_in)
        elif was.is_open and not now.is_open:
            self.staff_told.emit(None)

    def _watch_worker(self) -> None:
        deadline = deadline_seconds(self._journey)
        if deadline is None:
            return
        self._silent_seconds += 1
        if self._silent_seconds > deadline:
            self._silent_seconds = 0
            self._drop_worker()
            self.send(DeadlinePassed())

    def _watch_citizen(self) -> None:
        limit = COUNTDOWN_SECONDS if self._journey.idle_warning else idle_seconds(self._journey)
        closing = closes_after_seconds(self._journey)
        if limit is None and closing is None:
            return
        self._idle_seconds += 1
        if closing is not None and self._idle_seconds >= closing:
            self.send(TimedOut())
        elif limit is not None and self._idle_seconds >= limit:
            self.send(TimedOut() if self._journey.idle_warning else IdleNoticed())
        if self._journey.idle_warning:
            self.idle_ticked.emit()

    def _carry_out(self, effect: Effect) -> None:
        if isinstance(effect, EndVisit):
            self._end_visit()
            return
        if isinstance(effect, KeepClosure):
            self.send(self._keep_closure(effect.closure, effect.role))
            return
        task = self._task_for(effect)
        if isinstance(effect, CancelTask):
            self._foreground = None
        if self._worker is None:
            self._waiting = [each for each in self._waiting if each[1] != effect] + [(task, effect)]
        else:
            self._to_worker(self._worker, task, effect)

    def _task_for(self, effect: WorkerEffect) -> int:
        if isinstance(effect, _WITHIN_TASK):
            return self._foreground or 0
        self._last_task += 1
        if isinstance(effect, BackgroundEffect):
            self._background[type(effect)] = self._last_task
        else:
            self._foreground = self._last_task
        return self._last_task

    def _to_worker(self, worker: Line, task: int, effect: WorkerEffect) -> None:
        try:
            if isinstance(effect, SubmitSecret | SubmitStaffPin):
                worker.send_secret(self.pad.take())
            worker.send(task, effect)
        except ChannelError:
            self._worker_said.emit(worker, None)

    def _listen(self, worker: Line) -> None:
        """Run in a thread of its own: hand each message to the Qt thread, None when the worker is gone."""
        try:
            while (message := worker.receive()) is not None:
                self._worker_said.emit(worker, message)
        except ChannelError:
            pass
        self._worker_said.emit(worker, None)

    @Slot(object, object)
    def _receive(self, worker: Line, message: Message[WorkerEvent] | None) -> None:
        if worker is not self._worker:
            return
        if message is None:
            self._drop_worker()
            self.send(WorkerLost())
        elif message.task == self._foreground or message.task in self._background.values():
            self._silent_seconds = 0
            if isinstance(message.body, AvailabilityChecked):
                self._background.pop(CheckAvailability, None)
            if message.task == self._foreground or not isinstance(message.body, StepFailed):
                self.send(message.body)

    def _drop_worker(self) -> None:
        self._detach_worker()
        self._foreground = None
        self._background.clear()
        self._replace_worker()

    def _detach_worker(self) -> None:
        if self._worker is not None:
            self._worker.close()
            self._worker = None


def _place(journey: Journey) -> tuple[object, ...]:
    """What a new silence or idleness is counted from."""
    return (
        journey.step,
        journey.identification.phase,
        journey.pin,
        journey.scan.phase,
        journey.scan.page_id,
        journey.printing,
        journey.form_page,
        (journey.idle_warning, journey.staff_called),
        journey.card_left,
        journey.awaits_city,
    )
