"""The programs that our page pipeline is measured beside; one that is not installed is named as missing.

They are no dependencies of ours: the packages from PyPI have an environment of their own, which is made when it is
missing; the programs of Debian and Ubuntu are installed by hand (`apt-get install imagemagick unpaper ocrmypdf`).
"""

from __future__ import annotations

import math
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PIL import Image

Box = tuple[float, float, float, float]

_ENVIRONMENT: Final = Path(__file__).parents[1] / "build" / "peers"
_PYTHON: Final = _ENVIRONMENT / "bin" / "python"
_PACKAGES: Final = ("deskew", "jdeskew", "pillow")
_DESKEW: Final = """
import sys, numpy
from PIL import Image
grey = numpy.asarray(Image.open(sys.argv[1]).convert("L"))
from deskew import determine_skew
print(determine_skew(grey) or 0.0)
"""
_JDESKEW: Final = """
import sys, numpy
from PIL import Image
grey = numpy.asarray(Image.open(sys.argv[1]).convert("RGB"))
from jdeskew.estimator import get_angle
print(get_angle(grey))
"""


_LAUNCHER: Final = """
import resource, subprocess, sys
ended = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
sys.stdout.buffer.write(ended.stdout)
sys.stdout.buffer.write(b"\\n%f %d %d" % (usage.ru_utime + usage.ru_stime, usage.ru_maxrss, ended.returncode))
"""
"""Started from here, a program would be charged with the memory that we have at that moment."""


@dataclass(frozen=True, slots=True)
class Run:
    """What one program needed for one page, and what it found; angles clockwise."""

    seconds: float
    cpu_seconds: float
    megabytes: float
    file_bytes: int | None = None
    angle: float | None = None
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class _Ended:
    seconds: float
    cpu_seconds: float
    megabytes: float
    output: str
    code: int

    def run(self, file_bytes: int | None = None, angle: float | None = None, box: Box | None = None) -> Run:
        """Return what it needed and what it found."""
        return Run(self.seconds, self.cpu_seconds, self.megabytes, file_bytes, angle, box)


def imagemagick(scan: Path, folder: Path) -> Run:
    """Deskew and trim, as its manual advises; into a JPEG, since Debian forbids it to write PDF."""
    jpeg = folder / "magick.jpg"
    made = _run(
        ["convert", str(scan), "-deskew", "40%", "-fuzz", "15%", "-trim", "+repage", "-quality", "75", str(jpeg)]
    )
    angle = _run(["convert", str(scan), "-deskew", "40%", "-format", "%[deskew:angle]", "info:"]).output
    trim = re.search(
        r"(\d+)x(\d+)\+(\d+)\+(\d+)", _run(["convert", str(scan), "-fuzz", "15%", "-format", "%@", "info:"]).output
    )
    box = None
    if trim:
        width, height, left, top = (float(each) for each in trim.groups())
        box = (left, top, left + width, top + height)
    return made.run(jpeg.stat().st_size, -float(angle or 0), box)


def unpaper(scan: Path, folder: Path) -> Run:
    """Clean and deskew; it writes no PDF, and tells the angle in radians."""
    made = _run(["unpaper", "-vv", "--overwrite", str(scan), str(folder / "unpaper.ppm")])
    angle = re.search(r"^rotate \([\d,]+\): (-?[\d.]+)", made.output, re.MULTILINE)
    return made.run(angle=math.degrees(float(angle[1])) if angle else 0.0)


def ocrmypdf(scan: Path, folder: Path) -> Run:
    """Deskew, clean, read and write PDF/A."""
    pdf, png = folder / "ocrmypdf.pdf", folder / "ocrmypdf.png"
    pdf.unlink(missing_ok=True)
    with Image.open(scan) as image:
        image.save(png, dpi=(300, 300), compress_level=1)
    made = _run(["ocrmypdf", "--deskew", "--clean", "-l", "deu+eng", "--jobs", "2", str(png), str(pdf)])
    return made.run(pdf.stat().st_size if pdf.exists() else None)


def deskew(scan: Path, _folder: Path) -> Run:
    """Find the angle alone."""
    return _angle_of(_DESKEW, scan)


def jdeskew(scan: Path, _folder: Path) -> Run:
    """Find the angle alone."""
    return _angle_of(_JDESKEW, scan)


def _angle_of(program: str, scan: Path) -> Run:
    made = _run([str(_PYTHON), "-c", program, str(scan)])
    return made.run(angle=float(made.output.split()[-1]))


PEERS: Final = {
    "ImageMagick deskew, trim": imagemagick,
    "unpaper": unpaper,
    "ocrmypdf (with OCR)": ocrmypdf,
    "deskew (angle alone)": deskew,
    "jdeskew (angle alone)": jdeskew,
}


_PROGRAMS: Final = {
    "ImageMagick deskew, trim": ("convert", "-version", "imagemagick"),
    "unpaper": ("unpaper", "--version", "unpaper"),
    "ocrmypdf (with OCR)": ("ocrmypdf", "--version", "ocrmypdf"),
}
"""What to call, how it tells that it is there, and the package of Debian and Ubuntu."""


def missing() -> dict[str, str]:
    """Return the peers that are not there, and how to have them."""
    found = {
        peer: f"apt-get install {package}"
        for peer, (program, question, package) in _PROGRAMS.items()
        if shutil.which(program) is None or _run([program, question]).code
    }
    if not _PYTHON.exists() and not _made_environment():
        packages = " ".join(_PACKAGES)
        found |= dict.fromkeys(
            ("deskew (angle alone)", "jdeskew (angle alone)"), f"{_PYTHON} -m pip install {packages}"
        )
    return found


def _made_environment() -> bool:
    """Make the environment of the packages, and tell whether that was possible; a half-made one is taken away."""
    commands = (["python3", "-m", "venv", str(_ENVIRONMENT)], [str(_PYTHON), "-m", "pip", "install", "-q", *_PACKAGES])
    is_made = all(_run(command).code == 0 for command in commands)
    if not is_made:
        shutil.rmtree(_ENVIRONMENT, ignore_errors=True)
    return is_made


def _run(command: list[str]) -> _Ended:
    """Run to the end; memory is the largest of all its processes."""
    started = time.perf_counter()
    environment = {**os.environ, "OMP_THREAD_LIMIT": "2"}
    launched = subprocess.run(
        [sys.executable, "-c", _LAUNCHER, *command], capture_output=True, check=True, env=environment
    )
    output, last = launched.stdout.decode("utf-8", "replace").rsplit("\n", 1)
    cpu, kilobytes, code = last.split()
    return _Ended(time.perf_counter() - started, float(cpu), int(kilobytes) / 1024, output, int(code))
