"""The hand-over on the screens: the clerk's list, both confirmations, and what is said while it is signed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar, cast

import pytest
from PySide6.QtCore import QObject

from kiosk.domain.closure import Closure
from kiosk.domain.collection import CollectionState
from kiosk.domain.failure import Failure, FailureCode
from kiosk.journey import collection_events as happened
from kiosk.journey import effects, events, staff_events
from kiosk.journey.advance import advance
from kiosk.journey.journey import Display, Journey, Step
from kiosk.viewmodels.collection_handover import CollectionHandoverViewModel
from kiosk.viewmodels.collection_received import CollectionReceivedViewModel
from kiosk.viewmodels.collection_status import CollectionStatusViewModel
from kiosk.viewmodels.countersign import CountersignViewModel
from kiosk.viewmodels.failure import FailureViewModel
from kiosk.viewmodels.presence import PresenceViewModel
from kiosk.viewmodels.staff_collection import StaffCollectionViewModel
from kiosk.viewmodels.staff_menu import StaffMenuViewModel
from kiosk.viewmodels.staff_return import StaffReturnViewModel
from kiosk.viewmodels.staff_shelf import ReturnRow, ShelfRow
from kiosk.viewmodels.view_model import ViewModel
from tests.fixtures.appointment_paths import (
    CLERK_SIGNS_IN,
    TO_CLAIMED,
    TO_HANDOVER,
    TO_RECEIVED,
    TO_RETURN,
    TO_RETURN_SIGNATURE,
    TO_SEARCH,
    TO_SHELF,
    TO_SHELF_ASKED,
    TO_SIGNATURE,
    TO_TELLING,
)
from tests.fixtures.appointments import CLAIMED, HERE, OVERDUE, PICK_UP, SHELF
from tests.fixtures.fake_session import FakeSession

Shown = TypeVar("Shown", bound=ViewModel)


@pytest.fixture
def session(qapp: QObject) -> FakeSession:
    return FakeSession((PICK_UP,))


def show(kind: type[Shown], session: FakeSession, path: Iterable[events.Event]) -> Shown:
    journey = Journey(display=Display(language="en"))
    for event in path:
        journey, _ = advance(journey, event)
    session.put(journey)
    shown = kind(session)  # type: ignore[arg-type]
    shown.refresh()
    return shown


def rows(shelf: StaffCollectionViewModel) -> list[ShelfRow]:
    return [cast(ShelfRow, each) for each in shelf.items.rows]


def plain(shown: str) -> str:
    """The text without the places where it may break."""
    return shown.replace("\xad", "")


def test_the_menu_leads_to_the_list_only_where_something_is_handed_over(session: FakeSession) -> None:
    titles = [each.title for each in show(StaffMenuViewModel, session, CLERK_SIGNS_IN).tasks.rows]
    assert "Hand over or send back" in titles
    session.services = ()
    titles = [each.title for each in show(StaffMenuViewModel, session, CLERK_SIGNS_IN).tasks.rows]
    assert "Hand over or send back" not in titles


def test_who_has_identified_comes_first_and_nobody_else_has_a_name(session: FakeSession) -> None:
    first, *others = rows(show(StaffCollectionViewModel, session, TO_SHELF))
    assert plain(first.title) == "LE 8081 5001 · Bewohnerparkausweis"
    assert "ERIKA MUSTERMANN" in first.summary
    assert not any("MUSTERMANN" in f"{each}" for each in others)


def test_a_number_is_found_as_it_is_typed_or_scanned(session: FakeSession) -> None:
    shelf = show(StaffCollectionViewModel, session, TO_SHELF)
    shelf.search("le 8081-5004")
    assert [each.number for each in rows(shelf)] == [OVERDUE.number]
    shelf.search("LE0000")
    assert (rows(shelf), bool(shelf.hint)) == ([], True)


def test_what_a_hand_held_scanner_reads_is_opened_where_it_names_one_item(session: FakeSession) -> None:
    shelf = show(StaffCollectionViewModel, session, TO_SHELF)
    shelf.chooseFound()
    assert session.journey.step is Step.STAFF_COLLECTION
    shelf.search("LE80815001")
    shelf.chooseFound()
    assert session.journey.step is Step.COLLECTION_STATUS


def test_an_item_is_opened_for_its_owner(session: FakeSession) -> None:
    show(StaffCollectionViewModel, session, TO_SHELF).choose(HERE.number)
    assert (session.journey.step, session.journey.service) == (Step.COLLECTION_STATUS, PICK_UP)


def test_a_visit_under_way_is_told_where_it_is_in_the_way(session: FakeSession) -> None:
    assert show(StaffCollectionViewModel, session, TO_SHELF).obstacle == ""
    assert show(StaffCollectionViewModel, session, (*TO_SEARCH, *TO_SHELF)).obstacle


def test_only_the_service_itself_stands_in_the_way_when_it_is_closed_and_not_the_kiosk(session: FakeSession) -> None:
    for closure, is_in_the_way in ((Closure(kiosk=True), False), (Closure(services=(PICK_UP.slug,)), True)):
        shelf = show(StaffCollectionViewModel, session, (*TO_SHELF, staff_events.ClosureFound(closure)))
        assert bool(shelf.obstacle) is is_in_the_way


@pytest.mark.parametrize(
    ("answer", "hint", "problem"),
    [
        (happened.ItemsListed(()), True, False),
        (happened.ShelfFailed(Failure(FailureCode.COLLECTION_UNREACHABLE)), False, True),
        (happened.ItemsListed(SHELF), False, False),
    ],
)
def test_an_empty_list_and_a_city_that_does_not_answer_are_told_apart(
    session: FakeSession, answer: events.Event, hint: bool, problem: bool
) -> None:
    shelf = show(StaffCollectionViewModel, session, (*TO_SHELF_ASKED, answer))
    assert (bool(shelf.hint), bool(shelf.problem)) == (hint, problem)


def test_the_main_button_sends_back_what_is_overdue_and_else_asks_again(session: FakeSession) -> None:
    show(StaffCollectionViewModel, session, TO_SHELF).goOn()
    assert session.journey.step is Step.STAFF_RETURN
    show(StaffCollectionViewModel, session, (*TO_SHELF_ASKED, happened.ItemsListed((CLAIMED,)))).goOn()
    assert session.effects[-1] == effects.ListItems()


def test_who_has_signed_and_gone_reads_what_became_of_it_and_is_done(session: FakeSession) -> None:
    signed = (*TO_RETURN_SIGNATURE, staff_events.StaffPinEntered(), staff_events.StaffCardRemoved())
    shelf = show(StaffCollectionViewModel, session, (*signed, happened.ItemsListed(SHELF[1:], returned=1)))
    assert (shelf.done != "", rows(shelf), shelf.primaryLabel, shelf.primaryIcon) == (True, [], "Done", "check")
    shelf.goOn()
    assert session.journey.step is Step.WELCOME


def test_only_what_is_overdue_and_marked_goes_back(session: FakeSession) -> None:
    bag = show(StaffReturnViewModel, session, TO_RETURN)
    assert [cast(ReturnRow, each).number for each in bag.items.rows] == [OVERDUE.number]
    assert (bag.canSign, bag.primaryLabel) == (False, "Sign and send back")
    bag.mark(OVERDUE.number)
    bag.sign()
    assert session.journey.step is Step.COUNTERSIGN


def test_a_clerk_finds_shelf_and_owner_and_a_citizen_alone_only_the_shelf(session: FakeSession) -> None:
    status = show(CollectionStatusViewModel, session, TO_CLAIMED)
    assert (status.shelf, status.thing.owner, status.isWithClerk) == ("A 01", "ERIKA MUSTERMANN", True)
    assert status.primaryLabel == "For staff: hand it over"
    alone = show(CollectionStatusViewModel, session, (*TO_CLAIMED, staff_events.AssistancePaused()))
    assert (alone.shelf, alone.isWithClerk, alone.primaryLabel) == ("A 01", False, "Finish visit")


def test_both_confirm_one_after_the_other(session: FakeSession) -> None:
    show(CollectionHandoverViewModel, session, TO_HANDOVER).confirm()
    assert session.journey.step is Step.COLLECTION_RECEIVED
    show(CollectionReceivedViewModel, session, TO_RECEIVED).deny()
    assert session.journey.step is Step.COLLECTION_HANDOVER
    received = show(CollectionReceivedViewModel, session, TO_RECEIVED)
    assert (plain(received.title), received.number) == ("Bewohnerparkausweis", "LE 8081 5001")
    received.confirm()
    assert session.journey.step is Step.COUNTERSIGN


def test_what_is_signed_is_said(session: FakeSession) -> None:
    titles = {show(CountersignViewModel, session, path).title for path in (TO_SIGNATURE, TO_RETURN_SIGNATURE)}
    assert titles == {"Staff confirm the hand-over", "Sign for what goes back"}
    without = show(CountersignViewModel, session, (*TO_SIGNATURE, staff_events.StaffCardRemoved()))
    assert without.awaitsCard
    assert "hand-over" in without.withoutCard


def test_it_is_the_citizens_only_once_the_city_knows(session: FakeSession) -> None:
    telling = show(CollectionStatusViewModel, session, TO_TELLING)
    assert telling.waiting
    done = happened.ItemHandedOver(replace(CLAIMED, state=CollectionState.HANDED_OVER))
    status = show(CollectionStatusViewModel, session, (*TO_TELLING, done))
    assert (status.title, status.good, status.primaryLabel) == ("It is yours now", True, "Finish visit")


def test_who_can_go_on_can_leave_as_well(session: FakeSession) -> None:
    assert show(PresenceViewModel, session, TO_CLAIMED).canLeave


def test_a_hand_over_that_could_not_be_signed_is_tried_again_first(session: FakeSession) -> None:
    failed = (*TO_TELLING, events.StepFailed(Failure(FailureCode.STAFF_CARD_UNREADABLE)))
    failure = show(FailureViewModel, session, failed)
    assert failure.primaryLabel == "Try again"
    failure.goOtherWay(0)
    assert session.journey.step is Step.COLLECTION_STATUS
