from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.assistance import MAX_REMARK_CHARACTERS
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.on_site import OnSiteConfirmation
from kiosk.domain.service import IdentityKind
from kiosk.domain.staff import StaffRole
from kiosk.journey import effects, events
from kiosk.journey.advance import advance
from kiosk.journey.journey import Display, Journey, SecretKind, Step
from kiosk.journey.staff_events import (
    AssistanceBegan,
    AssistanceEnded,
    AssistancePaused,
    AssistanceResumed,
    IdentifiedOnSite,
    IdentityWayChosen,
    PhotoConfirmed,
    RemarkEntered,
    RemarkRequested,
    StaffCardInserted,
    StaffCardRecognised,
    StaffCardRemoved,
    StaffIdled,
    StaffMenuRequested,
    StaffPinEntered,
    StaffPinRefused,
    StaffSignedIn,
)
from tests.fixtures.a_service import IDENTITY, MOVE, PROVIDER, RECEIPT

TURKISH = Display(language="tr", high_contrast=True)
ASSISTED = replace(MOVE, identity=(IdentityKind.EID, IdentityKind.ON_SITE), eligibility=())
CONFIRMATION = OnSiteConfirmation("SK-1042", "2026-11-23T10:00:00+01:00")
PREPARED = Journey(Step.PREPARE, "L7K3-M92Q-DX", TURKISH, service=ASSISTED)
SIGN_IN = (
    StaffCardInserted(),
    StaffCardRecognised(StaffRole.CLERK),
    StaffPinEntered(),
    StaffSignedIn(StaffRole.CLERK),
)
LEAVING = [StaffCardRemoved(), StaffIdled(), AssistanceEnded()]


def after(journey: Journey, *sent: events.Event) -> Journey:
    for each in sent:
        journey, _ = advance(journey, each)
    return journey


def helped(journey: Journey = PREPARED) -> Journey:
    return after(journey, *SIGN_IN, AssistanceBegan())


def asked_for_pin() -> Journey:
    consenting = after(helped(), events.PreparationConfirmed(), IdentityWayChosen(IdentityKind.EID))
    shown = after(consenting, events.ProviderShown(PROVIDER), events.ConsentGiven())
    return after(shown, events.SecretAwaited(SecretKind.PIN, None, was_refused=False))


def read_on_site() -> Journey:
    comparing = after(helped(), events.PreparationConfirmed(), IdentityWayChosen(IdentityKind.ON_SITE))
    shown = after(comparing, PhotoConfirmed(), events.ProviderShown(PROVIDER), events.ConsentGiven())
    can = after(shown, events.SecretAwaited(SecretKind.CAN, None, was_refused=False), events.SecretEntered())
    return after(can, IdentifiedOnSite(IDENTITY, CONFIRMATION))


def confirming(journey: Journey) -> Journey:
    return replace(journey, step=Step.CONFIRM)


def test_the_clerk_steps_into_the_visit_where_it_is() -> None:
    journey = helped()
    assert (journey.step, journey.service) == (Step.PREPARE, ASSISTED)
    assert journey.assistance is not None


def test_the_clerk_begins_a_visit_with_a_citizen() -> None:
    journey, work = advance(after(Journey(), *SIGN_IN), AssistanceBegan())
    assert journey.step is Step.CHOOSE
    assert journey.assistance is not None
    assert effects.CheckAvailability() in work


def test_neither_a_technician_nor_somebody_who_is_not_signed_in_assists() -> None:
    technician = after(PREPARED, StaffCardInserted(), StaffCardRecognised(StaffRole.TECHNICIAN), StaffPinEntered())
    technician = after(technician, StaffSignedIn(StaffRole.TECHNICIAN))
    for journey in (PREPARED, after(PREPARED, *SIGN_IN[:2]), technician):
        begun = after(journey, AssistanceBegan())
        assert begun.assistance is None
        assert begun.behind is None or begun.behind.assistance is None


@pytest.mark.parametrize("leaving", LEAVING)
def test_the_citizens_language_and_size_come_back_when_the_clerk_leaves(leaving: events.Event) -> None:
    german = after(helped(), events.DisplayChosen(Display(language="de")))
    alone = after(german, leaving)
    assert alone.display == TURKISH
    assert alone.assistance is None


