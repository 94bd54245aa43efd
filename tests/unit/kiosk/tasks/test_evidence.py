"""What the journal says of a task: in which role, and how it ended."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.audit import Journal
from kiosk.domain.appointment import AppointmentKey, Contact
from kiosk.domain.assistance import Assistance
from kiosk.domain.failure import FailureCode
from kiosk.journey.effects import (
    BookAppointment,
    CancelAppointment,
    CheckAvailability,
    HandOverItem,
    ReadIdentity,
    ReadOnSite,
    ReturnItems,
    SealDraft,
    WorkerEffect,
)
from kiosk.tasks.evidence import of_end, of_failure
from tests.fixtures.signed_journal import lines_of
from tests.fixtures.submissions import DRAFT

KEY = AppointmentKey(100001, "ab3f")
BOOKING = BookAppointment(Contact("Erika Mustermann", "erika@example.de", "0341 123456"), KEY)
HANDOVER = HandOverItem("LE80815001", "L7K3-M92Q-DX")
RETURN = ReturnItems(("LE80815002", "LE80815004"))
HELPED = replace(DRAFT, assistance=Assistance(remark="Telefonisch erreichbar."))


def recorded(folder: Path) -> list[tuple[str, str]]:
    bodies = [json.loads(each.body) for each in lines_of(folder)] if folder.exists() else []
    return [(each["event"], each["role"]) for each in bodies]


@pytest.mark.parametrize(
    ("effect", "lines"),
    [
        (ReadIdentity("move", "de"), [("identity_read", "citizen")]),
        (ReadOnSite("move"), [("identity_read_on_site", "clerk")]),
        (SealDraft(DRAFT), [("submission_sealed", "citizen")]),
        (SealDraft(HELPED), [("submission_sealed", "citizen"), ("submission_countersigned", "clerk")]),
        (BOOKING, [("appointment_booked", "citizen")]),
        (CancelAppointment(KEY), [("appointment_cancelled", "citizen")]),
        (HANDOVER, [("item_handed_over", "clerk")]),
        (RETURN, [("item_returned", "clerk"), ("item_returned", "clerk")]),
        (CheckAvailability(), []),
    ],
)
def test_what_ended_well_is_recorded_in_the_role_of_who_did_it(
    tmp_path: Path, effect: WorkerEffect, lines: list[tuple[str, str]]
) -> None:
    of_end(effect, Journal(tmp_path / "audit"), 1.5)
    assert recorded(tmp_path / "audit") == lines


@pytest.mark.parametrize(
    ("effect", "line"),
    [
        (ReadOnSite("move"), ("identity_refused", "clerk")),
        (SealDraft(HELPED), ("seal_failed", "citizen")),
        (BOOKING, ("appointment_failed", "citizen")),
        (CancelAppointment(KEY), ("appointment_failed", "citizen")),
        (HANDOVER, ("handover_failed", "clerk")),
        (RETURN, ("return_failed", "clerk")),
    ],
)
def test_what_failed_is_recorded_with_its_code(tmp_path: Path, effect: WorkerEffect, line: tuple[str, str]) -> None:
    of_failure(effect, FailureCode.APPOINTMENT_TAKEN, Journal(tmp_path), 1.5)
    assert recorded(tmp_path) == [line]
    assert b'"code":"appointment_taken"' in lines_of(tmp_path)[0].body


@pytest.mark.parametrize("effect", [BOOKING, CancelAppointment(KEY), SealDraft(HELPED)])
def test_nothing_of_the_citizen_is_recorded(tmp_path: Path, effect: WorkerEffect) -> None:
    of_end(effect, Journal(tmp_path), 1.5)
    of_failure(effect, FailureCode.UNEXPECTED, Journal(tmp_path), 1.5)
    written = b"".join(each.body for each in lines_of(tmp_path)).lower()
    for each in (b"mustermann", b"erika", b"0341", b"100001", b"ab3f", b"telefonisch"):
        assert each not in written


def test_the_journal_names_the_items_that_were_handed_over_and_sent_back(tmp_path: Path) -> None:
    of_end(HANDOVER, Journal(tmp_path), 1.5)
    of_end(RETURN, Journal(tmp_path), 1.5)
    named = [json.loads(each.body)["item"] for each in lines_of(tmp_path)]
    assert named == ["LE80815001", "LE80815002", "LE80815004"]
