"""Scanned pages are kept in the worker; the UI gets previews and ids."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image, ImageDraw

from hardware.errors import ScannerFeederEmpty, ScannerJammed
from hardware.scanner.capabilities import ScanSource
from kiosk.documents import SERVICE_FILE_BYTES, Page
from kiosk.domain.document import PageFault, Suggestion, SuggestionKind
from kiosk.errors import PapersLost
from kiosk.journey import effects, events
from kiosk.tasks.scan_page import discard_page, keep_refused_page, scan_page, turn_page
from kiosk.tasks.visit import KeptPage
from tests.fixtures.bench import Bench
from tests.fixtures.paper_tray import PaperReader, PaperTray

SCAN = effects.ScanPage("confirmation")
STACK = effects.ScanPage("confirmation", most_pages=10)
KEEP = effects.KeepRefusedPage("confirmation")


@pytest.fixture
def tray(bench: Bench) -> PaperTray:
    """Put a scanner that takes no time in the place of the bench's own."""
    made = PaperTray()
    bench.visit = replace(bench.visit, scanner=made, page_process=PaperReader())
    return made


def scanned(bench: Bench, effect: effects.ScanPage = SCAN) -> list[events.PageScanned]:
    """Scan, and return all pages that were told of since the beginning."""
    scan_page(effect, bench.visit, bench.control)
    return [each for each in bench.events if isinstance(each, events.PageScanned)]


def looks(bench: Bench) -> list[bytes]:
    """Return what is to be seen of the pages that were told of."""
    return [each.preview.jpeg for each in bench.events if isinstance(each, events.PageScanned)]


def test_a_sheet_becomes_a_page_of_its_paper_with_a_first_look_before_it(bench: Bench) -> None:
    sheet, buffer = Image.new("RGB", (210, 297), "white"), io.BytesIO()
    ImageDraw.Draw(sheet).line((30, 100, 180, 100), fill="black", width=4)
    sheet.save(buffer, "PNG")
    bench.scanner.lay(buffer.getvalue())
    scan_page(SCAN, bench.visit, bench.control)
    *progress, look, page = bench.events
    assert all(isinstance(each, events.ScanProgressed) for each in progress)
    assert isinstance(look, events.PagePreviewed)
    assert isinstance(page, events.PageScanned)
    kept = bench.visit.pages[page.preview.page_id]
    assert kept.paper == page.preview.paper == "confirmation"
    assert look.jpeg[:2] == page.preview.jpeg[:2] == b"\xff\xd8"


def test_a_page_that_makes_its_paper_too_heavy_for_the_city_is_refused_at_once(bench: Bench, tray: PaperTray) -> None:
    heavy = KeptPage("confirmation", Page(bytes(SERVICE_FILE_BYTES), b"", 10, 10, 1, 300.0))
    bench.visit.pages["heavy"] = heavy
    tray.glass = b"one"
    scan_page(SCAN, bench.visit, bench.control)
    assert bench.events[-1] == events.PageRefused(PageFault.NO_ROOM)
    discard_page(effects.DiscardPage("heavy"), bench.visit)
    assert len(scanned(bench)) == 1


def test_what_the_scanner_suffers_from_is_raised(bench: Bench) -> None:
    bench.scanner.jam()
    with pytest.raises(ScannerJammed):
        scan_page(SCAN, bench.visit, bench.control)


def test_two_scans_of_one_sheet_are_two_pages(bench: Bench, tray: PaperTray) -> None:
    tray.glass = b"one"
    scanned(bench)
    assert [each.is_last for each in scanned(bench)] == [True, True]
    assert len(bench.visit.pages) == 2


def test_a_refused_page_is_told_with_its_picture_and_not_kept(bench: Bench, tray: PaperTray) -> None:
    scan_page(SCAN, bench.visit, bench.control)
    assert bench.events[-2:] == [events.PagePreviewed(b"first look at blank"), events.PageRefused(PageFault.BLANK)]
    assert bench.visit.pages == {}


def test_a_refused_page_is_kept_all_the_same_when_the_citizen_wants_it(bench: Bench, tray: PaperTray) -> None:
    tray.glass = b"blurred"
    scan_page(SCAN, bench.visit, bench.control)
    keep_refused_page(KEEP, bench.visit, bench.control)
    assert looks(bench) == [b"preview of blurred"]
    assert (len(bench.visit.pages), bench.visit.refused) == (1, {})


def test_a_refused_page_that_nobody_can_make_stays_refused(bench: Bench, tray: PaperTray) -> None:
    tray.glass = b"torn"
    scan_page(SCAN, bench.visit, bench.control)
    keep_refused_page(KEEP, bench.visit, bench.control)
    assert bench.events[-1] == events.PageRefused(PageFault.UNREADABLE)
    assert bench.visit.pages == {}