def test_the_visit_says_goodbye_in_the_citizens_own_language() -> None:
    german = after(helped(), events.DisplayChosen(Display(language="de")))
    ended = after(german, events.LeaveRequested(), events.LeaveConfirmed())
    assert (ended.step, ended.display) == (Step.END, TURKISH)


def test_the_pad_for_a_pin_stays_away_until_the_citizen_is_alone() -> None:
    journey = asked_for_pin()
    assert journey.needs_privacy
    assert journey.awaited_secret is None
    assert advance(journey, events.SecretEntered()) == (journey, ())
    alone = after(journey, AssistancePaused())
    assert alone.awaited_secret is SecretKind.PIN


def test_a_clerk_who_is_to_look_away_can_do_nothing() -> None:
    alone = after(asked_for_pin(), AssistancePaused())
    for event in (StaffMenuRequested(), AssistanceResumed(), AssistanceBegan()):
        assert after(alone, event) == alone


def test_only_the_citizen_lets_the_clerk_look_again_and_not_before_the_pin_is_through() -> None:
    alone = after(asked_for_pin(), AssistancePaused(), events.SecretEntered(), events.Identified(IDENTITY))
    assert alone.step is Step.FORM
    assert after(alone, StaffMenuRequested()).step is Step.FORM
    resumed = after(alone, AssistanceResumed())
    assert resumed.assistance is not None
    assert not resumed.assistance.is_paused
    assert after(resumed, StaffMenuRequested()).step is Step.STAFF_MENU


def test_the_citizen_pauses_whenever_she_wants() -> None:
    paused = after(helped(), AssistancePaused())
    assert paused.assistance is not None
    assert paused.assistance.is_paused


def test_on_site_the_photo_comes_before_anything_is_asked() -> None:
    choosing = after(helped(), events.PreparationConfirmed())
    assert choosing.step is Step.IDENTITY_WAY
    comparing, work = advance(choosing, IdentityWayChosen(IdentityKind.ON_SITE))
    assert (comparing.step, work) == (Step.COMPARE_PHOTO, ())
    consenting, work = advance(comparing, PhotoConfirmed())
    assert (consenting.step, work) == (Step.CONSENT, (effects.ReadOnSite(ASSISTED.slug),))


def test_the_can_is_typed_with_the_clerk_beside_and_without_advice_for_pins() -> None:
    consenting = after(helped(), events.PreparationConfirmed(), IdentityWayChosen(IdentityKind.ON_SITE))
    shown = after(consenting, PhotoConfirmed(), events.ProviderShown(PROVIDER), events.ConsentGiven())
    asked = after(shown, events.SecretAwaited(SecretKind.CAN, None, was_refused=False))
    assert asked.awaited_secret is SecretKind.CAN


def test_what_was_read_on_site_is_filled_in_and_keeps_the_clerks_word() -> None:
    journey = read_on_site()
    assert journey.step is Step.FORM
    assert (journey.identity, journey.on_site) == (IDENTITY, CONFIRMATION)


def test_a_citizen_alone_is_never_read_on_site() -> None:
    alone = after(PREPARED, events.PreparationConfirmed())
    assert alone.step is Step.CONSENT
    for event in (IdentityWayChosen(IdentityKind.ON_SITE), PhotoConfirmed()):
        assert advance(alone, event) == (alone, ())
    reading = after(alone, events.ProviderShown(PROVIDER), events.ConsentGiven())
    assert after(reading, IdentifiedOnSite(IDENTITY, CONFIRMATION)).identity is None


@pytest.mark.parametrize("leaving", [StaffCardRemoved(), StaffIdled()])
def test_without_the_clerk_a_reading_on_site_is_broken_off(leaving: events.Event) -> None:
    comparing = after(helped(), events.PreparationConfirmed(), IdentityWayChosen(IdentityKind.ON_SITE))
    consenting = after(comparing, PhotoConfirmed(), events.ProviderShown(PROVIDER))
    reading = after(consenting, events.ConsentGiven())
    for journey in (after(helped(), events.PreparationConfirmed()), comparing, consenting, reading):
        alone, work = advance(journey, leaving)
        assert (alone.step, alone.identity_way) == (Step.PREPARE, None)
        assert effects.CancelTask() in work


