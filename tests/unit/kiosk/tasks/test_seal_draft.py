"""A draft becomes one submission in the outbox, or nothing is acknowledged."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hardware.errors import SecurityModuleError
from kiosk.documents.page import Page
from kiosk.domain.citizen_copy import CitizenCopy
from kiosk.domain.draft import Draft
from kiosk.domain.submission import DeliveryState
from kiosk.errors import PapersLost, SealingError
from kiosk.journey.effects import SealDraft
from kiosk.journey.events import Sealed
from kiosk.outbox.city_state import CityState
from kiosk.outbox.entry import Entry
from kiosk.outbox.store import Outbox
from kiosk.tasks.seal_draft import seal_draft
from kiosk.tasks.visit import KeptPage
from tests.fixtures.a_service import REVIEWED
from tests.fixtures.bench import Bench
from tests.fixtures.submissions import DRAFT, REFERENCE

PAGE = Page(b"\xff\xd8 jpeg", b"\xff\xd8 preview", 100, 140, 3, 300.0)


@pytest.fixture
def scanned(bench: Bench) -> Bench:
    """The bench with the one page that the draft names."""
    bench.visit.pages["1"] = KeptPage("confirmation", PAGE)
    return bench


def kept(bench: Bench) -> tuple[Entry, ...]:
    with Outbox(bench.visit.config.paths.outbox) as outbox:
        return outbox.entries()


def seal(bench: Bench, draft: Draft = DRAFT) -> None:
    seal_draft(SealDraft(draft), bench.visit, bench.control)


def test_a_sealed_draft_lies_in_the_outbox_and_its_receipt_is_told(scanned: Bench) -> None:
    seal(scanned)
    (entry,) = kept(scanned)
    (event,) = scanned.events
    assert (entry.reference, entry.state) == (REFERENCE, DeliveryState.SEALED)
    assert isinstance(event, Sealed)
    assert (event.receipt.reference, event.receipt.sealed_at) == (REFERENCE, entry.sealed_at)
    assert event.receipt.branch == "Sparkasse Leipzig, Filiale Südvorstadt"


def test_the_pages_are_dropped_with_the_draft(scanned: Bench) -> None:
    seal(scanned)
    assert scanned.visit.pages == {}


def test_a_draft_that_is_safe_already_is_confirmed_even_without_its_pages(scanned: Bench) -> None:
    seal(scanned)
    seal(scanned)
    first, second = scanned.events
    assert first == second
    assert len(kept(scanned)) == 1


def test_a_draft_whose_pages_went_with_another_worker_is_not_sealed(bench: Bench) -> None:
    with pytest.raises(PapersLost):
        seal(bench)
    assert (kept(bench), bench.events) == ((), [])


def test_a_page_that_is_lost_from_several_is_missed(scanned: Bench) -> None:
    with pytest.raises(PapersLost):
        seal(scanned, replace(DRAFT, page_ids=("1", "2")))
    assert kept(scanned) == ()
    assert scanned.visit.pages


def test_without_the_city_s_key_nothing_is_sealed(scanned: Bench) -> None:
    scanned.know(CityState())
    with pytest.raises(SealingError):
        seal(scanned)
    assert kept(scanned) == ()


def test_without_the_seal_key_nothing_is_sealed_and_the_pages_stay(scanned: Bench) -> None:
    scanned.keys.broken = True
    with pytest.raises(SecurityModuleError):
        seal(scanned)
    assert (kept(scanned), list(scanned.visit.pages)) == ((), ["1"])


def test_the_receipt_speaks_the_citizen_s_language_first_and_german_always(scanned: Bench) -> None:
    seal(scanned, replace(DRAFT, language="en"))
    (event,) = scanned.events
    assert isinstance(event, Sealed)
    assert [each.language for each in event.receipt.texts] == ["en", "de"]


def test_of_what_was_looked_over_there_is_a_copy_with_the_scans(scanned: Bench) -> None:
    seal(scanned, replace(DRAFT, reviewed=REVIEWED))
    (event,) = scanned.events
    assert isinstance(event, Sealed)
    assert event.copy == CitizenCopy(REFERENCE, 1)
    content = scanned.visit.copies[REFERENCE]
    assert (content.sections, content.papers) == (REVIEWED.sections, (("Bestätigung", 1),))
    assert [each[:5] for each in content.scans] == [b"%PDF-"]


def test_a_draft_that_another_worker_has_sealed_has_no_copy(scanned: Bench) -> None:
    seal(scanned, replace(DRAFT, reviewed=REVIEWED))
    scanned.visit.copies.clear()
    seal(scanned, replace(DRAFT, reviewed=REVIEWED))
    assert [each.copy is None for each in scanned.events if isinstance(each, Sealed)] == [False, True]
