"""How the citizen identifies in an assisted visit: the ways that the service takes, and no other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.service import IdentityKind
from kiosk.journey.journey import Step
from kiosk.viewmodels.compare_photo import ComparePhotoViewModel
from kiosk.viewmodels.identity_way import IdentityWayViewModel, WayOfIdentifyingRow
from tests.fixtures.fake_session import FakeSession
from tests.fixtures.visit_paths import TO_PHOTO, TO_WAY, play


@pytest.fixture
def choosing(session: FakeSession) -> IdentityWayViewModel:
    session.put(play(TO_WAY)[0])
    made = IdentityWayViewModel(session)
    made.refresh()
    return made


def ways(choosing: IdentityWayViewModel) -> list[str]:
    assert all(isinstance(each, WayOfIdentifyingRow) and each.title and each.summary for each in choosing.ways.rows)
    return [each.way for each in choosing.ways.rows if isinstance(each, WayOfIdentifyingRow)]


def test_the_ways_of_the_service_are_offered_in_its_order(choosing: IdentityWayViewModel, session: FakeSession) -> None:
    assert ways(choosing) == ["eid", "on_site"]
    assert session.journey.service is not None
    every = replace(session.journey.service, identity=tuple(IdentityKind))
    session.put(replace(session.journey, service=every))
    choosing.refresh()
    assert ways(choosing) == [each.value for each in IdentityKind]


@pytest.mark.parametrize(
    ("way", "step"),
    [("eid", Step.CONSENT), ("on_site", Step.COMPARE_PHOTO), ("none", Step.IDENTITY_WAY)],
)
def test_a_way_leads_on_if_the_service_takes_it(
    choosing: IdentityWayViewModel, session: FakeSession, way: str, step: Step
) -> None:
    choosing.choose(way)
    assert session.journey.step is step


def test_the_clerks_word_on_the_photo_leads_on_or_back(session: FakeSession) -> None:
    for say, step in ((ComparePhotoViewModel.confirm, Step.CONSENT), (ComparePhotoViewModel.deny, Step.IDENTITY_WAY)):
        session.put(play(TO_PHOTO)[0])
        say(ComparePhotoViewModel(session))
        assert session.journey.step is step
