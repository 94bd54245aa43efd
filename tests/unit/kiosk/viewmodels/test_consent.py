"""Who reads what, before the PIN."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from kiosk.domain.service import Service
from kiosk.journey import events
from kiosk.journey.journey import Step
from kiosk.viewmodels.breaking import BREAK, SOFT_HYPHEN
from kiosk.viewmodels.consent import ConsentViewModel
from tests.fixtures.a_service import MOVE, NO_IDENTITY, PROVIDER
from tests.fixtures.fake_session import FakeSession


def consent(session: FakeSession, service: Service, *sent: events.Event) -> ConsentViewModel:
    begun: Iterable[events.Event] = (
        events.VisitStarted(),
        events.ServiceChosen(service),
        events.EligibilityAnswered("adult", answer=True),
        events.PreparationConfirmed(),
        *sent,
    )
    for each in begun:
        session.send(each)
    made = ConsentViewModel(session)
    made.refresh()
    return made


def test_while_connecting_there_is_nothing_to_consent_to(session: FakeSession) -> None:
    shown = consent(session, MOVE)
    assert shown.connecting
    assert not shown.canContinue
    assert shown.providerName == ""


def test_everything_the_law_asks_for_is_shown(session: FakeSession) -> None:
    shown = consent(session, MOVE, events.ProviderShown(PROVIDER))
    assert (shown.providerName, shown.purpose) == (PROVIDER.name, PROVIDER.purpose)
    assert [each.text for each in shown.categories.rows] == ["Given name(s)", "Family name"]
    details = [each.text.replace(BREAK, "").replace(SOFT_HYPHEN, "") for each in shown.details.rows]
    assert details == [
        PROVIDER.address,
        PROVIDER.url,
        PROVIDER.authority,
        f"{PROVIDER.issuer}\n{PROVIDER.issuer_url}",
        "1 Dezember 2026",
    ]


def test_terms_that_are_a_document_are_said_to_be_one_and_where(session: FakeSession) -> None:
    wordless = replace(PROVIDER, address="", authority="", terms_url="https://city.example")
    shown = consent(session, MOVE, events.ProviderShown(wordless))
    terms = {each.label: each.text.replace(BREAK, "").replace(SOFT_HYPHEN, "") for each in shown.details.rows}
    assert terms["Terms of use"] == "A document that cannot be shown here. You can get it from: https://city.example"


SELECTIVE = replace(PROVIDER, required=("AGE_VERIFICATION",), optional=("DG7", "DG9"), required_age=18)


def test_required_age_is_said(session: FakeSession) -> None:
    shown = consent(session, MOVE, events.ProviderShown(SELECTIVE))
    assert [each.text for each in shown.categories.rows] == ["Age verification: at least 18 years"]


def test_optional_data_are_read_until_they_are_switched_off(session: FakeSession) -> None:
    shown = consent(session, MOVE, events.ProviderShown(SELECTIVE))
    assert [(each.text, each.hint, each.granted) for each in shown.options.rows] == [
        ("Doctoral degree", "Will be read", True),
        ("Place of birth", "Will be read", True),
    ]
    shown.switchOption("DG7", False)
    shown.refresh()
    assert [(each.hint, each.granted) for each in shown.options.rows] == [
        ("Will not be read", False),
        ("Will be read", True),
    ]
    shown.switchOption("DG7", True)
    assert session.journey.identification.declined == frozenset()


def test_consent_leads_to_the_card(session: FakeSession) -> None:
    shown = consent(session, MOVE, events.ProviderShown(PROVIDER))
    assert shown.canContinue
    shown.give()
    assert session.journey.step is Step.IDENTIFY


def test_without_a_card_it_is_the_privacy_notice(session: FakeSession) -> None:
    shown = consent(session, NO_IDENTITY)
    assert not shown.needsCard
    assert not shown.connecting
    assert shown.canContinue
    shown.give()
    assert session.journey.step is Step.FORM


@pytest.mark.parametrize(
    ("service", "label"), [(MOVE, "Continue to the PIN"), (NO_IDENTITY, "Continue to the questions")]
)
def test_the_button_says_what_follows(session: FakeSession, service: Service, label: str) -> None:
    assert consent(session, service).primaryLabel == label
