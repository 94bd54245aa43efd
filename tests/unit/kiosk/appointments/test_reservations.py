"""A time that is left behind is given back, whoever dies."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.appointments.reservations import HeldReservation, give_back_what_is_left
from kiosk.domain.appointment import AppointmentKey
from kiosk.errors import AppointmentServiceUnreachable, AppointmentUnknown
from tests.fixtures.appointments import KEY

HOLDER = """
import sys
from pathlib import Path
from kiosk.appointments.reservations import HeldReservation
from kiosk.domain.appointment import AppointmentKey
held = HeldReservation()
held.hold(Path(sys.argv[1]), AppointmentKey(4711, "ab3f"))
print("held", flush=True)
sys.stdin.read()
"""


def given_back(folder: Path) -> list[AppointmentKey]:
    keys: list[AppointmentKey] = []
    assert give_back_what_is_left(folder, keys.append) == len(keys)
    return keys


def test_what_somebody_holds_is_left_alone(tmp_path: Path) -> None:
    held = HeldReservation()
    held.hold(tmp_path, KEY)
    assert held.key == KEY
    assert given_back(tmp_path) == []
    held.leave_behind()
    assert given_back(tmp_path) == [KEY]
    assert list(tmp_path.iterdir()) == []


def test_what_was_booked_is_never_given_back(tmp_path: Path) -> None:
    held = HeldReservation()
    held.hold(tmp_path, KEY)
    held.forget()
    assert (held.key, given_back(tmp_path), list(tmp_path.iterdir())) == (None, [], [])


def test_what_a_killed_process_held_is_given_back(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        assert given_back(tmp_path) == []
        holder.kill()
        holder.wait()
        assert given_back(tmp_path) == [AppointmentKey(4711, "ab3f")]


def test_what_cannot_be_reached_now_waits_for_the_next_look(tmp_path: Path) -> None:
    held = HeldReservation()
    held.hold(tmp_path, KEY)
    held.leave_behind()

    def unreachable(_: AppointmentKey) -> None:
        raise AppointmentServiceUnreachable("no answer")

    with pytest.raises(AppointmentServiceUnreachable):
        give_back_what_is_left(tmp_path, unreachable)
    assert given_back(tmp_path) == [KEY]


def test_what_the_city_has_let_go_already_is_forgotten(tmp_path: Path) -> None:
    held = HeldReservation()
    held.hold(tmp_path, KEY)
    held.leave_behind()

    def unknown(_: AppointmentKey) -> None:
        raise AppointmentUnknown("there is none")

    assert give_back_what_is_left(tmp_path, unknown) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_was_not_written_to_its_end_is_cleared_away(tmp_path: Path) -> None:
    (tmp_path / "half.json").write_text('{"number": 1', encoding="utf-8")
    assert given_back(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_was_ever_kept_nothing_is_left(tmp_path: Path) -> None:
    assert given_back(tmp_path / "nowhere") == []


def test_the_file_is_for_this_user_alone(tmp_path: Path) -> None:
    held = HeldReservation()
    held.hold(tmp_path / "new", KEY)
    (file,) = (tmp_path / "new").iterdir()
    assert (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    held.forget()
