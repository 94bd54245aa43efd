"""The list of services."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.availability import Availability
from kiosk.domain.failure import FailureCode
from kiosk.domain.service import Family
from kiosk.journey.events import AvailabilityChecked, VisitStarted
from kiosk.journey.journey import Step
from kiosk.viewmodels.choose import ChooseViewModel
from kiosk.viewmodels.offer import Offer
from tests.fixtures.a_service import MOVE
from tests.fixtures.fake_session import FakeSession


@pytest.fixture
def choose(session: FakeSession) -> ChooseViewModel:
    session.send(VisitStarted())
    made = ChooseViewModel(session)
    made.refresh()
    return made


def shown(choose: ChooseViewModel) -> list[Offer]:
    return [each for family in choose.families.rows for each in family.offers.rows]


def test_a_card_says_what_the_service_costs_and_takes(choose: ChooseViewModel) -> None:
    move = shown(choose)[0]
    assert (move.title, move.cost, move.identity) == ("Ummelden", "Free of charge", "With ID card and PIN")
    assert "5" in move.duration


def test_services_stand_in_families_in_the_order_of_the_first_of_each(session: FakeSession) -> None:
    families = (Family.EVERYDAY, Family.HOME, Family.EVERYDAY)
    session.services = tuple(replace(MOVE, slug=f"s{n}", family=each) for n, each in enumerate(families))
    session.send(VisitStarted())
    choose = ChooseViewModel(session)
    choose.refresh()
    found = [(each.title, [offer.slug for offer in each.offers.rows]) for each in choose.families.rows]
    assert found == [("Dog, car, business", ["s0", "s2"]), ("Where you live", ["s1"])]


def test_choosing_leads_to_the_service(choose: ChooseViewModel, session: FakeSession) -> None:
    choose.choose("move")
    assert (session.journey.step, session.journey.service) == (Step.PREPARE, MOVE)


def test_a_service_with_an_obstacle_cannot_be_started(choose: ChooseViewModel, session: FakeSession) -> None:
    session.send(AvailabilityChecked(Availability(city=FailureCode.CITY_UNREACHABLE)))
    choose.choose("move")
    assert session.journey.step is Step.CHOOSE


def test_an_unknown_service_is_not_chosen(choose: ChooseViewModel, session: FakeSession) -> None:
    choose.choose("nothing")
    assert session.journey.step is Step.CHOOSE


def test_words_narrow_the_services_at_once(choose: ChooseViewModel, session: FakeSession) -> None:
    session.services = (replace(MOVE, texts={"de": {"title": "Ummelden", "search": "Umzug"}}), session.services[1])
    choose.search("umzg")
    assert [each.slug for each in shown(choose)] == ["move"]
    assert choose.searching
    choose.search("")
    assert len(shown(choose)) == 2


def test_nothing_found_says_what_to_do(choose: ChooseViewModel) -> None:
    assert choose.nothingFound == ""
    choose.search("xyzzy \u202e\x00" + "z" * 10_000)
    assert "Nothing found" in choose.nothingFound
    assert "show all" in choose.nothingFound
    assert len(choose.nothingFound) < 200


def test_what_the_branch_may_not_do_says_where_it_is_had(choose: ChooseViewModel, session: FakeSession) -> None:
    dog = replace(MOVE, slug="dog", texts={"de": {"title": "Hund", "elsewhere": "Im Bürgerbüro."}})
    session.elsewhere = (dog,)
    choose.refresh()
    (shown,) = choose.elsewhere.rows
    assert (shown.slug, shown.obstacle, shown.available) == ("dog", "Im Bürgerbüro.", False)
    choose.choose("dog")
    choose.book("dog")
    assert session.journey.step is Step.CHOOSE


def test_what_the_branch_may_not_do_is_booked_where_the_city_has_appointments_for_it(
    choose: ChooseViewModel, session: FakeSession
) -> None:
    dog = replace(
        MOVE, slug="dog", appointment_service=2006, texts={"de": {"title": "Hund", "elsewhere": "Im Bürgerbüro."}}
    )
    session.elsewhere = (dog,)
    choose.refresh()
    (shown,) = choose.elsewhere.rows
    assert (shown.summary, shown.obstacle, shown.booking) == ("Im Bürgerbüro.", "", "Book an appointment")
    choose.book("dog")
    assert (session.journey.step, session.journey.service) == (Step.APPOINTMENT_OFFICE, dog)
