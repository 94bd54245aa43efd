"""Whole online identifications: kiosk and city over real TLS sockets, the simulated card in this process."""

from __future__ import annotations

import socket
import threading
import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hardware.card.apdu import CommandAPDU
from hardware.card.chip import ForeignCard
from hardware.eid.simulated import SimulationCSCA
from hardware.errors import CardDeactivated, CardError, CardLost, CardUnsuitable, PasswordBlocked
from kiosk.domain.identity import Attribute
from kiosk.eid_client.paos.messages import (
    DIDAuthenticateError,
    EAC1Input,
    EAC2Challenge,
    Envelope,
    InitializeFramework,
    InitializeFrameworkResponse,
    Message,
    StartPAOSResponse,
    Transmit,
    TransmitResponse,
)
from kiosk.eid_client.paos.reader import read_message
from kiosk.eid_client.paos.results import Result, ResultMinor
from kiosk.eid_client.paos.writer import write_message
from kiosk.errors import (
    EIDServiceRefused,
    EIDServiceUnreachable,
    IdentificationCancelled,
    IdentificationError,
    ProviderNotTrusted,
)
from kiosk.journey.journey import SecretKind
from kiosk.sandbox.eid_server import ServerHabits
from kiosk.sandbox.http_server import Problem, Request, Response
from tests.fixtures.identification import ATTRIBUTES, CAN, PIN, Citizen, Town, town

APDUS = 27
EXCHANGES = 7
"""How many APDUs one identification takes with a card at rest; a test below holds it to that."""


@pytest.fixture(scope="session")
def csca() -> SimulationCSCA:
    return SimulationCSCA.generate()


@pytest.fixture(scope="session")
def pki_directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pki")


@pytest.fixture
def leipzig(pki_directory: Path, csca: SimulationCSCA) -> Iterator[Town]:
    with town(pki_directory, csca) as running:
        yield running


@pytest.fixture
def citizen(leipzig: Town) -> Citizen:
    return Citizen(leipzig.reader)


def _rewrite(kind: type[Message], change: Callable[[Envelope], Envelope]) -> Callable[[Request, Response], Response]:
    def meddle(request: Request, response: Response) -> Response:
        if request.method != "POST":
            return response
        envelope = read_message(response.body)
        return (
            replace(response, body=write_message(change(envelope))) if isinstance(envelope.message, kind) else response
        )

    return meddle


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

    test_is_over = threading.Event()

    def fall_silent(request: Request, response: Response) -> Response:
        if request.method == "POST":
            leipzig.cancelled.set()
            test_is_over.wait(60)
        return response

    leipzig.meddler = fall_silent

    with pytest.raises(IdentificationCancelled):
        leipzig.identify()
    test_is_over.set()


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


# The server


def test_unreachable_server_is_said_so(leipzig: Town) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    leipzig.settings = replace(leipzig.settings, tc_token_url=f"https://127.0.0.1:{port}/tctoken")

    with pytest.raises(EIDServiceUnreachable):
        leipzig.identify()


def test_server_of_another_authority_is_not_spoken_to(leipzig: Town, tmp_path: Path, csca: SimulationCSCA) -> None:
    with town(tmp_path, csca) as impostor:
        leipzig.settings = replace(leipzig.settings, tc_token_url=impostor.settings.tc_token_url)

        with pytest.raises(EIDServiceUnreachable):
            leipzig.identify()

    assert impostor.requests == []


def _fail_at(exchange: int, failure: Callable[[], Response]) -> Callable[[Request, Response], Response]:
    count = 0

    def meddle(request: Request, response: Response) -> Response:
        nonlocal count
        count += 1
        return failure() if count == exchange else response

    return meddle


def _internal_error() -> Response:
    raise Problem(500)


