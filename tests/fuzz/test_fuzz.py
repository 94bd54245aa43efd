"""Hostile bytes: no error but our own, no hang, no growth.

A million inputs run in the soak, in portions. Each portion is a test and the same on every machine, so an interrupted
run goes on with `--lf` or `-k`. A finding becomes a file in `corpus/<target>/` once it is mended.
"""

from __future__ import annotations

import gc
import tracemalloc

import pytest

from tests.fuzz import campaign
from tests.fuzz.targets import CORPUS, TARGETS, Target

WHOLE = 1_000_000
PORTION = 20_000
QUICK = 400
LIMIT_SECONDS = 1.0
MAX_GROWTH_BYTES = 12_000_000
MAX_KEPT_BYTES = 100_000
EVERY_TARGET = pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)


def portions() -> list[object]:
    return [
        pytest.param(target, start, id=f"{target.name}-{start}")
        for target in TARGETS
        for start in range(0, target.inputs, PORTION)
    ]


def test_portions_are_a_million_inputs() -> None:
    assert sum(target.inputs for target in TARGETS) == WHOLE


def test_every_file_of_the_corpus_belongs_to_a_target() -> None:
    assert {each.name for each in CORPUS.iterdir()} <= {target.name for target in TARGETS}


@EVERY_TARGET
def test_input_of_a_number_is_always_the_same(target: Target) -> None:
    first, second = ([target.mutator().mutant(target.name, number) for number in range(20)] for _ in range(2))
    assert first == second
    assert len(set(first)) > 10


@EVERY_TARGET
def test_seeds_and_former_findings_are_read_or_refused(target: Target) -> None:
    accepted = [campaign.read(target, raw, "a seed") for raw in (*target.seeds(), *target.regressions())]
    assert accepted


@EVERY_TARGET
def test_some_inputs_give_no_error_but_ours(target: Target) -> None:
    findings = campaign.run(target, range(QUICK))
    assert findings.inputs == QUICK
    assert findings.slowest_seconds < LIMIT_SECONDS


@pytest.mark.soak
@pytest.mark.timeout(600)
@pytest.mark.parametrize(("target", "start"), portions())
def test_a_portion_gives_no_error_but_ours_no_hang_and_no_growth(target: Target, start: int) -> None:
    end = min(start + PORTION, target.inputs)
    warm = start + (end - start) // 5
    first = campaign.run(target, range(start, warm))
    gc.collect()
    before = campaign.resident_bytes()
    rest = campaign.run(target, range(warm, end))
    gc.collect()
    grown = campaign.resident_bytes() - before
    slowest = max(first, rest, key=lambda each: each.slowest_seconds)
    print(
        f"\n{target.name}: inputs {start} to {end - 1}, {first.accepted + rest.accepted} accepted, slowest "
        f"{1000 * slowest.slowest_seconds:.1f} ms (input {slowest.slowest_number}), memory {grown / 1e6:+.1f} MB"
    )
    assert slowest.slowest_seconds < LIMIT_SECONDS
    assert grown < MAX_GROWTH_BYTES


@pytest.mark.soak
@EVERY_TARGET
def test_nothing_is_kept_of_inputs_that_were_read(target: Target) -> None:
    campaign.run(target, range(1000))
    tracemalloc.start()
    try:
        campaign.run(target, range(1000))
        gc.collect()
        before, _ = tracemalloc.get_traced_memory()
        campaign.run(target, range(1000))
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    print(f"\n{target.name}: {after - before:+} bytes kept of 1000 inputs")
    assert after - before < MAX_KEPT_BYTES
