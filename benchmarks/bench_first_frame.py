"""How long until a visit's first frame, and how much memory it takes, beside an empty QML window in the same run."""

from __future__ import annotations

import os
import resource
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

ROUNDS = 5
EMPTY = "import QtQuick\nWindow { visible: true; width: 1080; height: 1920 }"


def show_empty() -> None:
    """Show an empty window and report its first frame."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine

    app = QGuiApplication([])
    engine = QQmlApplicationEngine()
    engine.loadData(EMPTY.encode())
    engine.rootObjects()[0].frameSwapped.connect(_report)
    app.exec()


def show_kiosk() -> None:
    """Show the welcome screen and report its first frame."""
    from hardware.devices import open_speech
    from kiosk.app import open_screens
    from tests.fixtures.kiosk_process import CONFIG

    folder = Path(tempfile.mkdtemp())
    (folder / "kiosk.toml").write_text(CONFIG.format(folder=folder), encoding="utf-8")
    ours, theirs = socket.socketpair()
    app, screens = open_screens(folder / "kiosk.toml", theirs.detach(), open_speech)
    screens.window.frameSwapped.connect(_report)
    screens.show()
    app.exec()
    ours.close()


def _report() -> None:
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(peak_mb, flush=True)
    os._exit(0)


def measure(what: str) -> tuple[float, float]:
    """Return seconds from the start of the process to its first frame, and its peak memory in MB."""
    started = time.perf_counter()
    child = subprocess.run([sys.executable, __file__, what], capture_output=True, text=True, check=True)
    return time.perf_counter() - started, float(child.stdout.split()[-1])


def main() -> None:
    """Measure both in turn and print medians and ratios."""
    runs = [(measure("empty"), measure("kiosk")) for _ in range(ROUNDS)]
    empty_s, kiosk_s = (statistics.median(run[side][0] for run in runs) for side in (0, 1))
    empty_mb, kiosk_mb = (statistics.median(run[side][1] for run in runs) for side in (0, 1))
    print(f"{'first frame':<14}{'median s':>10}{'peak MB':>10}")
    print(f"{'empty window':<14}{empty_s:>10.2f}{empty_mb:>10.0f}")
    print(f"{'kiosk':<14}{kiosk_s:>10.2f}{kiosk_mb:>10.0f}")
    print(f"{'ratio':<14}{kiosk_s / empty_s:>10.2f}{kiosk_mb / empty_mb:>10.2f}")


if __name__ == "__main__":
    {"empty": show_empty, "kiosk": show_kiosk}.get(sys.argv[1] if len(sys.argv) > 1 else "", main)()
