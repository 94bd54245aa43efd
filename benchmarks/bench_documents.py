"""The page pipeline beside its peers, on the same synthetic scans and two cores: time, memory, size, angle, crop."""

from __future__ import annotations

import math
import os
import re
import statistics
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks import peers
from benchmarks.pages.glass import LIDS, Conditions, Scan, scan_of
from kiosk.documents import Page, PageProcess, Reading, pdf_of
from kiosk.documents.page import Coding
from kiosk.documents.pdfa_profile import violations
from kiosk.errors import PageUnusable

CORES: Final = 2
A4: Final = ("form", "black form", "letter", "table", "certificate", "photo")
KINDS: Final = (*A4, "few lines", "receipt", "card")
WORN: Final = ("form", "letter", "table", "certificate")
"""Seen once more with holes, staples, folded corners, notes, a copier's dark border."""
SKEWS: Final = (0.7, 2.0, 4.0)
"""The largest angle under each lid, white first."""
PEERS_SEE: Final = 6
"""Every sixth page, under each lid: some of them take half a minute for one."""
SLOW: Final = {"ocrmypdf (with OCR)": 1}
"""A peer that takes long sees so many pages only."""


@dataclass(frozen=True, slots=True)
class Made:
    """One page of ours."""

    scan: Scan
    page: Page
    seconds: float
    cpu_seconds: float
    preview_seconds: float
    read_seconds: float
    pdf: bytes


def scans() -> list[Scan]:
    """Return every kind under every lid, some of them worn; seeds are fixed."""
    wanted = [
        (kind, Conditions(lid=lid, max_angle=skew, is_worn=is_worn))
        for lid, skew in zip(LIDS, SKEWS, strict=True)
        for is_worn, kinds in ((False, KINDS), (True, WORN))
        for kind in kinds
    ]
    with ProcessPoolExecutor(CORES) as workers:
        return list(workers.map(_scan, wanted))


def _scan(wanted: tuple[str, Conditions]) -> Scan:
    return scan_of(wanted[0], int(wanted[1].is_worn), wanted[1])


def ours(process: PageProcess, scan: Scan) -> Made | None:
    """Make the page, read it and write its file; None if it was refused."""
    file, previews = scan.pnm(), []
    cpu, started = cpu_of(process.pid), time.perf_counter()
    try:
        made = process.make_page(file, scan.resolution_dpi, lambda _: previews.append(time.perf_counter() - started))
    except PageUnusable as refused:
        print(f"refused: {scan.truth.kind} under a {scan.truth.lid} lid: {refused.reason.value}")
        return None
    bare = pdf_of([made.page])
    seconds = time.perf_counter() - started
    cpu = cpu_of(process.pid) - cpu
    page = Reading(made.page, made.bands).page(30)
    pdf = pdf_of([page])
    assert violations(pdf) == violations(bare) == []
    return Made(scan, made.page, seconds, cpu, previews[0], time.perf_counter() - started, bare)


def crop_error(corners: tuple[tuple[float, float], ...], scan: Scan) -> float:
    """Return how far the middle of the worst side is from the true one, in pixels."""
    true = scan.truth.corners
    away = []
    for side in range(4):
        (ax, ay), (bx, by) = true[side], true[(side + 1) % 4]
        (px, py), (qx, qy) = corners[side], corners[(side + 1) % 4]
        mx, my = (px + qx) / 2 - ax, (py + qy) / 2 - ay
        away.append(abs(mx * (ay - by) + my * (bx - ax)) / math.dist((ax, ay), (bx, by)))
    return max(away)


def box_error(box: peers.Box, scan: Scan) -> float:
    """Return the worst side of an upright box around the true corners."""
    xs, ys = [x for x, _ in scan.truth.corners], [y for _, y in scan.truth.corners]
    true = max(0, min(xs)), max(0, min(ys)), min(scan.image.width, max(xs)), min(scan.image.height, max(ys))
    return max(abs(a - b) for a, b in zip(box, true, strict=True))


def at(values: list[float], share: float) -> float:
    """Return the value that this share of all does not exceed."""
    return sorted(values)[min(len(values) - 1, math.ceil(share * len(values)) - 1)]


def row(name: str, cells: list[str]) -> None:
    """Print one line of the table."""
    print(f"{name:<26}" + "".join(f"{each:>15}" for each in cells))


def angles(errors: list[float]) -> str:
    """Return median and nine tenths of angle errors."""
    return f"{statistics.median(errors):.3f}° / {at(errors, 0.9):.2f}°" if errors else "–"


def crops(errors: dict[str, list[float]]) -> list[str]:
    """Return mean and worst crop error under each lid."""
    return [f"{statistics.mean(errors[lid]):.1f} / {max(errors[lid]):.0f}" if errors.get(lid) else "–" for lid in LIDS]


def peak_of(pid: int | None) -> float:
    """Return the most memory that a running process has had, in MB."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    assert found
    return int(found[1]) / 1024


def cpu_of(pid: int | None) -> float:
    """Return how many seconds a running process and its ended children have computed."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(") ", 1)[1].split()
    return sum(int(each) for each in fields[11:15]) / os.sysconf("SC_CLK_TCK")


