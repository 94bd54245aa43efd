"""On-site reading: the photo first, then the CAN, and only where the certificate allows it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from hardware.eid.simulated import SimulationCSCA
from hardware.errors import CardError
from kiosk.domain.identity import Attribute
from kiosk.domain.on_site import OnSiteConfirmation
from kiosk.eid_client.on_site import OnSiteReading, read_on_site
from kiosk.errors import IdentificationCancelled, ProviderNotTrusted
from kiosk.journey.journey import SecretKind
from kiosk.sandbox.access_policy import AccessPolicy
from tests.fixtures.identification import ATTRIBUTES, CAN, SERVICE, Citizen, Town, town

ROOT = Path(__file__).parents[4]
CONFIRMATION = OnSiteConfirmation("leipzig-clerk-17", "2026-11-23T10:15:00+01:00")


@dataclass
class FakeClerk:
    """Compares, or sees another face; remembers how often she was asked and what the card was asked before."""

    citizen: Citizen
    recognises: bool = True
    asked_before: list[int] = field(default_factory=list)

    def compare_photo(self) -> OnSiteConfirmation:
        self.asked_before.append(len(self.citizen.asked))
        if not self.recognises:
            raise IdentificationCancelled("it is another person")
        return CONFIRMATION


@pytest.fixture(scope="module")
def csca() -> SimulationCSCA:
    return SimulationCSCA.generate()


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pki")


@pytest.fixture
def counter(directory: Path, csca: SimulationCSCA) -> Iterator[Town]:
    """A town whose terminal may read with the CAN."""
    with town(directory, csca, policy=AccessPolicy(ATTRIBUTES, on_site=True)) as running:
        yield running


def read(town: Town, citizen: Citizen, clerk: FakeClerk) -> OnSiteReading:
    return read_on_site(town.settings, SERVICE, ATTRIBUTES, clerk, citizen, cancelled=town.cancelled)


def test_after_the_photo_the_can_reads_the_card(counter: Town) -> None:
    counter.insert()
    citizen = Citizen(counter.reader, secrets=["999999", CAN])
    clerk = FakeClerk(citizen)
    reading = read(counter, citizen, clerk)
    assert clerk.asked_before == [0]
    assert [kind for kind, _, _ in citizen.asked] == [SecretKind.CAN, SecretKind.CAN]
    assert reading.identity.get(Attribute.FAMILY_NAMES) == "MUSTERMANN"
    assert reading.confirmation == CONFIRMATION
    assert not any(any(each) for each in citizen.handed_over)
    assert "MUSTERMANN" not in repr(reading)


def test_a_card_whose_pin_is_blocked_can_be_read_on_site(counter: Town) -> None:
    counter.insert("blocked")
    citizen = Citizen(counter.reader, secrets=["500548"])
    assert read(counter, citizen, FakeClerk(citizen)).identity.get(Attribute.GIVEN_NAMES) == "ERIKA"


def test_another_face_ends_it_before_anything_is_read(counter: Town) -> None:
    counter.insert()
    citizen = Citizen(counter.reader)
    with pytest.raises(IdentificationCancelled):
        read(counter, citizen, FakeClerk(citizen, recognises=False))
    assert (citizen.asked, counter.requests) == ([], [])


def test_a_terminal_that_may_not_read_with_the_can_is_refused_before_the_can(
    directory: Path, csca: SimulationCSCA
) -> None:
    with town(directory, csca) as usual:
        usual.insert()
        citizen = Citizen(usual.reader)
        with pytest.raises(ProviderNotTrusted):
            read(usual, citizen, FakeClerk(citizen))
        assert (citizen.providers, citizen.asked) == ([], [])


def test_a_kiosk_alone_never_takes_part_in_on_site_reading(counter: Town) -> None:
    counter.insert()
    citizen = Citizen(counter.reader, secrets=[CAN])
    with pytest.raises(ProviderNotTrusted):
        counter.identify(citizen)
    assert (citizen.providers, citizen.asked) == ([], [])


def test_no_task_of_a_kiosk_alone_knows_of_on_site_reading() -> None:
    tasks = [each for each in (ROOT / "kiosk" / "tasks").glob("*.py") if each.name != "read_on_site.py"]
    assert len(tasks) > 5
    assert [each.name for each in tasks if "on_site" in each.read_text(encoding="utf-8")] == []


def test_a_kiosk_alone_asks_for_the_can_only_before_the_pin(directory: Path, csca: SimulationCSCA) -> None:
    with town(directory, csca) as usual:
        usual.insert("suspended")
        citizen = Citizen(usual.reader, secrets=["500547", "123456"])
        usual.identify(citizen)
        assert [kind for kind, _, _ in citizen.asked] == [SecretKind.CAN, SecretKind.PIN]


def test_a_card_that_is_taken_away_ends_it(counter: Town) -> None:
    counter.insert()
    citizen = Citizen(counter.reader, secrets=[CAN])
    citizen.before_secret = counter.reader.remove
    with pytest.raises(CardError):
        read(counter, citizen, FakeClerk(citizen))
    assert not any(any(each) for each in citizen.handed_over)


def test_the_confirmation_names_nobody_in_logs() -> None:
    assert "clerk" not in repr(CONFIRMATION)
