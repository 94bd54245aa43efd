"""The worker's end of a visit that is only practised: it takes effects and gives events, and touches nothing else."""

from __future__ import annotations

import heapq
import threading
import time

from kiosk.channel.messages import Message
from kiosk.journey.effects import CancelTask, WorkerEffect
from kiosk.journey.events import WorkerEvent
from kiosk.practice.rehearsal import Rehearsal


class Stage:
    """Stands where the message stream to a worker stands; `pace` stretches the seconds of the rehearsal."""

    def __init__(self, rehearsal: Rehearsal, pace: float = 1.0) -> None:
        self._rehearsal, self._pace = rehearsal, pace
        self._changed = threading.Condition()
        self._due: list[tuple[float, int, Message[WorkerEvent]]] = []
        self._count = 0
        self._is_closed = False

    def send(self, task: int, body: WorkerEffect) -> None:
        """Take an effect; its events come one after the other, and none of them after it was cancelled."""
        with self._changed:
            if isinstance(body, CancelTask):
                self._due.clear()
            at = time.monotonic()
            for seconds, event in self._rehearsal.answers(body):
                at += seconds * self._pace
                self._count += 1
                heapq.heappush(self._due, (at, self._count, Message(task, event)))
            self._changed.notify_all()

    def send_secret(self, secret: bytearray) -> None:
        """Take what was entered on the pad, and overwrite it."""
        self._rehearsal.take(secret)

    def receive(self) -> Message[WorkerEvent] | None:
        """Wait for the next event; None when the visit is over."""
        with self._changed:
            while not self._is_closed:
                wait = self._due[0][0] - time.monotonic() if self._due else None
                if wait is not None and wait <= 0:
                    return heapq.heappop(self._due)[2]
                self._changed.wait(wait)
        return None

    def close(self) -> None:
        """End it; whoever waits for an event wakes up."""
        with self._changed:
            self._is_closed = True
            self._due.clear()
            self._changed.notify_all()
