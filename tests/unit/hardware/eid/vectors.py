"""Published vectors by name, that write down which test uses them when `VECTOR_LOG` names a file."""

from __future__ import annotations

import os
from pathlib import Path

VECTORS = Path(__file__).parents[3] / "vectors"
LOG = "VECTOR_LOG"


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
