"""Pages of the form that ask in other ways than the registration does: plates, accounts, chips, several answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from kiosk.domain.service import Service
from kiosk.journey.journey import Journey, Step
from tests.screens.state import State

_DOGS = {"keeper.dogs": "2", "dog.1.name": "Bella", "dog.1.chipped": "yes", "dog.1.chip": "27609810234567"}
_ACCOUNT = {
    "payment.way": "sepa",
    "payment.account_holder": "ERIKA MUSTERMANN",
    "payment.iban": "DE02120300000000202051",
}
_CAR = {"car.plate": "L-EM 1964E", "car.make": "VW ID.3", "car.holder": "relative"}
_CONTENTS = {"contents.further_data": "place_of_birth,nationalities"}


def kinds_of_fields(service: Callable[[str], Service]) -> Iterator[State]:
    """Yield a page for each way to ask that the registration does not have."""
    yield State("form.dog", _at(service("hundesteuer"), "dog.1", _DOGS), tries_to_go_on=True)
    yield State("form.account", _at(service("hundesteuer"), "payment", _ACCOUNT))
    yield State("form.car", _at(service("bewohnerparkausweis"), "car", _CAR))
    yield State("form.contents", _at(service("erweiterte_meldebescheinigung"), "contents", _CONTENTS))


def _at(service: Service, page: str, answers: Mapping[str, str]) -> Journey:
    journey = Journey(step=Step.FORM, service=service, answers=answers)
    pages = [each.id for each in journey.form_pages]
    return replace(journey, form_page=pages.index(page))
