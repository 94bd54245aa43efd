"""A quick look at the journal's end: whether its last segment is a chain."""

from __future__ import annotations

from pathlib import Path

from kiosk.audit.entry import Line, chained
from kiosk.audit.segments import segment_paths


def broken_end(directory: Path) -> str:
    """Return where the last segment breaks, or the empty text; half a line at its very end is no break.

    Raises:
        OSError: it cannot be read.
    """
    paths = segment_paths(directory)
    if not paths:
        return ""
    previous = ""
    for number, raw in enumerate(paths[-1].read_bytes().split(b"\n")[:-1], start=1):
        try:
            line = Line.parse(raw)
        except ValueError:
            return f"{paths[-1].name}:{number}"
        if previous and chained(previous, line.body) != line.digest:
            return f"{paths[-1].name}:{number}"
        previous = line.digest
    return ""