def measure_ours(pages: list[Scan]) -> tuple[list[Made], float]:
    """Return our pages, and the peak memory of their maker in MB."""
    process = PageProcess()
    process.start()
    ours(process, pages[0])
    made = [page for each in pages if (page := ours(process, each)) is not None]
    peak = peak_of(process.pid)
    process.close()
    return made, peak


def print_ours(made: list[Made], peak: float) -> None:
    """Print our line, and what each goal came to."""
    a4 = [each for each in made if each.scan.truth.kind in A4]
    crop: dict[str, list[float]] = {}
    for each in made:
        crop.setdefault(each.scan.truth.lid, []).append(crop_error(each.page.corners, each.scan))
    errors = [abs(each.page.degrees - each.scan.truth.angle) for each in made]
    time_text, cpu_text = (
        f"{statistics.median(each):.2f} s" for each in ([m.seconds for m in a4], [m.cpu_seconds for m in a4])
    )
    size = statistics.median(len(each.pdf) for each in a4) / 1000
    row("ours", [time_text, cpu_text, f"{peak:.0f} MB", f"{size:.0f} KB", angles(errors), *crops(crop)])
    read = statistics.median(each.read_seconds for each in a4)
    row("ours, with OCR", [f"{read:.2f} s"])


def print_goals(made: list[Made], peak: float) -> None:
    """Print each goal, what was measured, and whether it is reached."""
    a4 = [each for each in made if each.scan.truth.kind in A4]
    forms = [each for each in made if each.scan.truth.kind == "form"]
    bitonal = [each for each in made if each.page.coding is Coding.CCITT_G4 and each.scan.truth.kind == "black form"]
    errors = [abs(each.page.degrees - each.scan.truth.angle) for each in made]
    worst = [crop_error(each.page.corners, each.scan) for each in made]
    goals: list[tuple[str, float, float, str]] = [
        ("A4 page, no OCR: median s", statistics.median(each.seconds for each in a4), 0.8, "s"),
        ("A4 page, no OCR: slowest s", max(each.seconds for each in a4), 0.8, "s"),
        ("A4 page, with OCR: median s", statistics.median(each.read_seconds for each in a4), 2.0, "s"),
        ("preview: median s", statistics.median(each.preview_seconds for each in a4), 0.3, "s"),
        ("peak memory", peak, 350, "MB"),
        ("form in colour: largest", max(len(each.pdf) for each in forms) / 1000, 250, "KB"),
        ("angle: median", statistics.median(errors), 0.04, "°"),
        ("angle: nine tenths", at(errors, 0.9), 0.30, "°"),
        ("crop: mean of worst sides", statistics.mean(worst), 4, "px"),
        ("crop: worst", max(worst), 12, "px"),
    ]
    if bitonal:
        goals.append(("form in black and white: largest", max(len(each.pdf) for each in bitonal) / 1000, 20, "KB"))
    print()
    for name, value, goal, unit in goals:
        verdict = "reached" if value <= goal else "NOT REACHED"
        print(f"{name:<34}{value:>10.3f} {unit:<3}goal {goal:>7} {unit:<3}{verdict}")
    for each in made:
        error, angle = crop_error(each.page.corners, each.scan), abs(each.page.degrees - each.scan.truth.angle)
        if error > 12 or angle > 0.30:
            truth = each.scan.truth
            print(
                f"  {truth.kind} under a {truth.lid} lid, {truth.angle:.1f}°: crop {error:.0f} px, angle {angle:.2f}°"
            )


def print_peer(name: str, pages: list[Scan], folder: Path) -> None:
    """Print the line of one peer."""
    picked = pages[: SLOW.get(name, len(pages))]
    runs, errors = [], []
    crop: dict[str, list[float]] = {}
    for each in picked:
        scan = folder / "scan.ppm"
        scan.write_bytes(each.pnm())
        run = peers.PEERS[name](scan, folder)
        runs.append(run)
        if run.angle is not None:
            errors.append(abs(run.angle - each.truth.angle))
        if run.box is not None:
            crop.setdefault(each.truth.lid, []).append(box_error(run.box, each))
    sizes = [run.file_bytes / 1000 for run in runs if run.file_bytes]
    cells = [
        f"{statistics.median(run.seconds for run in runs):.2f} s",
        f"{statistics.median(run.cpu_seconds for run in runs):.2f} s",
        f"{max(run.megabytes for run in runs):.0f} MB",
        f"{statistics.median(sizes):.0f} KB" if sizes else "–",
    ]
    row(name, [*cells, angles(errors), *crops(crop)])


def main() -> None:
    """Print the table."""
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])
    pages = scans()
    print(f"{len(pages)} synthetic scans at 300 dpi, {CORES} cores; crop: worst side in pixels, mean / worst")
    row("", ["time, median", "CPU", "peak", "file, median", "angle 50 / 90 %", *(f"crop, {lid}" for lid in LIDS)])
    made, peak = measure_ours(pages)
    print_ours(made, peak)
    gone = peers.missing()
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        for name in peers.PEERS:
            if name not in gone:
                print_peer(name, pages[::PEERS_SEE], Path(folder))
    print(f"peers see every sixth page, ocrmypdf {SLOW['ocrmypdf (with OCR)']}; time and size: A4, ours without OCR")
    for name, remedy in gone.items():
        print(f"*** NOT MEASURED: {name} is not here: {remedy} ***")
    print_goals(made, peak)


if __name__ == "__main__":
    main()
