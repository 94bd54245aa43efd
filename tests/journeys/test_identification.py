"""Whole online identifications: kiosk and city over real TLS sockets, the simulated card in this process."""

from __future__ import annotations

from pathlib import Path

import pytest

from hardware.card.apdu import CommandAPDU
from hardware.eid.chat import CHAT, Right
from hardware.eid.simulated import SimulationCSCA
from kiosk.domain.identity import Attribute, CardFunction
from kiosk.eid_client.paos.messages import (
    DIDAuthenticateError,
    EAC1Output,
    EAC2Challenge,
    InitializeFrameworkResponse,
)
from kiosk.eid_client.paos.results import Result, ResultMinor
from kiosk.errors import IdentificationCancelled, ProviderNotTrusted
from kiosk.journey.journey import SecretKind
from kiosk.sandbox import eid_script
from kiosk.sandbox.access_policy import AccessPolicy
from kiosk.sandbox.eid_server import ServerHabits
from kiosk.sandbox.eservice import PSKEndpoint
from kiosk.sandbox.http_server import Request, Response
from tests.fixtures.identification import CAN, PIN, Citizen, Town, town

REQUIRED = (Attribute.GIVEN_NAMES, Attribute.FAMILY_NAMES)
OPTIONAL = (Attribute.DATE_OF_BIRTH, Attribute.STREET, Attribute.CITY)


def test_identification_gives_the_attributes_of_the_card(leipzig: Town, citizen: Citizen) -> None:
    leipzig.insert()

    identity = leipzig.identify(citizen)

    assert dict(identity.attributes) == {
        Attribute.GIVEN_NAMES: "ERIKA",
        Attribute.FAMILY_NAMES: "MUSTERMANN",
        Attribute.DATE_OF_BIRTH: "1964-08-12",
        Attribute.STREET: "HEIDESTRAẞE 17",
        Attribute.POSTCODE: "51147",
        Attribute.CITY: "KÖLN",
    }
    assert citizen.asked == [(SecretKind.PIN, None, False)]
    assert citizen.fractions == sorted(citizen.fractions)
    assert citizen.fractions[-1] == 1.0


def test_citizen_is_shown_who_reads_what(leipzig: Town, citizen: Citizen) -> None:
    leipzig.insert()

    leipzig.identify(citizen)

    (provider,) = citizen.providers
    assert provider.name == "Stadt Leipzig (Sandbox)"
    assert provider.required == ("DG4", "DG5", "DG7", "DG8", "DG17")
    assert "04109 Leipzig" in provider.address
    assert "Bürgerschalter" in provider.purpose
    assert "Datenschutz" in provider.authority


@pytest.mark.parametrize(
    ("profile", "attribute", "value"),
    [
        ("umlauts-long-names", Attribute.FAMILY_NAMES, None),
        ("partial-birth-date", Attribute.DATE_OF_BIRTH, "1989"),
        ("no-address", Attribute.STREET, ""),
        ("residence-permit", Attribute.GIVEN_NAMES, None),
        ("eu-citizen", Attribute.GIVEN_NAMES, None),
    ],
)
def test_every_kind_of_card_is_read(leipzig: Town, profile: str, attribute: Attribute, value: str | None) -> None:
    leipzig.insert(profile)

    identity = leipzig.identify(Citizen(leipzig.reader))

    assert identity.get(attribute) == value if value is not None else identity.get(attribute)


@pytest.mark.parametrize(
    "habits",
    [ServerHabits(initializes_framework=True), ServerHabits(signs_late=True), ServerHabits(True, True)],
    ids=["InitializeFramework", "EACAdditionalInput", "both"],
)
def test_servers_may_have_other_habits(pki_directory: Path, csca: SimulationCSCA, habits: ServerHabits) -> None:
    with town(pki_directory, csca, habits) as other:
        other.insert()

        identity = other.identify()

    assert identity.get(Attribute.FAMILY_NAMES) == "MUSTERMANN"
    kinds = {type(each) for each in other.messages}
    assert (InitializeFrameworkResponse in kinds) is habits.initializes_framework
    assert (EAC2Challenge in kinds) is habits.signs_late


def test_secrets_are_overwritten(leipzig: Town) -> None:
    leipzig.insert()
    citizen = Citizen(leipzig.reader, ["111111", "222222", CAN, PIN])

    leipzig.identify(citizen)

    assert all(not any(secret) for secret in citizen.handed_over)


def test_card_is_free_and_reset_afterwards(leipzig: Town) -> None:
    leipzig.insert()

    leipzig.identify()

    connection = leipzig.reader.connect()
    read = connection.transmit(CommandAPDU(0x00, 0xB0, 0x84, 0x00, le=256))
    connection.close()
    assert not read.is_ok


def test_citizen_who_does_not_consent_is_asked_for_no_secret(leipzig: Town) -> None:
    leipzig.insert()
    citizen = Citizen(leipzig.reader, consents=False)

    with pytest.raises(IdentificationCancelled):
        leipzig.identify(citizen)

    assert leipzig.reader.apdu_count == 0
    assert leipzig.messages[-1] == DIDAuthenticateError(Result.error(ResultMinor.CANCELLATION_BY_USER))
    assert leipzig.refreshes == [{"ResultMajor": "error", "ResultMinor": "cancellationByUser"}]


