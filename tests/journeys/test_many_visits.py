"""One visit after the other: none leaves anything of its citizen behind; the last finds the kiosk like the first."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.demo.run import WalkingKiosk, walking_kiosk
from kiosk.demo.walk import WalkOrder
from tests.fixtures.kiosk_process import children_of
from tests.fixtures.live_visit import SHORT
from tests.fixtures.living_world import LivingWorld
from tests.fixtures.pcscd import eventually
from tests.fixtures.process_memory import find_words

CARD = "umlauts-long-names"
CANARIES = ("ÇİĞDEM", "ŠÆNDÖRFER", "SIEBZEHNTEN JUNI", "Musterhof", "Jörg Ödön", "erika@example.org", "L01X00T47")
"""What only that card and the answers of the visit with papers know."""

GROWTH = 1.05
_VISITS = (3, 1000)


@dataclass(frozen=True, slots=True)
class Burden:
    """What the kiosk takes of the machine between two visits."""

    processes: int
    handles: int
    files: int
    memory_kib: int


@pytest.fixture
def kiosk(living_world: LivingWorld) -> Iterator[WalkingKiosk]:
    living_world.mend()
    with walking_kiosk(living_world.world) as running:
        yield running


def _lasting(living: LivingWorld, kiosk: WalkingKiosk) -> tuple[int, ...]:
    """The processes that outlive a visit: the supervisor and the sender."""
    return kiosk.process.pid, living.world.keeper.pid("sender")


def _pairs(kiosk: WalkingKiosk) -> tuple[int, ...]:
    """The processes of the visit that is shown, and then of the next one."""
    return children_of(kiosk.process.pid)


def _resident_kib(pid: int) -> int:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


def _files_besides_submissions(living: LivingWorld) -> int:
    return sum(1 for each in living.place.kiosk_state.rglob("*") if each.is_file() and "attachments" not in each.parts)


def _burden(living: LivingWorld, kiosk: WalkingKiosk) -> Burden:
    lasting = _lasting(living, kiosk)
    return Burden(
        processes=len(_pairs(kiosk)),
        handles=sum(len(list(Path(f"/proc/{pid}/fd").iterdir())) for pid in lasting),
        files=_files_besides_submissions(living),
        memory_kib=sum(_resident_kib(pid) for pid in lasting),
    )


def _visit(living: LivingWorld, kiosk: WalkingKiosk, service: str) -> None:
    """Walk one visit, and wait until its processes are gone and the next pair is there."""
    shown = _pairs(kiosk)[:2]
    walked = kiosk.walk(WalkOrder(service, "de"))
    assert walked.reference
    assert walked.failure == ""
    assert eventually(lambda: not set(shown) & set(_pairs(kiosk)) and len(_pairs(kiosk)) == 4)


def test_after_a_visit_no_process_that_lives_on_holds_anything_of_the_citizen(
    living_world: LivingWorld, kiosk: WalkingKiosk
) -> None:
    assert eventually(lambda: len(_pairs(kiosk)) == 4)
    shown = _pairs(kiosk)[0]
    with ThreadPoolExecutor(1) as beside:
        walk = beside.submit(kiosk.walk, WalkOrder("ummeldung", "de", card=CARD))
        assert eventually(lambda: walk.done() or "Musterhof as utf-16-le" in find_words(shown, "Musterhof"))
        assert not walk.done(), "the search does not find what is on the screen"
        assert walk.result().failure == ""
    assert eventually(lambda: shown not in _pairs(kiosk) and len(_pairs(kiosk)) == 4)
    for pid in (*_lasting(living_world, kiosk), *_pairs(kiosk)):
        assert find_words(pid, *CANARIES) == [], Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ")


@pytest.mark.soak
@pytest.mark.timeout(0)
@pytest.mark.parametrize("visits", _VISITS)
def test_visits_in_a_row_leave_no_process_handle_or_file_and_memory_stays_flat(
    living_world: LivingWorld, kiosk: WalkingKiosk, visits: int
) -> None:
    assert eventually(lambda: len(_pairs(kiosk)) == 4)
    seen = []
    for number in range(visits):
        _visit(living_world, kiosk, SHORT)
        seen.append(_burden(living_world, kiosk))
        if visits > 3 and number % 50 == 49:
            print(f"{number + 1} visits: {seen[-1]}", flush=True)
    first, last = seen[1], seen[-1]
    assert last.processes == first.processes
    assert last.handles <= max(each.handles for each in seen[:3])  # the sender's line to the city comes and goes
    assert last.files <= first.files
    tail = statistics.median(each.memory_kib for each in seen[-max(1, visits // 20) :])
    head = statistics.median(each.memory_kib for each in seen[1 : 1 + max(1, visits // 20)])
    assert tail <= head * GROWTH, f"{head} KiB became {tail} KiB"
