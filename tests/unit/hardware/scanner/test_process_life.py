from __future__ import annotations

import subprocess
from pathlib import Path

from hardware.scanner.process_life import signs_of_life


def test_a_process_that_does_something_now_and_then_shows_more_and_more_signs() -> None:
    script = "while :; do sleep 0.01; echo; done"
    with subprocess.Popen(["sh", "-c", script], stdout=subprocess.PIPE, process_group=0) as process:
        assert process.stdout is not None
        process.stdout.read(1)
        before = signs_of_life(process.pid)
        process.stdout.read(3)
        assert signs_of_life(process.pid) > before > 0
        subprocess.run(["kill", "--", f"-{process.pid}"], check=True)


def test_a_process_that_waits_shows_no_new_signs() -> None:
    with subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, process_group=0) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b"x")
        process.stdin.flush()
        process.stdout.read(1)
        while Path(f"/proc/{process.pid}/stat").read_text().split()[2] != "S":
            pass
        assert signs_of_life(process.pid) == signs_of_life(process.pid)
        process.kill()


def test_a_group_that_is_gone_shows_none() -> None:
    with subprocess.Popen(["true"], process_group=0) as process:
        process.wait()
    assert signs_of_life(process.pid) == 0
