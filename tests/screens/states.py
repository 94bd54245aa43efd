"""Every state of every screen that is worth a look, reached by the real reducer with the real services."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from PIL import Image, ImageDraw

from kiosk.domain.availability import Availability
from kiosk.domain.citizen_copy import CitizenCopy
from kiosk.domain.document import PageFault, PagePreview, Suggestion, SuggestionKind
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.identity import Attribute, Identity, Provider
from kiosk.domain.pin import PinErrand, PinOutcome
from kiosk.domain.receipt import Receipt
from kiosk.domain.service import IdentityKind, Service
from kiosk.domain.submission import DeliveryState
from kiosk.journey import events
from kiosk.journey.advance import advance
from kiosk.journey.journey import Journey, SecretKind, Step
from tests.fixtures.a_service import REVIEWED
from tests.fixtures.catalogue import delivered_services
from tests.fixtures.fake_session import TODAY
from tests.screens.appointment_states import appointments, collections, failed
from tests.screens.diagnostics_states import diagnosing
from tests.screens.form_states import kinds_of_fields
from tests.screens.pseudo import pretending
from tests.screens.staff_states import assisting, shelving, staff_failed, staffing
from tests.screens.state import State

__all__ = ["State", "services", "states"]


PROVIDER = Provider(
    name="Stadt Leipzig, Bürgerservice",
    url="https://buergerservice.leipzig.example",
    address="Stadt Leipzig\nMartin-Luther-Ring 4–6, 04109 Leipzig\nbuergerservice@leipzig.example",
    purpose="Ummeldung des Wohnsitzes in Leipzig",
    authority="Sächsische Datenschutz- und Transparenzbeauftragte, Dresden",
    issuer="Berechtigungszertifikat-CA",
    issuer_url="https://ca.example",
    valid_until="2026-12-24",
    required=("DG1", "DG4", "DG5", "DG7", "DG8", "DG9", "DG13", "DG17"),
)
SELECTIVE = replace(
    PROVIDER,
    required=("AGE_VERIFICATION", "DG4", "DG5", "DG8", "DG17"),
    optional=("DG7", "DG9", "DG13"),
    required_age=18,
    transaction_text="Vorgang 4711: Anmeldung einer Nebenwohnung",
)
IDENTITY = Identity(
    {
        Attribute.DOCUMENT_TYPE: "ID",
        Attribute.GIVEN_NAMES: "ERIKA",
        Attribute.FAMILY_NAMES: "MUSTERMANN",
        Attribute.BIRTH_NAME: "GABLER",
        Attribute.DATE_OF_BIRTH: "1964-08-12",
        Attribute.PLACE_OF_BIRTH: "BERLIN",
        Attribute.STREET: "HEIDESTRASSE 17",
        Attribute.POSTCODE: "51147",
        Attribute.CITY: "KÖLN",
        Attribute.COUNTRY: "D",
    },
    "header.payload.signature",
)
RECEIPT = Receipt(
    reference="L7K3-M92Q-DX",
    sealed_at="2026-11-22T12:00:00+01:00",
    branch="Sparkasse Südvorstadt",
    texts=(),
    qr_payload="L7K3-M92Q-DX https://www.leipzig.de/buergerschalter",
)
ANSWERS = {
    "old_address": {},
    "new_address": {"street": "Karl-Liebknecht-Straße 12 a", "position": "Hinterhaus", "leipzig_postcode": "04275"},
    "move": {"moved_on": "2026-11-14"},
    "landlord": {
        "tenure": "rented",
        "landlord_name": "Leipziger Wohnungsgenossenschaft eG",
        "landlord_address": "Kurt-Eisner-Straße 7, 04275 Leipzig",
    },
    "documents": {"id_card_number": "L01X00T47"},
    "contact": {"email": "erika@example.org"},
}


ORDER = ("ummeldung", "meldebescheinigung", "ausweis_verlust", "hundesteuer", "bewohnerparkausweis", "ausweis_pin")
"""A branch's services in its order; the others come after them."""


@cache
def services() -> tuple[Service, ...]:
    loaded = {each.slug: pretending(each) for each in delivered_services()}
    return tuple(loaded[slug] for slug in dict.fromkeys((*ORDER, *loaded)))


def service(slug: str) -> Service:
    return next(each for each in services() if each.slug == slug)


def moving() -> Service:
    return service("ummeldung")


def without_card() -> Service:
    """Reporting a lost card takes no identity; until it is in the catalogue, another one does without here."""
    return replace(moving(), identity=(IdentityKind.NONE,), eligibility=())