@pytest.mark.parametrize("exchange", range(1, EXCHANGES + 1))
def test_http_500_at_any_exchange_is_an_unreachable_service(leipzig: Town, exchange: int) -> None:
    leipzig.insert()
    leipzig.meddler = _fail_at(exchange, _internal_error)

    with pytest.raises(EIDServiceUnreachable):
        leipzig.identify()

    leipzig.meddler = lambda _, response: response
    assert leipzig.identify().get(Attribute.GIVEN_NAMES) == "ERIKA"


@pytest.mark.parametrize("exchange", range(1, EXCHANGES + 1))
def test_server_that_hangs_up_at_any_exchange_is_an_unreachable_service(leipzig: Town, exchange: int) -> None:
    leipzig.insert()

    def hang_up() -> Response:
        leipzig.server.break_connections()
        return Response()

    leipzig.meddler = _fail_at(exchange, hang_up)

    with pytest.raises(EIDServiceUnreachable):
        leipzig.identify()

    if 1 < exchange < EXCHANGES:
        assert leipzig.refreshes == [{"ResultMajor": "error", "ResultMinor": "communicationError"}]


@pytest.mark.parametrize("exchange", range(1, EXCHANGES + 1))
@pytest.mark.parametrize("body", [b"", b"<a/>", b"\xff\xfe", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"])
def test_answer_that_cannot_be_read_is_refused(leipzig: Town, exchange: int, body: bytes) -> None:
    leipzig.insert()
    leipzig.meddler = _fail_at(exchange, lambda: Response(200, body, "text/xml"))

    with pytest.raises(EIDServiceRefused):
        leipzig.identify()


def test_endless_server_is_given_up(leipzig: Town) -> None:
    leipzig.insert()
    batches: list[Envelope] = []

    def repeat(request: Request, response: Response) -> Response:
        if request.method != "POST":
            return response
        envelope = read_message(response.body) if response.status == 200 else None
        if envelope is not None and isinstance(envelope.message, Transmit):
            batches.append(envelope)
        if not batches:
            return response
        return Response(200, write_message(replace(batches[0], relates_to="", message_id=f"urn:uuid:{uuid.uuid4()}")))

    leipzig.meddler = repeat

    with pytest.raises(EIDServiceRefused, match="does not come to an end"):
        leipzig.identify()


@pytest.mark.parametrize("message", [InitializeFramework(), Transmit(b"\0", ()), StartPAOSResponse(Result())])
def test_message_out_of_order_is_refused(leipzig: Town, citizen: Citizen, message: Message) -> None:
    leipzig.insert()
    leipzig.meddler = _rewrite(EAC1Input, lambda envelope: replace(envelope, message=message))
    if isinstance(message, InitializeFramework):
        leipzig.meddler = _twice(leipzig.meddler)

    with pytest.raises(EIDServiceRefused):
        leipzig.identify(citizen)

    assert citizen.asked == []


def _twice(meddler: Callable[[Request, Response], Response]) -> Callable[[Request, Response], Response]:
    """Send InitializeFramework again in answer to its own answer."""

    def meddle(request: Request, response: Response) -> Response:
        if request.method != "POST":
            return response
        asked = read_message(request.body)
        if isinstance(asked.message, InitializeFrameworkResponse):
            again = Envelope(InitializeFramework(), "urn:uuid:again", asked.message_id)
            return replace(response, body=write_message(again))
        return meddler(request, response)

    return meddle


def _accept_nothing_after_the_second(envelope: Envelope) -> Envelope:
    assert isinstance(envelope.message, Transmit)
    first, second, *rest = envelope.message.inputs
    picky = replace(second, acceptable_status=(b"\x6f", b"\x90\x01"))
    return replace(envelope, message=replace(envelope.message, inputs=(first, picky, *rest)))


def test_batch_stops_at_the_first_status_word_that_is_not_acceptable(leipzig: Town) -> None:
    leipzig.insert()
    leipzig.meddler = _rewrite(Transmit, _accept_nothing_after_the_second)

    with pytest.raises(EIDServiceRefused):
        leipzig.identify()

    answer = leipzig.messages[-1]
    assert isinstance(answer, TransmitResponse)
    assert len(answer.outputs) == 2
    assert not answer.result.is_ok


def test_answer_to_another_message_is_refused(leipzig: Town, citizen: Citizen) -> None:
    leipzig.insert()
    leipzig.meddler = _rewrite(EAC1Input, lambda envelope: replace(envelope, relates_to="urn:uuid:other"))

    with pytest.raises(EIDServiceRefused):
        leipzig.identify(citizen)

    assert citizen.providers == []


def _description_of_somebody_else(envelope: Envelope) -> Envelope:
    assert isinstance(envelope.message, EAC1Input)
    changed = envelope.message.certificate_description.replace(b"Stadt Leipzig", b"Stadt Laipzig")
    return replace(envelope, message=replace(envelope.message, certificate_description=changed))


def test_wrong_certificate_description_is_not_trusted_and_no_secret_is_asked(leipzig: Town, citizen: Citizen) -> None:
    leipzig.insert()
    leipzig.meddler = _rewrite(EAC1Input, _description_of_somebody_else)

    with pytest.raises(ProviderNotTrusted):
        leipzig.identify(citizen)

    assert citizen.providers == []
    assert leipzig.reader.apdu_count == 0
    assert leipzig.messages[-1] == DIDAuthenticateError(Result.error(ResultMinor.PARAMETER_ERROR))
    assert leipzig.refreshes == [{"ResultMajor": "error", "ResultMinor": "clientError"}]


def test_more_attributes_than_the_service_needs_are_refused(leipzig: Town, citizen: Citizen) -> None:
    leipzig.insert()

    with pytest.raises(ProviderNotTrusted):
        leipzig.identify(citizen, ATTRIBUTES[1:])

    assert citizen.providers == []


def _replace_in_token(old: bytes, new: bytes) -> Callable[[Request, Response], Response]:
    def meddle(request: Request, response: Response) -> Response:
        return replace(response, body=response.body.replace(old, new)) if request.path == "/tctoken" else response

    return meddle


def test_refresh_address_of_another_site_is_not_trusted_and_not_called(leipzig: Town, citizen: Citizen) -> None:
    leipzig.insert()
    leipzig.meddler = _replace_in_token(b"<RefreshAddress>https://127.0.0.1", b"<RefreshAddress>https://localhost")

    with pytest.raises(ProviderNotTrusted):
        leipzig.identify(citizen)

    assert citizen.providers == []
    assert leipzig.refreshes == []
    assert leipzig.requests[-1].path == "/error"


def test_attached_server_at_another_place_is_no_trusted_channel(leipzig: Town) -> None:
    leipzig.meddler = _replace_in_token(b"<ServerAddress>https://127.0.0.1", b"<ServerAddress>https://localhost")

    with pytest.raises(EIDServiceUnreachable):
        leipzig.identify()

    assert leipzig.refreshes == [
        {"ResultMajor": "error", "ResultMinor": "trustedChannelEstablishmentFailed"},
    ]


def test_service_that_the_city_does_not_know_is_refused(leipzig: Town) -> None:
    with pytest.raises(EIDServiceRefused):
        leipzig.identify(service="hundesteuer")


@pytest.mark.parametrize("key", ["other", "missing"])
def test_report_that_the_configured_key_did_not_sign_is_refused(
    leipzig: Town, tmp_path: Path, csca: SimulationCSCA, key: str
) -> None:
    leipzig.insert()
    if key == "other":
        with town(tmp_path, csca) as other:
            report_key = other.pki.report_key_path
    else:
        report_key = tmp_path / "missing.pem"
    leipzig.settings = replace(leipzig.settings, report_key=report_key)

    with pytest.raises(EIDServiceRefused):
        leipzig.identify()


def test_all_messages_travel_on_the_channel_of_the_token(leipzig: Town) -> None:
    leipzig.insert()

    leipzig.identify()

    assert len({each.connection for each in leipzig.requests if not each.path.startswith("/refresh/")}) == 1
