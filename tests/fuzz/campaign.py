"""Some thousand inputs for one target: what came out, how long the slowest took, and what the memory did."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.fuzz.targets import Target

_PAGE: Final = os.sysconf("SC_PAGE_SIZE")


@dataclass
class Findings:
    """What a campaign saw."""

    inputs: int = 0
    accepted: int = 0
    slowest_seconds: float = 0.0
    slowest_number: int = -1


class Failed(AssertionError):
    """An input came out with an error that is not ours; the message says how to make it again."""


def run(target: Target, numbers: Iterable[int]) -> Findings:
    """Read the inputs of the numbers.

    Raises:
        Failed: an error is none of the target's.
    """
    findings, mutator = Findings(), target.mutator()
    for number in numbers:
        raw = mutator.mutant(target.name, number)
        started = time.thread_time()
        findings.accepted += read(target, raw, f"input {number}")
        seconds = time.thread_time() - started
        findings.inputs += 1
        if seconds > findings.slowest_seconds:
            findings.slowest_seconds, findings.slowest_number = seconds, number
    return findings


def read(target: Target, raw: bytes, name: str) -> bool:
    """Return whether the target accepts the input, which may also be refused.

    Raises:
        Failed: it ends in an error that is none of the target's.
    """
    try:
        target.read(raw)
    except target.errors:
        return False
    except Exception as error:
        raise Failed(f"{target.name}, {name}: {type(error).__name__}: {error}; {raw[:4000].hex()}") from error
    return True


def resident_bytes() -> int:
    """Return how much memory this process holds."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE
