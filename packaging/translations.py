"""Collects the texts of the screens into `translations/*.ts`, or checks that they are there and translated.

    packaging/translations.py update
    packaging/translations.py check

Languages that the staff does not read have no texts of the sources in `translations/staff-sources.txt`. Only complete
languages have to be finished: the others may grow.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "translations"
TOOLS = Path(sys.executable).parent
_SOURCES = {"kiosk": (".py",), "resources/qml": (".qml", ".mjs")}
_MOST_SHOWN = 20


def main(arguments: Sequence[str]) -> int:
    """Do as told; return the exit status."""
    if arguments == ["update"]:
        collect(FOLDER)
        return 0
    if arguments == ["check"]:
        faults = list(check())
        print(*faults, sep="\n", end="\n" if faults else "")
        return 1 if faults else 0
    print(__doc__)
    return 2


def collect(folder: Path) -> None:
    """Bring the texts of the sources into the files of the folder; translations that are there stay."""
    for staff in (True, False):
        files = [
            folder / f"kiosk_{code}.ts" for code, table in languages().items() if bool(table.get("staff")) is staff
        ]
        options = ("-silent", "-locations", "none", "-no-obsolete")
        subprocess.run(
            [TOOLS / "pyside6-lupdate", *options, *sources(staff=staff), "-ts", *files], check=True, cwd=ROOT
        )


def check() -> Iterable[str]:
    """Yield what is wrong: texts that were not collected, translations that are not finished."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for each in FOLDER.glob("kiosk_*.ts"):
            shutil.copy(each, folder)
        collect(folder)
        for code, table in languages().items():
            yield from _differences(FOLDER / f"kiosk_{code}.ts", folder / f"kiosk_{code}.ts")
            if table.get("complete"):
                yield from _unfinished(FOLDER / f"kiosk_{code}.ts", folder / "out.qm")


def languages() -> Mapping[str, Mapping[str, object]]:
    """Return the sections of `languages.toml` by language."""
    return tomllib.loads((FOLDER / "languages.toml").read_text(encoding="utf-8"))


def sources(*, staff: bool) -> list[str]:
    """Return the sources with texts, those of the staff among them or not."""
    found = sorted(
        str(path.relative_to(ROOT))
        for folder, endings in _SOURCES.items()
        for path in (ROOT / folder).rglob("*")
        if path.suffix in endings
    )
    return [each for each in found if staff or not is_for_staff(each)]


def is_for_staff(source: str) -> bool:
    """Return whether only clerks and technicians read the texts of the source, a path from the project's folder."""
    lines = (FOLDER / "staff-sources.txt").read_text(encoding="utf-8").splitlines()
    return any(fnmatch(source, each) for each in lines if each and not each.startswith("#"))


def _differences(ours: Path, collected: Path) -> Iterable[str]:
    if not ours.exists():
        yield f'{ours}: is missing; run "make translations"'
    elif ours.read_bytes() != collected.read_bytes():
        yield f'{ours}: does not have the texts that the screens have; run "make translations"'
        before, after = (set(re.findall("<source>.*", each.read_text(encoding="utf-8"))) for each in (ours, collected))
        yield from sorted(before ^ after)[:_MOST_SHOWN]


def _unfinished(ts: Path, qm: Path) -> Iterable[str]:
    tool = TOOLS / "pyside6-lrelease"
    done = subprocess.run([tool, "-silent", "-fail-on-unfinished", ts, "-qm", qm], check=False, capture_output=True)
    if done.returncode:
        yield f"{ts}: {(done.stdout + done.stderr).decode().strip() or 'a text has no finished translation'}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
