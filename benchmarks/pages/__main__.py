"""Writes synthetic scans with their truth, to look at: `python -m benchmarks.pages FOLDER`."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

from benchmarks.pages.glass import LIDS, Conditions, scan_of
from benchmarks.pages.sheets import KINDS


def main() -> None:
    """Write each kind of sheet under each lid."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for lid in LIDS:
        for kind in KINDS:
            scan = scan_of(kind, 1, Conditions(lid=lid))
            name = f"{kind.replace(' ', '-')}.{lid}"
            scan.image.save(folder / f"{name}.png", dpi=(scan.resolution_dpi, scan.resolution_dpi))
            (folder / f"{name}.json").write_text(json.dumps(asdict(scan.truth), indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
