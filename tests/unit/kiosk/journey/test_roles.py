"""Whatever happens in whatever order: no citizen gets a staff function, and no clerk a citizen's secret."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import get_args

import pytest

from kiosk.domain.closure import Closure
from kiosk.domain.diagnosis import Check, CheckGroup, CheckResult, CheckStatus
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.on_site import OnSiteConfirmation
from kiosk.domain.pin import PinErrand, PinOutcome
from kiosk.domain.printable import ReadinessReport
from kiosk.domain.service import IdentityKind
from kiosk.domain.staff import StaffRole, StaffSession
from kiosk.journey import collection_events, diagnosis_events, effects, events, staff_events
from kiosk.journey.advance import advance
from kiosk.journey.journey import Display, Journey, SecretKind, Step
from kiosk.journey.staffing import STAFF_STEPS
from tests.fixtures.a_service import IDENTITY, MOVE, PIN_SERVICE, PROVIDER, RECEIPT, REVIEWED
from tests.fixtures.appointment_paths import TO_RETURN_SIGNATURE, TO_TELLING
from tests.fixtures.appointments import CLAIMED, OVERDUE, PICK_UP, SHELF

LENGTH = 60
SEQUENCES = 600
SOAK_SEQUENCES = 100_000
CITIZENS_SECRETS = set(SecretKind) - {SecretKind.CAN, SecretKind.STAFF_PIN}
ON_SITE = OnSiteConfirmation("SK-1042", "2026-11-23T10:00:00+01:00")
WELL = CheckResult(Check.DISK, CheckStatus.WELL)
CLOSURES = (Closure(), Closure(), Closure(kiosk=True), Closure(services=(MOVE.slug,)))
SERVICE = replace(MOVE, identity=(IdentityKind.EID, IdentityKind.ON_SITE), eligibility=(), pages=(), papers=())

STAFF_EVENTS: Sequence[events.Event] = (
    staff_events.StaffCardInserted(),
    staff_events.StaffCardInserted(was_there=True),
    *(staff_events.StaffCardRecognised(role) for role in (StaffRole.CLERK, StaffRole.CLERK, StaffRole.TECHNICIAN)),
    staff_events.StaffCardRefused(Failure(FailureCode.STAFF_CARD_REVOKED)),
    staff_events.StaffCardRemoved(),
    staff_events.StaffPinEntered(),
    staff_events.StaffPinEntered(),
    staff_events.StaffPinRefused(2),
    *(staff_events.StaffSignedIn(role) for role in (StaffRole.CLERK, StaffRole.CLERK, StaffRole.TECHNICIAN)),
    *(staff_events.StaffExpected(role) for role in StaffRole),
    staff_events.StaffIdled(),
    staff_events.StaffSignedOut(),
    staff_events.StaffSignInRequested(),
    staff_events.StaffMenuRequested(),
    staff_events.AssistanceBegan(),
    staff_events.AssistanceBegan(),
    staff_events.AssistanceEnded(),
    staff_events.AssistancePaused(),
    staff_events.AssistanceResumed(),
    *(staff_events.IdentityWayChosen(way) for way in IdentityKind),
    staff_events.PhotoConfirmed(),
    staff_events.IdentifiedOnSite(IDENTITY, ON_SITE),
    staff_events.RemarkRequested(),
    staff_events.RemarkEntered("Bitte prüfen."),
    diagnosis_events.DiagnosticsRequested(),
    staff_events.ClosingRequested(),
    staff_events.ClosureNotKept(),
    *(staff_events.ClosureDecided(each) for each in CLOSURES),
    collection_events.ShelfRequested(),
    collection_events.ItemsListed(SHELF),
    collection_events.ShelfFailed(Failure(FailureCode.COLLECTION_UNREACHABLE)),
    collection_events.ItemChosen(CLAIMED.number, PICK_UP),
    collection_events.ReturnOpened(),
    collection_events.ReturnMarked(OVERDUE.number),
    collection_events.ReturnConfirmed(),
    collection_events.HandoverOpened(),
    collection_events.HandoverConfirmed(),
)
CITIZENS_EVENTS: Sequence[events.Event] = (
    events.VisitStarted(),
    events.PracticeStarted(),
    events.DisplayChosen(Display(language="en")),
    *(events.ServiceChosen(each) for each in (SERVICE, SERVICE, PIN_SERVICE)),
    events.PreparationConfirmed(),
    events.ProviderShown(PROVIDER),
    events.ConsentGiven(),
    events.CardAwaited(),
    events.CardFound(),
    *(events.SecretAwaited(kind, 3, was_refused=False) for kind in set(SecretKind) - {SecretKind.STAFF_PIN}),
    events.AdviceConfirmed(),
    events.SecretEntered(),
    events.Identified(IDENTITY),
    events.PinErrandChosen(PinErrand.CHANGE),
    events.PinManaged(PinOutcome.CHANGED),
    collection_events.CollectionNumberEntered(CLAIMED.number),
    collection_events.AnotherNumberRequested(),
    collection_events.HandoverRequested(),
    collection_events.ItemFound(CLAIMED, is_here=True),
    collection_events.ItemClaimed(CLAIMED),
    collection_events.ReceiptConfirmed(),
    collection_events.ItemHandedOver(CLAIMED),
    events.DeclarationAccepted("Ja."),
    events.Sealed(RECEIPT),
    events.WentBack(),
    events.RetryRequested(),
    events.LeaveRequested(),
    events.LeaveConfirmed(),
    events.IdleNoticed(),
    events.TimedOut(),
    events.WorkerLost(),
    events.DeadlinePassed(),
    events.ErrorCaught(),
    events.StepFailed(Failure(FailureCode.CARD_LOST)),
)
TECHNICIANS_EVENTS: Sequence[events.Event] = (
    diagnosis_events.DiagnosticsRequested(),
    diagnosis_events.ChecksRequested(),
    diagnosis_events.PartOpened(CheckGroup.CARD),
    *(diagnosis_events.TestOpened(each) for each in (Check.CARD_ECHO, Check.TOUCH)),
    diagnosis_events.TestBegun(),
    diagnosis_events.TestJudged(is_good=True),
    diagnosis_events.LogOpened(),
    diagnosis_events.StuckOpened(),
    diagnosis_events.StuckRetried("L7K3-M92Q-DX"),
    diagnosis_events.ReportOpened(),
    diagnosis_events.StickRequested(),
    diagnosis_events.CheckDone(WELL),
    diagnosis_events.ChecksDone((WELL,)),
    diagnosis_events.TestDone(WELL),
    diagnosis_events.JudgementAwaited(),
    diagnosis_events.LogRead(()),
    diagnosis_events.StuckRead(()),
    diagnosis_events.ReportMade(ReadinessReport("leipzig-0042", "Süd", "1", "2026-11-23T08:30:00+00:00", "de", ())),
    diagnosis_events.StickWritten(),
)
PATH_TO_PIN: Sequence[events.Event] = (
    events.VisitStarted(),
    events.ServiceChosen(SERVICE),
    events.PreparationConfirmed(),
    staff_events.IdentityWayChosen(IdentityKind.EID),
    events.ProviderShown(PROVIDER),
    events.ConsentGiven(),
    events.SecretAwaited(SecretKind.PIN, None, was_refused=False),
)
ON_SITE_PATH: Sequence[events.Event] = (
    events.ServiceChosen(SERVICE),
    events.PreparationConfirmed(),
    staff_events.IdentityWayChosen(IdentityKind.ON_SITE),
    staff_events.PhotoConfirmed(),
    events.ProviderShown(PROVIDER),
    events.ConsentGiven(),
    events.SecretAwaited(SecretKind.CAN, None, was_refused=False),
    events.SecretEntered(),
    staff_events.IdentifiedOnSite(IDENTITY, ON_SITE),
    events.ReviewConfirmed(REVIEWED),
    events.DeclarationAccepted("Ja."),
    staff_events.StaffPinEntered(),
)
SIGN_IN: Sequence[events.Event] = (
    staff_events.StaffCardInserted(),
    staff_events.StaffCardRecognised(StaffRole.CLERK),
    staff_events.StaffPinEntered(),
    staff_events.StaffSignedIn(StaffRole.CLERK),
    staff_events.AssistanceBegan(),
)
TECHNICIAN: Sequence[events.Event] = (
    staff_events.StaffCardInserted(),
    staff_events.StaffCardRecognised(StaffRole.TECHNICIAN),
    staff_events.StaffPinEntered(),
    staff_events.StaffSignedIn(StaffRole.TECHNICIAN),
    diagnosis_events.DiagnosticsRequested(),
)
TO_SWITCHES: Sequence[events.Event] = (*SIGN_IN[:-1], staff_events.ClosingRequested())
THEN_A_CITIZEN: Sequence[events.Event] = (
    events.WentBack(),
    events.WentBack(),
    events.VisitStarted(),
    events.ServiceChosen(SERVICE),
)
NEXT_WORKER: Sequence[events.Event] = (
    *SIGN_IN,
    events.WorkerLost(),
    staff_events.StaffCardInserted(was_there=True),
    staff_events.StaffCardRecognised(StaffRole.CLERK),
)
PATHS = (
    NEXT_WORKER,
    TECHNICIAN,
    PATH_TO_PIN,
    SIGN_IN,
    (*SIGN_IN, *ON_SITE_PATH),
    (*SIGN_IN, *PATH_TO_PIN[1:], staff_events.AssistancePaused()),
    (*SIGN_IN, staff_events.StaffMenuRequested(), staff_events.RemarkRequested()),
    *((*TO_SWITCHES, staff_events.ClosureDecided(each), *THEN_A_CITIZEN) for each in CLOSURES),
    TO_RETURN_SIGNATURE,
    TO_TELLING,
)
ALPHABETS = (STAFF_EVENTS, STAFF_EVENTS, CITIZENS_EVENTS, CITIZENS_EVENTS, TECHNICIANS_EVENTS)
OF_THE_STAFF = (
    staff_events.FromStaff,
    staff_events.FromSupervisor,
    staff_events.FromStaffCard,
    collection_events.FromClerk,
    collection_events.FromCollection,
    collection_events.CollectionEvent,
    diagnosis_events.FromTechnician,
    diagnosis_events.FromDiagnosis,
    events.ClockEvent,
)
"""Each event of these can have to do with a role; what the session keeps of a closure is played as its answer."""


def tells_of_return(journey: Journey) -> bool:
    """The clerk has signed and gone: what becomes of the bag may be read, and nothing else of the list."""
    shelf = journey.shelf
    return journey.step is Step.STAFF_COLLECTION and shelf.items is None and (shelf.is_told or shelf.returned > 0)


@dataclass
class Guard:
    """Knows, from the events alone, whom the card has proved to be there; and looks at every move."""

    proved: frozenset[StaffRole] = frozenset()
    expected: StaffRole | None = None
    has_seen_photo: bool = False
    closure: Closure = CLOSURES[0]
    has_handed_over: bool = False

    def watch(self, before: Journey, event: events.Event, after: Journey, work: tuple[effects.Effect, ...]) -> None:
        self._hear(before, event)
        self._look(after)
        for each in work:
            self._look_at_work(before, each, work)
        self._look_at_start(before, after)

    def _hear(self, before: Journey, event: events.Event) -> None:
        match event:
            case staff_events.StaffSignedIn(role):
                self.proved |= {role}
            case staff_events.StaffExpected(role) if before.step is Step.WELCOME and before.staff == StaffSession():
                self.expected = role
            case staff_events.StaffCardRecognised(role) if role is self.expected:
                self.proved |= {role}
            case staff_events.StaffCardRemoved() | staff_events.StaffCardRefused():
                self.expected, self.proved = None, frozenset()
            case staff_events.StaffCardInserted(was_there):
                self.expected, self.proved = (self.expected if was_there else None), frozenset()
            case staff_events.StaffIdled():
                self.expected, self.proved = None, frozenset()
            case staff_events.StaffSignedOut() if before.staff.signed_in:
                self.expected, self.proved = None, frozenset()
            case events.VisitStarted() | events.PracticeStarted() if before.step is Step.WELCOME:
                if before.assistance is None and not self.closure.kiosk:
                    self.proved = frozenset()
            case events.WorkerLost() | events.DeadlinePassed():
                self.expected, self.proved = before.staff.signed_in or before.staff.expected, frozenset()
            case staff_events.PhotoConfirmed() if before.step is Step.COMPARE_PHOTO:
                self.has_seen_photo = True
            case collection_events.HandoverConfirmed() if before.step is Step.COLLECTION_HANDOVER:
                assert StaffRole.CLERK in {before.staff.signed_in, before.staff.expected}
                self.has_handed_over = True

    def _look(self, journey: Journey) -> None:
        staff, visit = journey.staff, journey.behind or journey
        assert staff.signed_in in {None, *self.proved}
        if journey.step in STAFF_STEPS - {Step.STAFF_SIGN_IN}:
            assert staff.is_open or tells_of_return(journey)
        if visit.assistance is not None:
            assert StaffRole.CLERK in {staff.signed_in, staff.expected}
            assert not visit.practice
        if journey.awaited_secret in CITIZENS_SECRETS:
            assert journey.assistance is None or journey.assistance.is_paused
            assert journey.behind is None
        if journey.awaited_secret is SecretKind.STAFF_PIN:
            assert journey.step in {Step.STAFF_SIGN_IN, Step.COUNTERSIGN}
            assert staff.role is not None
        if journey.behind is not None:
            assert journey.behind.behind is None
            assert (journey.identity, journey.service, journey.answers, journey.pages) == (None, None, {}, ())
        if visit.on_site is not None:
            assert self.has_seen_photo

    def _look_at_start(self, before: Journey, after: Journey) -> None:
        """Nothing is closed or opened by anybody but a clerk; at a closed kiosk nobody begins, but she hands over."""
        assert after.availability.closure == self.closure
        was, now = before.behind or before, after.behind or after
        is_hand_over = now.step is Step.COLLECTION_STATUS and now.staff.signed_in is StaffRole.CLERK
        if self.closure.kiosk and was.step is Step.WELCOME and not is_hand_over:
            assert now.step in {Step.WELCOME, Step.FAILURE}
            assert now.service is None
        if self.closure.services and now.service is not None:
            assert was.service is now.service or now.service.slug not in self.closure.services

    def _look_at_work(self, before: Journey, effect: effects.Effect, work: tuple[effects.Effect, ...]) -> None:
        match effect:
            case effects.KeepClosure(closure, role):
                assert (before.step, before.staff.signed_in, role) == (Step.STAFF_CLOSING, role, StaffRole.CLERK)
                assert role in self.proved
                self.closure = closure
            case effects.SubmitSecret():
                helper = before.assistance
                assert helper is None or helper.is_paused or before.awaited_secret is SecretKind.CAN
            case effects.SubmitStaffPin():
                assert before.awaited_secret is SecretKind.STAFF_PIN
            case effects.ReadOnSite():
                assert self.has_seen_photo
                assert (before.behind or before).assistance is not None
            case effects.SealDraft(draft) if draft.on_site is not None or draft.assistance is not None:
                assert effects.SubmitStaffPin() in work
            case effects.HandOverItem():
                assert effects.SubmitStaffPin() in work
                assert self.has_handed_over
                assert before.collecting.is_received
            case effects.ListItems():
                assert before.staff.signed_in is StaffRole.CLERK or before.staff.expected is StaffRole.CLERK
            case effects.ReturnItems():
                assert effects.SubmitStaffPin() in work
                assert before.behind is not None
            case effects.SealDraft():
                assert before.assistance is None
            case asked if isinstance(asked, effects.TechnicianEffect):
                assert before.staff.signed_in is StaffRole.TECHNICIAN
                assert StaffRole.TECHNICIAN in self.proved


def sequence(seed: int) -> Iterator[events.Event]:
    """Events at random, and now and then the beginning of a path that chance would rarely find; it may be disturbed."""
    chance = random.Random(seed)
    pending: list[events.Event] = []
    for _ in range(LENGTH):
        if not pending and chance.random() < 0.2:
            path = chance.choice(PATHS)
            pending = list(path[: chance.randint(len(path) // 2, len(path))])
        is_disturbed = chance.random() < 0.1
        any_event = chance.choice(chance.choice(ALPHABETS))
        yield pending.pop(0) if pending and not is_disturbed else any_event


def keeping(journey: Journey, work: tuple[effects.Effect, ...]) -> effects.Move:
    """The journey once the session has kept what is closed."""
    for each in work:
        if isinstance(each, effects.KeepClosure):
            journey, _ = advance(journey, staff_events.ClosureFound(each.closure))
    return journey, work


def play(seed: int) -> Iterator[Journey]:
    """Play one sequence under the guard's eyes, and give every journey on the way."""
    journey, guard = Journey(reference="0000-0000-00"), Guard()
    for event in sequence(seed):
        before = journey
        journey, work = keeping(*advance(before, event))
        try:
            guard.watch(before, event, journey, work)
        except AssertionError as broken:
            where = f"seed {seed}: {event} at {before.step}, {before.staff}, {before.assistance}"
            raise AssertionError(where) from broken
        yield journey