@cache
def states() -> tuple[State, ...]:
    return (
        *_before(),
        *_identifying(),
        *_managing_pin(),
        *(State(*each) for each in appointments(service("termin"))),
        *(State(*each) for each in collections(service("abholung"))),
        *_filling(),
        *kinds_of_fields(service),
        *_scanning(),
        *_sending(),
        *diagnosing(),
        *_failing(),
        *_framing(),
        *staffing(),
        *shelving(service("abholung")),
        *assisting(_eligible(), _reviewing(), PROVIDER),
    )


def after(journey: Journey, *sent: events.Event) -> Journey:
    for each in sent:
        journey, _ = advance(journey, each)
    return journey


def _before() -> Iterator[State]:
    start = Journey()
    broken = Availability(scanner=FailureCode.SCANNER_UNAVAILABLE, quarantined=2)
    yield State("welcome", start)
    yield State("welcome.staff_notice", after(start, events.AvailabilityChecked(broken)))
    yield State("choose", after(start, events.VisitStarted()))
    yield State("choose.practice", after(start, events.PracticeStarted()))
    yield State("choose.unavailable", after(start, events.VisitStarted(), events.AvailabilityChecked(broken)))
    yield State("choose.elsewhere", after(start, events.VisitStarted()), services_here=1)
    yield State("prepare", _prepared())
    first = moving().eligibility[0]
    yield State(
        "prepare.refused", after(_prepared(), events.EligibilityAnswered(first.slug, answer=not first.expected))
    )
    yield State("prepare.ready", _eligible())


def _prepared() -> Journey:
    return after(Journey(), events.VisitStarted(), events.ServiceChosen(moving()))


def _eligible() -> Journey:
    return after(_prepared(), *(events.EligibilityAnswered(each.slug, each.expected) for each in moving().eligibility))


@cache
def _consenting() -> Journey:
    return after(_eligible(), events.PreparationConfirmed())


def _identifying() -> Iterator[State]:
    yield State("consent.connecting", _consenting())
    choosing = after(_consenting(), events.ProviderShown(SELECTIVE))
    yield State("consent", after(choosing, events.OptionalDataSwitched("DG9", granted=False)))
    shown = after(_consenting(), events.ProviderShown(PROVIDER))
    yield State("consent.all_required", shown)
    yield State(
        "consent.privacy",
        after(
            Journey(),
            events.VisitStarted(),
            events.ServiceChosen(without_card()),
            events.PreparationConfirmed(),
        ),
    )
    waiting = after(shown, events.ConsentGiven())
    yield State("identify", after(waiting, events.CardAwaited()))
    yield State("identify.checked", after(waiting, events.CardFound()))
    asked = after(waiting, events.SecretAwaited(SecretKind.PIN, None, was_refused=False))
    yield State("identify.pin", asked, digits=3)
    yield State("identify.pin_wrong", after(waiting, events.SecretAwaited(SecretKind.PIN, 2, was_refused=True)))
    advised = after(waiting, events.SecretAwaited(SecretKind.CAN, None, was_refused=False))
    yield State("identify.suspended", advised)
    yield State("identify.can", after(advised, events.AdviceConfirmed()))
    yield State("identify.reader_pad", after(waiting, events.ReaderPadAwaited(SecretKind.PIN, None, was_refused=False)))
    yield State("identify.reading", after(asked, events.SecretEntered(), events.ReadingProgressed(0.4)))


def pin_service() -> Service:
    return next(each for each in services() if each.manages_pin)


def _managing_pin() -> Iterator[State]:
    menu = after(Journey(), events.VisitStarted(), events.ServiceChosen(pin_service()), events.PreparationConfirmed())
    yield State("pin_menu", menu)
    yield from _entering(menu)
    for outcome in PinOutcome:
        name = "pin_done" if outcome is PinOutcome.CHANGED else f"pin_done.{outcome.value}"
        yield State(name, after(menu, events.PinErrandChosen(PinErrand.CHANGE), events.PinManaged(outcome)))
    blocked = after(_consenting(), events.StepFailed(Failure(FailureCode.PIN_BLOCKED)))
    unblocking = after(blocked, events.PinErrandChosen(PinErrand.UNBLOCK), events.AdviceConfirmed())
    yield State("pin_done.service_waits", after(unblocking, events.PinManaged(PinOutcome.UNBLOCKED)))