def test_after_a_failure_the_citizen_alone_goes_on_with_the_pin() -> None:
    comparing = after(helped(), events.PreparationConfirmed(), IdentityWayChosen(IdentityKind.ON_SITE))
    failed = after(comparing, PhotoConfirmed(), events.StepFailed(Failure(FailureCode.EID_SERVICE_UNREACHABLE)))
    _, work = advance(after(failed, StaffCardRemoved()), events.RetryRequested())
    assert [type(each) for each in work] == [effects.ReadIdentity]


def test_the_clerk_signs_with_her_pin_before_anything_is_sealed() -> None:
    accepted, work = advance(confirming(read_on_site()), events.DeclarationAccepted("Ja."))
    assert (accepted.step, work) == (Step.COUNTERSIGN, ())
    assert accepted.awaited_secret is SecretKind.STAFF_PIN
    sealing, work = advance(accepted, StaffPinEntered())
    assert sealing.step is Step.SEAL
    pin, seal = work
    assert pin == effects.SubmitStaffPin()
    assert isinstance(seal, effects.SealDraft)
    assert (seal.draft.on_site, seal.draft.assistance) == (CONFIRMATION, read_on_site().assistance)


def test_a_wrong_pin_of_the_clerk_leads_back_to_her_pad() -> None:
    sealing = after(confirming(read_on_site()), events.DeclarationAccepted("Ja."), StaffPinEntered())
    asked = after(sealing, StaffPinRefused(2))
    assert (asked.step, asked.awaited_secret) == (Step.COUNTERSIGN, SecretKind.STAFF_PIN)
    assert asked.staff.retries_left == 2
    assert after(asked, StaffPinEntered(), events.Sealed(RECEIPT)).step is Step.RECEIPT


def test_what_was_read_on_site_is_not_sealed_without_a_clerk() -> None:
    alone = after(confirming(read_on_site()), StaffCardRemoved(), events.DeclarationAccepted("Ja."))
    assert (alone.step, alone.awaited_secret) == (Step.COUNTERSIGN, None)
    assert advance(alone, StaffPinEntered()) == (alone, ())
    technician = after(alone, StaffCardInserted(), StaffCardRecognised(StaffRole.TECHNICIAN))
    assert technician.awaited_secret is None
    clerk = after(technician, StaffCardRemoved(), StaffCardInserted(), StaffCardRecognised(StaffRole.CLERK))
    assert clerk.awaited_secret is SecretKind.STAFF_PIN


def test_a_citizen_who_goes_on_alone_with_her_pin_sends_alone() -> None:
    alone = after(asked_for_pin(), AssistancePaused(), events.SecretEntered(), events.Identified(IDENTITY))
    sealing, work = advance(confirming(after(alone, AssistanceEnded())), events.DeclarationAccepted("Ja."))
    assert sealing.step is Step.SEAL
    (seal,) = work
    assert isinstance(seal, effects.SealDraft)
    assert seal.draft.assistance is None


def test_the_clerks_failure_leads_back_to_her_signature() -> None:
    sealing = after(confirming(read_on_site()), events.DeclarationAccepted("Ja."), StaffPinEntered())
    failed = after(sealing, events.StepFailed(Failure(FailureCode.STAFF_CARD_UNREADABLE)))
    assert failed.step is Step.FAILURE
    assert after(failed, events.RetryRequested()).step is Step.COUNTERSIGN


def test_the_clerk_adds_a_remark_which_the_city_reads() -> None:
    menu = after(helped(), StaffMenuRequested())
    noted = after(menu, RemarkRequested(), RemarkEntered("Braucht einen Termin."), AssistanceBegan(), events.WentBack())
    assert noted.assistance is not None
    assert noted.assistance.remark == "Braucht einen Termin."
    assert "Termin" not in repr(noted.assistance)
    writing = after(menu, RemarkRequested())
    assert after(writing, RemarkEntered("x" * (MAX_REMARK_CHARACTERS + 1))) == writing
    assert after(writing, events.WentBack()) == menu


def test_without_a_visit_to_help_in_there_is_no_remark() -> None:
    menu = after(PREPARED, *SIGN_IN)
    assert after(menu, RemarkRequested()) == menu


def test_a_way_that_the_service_does_not_take_cannot_be_chosen() -> None:
    choosing = after(helped(), events.PreparationConfirmed())
    assert after(choosing, IdentityWayChosen(IdentityKind.NONE)) == choosing
    only_card = replace(PREPARED, service=replace(ASSISTED, identity=(IdentityKind.EID,)))
    assert after(helped(only_card), events.PreparationConfirmed()).step is Step.CONSENT