def test_leaving_ends_the_identification_before_the_next_step(leipzig: Town) -> None:
    leipzig.insert()
    citizen = Citizen(leipzig.reader, before_secret=leipzig.cancelled.set)

    with pytest.raises(IdentificationCancelled):
        leipzig.identify(citizen)

    assert leipzig.refreshes == [{"ResultMajor": "error", "ResultMinor": "cancellationByUser"}]


def test_leaving_with_the_consent_asks_for_no_card(leipzig: Town) -> None:
    leipzig.insert()
    citizen = Citizen(leipzig.reader, before_consent=leipzig.cancelled.set)

    with pytest.raises(IdentificationCancelled):
        leipzig.identify(citizen)

    assert leipzig.reader.apdu_count == 0


def test_card_is_free_even_after_an_error_of_our_own(leipzig: Town) -> None:
    leipzig.insert()

    def stumble() -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        leipzig.identify(Citizen(leipzig.reader, before_secret=stumble))

    assert leipzig.identify().get(Attribute.GIVEN_NAMES) == "ERIKA"


def test_leaving_ends_the_waiting_for_a_silent_server(leipzig: Town) -> None:
    leipzig.insert()

    def fall_silent(answer: eid_script.Answer) -> Response:
        leipzig.cancelled.set()
        return leipzig.server.script.silence(answer)

    leipzig.server.script.at(1, fall_silent)

    with pytest.raises(IdentificationCancelled):
        leipzig.identify()


def test_attached_server_is_spoken_to_on_the_channel_of_the_token(attached: Town) -> None:
    attached.insert()

    attached.identify()

    assert len({each.connection for each in attached.requests if not each.path.startswith("/refresh/")}) == 1


def test_server_of_its_own_knows_the_kiosk_by_the_key_of_the_token(leipzig: Town) -> None:
    leipzig.insert()

    leipzig.identify()

    channels = {(each.connection, each.psk_identity != "") for each in leipzig.requests if each.method == "POST"}
    assert [is_psk for _, is_psk in channels] == [True]


@pytest.mark.parametrize("kind", ["leipzig", "attached"])
def test_citizen_may_take_her_time_although_the_server_hangs_up(request: pytest.FixtureRequest, kind: str) -> None:
    running: Town = request.getfixturevalue(kind)
    running.insert()
    citizen = Citizen(running.reader, before_consent=running.server.break_connections)

    assert running.identify(citizen).get(Attribute.GIVEN_NAMES) == "ERIKA"

    assert len({each.connection for each in running.requests if each.method == "POST"}) == 2


@pytest.mark.parametrize("kind", ["leipzig", "attached"])
def test_server_may_end_the_connection_after_every_answer(request: pytest.FixtureRequest, kind: str) -> None:
    running: Town = request.getfixturevalue(kind)
    running.insert()

    def close(_: Request, response: Response) -> Response:
        return Response(response.status, response.body, response.content_type, {"Connection": "close"})

    running.meddler = close

    assert running.identify().get(Attribute.GIVEN_NAMES) == "ERIKA"


def test_card_is_asked_to_allow_what_the_citizen_has_left_on(pki_directory: Path, csca: SimulationCSCA) -> None:
    with town(pki_directory, csca, policy=AccessPolicy(REQUIRED, OPTIONAL), psk=PSKEndpoint()) as running:
        running.insert()
        citizen = Citizen(running.reader, declined=frozenset({"DG17"}))

        identity = running.identify(citizen)

    assert citizen.providers[0].required == ("DG4", "DG5")
    assert citizen.providers[0].optional == ("DG8", "DG17")
    allowed = CHAT.of({Right.READ_DG4, Right.READ_DG5, Right.READ_DG8})
    assert [each.chat for each in running.messages if isinstance(each, EAC1Output)] == [allowed.to_bytes()]
    assert identity.get(Attribute.DATE_OF_BIRTH) == "1964-08-12"
    assert identity.get(Attribute.STREET) == ""


def test_citizen_is_told_which_age_is_asked_for_and_why(pki_directory: Path, csca: SimulationCSCA) -> None:
    policy = AccessPolicy(REQUIRED, required_age=18, transaction_info="Vorgang 4711 <b>fett</b>")
    with town(pki_directory, csca, policy=policy, psk=PSKEndpoint()) as running:
        running.insert()
        citizen = Citizen(running.reader)

        running.identify(citizen, REQUIRED, functions=(CardFunction.AGE_VERIFICATION,))

    (provider,) = citizen.providers
    assert provider.required == ("AGE_VERIFICATION", "DG4", "DG5")
    assert provider.required_age == 18
    assert provider.transaction_text == "Vorgang 4711 <b>fett</b>"


def test_age_is_not_asked_for_by_a_service_that_does_not_need_it(pki_directory: Path, csca: SimulationCSCA) -> None:
    with town(pki_directory, csca, policy=AccessPolicy(REQUIRED, required_age=18), psk=PSKEndpoint()) as running:
        running.insert()

        with pytest.raises(ProviderNotTrusted):
            running.identify(attributes=REQUIRED)
