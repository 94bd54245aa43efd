"""What is closed outlives every restart, and the journal says in which role it was closed."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from kiosk.audit import Journal
from kiosk.closure_file import keep_closure, load_closure
from kiosk.domain.closure import Closure
from kiosk.domain.staff import StaffRole
from tests.fixtures.signed_journal import lines_of

CLOSED = Closure(kiosk=True, services=("hundesteuer", "ummeldung"))


def keep(folder: Path, closure: Closure) -> None:
    keep_closure(folder / "closure.json", closure, StaffRole.CLERK, Journal(folder / "audit"))


def journal(folder: Path) -> list[dict[str, str]]:
    bodies = [json.loads(each.body) for each in lines_of(folder / "audit")]
    return [{name: each[name] for name in ("event", "role", "service") if name in each} for each in bodies]


def test_what_was_kept_is_found_again(tmp_path: Path) -> None:
    assert load_closure(tmp_path / "closure.json") == Closure()
    for closure in (CLOSED, Closure(services=("termin",)), Closure()):
        keep(tmp_path, closure)
        assert load_closure(tmp_path / "closure.json") == closure
    assert {each.name for each in tmp_path.iterdir()} == {"closure.json", "audit"}


def test_each_change_is_in_the_journal_with_its_role(tmp_path: Path) -> None:
    keep(tmp_path, CLOSED)
    keep(tmp_path, CLOSED.with_service("ummeldung", is_open=True))
    keep(tmp_path, CLOSED.with_service("ummeldung", is_open=True).with_kiosk(is_open=True))
    assert journal(tmp_path) == [
        {"event": "kiosk_closed", "role": "clerk"},
        {"event": "service_closed", "role": "clerk", "service": "hundesteuer"},
        {"event": "service_closed", "role": "clerk", "service": "ummeldung"},
        {"event": "service_opened", "role": "clerk", "service": "ummeldung"},
        {"event": "kiosk_opened", "role": "clerk"},
    ]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"kiosk": true}', b'{"kiosk": false, "services": 1}', b"\xff"])
def test_a_damaged_file_opens_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "closure.json").write_bytes(content)
    assert load_closure(tmp_path / "closure.json").kiosk


def test_what_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    keep(tmp_path, CLOSED)
    (tmp_path / f".closure.json.{os.getpid()}").mkdir()
    with pytest.raises(OSError):
        keep(tmp_path, Closure())
    assert load_closure(tmp_path / "closure.json") == CLOSED
    assert len(journal(tmp_path)) == 3
