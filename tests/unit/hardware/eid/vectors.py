"""Published vectors by name, that write down which test uses them when `VECTOR_LOG` names a file.

`python -m tests.unit.hardware.eid.vectors` writes `tests/vectors/tests.toml` anew.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

VECTORS = Path(__file__).parents[3] / "vectors"
ROOT = VECTORS.parents[1]
INDEX = VECTORS / "tests.toml"
OWN = "tests/unit/hardware/eid"
LOG = "VECTOR_LOG"
_READER_OF_PAOS = "tests/unit/kiosk/eid_client/paos/test_reader.py::test_sample_of_ausweisapp_is_read"
_HEADER = """\
# Which test uses which published vector; tests/unit/hardware/eid/test_vectors.py holds it against the files and, in the
# soak, against what the tests really read. Written by python -m tests.unit.hardware.eid.vectors.
"""


class Vectors(dict[str, bytes]):
    """The vectors of one source; `source` and name together say which file or entry it is."""

    def __init__(self, source: str, vectors: dict[str, bytes]) -> None:
        super().__init__(vectors)
        self.source = source

    def __getitem__(self, name: str) -> bytes:
        note(f"{self.source}{name}")
        return super().__getitem__(name)

    def beginning_with(self, prefix: str) -> Vectors:
        """Return the vectors whose names begin so, under the rest of their names."""
        members = {name.removeprefix(prefix): each for name, each in self.items() if name.startswith(prefix)}
        return Vectors(self.source + prefix, members)


def read_hex(path: str) -> bytes:
    """Return a file of the vectors that holds hexadecimal digits."""
    note(path)
    return bytes.fromhex((VECTORS / path).read_text())


def note(name: str) -> None:
    """Write the running test down as a user of the vector."""
    if log := os.environ.get(LOG):
        test = os.environ["PYTEST_CURRENT_TEST"].rpartition(" ")[0].partition("[")[0]
        with Path(log).open("a") as lines:
            lines.write(f"{name} {test}\n")


def used_by_tests() -> Mapping[str, set[str]]:
    """Run the tests of the card layer, and return which vectors they read."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log"
        command = [sys.executable, "-m", "pytest", "-q", "-m", "not soak", "-p", "no:cacheprovider", OWN]
        subprocess.run(command, cwd=ROOT, env={**os.environ, LOG: str(log)}, check=True, capture_output=True)
        used: dict[str, set[str]] = defaultdict(set)
        for line in log.read_text().splitlines():
            name, test = line.split(" ")
            used[name].add(test)
    return used


def _write_index() -> None:
    paos = {f"paos/{path.name}": {_READER_OF_PAOS} for path in (VECTORS / "paos").glob("*.xml")}
    lines = [_HEADER.rstrip()]
    for name, tests in sorted({**used_by_tests(), **paos}.items()):
        first, *others = sorted(tests)
        lines += [f'"{name}" = ["{first}"]'] if not others else [f'"{name}" = [', *_listed(tests), "]"]
    INDEX.write_text("\n".join(lines) + "\n")


def _listed(tests: set[str]) -> list[str]:
    return [f'    "{each}",' for each in sorted(tests)]


if __name__ == "__main__":
    _write_index()