def test_no_sequence_of_events_mixes_the_roles() -> None:
    """And the sequences come everywhere: a guard that never sees anything proves nothing."""
    seen: set[Step] = set()
    secrets: set[tuple[SecretKind | None, bool]] = set()
    for seed in range(SEQUENCES):
        for journey in play(seed):
            seen.add(journey.step)
            secrets.add((journey.awaited_secret, journey.assistance is not None))
    clerks = {Step.IDENTITY_WAY, Step.COMPARE_PHOTO, Step.COLLECTION_HANDOVER, Step.COUNTERSIGN}
    assert seen >= STAFF_STEPS | clerks | {Step.COLLECTION_RECEIVED, Step.SEAL, Step.IDENTIFY}
    assert {(SecretKind.PIN, True), (SecretKind.CAN, True), (SecretKind.STAFF_PIN, False)} <= secrets


def test_every_event_that_has_to_do_with_a_role_is_played() -> None:
    played = {type(each) for alphabet in ALPHABETS for each in alphabet}
    assert {kind for kinds in OF_THE_STAFF for kind in get_args(kinds)} - played == set()


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("part", range(10))
def test_no_sequence_of_very_many_mixes_the_roles(part: int) -> None:
    share = SOAK_SEQUENCES // 10
    for seed in range(SEQUENCES + part * share, SEQUENCES + (part + 1) * share):
        for _ in play(seed):
            pass