def _entering(menu: Journey) -> Iterator[State]:
    change = after(menu, events.PinErrandChosen(PinErrand.CHANGE))
    yield State("pin_entry", _asking(change, SecretKind.PIN), digits=2)
    yield State("pin_entry.card", after(change, events.CardAwaited()))
    yield State("pin_entry.suspended", _asking(change, SecretKind.CAN))
    yield State("pin_entry.new", _asking(change, SecretKind.NEW_PIN))
    yield State("pin_entry.new_refused", _asking(change, SecretKind.NEW_PIN, refused=True))
    easy = events.SecretAwaited(SecretKind.NEW_PIN_REPEATED, None, was_refused=False, is_easy=True)
    yield State("pin_entry.easy", after(change, easy))
    repeated = _asking(change, SecretKind.NEW_PIN_REPEATED)
    yield State("pin_entry.repeated", repeated)
    yield State("pin_entry.setting", after(repeated, events.SecretEntered()))
    yield State("pin_entry.reader_pad", after(change, events.ReaderPadAwaited(SecretKind.NEW_PIN, None, False)))
    first = after(menu, events.PinErrandChosen(PinErrand.FIRST))
    yield State("pin_entry.transport_pin", _asking(first, SecretKind.TRANSPORT_PIN), digits=1)
    advice = after(menu, events.PinErrandChosen(PinErrand.UNBLOCK))
    yield State("pin_entry.puk_advice", advice)
    unblock = after(advice, events.AdviceConfirmed())
    yield State("pin_entry.puk", _asking(unblock, SecretKind.PUK), digits=4)
    yield State("pin_entry.puk_wrong", _asking(unblock, SecretKind.PUK, refused=True))


def _asking(journey: Journey, kind: SecretKind, *, refused: bool = False) -> Journey:
    return after(journey, events.SecretAwaited(kind, None, was_refused=refused))


def _identified() -> Journey:
    return after(_consenting(), events.ProviderShown(PROVIDER), events.ConsentGiven(), events.Identified(IDENTITY))


def _answered(journey: Journey) -> Journey:
    page = journey.current_page
    assert page is not None
    given = ANSWERS.get(page.page.slug, {})
    answers = (events.FieldAnswered(f"{page.id}.{slug}", value) for slug, value in given.items())
    return after(journey, *answers)


def _pages(journey: Journey) -> Iterator[Journey]:
    while journey.step is Step.FORM:
        yield journey
        before = journey
        journey = after(_answered(journey), events.PageCompleted(TODAY.isoformat()))
        assert journey != before, f"the answers do not complete {before.current_page}"
    yield journey


def _filling() -> Iterator[State]:
    *pages, _ = _pages(_identified())
    for each in pages:
        page = each.current_page
        assert page is not None
        name = page.page.slug
        if name == "old_address":
            yield State("form", each)
            yield State("form.practice", replace(each, practice=True))
            yield State("form.keyboard", each, writes=True)
        elif name == "move":
            yield State("form.faults", each, tries_to_go_on=True)
        else:
            yield State(f"form.{name}", _answered(each))


@cache
def _at_scanner() -> Journey:
    return list(_pages(_identified()))[-1]


def _scanned(number: int, fault: PageFault | None = None, code: str = "") -> tuple[events.Event, ...]:
    paper = moving().papers[0].slug
    suggestions = (Suggestion(SuggestionKind.LANDLORD_CODE, code),) if code else ()
    page = PagePreview(f"p{number}", paper, _sheet(number), suggestions)
    refused = (events.PageRefused(fault), events.RefusedPageKept()) if fault else ()
    return events.ScanRequested(), events.PagePreviewed(page.jpeg), *refused, events.PageScanned(page)


def _scanning() -> Iterator[State]:
    yield State("scan", _at_scanner())
    yield State("scan.feeder", after(_at_scanner(), events.AvailabilityChecked(Availability(has_feeder=True))))
    scanning = after(_at_scanner(), events.ScanRequested())
    yield State("scan.warming_up", scanning)
    gone = Availability(scanner=FailureCode.SCANNER_UNAVAILABLE)
    yield State("scan.unplugged", after(_at_scanner(), events.AvailabilityChecked(gone)))
    yield State("scan.scanning", after(scanning, events.ScanProgressed(0.3)))
    cleaning = after(scanning, events.PagePreviewed(_sheet(1)))
    yield State("scan.cleaning", cleaning)
    yield State("scan.refused", after(cleaning, events.PageRefused(PageFault.BLURRED)))
    yield from _looking_through()


