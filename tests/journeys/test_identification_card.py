"""Identifications that end, or go on, as the card decides: its counter, its state, its removal."""

from __future__ import annotations

import pytest

from hardware.card.chip import ForeignCard
from hardware.eid.simulated import SimulationCSCA
from hardware.errors import CardDeactivated, CardError, CardLost, CardUnsuitable, PasswordBlocked
from kiosk.domain.identity import Attribute
from kiosk.eid_client.paos.messages import DIDAuthenticateError, TransmitResponse
from kiosk.eid_client.paos.results import Result, ResultMinor
from kiosk.errors import EIDServiceRefused, IdentificationError
from kiosk.journey.journey import SecretKind
from tests.fixtures.identification import CAN, PIN, Citizen, Town

APDUS = 27
"""How many APDUs one identification takes with a card at rest; a test below holds it to that."""


def test_wrong_pin_is_asked_again_with_what_is_left(leipzig: Town) -> None:
    leipzig.insert()
    citizen = Citizen(leipzig.reader, ["111111", PIN])

    identity = leipzig.identify(citizen)

    assert identity.get(Attribute.FAMILY_NAMES) == "MUSTERMANN"
    assert citizen.asked == [(SecretKind.PIN, None, False), (SecretKind.PIN, 2, True)]


def test_suspended_pin_takes_the_can_first_in_the_same_session(leipzig: Town) -> None:
    leipzig.insert()
    citizen = Citizen(leipzig.reader, ["111111", "222222", CAN, PIN])

    leipzig.identify(citizen)

    assert citizen.asked[2:] == [(SecretKind.CAN, None, False), (SecretKind.PIN, 1, True)]


def test_wrong_can_is_asked_again(leipzig: Town) -> None:
    card = leipzig.insert("suspended")
    citizen = Citizen(leipzig.reader, ["000000", card.state.can, card.state.pin])

    leipzig.identify(citizen)

    assert citizen.asked == [
        (SecretKind.CAN, None, False),
        (SecretKind.CAN, None, True),
        (SecretKind.PIN, 1, False),
    ]


def test_third_wrong_pin_blocks(leipzig: Town) -> None:
    leipzig.insert()
    citizen = Citizen(leipzig.reader, ["111111", "222222", CAN, "333333"])

    with pytest.raises(PasswordBlocked):
        leipzig.identify(citizen)


@pytest.mark.parametrize(
    ("profile", "error"),
    [("blocked", PasswordBlocked), ("deactivated", CardDeactivated), ("under-16", CardDeactivated)],
)
def test_card_that_cannot_identify_says_why(leipzig: Town, profile: str, error: type[Exception]) -> None:
    leipzig.insert(profile)

    with pytest.raises(error):
        leipzig.identify()


@pytest.mark.parametrize("profile", ["expired", "revoked"])
def test_card_that_the_city_takes_no_more_is_found_out_by_the_server(leipzig: Town, profile: str) -> None:
    leipzig.insert(profile)

    with pytest.raises(IdentificationError):
        leipzig.identify()

    assert leipzig.refreshes == [{"ResultMajor": "ok"}]
    assert len([each for each in leipzig.messages if isinstance(each, TransmitResponse)]) == 1


def test_number_of_apdus_is_the_one_that_the_pulled_cards_cover(leipzig: Town) -> None:
    leipzig.insert()

    leipzig.identify()

    assert leipzig.reader.apdu_count == APDUS


@pytest.mark.parametrize("apdu", range(1, APDUS + 1))
def test_card_pulled_at_any_apdu_is_lost_and_the_next_visit_works(leipzig: Town, apdu: int) -> None:
    card = leipzig.insert()
    leipzig.reader.pull_at(apdu, after_chip=bool(apdu % 2))

    with pytest.raises(CardLost):
        leipzig.identify()

    assert leipzig.refreshes == [{"ResultMajor": "error", "ResultMinor": "clientError"}]
    no_card = Result.error(ResultMinor.NO_CARD)
    assert leipzig.messages[-1] in {DIDAuthenticateError(no_card), TransmitResponse(no_card)}
    leipzig.reader.insert(card)
    assert leipzig.identify().get(Attribute.GIVEN_NAMES) == "ERIKA"


def test_server_hears_that_the_card_was_lost_while_reading(leipzig: Town) -> None:
    leipzig.insert()
    leipzig.reader.pull_at(APDUS)

    with pytest.raises(CardLost):
        leipzig.identify()

    assert leipzig.messages[-1] == TransmitResponse(Result.error(ResultMinor.NO_CARD))


def test_card_without_eid_application_is_unsuitable(leipzig: Town) -> None:
    leipzig.reader.insert(ForeignCard())

    with pytest.raises(CardUnsuitable):
        leipzig.identify()


def test_card_of_another_country_signing_authority_is_not_genuine(leipzig: Town) -> None:
    leipzig.csca = SimulationCSCA.generate()
    leipzig.insert()

    with pytest.raises(EIDServiceRefused, match="securityConditionNotSatisfied"):
        leipzig.identify()


def test_card_that_spoils_its_answers_is_a_card_error(leipzig: Town) -> None:
    card = leipzig.insert()
    card.faults.wrong_token()

    with pytest.raises(CardError):
        leipzig.identify()