def test_the_next_scan_forgets_what_was_refused(bench: Bench, tray: PaperTray) -> None:
    scan_page(SCAN, bench.visit, bench.control)
    tray.glass = b"one"
    scan_page(SCAN, bench.visit, bench.control)
    with pytest.raises(PapersLost):
        keep_refused_page(KEEP, bench.visit, bench.control)


def test_a_cancelled_scan_ends_without_a_page(bench: Bench) -> None:
    bench.cancelled.set()
    assert scanned(bench) == []
    assert bench.visit.pages == {}


def test_a_page_that_is_cancelled_while_it_is_made_is_not_kept(bench: Bench, tray: PaperTray) -> None:
    tray.glass = b"one"
    scan_page(SCAN, bench.visit, replace(bench.control, report=lambda _: bench.cancelled.set()))
    assert bench.visit.pages == {}


def test_a_loaded_feeder_is_emptied_and_backs_without_writing_are_left_out(bench: Bench, tray: PaperTray) -> None:
    tray.stack = [b"one", b"two", b"three", b"blank"]
    assert [each.is_last for each in scanned(bench, STACK)] == [False, False, False]
    assert looks(bench) == [b"preview of one", b"preview of two", b"preview of three"]
    assert bench.events[-1] == events.ScanEnded()


def test_a_feeder_that_scans_one_side_tells_of_a_sheet_the_wrong_way_round(bench: Bench, tray: PaperTray) -> None:
    tray.sources, tray.stack = (ScanSource.FLATBED, ScanSource.FEEDER), [b"one", b"blank", b"three"]
    assert len(scanned(bench, STACK)) == 1
    assert bench.events[-1] == events.PageRefused(PageFault.BLANK)


def test_a_feeder_with_nothing_written_is_told_as_blank(bench: Bench, tray: PaperTray) -> None:
    tray.stack = [b"blank", b"blank"]
    assert scanned(bench, STACK) == []
    assert bench.events[-1] == events.PageRefused(PageFault.BLANK)


def test_no_more_sheets_are_drawn_in_than_the_paper_has_room_for(bench: Bench, tray: PaperTray) -> None:
    tray.stack = [b"one", b"two", b"three"]
    assert len(scanned(bench, effects.ScanPage("confirmation", most_pages=2))) == 2
    assert tray.stack == [b"three"]


def test_a_feeder_that_does_not_tell_is_tried_before_the_glass(bench: Bench, tray: PaperTray) -> None:
    tray.tells_paper, tray.glass = False, b"on the glass"
    scanned(bench)
    tray.stack = [b"in the feeder"]
    scanned(bench)
    assert looks(bench) == [b"preview of on the glass", b"preview of in the feeder"]


def test_an_empty_feeder_without_a_glass_is_told(bench: Bench, tray: PaperTray) -> None:
    tray.sources = (ScanSource.FEEDER,)
    with pytest.raises(ScannerFeederEmpty):
        scan_page(SCAN, bench.visit, bench.control)


def test_a_code_that_can_help_with_the_form_comes_with_its_page_and_others_do_not(
    bench: Bench, tray: PaperTray
) -> None:
    for tray.glass in (b"Zuordnungsmerkmal: LE7-K3M9", b"https://example.org"):
        scanned(bench)
    found = [each.preview.suggestions for each in bench.events if isinstance(each, events.PageScanned)]
    assert found == [(Suggestion(SuggestionKind.LANDLORD_CODE, "LE7-K3M9"),), ()]


def test_a_turned_page_is_archived_turned(bench: Bench, tray: PaperTray) -> None:
    tray.glass = b"one"
    (page,) = scanned(bench)
    turn_page(effects.TurnPage(page.preview.page_id, 3), bench.visit)
    assert bench.visit.pages[page.preview.page_id].as_read(0.0).quarter_turns == 3


def test_a_page_that_is_gone_is_not_turned(bench: Bench) -> None:
    turn_page(effects.TurnPage("gone", 1), bench.visit)
    assert bench.visit.pages == {}


def test_a_discarded_page_is_gone_and_may_be_discarded_twice(bench: Bench, tray: PaperTray) -> None:
    tray.glass = b"one"
    (page,) = scanned(bench)
    for _ in range(2):
        discard_page(effects.DiscardPage(page.preview.page_id), bench.visit)
        assert bench.visit.pages == {}


def test_neither_pages_nor_visit_show_anything_of_a_page(bench: Bench, tray: PaperTray) -> None:
    tray.glass = b"one"
    scanned(bench)
    (kept,) = bench.visit.pages.values()
    assert repr(kept) == "KeptPage(confirmation)"
    assert repr(bench.visit) == "Visit(…)"