def _looking_through() -> Iterator[State]:
    yield State("scan.one_page", after(_at_scanner(), *_scanned(1)))
    pages = after(_at_scanner(), *_scanned(1), *_scanned(2, PageFault.LOW_CONTRAST), *_scanned(3))
    yield State("scan.pages", after(pages, events.PageTurned("p2")))
    yield State("scan.page", after(pages, events.PageOpened("p2")))
    yield State("scan.turned", after(pages, events.PageOpened("p2"), events.PageTurned("p2")))
    yield State("scan.deleting", after(pages, events.PageDeletionRequested("p2")))
    yield State("scan.code", after(_at_scanner(), *_scanned(1, code="LE7-K3M9-Q2DX")))
    paper = replace(moving().papers[0], max_pages=10)
    long = replace(_at_scanner(), service=replace(moving(), papers=(paper,)))
    yield State("scan.ten_pages", after(long, *(each for number in range(1, 11) for each in _scanned(number))))


@cache
def _reviewing() -> Journey:
    return after(_at_scanner(), *_scanned(1), *_scanned(2), events.PaperCompleted())


def _sending() -> Iterator[State]:
    yield State("review", _reviewing())
    corrected = after(_reviewing(), events.PageCorrectionRequested(1), events.PageCompleted(TODAY.isoformat()))
    yield State("review.corrected", corrected)
    yield State("confirm", after(_reviewing(), events.ReviewConfirmed(REVIEWED)))
    yield State("seal", _sealing())
    yield State("receipt", _received())
    yield State("receipt.practice", replace(_received(), practice=True))
    yield State("receipt.delivered", after(_received(), events.DeliveryProgressed(DeliveryState.CONFIRMED)))
    yield State("receipt.printed", after(_received(), events.PrintRequested(RECEIPT), events.SheetPrinted()))
    copied = after(_received(), events.PrintRequested(CitizenCopy(RECEIPT.reference, 3)))
    yield State("receipt.printing", copied)
    yield State("receipt.copied", after(copied, events.SheetPrinted()))
    empty = Availability(printer=FailureCode.PRINTER_OUT_OF_PAPER)
    yield State("receipt.no_paper", after(_received(), events.AvailabilityChecked(empty)))
    yield State("receipt.copy_lost", after(_received(), events.WorkerLost()))
    yield State("end", after(_received(), events.LeaveRequested()))
    yield State("end.card_left", after(_received(), events.LeaveRequested(), events.CardSeen(present=True)))


@cache
def _sealing() -> Journey:
    return after(_reviewing(), events.ReviewConfirmed(REVIEWED), events.DeclarationAccepted("Alles stimmt."))


@cache
def _received() -> Journey:
    return after(_sealing(), events.Sealed(RECEIPT, CitizenCopy(RECEIPT.reference, 3)))


def _failing() -> Iterator[State]:
    """Every failure code; a printer's failure is shown on the receipt."""
    for code in FailureCode:
        yield State(f"failure.{code.value}", _failed_with(Failure(code)))


def _failed_with(failure: Failure) -> Journey:
    if failure.code.value.startswith("staff_"):
        return staff_failed(failure)
    if failure.code.value.startswith(("appointment_", "collection_")):
        return failed(failure.code, service("termin"), service("abholung"))
    where: Iterable[tuple[str, Journey]] = (
        ("page_unusable", _sealing()),
        ("scanner_ page_", _at_scanner()),
        ("storage_ seal_ papers_", _sealing()),
        ("printer_ copy_", after(_received(), events.PrintRequested(RECEIPT))),
        ("", _consenting()),
    )
    for prefixes, journey in where:
        if failure.code.value.startswith(tuple(prefixes.split() or [""])):
            return after(journey, events.StepFailed(failure))
    raise AssertionError(failure)


def _framing() -> Iterator[State]:
    yield State("frame.leaving", after(_reviewing(), events.LeaveRequested()))
    yield State("frame.idle", after(_reviewing(), events.IdleNoticed()))
    yield State("frame.staff_called", after(_reviewing(), events.StaffCalled()))
    yield State("frame.hidden", _reviewing(), hidden=True)
    for page in ("language", "display", "help", "imprint", "privacy", "accessibility"):
        yield State(f"frame.{page}", _reviewing(), side_page=page)


@cache
def _sheet(number: int) -> bytes:
    """A sheet with lines that stand for text."""
    image = Image.new("L", (310, 438), 252)
    draw = ImageDraw.Draw(image)
    draw.rectangle((30, 36, 190 - 30 * (number % 5), 50), fill=60)
    for line in range(14):
        draw.rectangle((30, 90 + 20 * line, 270 - (line * 37 * number) % 90, 96 + 20 * line), fill=140)
    draw.line((180, 400, 200, 385, 215, 402, 240, 388, 268, 396), fill=40, width=3)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=80)
    return buffer.getvalue()
