"""`make demo`: with a display the kiosk to use by hand; without one a visitor who walks a whole visit."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kiosk.demo.place import Place
from kiosk.demo.walk import WalkOrder, WalkResult
from kiosk.demo.world import World, WorldNotReady, WorldSettings, world

WALK_SECONDS = 180.0
POLL_SECONDS = 0.05
_SCREEN = {"x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
_SIZES = {"portrait": (1080, 1920), "landscape": (1920, 1080)}


def run(folder: Path, *, walk: bool, service: str, language: str) -> int:
    """Bring the world up and show or walk a visit; return the exit code."""
    print(f"Bringing up the city, the dock and the kiosk in {folder} …", flush=True)
    try:
        with world(WorldSettings(folder)) as running:
            if walk or not _has_display():
                return _walk(running, WalkOrder(service, language, str(running.place.photographs)))
            return _show(running)
    except WorldNotReady as error:
        print(f"kiosk demo: {error}", file=sys.stderr)
        return 1


class WalkingKiosk:
    """A kiosk in front of which one visitor after the other walks by himself, each as he is ordered."""

    def __init__(self, place: Place, process: subprocess.Popen[bytes]) -> None:
        self._place, self.process = place, process

    def walk(self, order: WalkOrder) -> WalkResult:
        """Let the next visitor walk, and return how it ended.

        Raises:
            WorldNotReady: the walk did not end in time.
        """
        if order.photographs:
            shutil.rmtree(order.photographs, ignore_errors=True)
            Path(order.photographs).mkdir(parents=True)
        self._place.order_walk(json.dumps(asdict(order)))
        deadline = time.monotonic() + WALK_SECONDS
        while not self._place.walk_result.exists():
            if self.process.poll() is not None:
                raise WorldNotReady(f"the kiosk ended with {self.process.returncode}")
            if time.monotonic() > deadline:
                raise WorldNotReady(f"the visit did not end within {WALK_SECONDS:.0f} s; look at the photographs")
            time.sleep(POLL_SECONDS)
        return WalkResult(**json.loads(self._place.walk_result.read_bytes()))


@contextmanager
def walking_kiosk(running: World, orientation: str = "portrait", tracer: Sequence[str] = ()) -> Iterator[WalkingKiosk]:
    """Run a real kiosk on a screen in memory until the block ends; `tracer` is a command that it runs under, if any."""
    place = running.place
    place.walk.unlink(missing_ok=True)
    environment = {**running.environment, **screen_in_memory(place, orientation)}
    command = [*tracer, *running.kiosk("run", "--config", str(place.config), "--ui", "walk")]
    with subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL) as process:
        try:
            yield WalkingKiosk(place, process)
        finally:
            process.terminate()


def walk_visit(
    running: World, order: WalkOrder, orientation: str = "portrait", tracer: Sequence[str] = ()
) -> WalkResult:
    """Walk one visit through the real scene of a real kiosk.

    Raises:
        WorldNotReady: the walk did not end in time.
    """
    with walking_kiosk(running, orientation, tracer) as kiosk:
        return kiosk.walk(order)


def screen_in_memory(place: Place, orientation: str) -> dict[str, str]:
    """Return the variables that give Qt a screen of full size without a display."""
    width, height = _SIZES[orientation]
    description = {"screens": [{**_SCREEN, "name": "kiosk", "width": width, "height": height}]}
    path = place.folder / "screen.json"
    path.write_text(json.dumps(description), encoding="utf-8")
    return {"QT_QPA_PLATFORM": f"offscreen:configfile={path}", "QT_QUICK_BACKEND": "software"}


def _has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _show(running: World) -> int:
    """Show kiosk and strip until Ctrl-C."""
    place = running.place
    running.keep("kiosk", "run", "--config", str(place.config))
    running.keep("strip", "strip", "--state", str(place.folder))
    print("The kiosk is on the screen, its simulated devices in the strip beside it.")
    print("Erika Mustermann's PIN is 123456, the CAN 500540. End with Ctrl-C.", flush=True)
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    ended.wait()
    return 0


def _walk(running: World, order: WalkOrder) -> int:
    print(f"No display: a visitor walks through {order.service}. Each step, and its photograph:", flush=True)
    result = walk_visit(running, order)
    if result.failure:
        print(f"The visit ended in the failure {result.failure}.", file=sys.stderr)
        return 1
    if not result.reference:
        print("The visit is done; it had nothing to send to the city's gateway.")
        return 0
    print(f"The visit is done; its case reference is {result.reference}.")
    return _report(running, result.reference)


def _report(running: World, reference: str) -> int:
    """Print what the city holds of the submission: it opened, checked and read it, or says why not."""
    received = next((each for each in running.operator.submissions() if each.get("reference") == reference), None)
    if received is None:
        print(f"The city does not hold a submission {reference} that it can open.", file=sys.stderr)
        return 1
    for line in describe(received):
        print(line)
    return 0 if received["state"] == "accepted" else 1


def describe(received: dict[str, Any]) -> list[str]:
    """Return what the city says of a submission that it has opened."""
    identity = received["identity"]
    person = " ".join(identity.get(key, "") for key in ("given_names", "family_names")).strip() or "nobody"
    papers = ", ".join(f"{name} ({size:,} bytes)" for name, size in received["papers"].items()) or "none"
    return [
        f"The city holds submission {received['submissionId']} (case {received['caseId']}), state {received['state']}:",
        f"  decrypted with its own key, papers: {papers}",
        f"  signature verified: sealed by key {received['signedBy']} of device {received['deviceId']}",
        f"  identity read from the eID card: {person}",
    ]
