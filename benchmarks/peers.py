"""The programs that our page pipeline is measured beside; one that is not installed is named as missing."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

Box = tuple[float, float, float, float]

PYTHON: Final = os.environ.get("PEERS_PYTHON", sys.executable)
"""An interpreter that has the packages deskew and jdeskew; they are no dependencies of ours."""
_DESKEW: Final = """
import sys, numpy
from PIL import Image
grey = numpy.asarray(Image.open(sys.argv[1]).convert("L"))
from deskew import determine_skew
print(-(determine_skew(grey) or 0.0))
"""
_JDESKEW: Final = """
import sys, numpy
from PIL import Image
grey = numpy.asarray(Image.open(sys.argv[1]).convert("RGB"))
from jdeskew.estimator import get_angle
print(-get_angle(grey))
"""


@dataclass(frozen=True, slots=True)
class Run:
    """What one program needed for one page, and what it found; angles clockwise."""

    seconds: float
    megabytes: float
    file_bytes: int | None = None
    angle: float | None = None
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class _Ended:
    seconds: float
    megabytes: float
    output: str


def imagemagick(scan: Path, folder: Path) -> Run:
    """Deskew, trim and write a PDF, as its manual advises."""
    pdf = folder / "magick.pdf"
    made = _run(
        ["convert", str(scan), "-deskew", "40%", "-fuzz", "15%", "-trim", "+repage", "-quality", "75", str(pdf)]
    )
    angle = _run(["convert", str(scan), "-deskew", "40%", "-format", "%[deskew:angle]", "info:"]).output
    trim = re.search(
        r"(\d+)x(\d+)\+(\d+)\+(\d+)", _run(["convert", str(scan), "-fuzz", "15%", "-format", "%@", "info:"]).output
    )
    box = None
    if trim:
        width, height, left, top = (float(each) for each in trim.groups())
        box = (left, top, left + width, top + height)
    return Run(made.seconds, made.megabytes, pdf.stat().st_size, -float(angle or 0), box)


def unpaper(scan: Path, folder: Path) -> Run:
    """Clean and deskew; it writes no PDF."""
    target = folder / "unpaper.ppm"
    target.unlink(missing_ok=True)
    made = _run(["unpaper", "-v", "--overwrite", str(scan), str(target)])
    angle = re.search(r"rotate[^:\n]*: (-?[\d.]+)", made.output)
    return Run(made.seconds, made.megabytes, None, -float(angle[1]) if angle else None)


def ocrmypdf(scan: Path, folder: Path) -> Run:
    """Deskew, clean, read and write PDF/A."""
    pdf = folder / "ocrmypdf.pdf"
    png = folder / "ocrmypdf.png"
    _run(["convert", str(scan), "-units", "PixelsPerInch", "-density", "300", str(png)])
    made = _run(["ocrmypdf", "--deskew", "--clean", "-l", "deu+eng", "--jobs", "2", str(png), str(pdf)])
    return Run(made.seconds, made.megabytes, pdf.stat().st_size if pdf.exists() else None)


def deskew(scan: Path, _folder: Path) -> Run:
    """Find the angle alone."""
    return _angle_of(_DESKEW, scan)


def jdeskew(scan: Path, _folder: Path) -> Run:
    """Find the angle alone."""
    return _angle_of(_JDESKEW, scan)


def _angle_of(program: str, scan: Path) -> Run:
    made = _run([PYTHON, "-c", program, str(scan)])
    return Run(made.seconds, made.megabytes, angle=float(made.output.split()[-1]))


PEERS: Final = {
    "ImageMagick deskew, trim": imagemagick,
    "unpaper": unpaper,
    "ocrmypdf (with OCR)": ocrmypdf,
    "deskew (angle alone)": deskew,
    "jdeskew (angle alone)": jdeskew,
}


def missing() -> dict[str, str]:
    """Return the peers that are not there, and how to have them."""
    programs = {"ImageMagick deskew, trim": "convert", "unpaper": "unpaper", "ocrmypdf (with OCR)": "ocrmypdf"}
    packages = {"imagemagick": "convert"}
    names = {program: package for package, program in packages.items()}
    found = {
        peer: f"apt-get install {names.get(program, program)}"
        for peer, program in programs.items()
        if shutil.which(program) is None
    }
    for peer, package in (("deskew (angle alone)", "deskew"), ("jdeskew (angle alone)", "jdeskew")):
        if not _has(package):
            found[peer] = f"pip install {package} into an environment, and name its python in PEERS_PYTHON"
    return found


def _has(package: str) -> bool:
    if sys.executable == PYTHON:
        return importlib.util.find_spec(package) is not None
    return subprocess.run([PYTHON, "-c", f"import {package}"], capture_output=True, check=False).returncode == 0


def _run(command: list[str]) -> _Ended:
    """Run to the end; memory is the largest of all its processes."""
    started = time.perf_counter()
    environment = {**os.environ, "OMP_THREAD_LIMIT": "2"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment) as process:
        assert process.stdout is not None
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return _Ended(time.perf_counter() - started, usage.ru_maxrss / 1024, output.decode("utf-8", "replace"))
