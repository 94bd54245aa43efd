"""What staff see of the outbox: references, states and reasons, nobody's name."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.domain.submission import DeliveryState
from kiosk.errors import OutboxError
from kiosk.outbox.listing import print_outbox, retry
from kiosk.outbox.store import Outbox
from tests.fixtures.submissions import REFERENCE, placeholder_submission


def test_an_empty_outbox_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert print_outbox(tmp_path) == 0
    assert capsys.readouterr().out == "0 submissions, 0 in quarantine\n"


def test_each_submission_has_a_line_with_its_state_and_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Outbox(tmp_path) as outbox:
        outbox.add(placeholder_submission())
        outbox.add(placeholder_submission("AAAA-BBBB-CC"))
        outbox.quarantine(REFERENCE, "hash-mismatch")
    assert print_outbox(tmp_path) == 1
    first, second, total = capsys.readouterr().out.splitlines()
    assert [part in first for part in (REFERENCE, "quarantined", "hash-mismatch")] == [True] * 3
    assert [part in second for part in ("AAAA-BBBB-CC", "sealed")] == [True] * 2
    assert total == "2 submissions, 1 in quarantine"


def test_a_retry_takes_it_out_of_quarantine(tmp_path: Path) -> None:
    with Outbox(tmp_path) as outbox:
        outbox.add(placeholder_submission())
        outbox.quarantine(REFERENCE, "hash-mismatch")
        assert retry(tmp_path, REFERENCE) == 0
        entry = outbox.find(REFERENCE)
        assert entry is not None
        assert entry.state is DeliveryState.SEALED


def test_a_retry_of_what_is_not_in_quarantine_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutboxError, match="not in quarantine"):
        retry(tmp_path, REFERENCE)
