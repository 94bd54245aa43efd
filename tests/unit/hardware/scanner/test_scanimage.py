from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

import pytest

from hardware.errors import ScannerSilent, ScannerUnavailable
from hardware.scanner.scanimage import Limits, RunPatience, ScanimageRun

PATIENT = Limits(silence_seconds=10, kill_after_seconds=10)
STRICT = Limits(silence_seconds=0.2, kill_after_seconds=0.1)
ENVIRONMENT = {"PATH": os.environ["PATH"]}


def run(script: str, limits: Limits = PATIENT) -> ScanimageRun:
    return ScanimageRun(["sh", "-c", script], ENVIRONMENT, limits)


def living_processes_of(marker: Path) -> list[str]:
    """Return the processes of the group that live; a dead one may wait for its parent to notice."""
    group = marker.read_text().strip()
    living = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, of_group = stat.read_text().rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if of_group == group and state != "Z":
            living.append(stat.parent.name)
    return living


def await_end_of_group(marker: Path) -> None:
    """Wait for what was killed to be gone; the kernel takes its time on a busy machine."""
    deadline = time.monotonic() + 60
    while living_processes_of(marker):
        assert time.monotonic() < deadline


def await_sleep_of(process: int) -> None:
    while Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "S":
        pass


def await_file(path: Path) -> None:
    deadline = time.monotonic() + 60
    while not (path.exists() and path.read_text().strip()):
        assert time.monotonic() < deadline


def test_output_messages_and_exit_code_are_kept_apart() -> None:
    ended = run("printf page; printf oops >&2; exit 8")
    assert ended.wait(60)
    assert (bytes(ended.collect()), ended.messages, ended.result()) == (b"page", "oops", 8)


def test_progress_follows_what_scanimage_prints() -> None:
    ended = run(r"printf 'Progress: 12.5%%\rProgress: 50.0%%\r' >&2")
    assert ended.wait(60)
    assert ended.progress == 0.5


def test_the_scratch_directory_is_gone_with_the_process_and_not_before(tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    script = f"trap 'sleep 0.2; touch {scratch}/late; exit 2' INT; echo $$ > {tmp_path}/pid; while :; do :; done"
    asked = ScanimageRun(["sh", "-c", script], ENVIRONMENT, PATIENT, scratch)
    await_file(tmp_path / "pid")
    asked.stop()
    assert asked.wait(60)
    assert not scratch.exists()


def test_a_run_that_cannot_start_is_an_unavailable_scanner() -> None:
    ended = ScanimageRun(["x"], {"PATH": "/nowhere"}, PATIENT)
    assert ended.wait(60)
    with pytest.raises(ScannerUnavailable):
        ended.result()


def test_silence_ends_a_run_that_ignores_the_interrupt_and_leaves_no_process(tmp_path: Path) -> None:
    marker = tmp_path / "pid"
    ended = run(f"trap '' INT; echo $$ > {marker}; exec sleep 100", STRICT)
    assert ended.wait(60)
    with pytest.raises(ScannerSilent):
        ended.result()
    await_end_of_group(marker)


def test_a_run_that_speaks_now_and_then_is_not_silent() -> None:
    ended = run(
        "for i in 1 2 3 4 5 6 7 8; do sleep 0.1; printf x; done",
        Limits(silence_seconds=0.6, kill_after_seconds=0.1),
    )
    assert ended.wait(60)
    assert ended.result() == 0


def test_a_run_that_says_nothing_and_asks_its_device_again_and_again_is_not_silent() -> None:
    limits = Limits(silence_seconds=0.4, kill_after_seconds=0.1)
    ended = run("i=0; while [ $i -lt 40 ]; do sleep 0.02; i=$((i + 1)); done", limits)
    assert ended.wait(60)
    assert ended.result() == 0


def test_a_watcher_that_comes_late_looks_twice_before_it_calls_a_run_silent() -> None:
    with subprocess.Popen(["cat"], stdin=subprocess.PIPE, process_group=0) as quiet:
        await_sleep_of(quiet.pid)
        patience = RunPatience(STRICT, quiet.pid)
        late = time.monotonic() + 10 * STRICT.silence_seconds
        assert not patience.is_over(late, False, 0, None)
        assert patience.is_over(late + STRICT.silence_seconds, False, 0, None)
        quiet.kill()


def test_a_run_that_is_busy_for_ever_and_says_nothing_is_ended() -> None:
    ended = run("while :; do sleep 0.05; done", Limits(0.2, 0.1, speechless_seconds=0.5))
    assert ended.wait(60)
    with pytest.raises(ScannerSilent):
        ended.result()


def test_a_lamp_has_its_time_before_the_first_output_and_not_after() -> None:
    limits = Limits(0.2, 0.1, warm_up_seconds=60)
    warm = run("printf header; sleep 0.5; printf page", limits)
    assert warm.wait(60)
    assert warm.result() == 0
    silent = run("head -c 2000 /dev/zero; exec sleep 100", limits)
    assert silent.wait(60)
    with pytest.raises(ScannerSilent):
        silent.result()


def test_an_interrupted_run_may_end_in_its_own_way(tmp_path: Path) -> None:
    marker, parked = tmp_path / "pid", tmp_path / "parked"
    asked = run(f"trap 'echo yes > {parked}; exit 2' INT; echo $$ > {marker}; while :; do :; done")
    await_file(marker)
    asked.stop()
    assert asked.wait(60)
    assert parked.exists()


def test_a_process_that_closes_its_pipes_and_stays_is_killed(tmp_path: Path) -> None:
    marker = tmp_path / "pid"
    ended = run(f"echo $$ > {marker}; exec >&- 2>&-; sleep 100", STRICT)
    assert ended.wait(60)
    with pytest.raises(ScannerSilent):
        ended.result()
    await_end_of_group(marker)


def test_output_that_nobody_collects_is_not_read_any_further() -> None:
    endless = run("exec cat /dev/zero", Limits(0.1, 0.1, waiting_output_bytes=1 << 20))
    assert not endless.wait(0.5)
    endless.stop()
    assert endless.wait(60)
    assert len(endless.collect()) <= 3 << 20


def test_a_run_that_names_its_fault_and_hangs_is_ended_soon() -> None:
    limits = Limits(silence_seconds=60, kill_after_seconds=0.1, verdict_seconds=0.1)
    ended = run("trap '' INT; echo 'scanimage: sane_read: Document feeder jammed' >&2; sleep 100", limits)
    assert ended.wait(60)
    assert ended.verdict == "Document feeder jammed"


def test_progress_is_no_verdict() -> None:
    ended = run(r"printf 'Progress: 12.5%%\rscanimage: rounded value of br-x from 210 to 200\n' >&2")
    assert ended.wait(60)
    assert ended.verdict is None
