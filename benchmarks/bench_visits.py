"""How long a page change takes, and how soon the next visit is there, each beside a window that shows little."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

ROUNDS = 3
VISITS = 8
PAGE_GOAL_MS, NEXT_GOAL_MS = 50, 300
BASELINE = """
import QtQuick
Window {
    property int page: 0
    visible: true; width: 1080; height: 1920
    Loader { anchors.fill: parent; sourceComponent: page % 2 ? odd : even }
    Component { id: odd; Text { text: "1" } }
    Component { id: even; Text { text: "2" } }
}
"""


def page_changes_of_the_kiosk() -> list[float]:
    """Return milliseconds from each new state of the journey to its first whole frame, at full size."""
    from dataclasses import replace

    from PySide6.QtGui import QGuiApplication

    from kiosk.config import Orientation
    from kiosk.journey.journey import Display
    from tests.screens.renderer import Renderer, prepare_application
    from tests.screens.states import states

    QGuiApplication.instance() or QGuiApplication([])
    prepare_application()
    renderer = Renderer(Orientation.PORTRAIT, scale=1.0)
    journeys = [replace(each.journey, display=Display()) for each in states() if not each.side_page]
    changes = [lambda journey=journey: renderer.session.put(journey) for journey in journeys]
    return _frames_after(renderer.window, changes * ROUNDS)


def page_changes_of_the_baseline() -> list[float]:
    """Return the same of a window whose pages are one line of text."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine

    QGuiApplication.instance() or QGuiApplication([])
    engine = QQmlApplicationEngine()
    engine.loadData(BASELINE.encode())
    window = engine.rootObjects()[0]
    return _frames_after(window, [lambda page=page: window.setProperty("page", page) for page in range(1, 200)])


def _frames_after(window: object, changes: Iterable[Callable[[], object]]) -> list[float]:
    """Make each change and wait for the frame that shows it; a change that draws nothing is not counted."""
    from PySide6.QtCore import QDeadlineTimer, QEventLoop
    from PySide6.QtGui import QGuiApplication

    frames: list[float] = []
    window.frameSwapped.connect(lambda: frames.append(time.perf_counter()))  # type: ignore[attr-defined]
    taken = []
    for change in changes:
        QGuiApplication.processEvents()
        frames.clear()
        started = time.perf_counter()
        change()
        patience = QDeadlineTimer(200)
        while not frames and not patience.hasExpired():
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
        if frames:
            taken.append((frames[0] - started) * 1000)
    return taken


def next_visits() -> tuple[list[float], list[float]]:
    """Return milliseconds from the end of a visit to the next one shown, and from a start to an empty window shown."""
    from kiosk.demo.run import screen_in_memory
    from kiosk.demo.world import WorldSettings, world
    from tests.fixtures.kiosk_process import children_of

    with tempfile.TemporaryDirectory(prefix="bs") as folder, world(WorldSettings(Path(folder))) as running:
        environment = {**running.environment, **screen_in_memory(running.place, "portrait")}
        command = running.kiosk("run", "--config", str(running.place.config))
        with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as kiosk:
            try:
                _wait_for_a_visit(kiosk)
                return [_end_and_wait(kiosk, children_of) for _ in range(VISITS)], [_empty() for _ in range(VISITS)]
            finally:
                kiosk.terminate()


def _end_and_wait(kiosk: subprocess.Popen[str], children_of: Callable[[int], tuple[int, ...]]) -> float:
    """End the visit that is shown as soon as the next pair is ready, and wait until that one is shown."""
    while len(children_of(kiosk.pid)) < 4:
        time.sleep(0.05)
    time.sleep(2)  # a visit lasts longer than the next pair takes to be ready
    shown = children_of(kiosk.pid)[0]
    started = time.perf_counter()
    os.kill(shown, 9)
    _wait_for_a_visit(kiosk)
    return (time.perf_counter() - started) * 1000


def _wait_for_a_visit(kiosk: subprocess.Popen[str]) -> None:
    assert kiosk.stderr
    while "a visit is shown" not in (line := kiosk.stderr.readline()):
        assert line, "the kiosk has ended"


def _empty() -> float:
    """Return how long an empty QML window takes from its process's start to its first frame."""
    script = Path(__file__).with_name("bench_first_frame.py")
    started = time.perf_counter()
    subprocess.run([sys.executable, str(script), "empty"], capture_output=True, check=True)
    return (time.perf_counter() - started) * 1000


def _row(name: str, taken: list[float]) -> str:
    p95 = statistics.quantiles(taken, n=20)[-1]
    return f"{name:<34}{len(taken):>6}{statistics.median(taken):>11.1f}{p95:>9.1f}{max(taken):>9.1f}"


def main() -> None:
    """Measure, and print medians, the 95th percentile and the goals."""
    print(f"{'milliseconds':<34}{'count':>6}{'median':>11}{'p95':>9}{'worst':>9}")
    for name in ("page_changes_of_the_baseline", "page_changes_of_the_kiosk"):
        child = subprocess.run([sys.executable, __file__, name], capture_output=True, text=True, check=True)
        print(_row(name.replace("_", " "), [float(each) for each in child.stdout.split()]), flush=True)
    visits, empty = next_visits()
    print(_row("an empty window, started", empty))
    print(_row("the next visit, shown", visits))
    print(f"goals: page change p95 at most {PAGE_GOAL_MS} ms, next visit at most {NEXT_GOAL_MS} ms")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(
            *(
                {each.__name__: each for each in (page_changes_of_the_kiosk, page_changes_of_the_baseline)}[
                    sys.argv[1]
                ]()
            )
        )
    else:
        main()
