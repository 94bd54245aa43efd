"""Which scanners SANE finds now."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hardware.scanner.sane import CONFIG_DIR, environment
from hardware.scanner.sane_status import exit_error
from hardware.scanner.scanimage import Limits, ScanimageRun

_FORMAT: Final = "%d\t%v\t%m\t%t%n"
_LIMITS: Final = Limits(silence_seconds=2.5, kill_after_seconds=1.0)


@dataclass(frozen=True, slots=True)
class ScannerDescription:
    """One scanner: the name that the driver `sane` takes as `device`, and what its maker calls it."""

    device: str
    vendor: str
    model: str
    kind: str


def list_sane_scanners(config_dir: Path = CONFIG_DIR, *, program: str = "scanimage") -> tuple[ScannerDescription, ...]:
    """Return the scanners that SANE finds, through the backends of that configuration only.

    Raises:
        ScannerError: SANE does not work, or hangs.
    """
    command = (program, f"--formatted-device-list={_FORMAT}")
    run = ScanimageRun(command, environment(config_dir), _LIMITS)
    run.wait()
    if run.result() != 0:
        raise exit_error(run.result(), run.messages)
    lines = run.collect().decode(errors="replace").splitlines()
    return tuple(ScannerDescription(*fields) for line in lines if len(fields := line.split("\t")) == 4)
