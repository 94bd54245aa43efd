"""Identifications with servers that are ill, rude or hostile: each ends in time, and both sides hear why."""

from __future__ import annotations

import socket
import time
import uuid
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from hardware.eid.simulated import SimulationCSCA
from hardware.errors import CardError
from kiosk.domain.identity import Attribute
from kiosk.eid_client.paos.messages import (
    DIDAuthenticateError,
    EAC2Input,
    EACAdditionalInput,
    Envelope,
    InitializeFramework,
    InputAPDU,
    Message,
    StartPAOSResponse,
    Transmit,
    TransmitResponse,
)
from kiosk.eid_client.paos.reader import read_message
from kiosk.eid_client.paos.results import Result, ResultMinor
from kiosk.eid_client.paos.writer import write_message
from kiosk.errors import EIDServiceRefused, EIDServiceUnreachable
from kiosk.sandbox import eid_script
from kiosk.sandbox.eid_script import Answer, Line
from kiosk.sandbox.eid_server import ServerHabits
from kiosk.sandbox.eservice import PSKEndpoint
from kiosk.sandbox.http_server import Request, Response
from tests.fixtures.identification import Citizen, Town, town

ANSWERS = range(1, 6)
"""The answers of the eID server in one identification: EAC1, EAC2, two batches, the end."""
BOMB = b'<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]><a>&c;&c;&c;</a>'
SOME_ERROR = Result.error(ResultMinor.INTERNAL_ERROR)

BREACHES: dict[str, Line] = {
    "nothing": eid_script.raw(b""),
    "no XML": eid_script.raw(b"\xff\xfe\x00"),
    "cut XML": lambda answer: eid_script.raw(write_message(answer.envelope)[:-9])(answer),
    "another document": eid_script.raw(b"<html/>"),
    "entity bomb": eid_script.raw(BOMB),
    "oversized": eid_script.oversized(1_200_000),
    "answer to another message": eid_script.addressed(relates_to="urn:uuid:other"),
    "no more content": eid_script.raw(b"", 204),
    "refusal": eid_script.failing(403),
    "an error of its own": eid_script.instead(StartPAOSResponse(SOME_ERROR)),
    "a client's message": eid_script.instead(DIDAuthenticateError(SOME_ERROR)),
}
BREAKDOWNS: dict[str, Line] = {"an HTTP error": eid_script.failing(500), "overload": eid_script.failing(503)}
UNEXPECTED: dict[int, tuple[Message, ...]] = {
    1: (EAC2Input((), b"\x04" * 65), EACAdditionalInput(b"\1"), Transmit(b"\0", ()), StartPAOSResponse(Result())),
    2: (InitializeFramework(), EACAdditionalInput(b"\1"), StartPAOSResponse(Result())),
    3: (InitializeFramework(), EAC2Input((), b"\x04" * 65), EACAdditionalInput(b"\1")),
    4: (InitializeFramework(), EAC2Input((), b"\x04" * 65), EACAdditionalInput(b"\1")),
    5: (InitializeFramework(), EAC2Input((), b"\x04" * 65)),
}


def _everywhere(lines: dict[str, Line]) -> list[ParameterSet]:
    """Return every line at every answer; in the quick tier each line once, each answer about as often."""
    everywhere = []
    for index, name in enumerate(lines):
        for number in ANSWERS:
            marks = () if number == ANSWERS[index % len(ANSWERS)] else (pytest.mark.soak,)
            everywhere.append(pytest.param(name, number, marks=marks, id=f"{name}-{number}"))
    return everywhere


def _error(minor: str) -> list[dict[str, str]]:
    return [{"ResultMajor": "error", "ResultMinor": minor}]


@pytest.mark.parametrize(("breach", "number"), _everywhere(BREACHES))
def test_server_that_breaks_the_rules_is_refused(leipzig: Town, breach: str, number: int) -> None:
    leipzig.insert()
    leipzig.server.script.at(number, BREACHES[breach])

    with pytest.raises(EIDServiceRefused):
        leipzig.identify()

    assert leipzig.refreshes == _error("serverError")


@pytest.mark.parametrize(("breakdown", "number"), _everywhere(BREAKDOWNS))
def test_server_that_breaks_down_is_unreachable_and_the_next_visit_works(
    leipzig: Town, breakdown: str, number: int
) -> None:
    leipzig.insert()
    leipzig.server.script.at(number, BREAKDOWNS[breakdown])

    with pytest.raises(EIDServiceUnreachable):
        leipzig.identify()

    assert leipzig.refreshes == _error("serverError")
    assert leipzig.identify().get(Attribute.GIVEN_NAMES) == "ERIKA"


@pytest.mark.parametrize(("kind", "number"), [*product(["leipzig"], ANSWERS), ("attached", 2)])
def test_server_that_hangs_up_is_unreachable(request: pytest.FixtureRequest, kind: str, number: int) -> None:
    running: Town = request.getfixturevalue(kind)
    running.insert()
    running.server.script.at(number, eid_script.cut)

    with pytest.raises(EIDServiceUnreachable):
        running.identify()

    assert running.refreshes == _error("communicationError")


@pytest.mark.parametrize(
    ("number", "message"), [(number, message) for number, messages in UNEXPECTED.items() for message in messages]
)
def test_message_out_of_order_is_refused(leipzig: Town, number: int, message: Message) -> None:
    leipzig.insert()
    leipzig.server.script.at(number, eid_script.instead(message))

    with pytest.raises(EIDServiceRefused):
        leipzig.identify()

    assert leipzig.refreshes == _error("serverError")


@pytest.mark.parametrize("number", ANSWERS[1:])
def test_message_that_was_heard_before_is_refused(leipzig: Town, number: int) -> None:
    leipzig.insert()
    leipzig.server.script.at(number, eid_script.repeated)

    with pytest.raises(EIDServiceRefused):
        leipzig.identify()

    assert leipzig.refreshes == _error("serverError")


def test_same_message_under_the_same_id_is_refused(leipzig: Town) -> None:
    leipzig.insert()
    leipzig.server.script.at(3, eid_script.addressed(message_id="urn:uuid:again"))
    leipzig.server.script.at(4, eid_script.addressed(message_id="urn:uuid:again"))

    with pytest.raises(EIDServiceRefused, match="again"):
        leipzig.identify()


def test_request_before_the_pin_asks_for_no_secret_when_it_is_refused(leipzig: Town, citizen: Citizen) -> None:
    leipzig.insert()
    leipzig.server.script.at(1, eid_script.altered(certificate_description=b"\x30\x00"))

    with pytest.raises(EIDServiceRefused):
        leipzig.identify(citizen)

    assert (citizen.providers, citizen.asked) == ([], [])
    assert leipzig.messages[-1] == DIDAuthenticateError(Result.error(ResultMinor.PARAMETER_ERROR))


@pytest.mark.parametrize(
    "line",
    [
        eid_script.altered(certificates=(b"\x7f\x21\x00",)),
        eid_script.altered(ephemeral_public_key=b"\x04"),
        eid_script.altered(signature=b"\x01"),
    ],
    ids=["certificate", "key", "signature"],
)
def test_wrong_answer_to_the_card_ends_the_session(leipzig: Town, line: Line) -> None:
    leipzig.insert()
    leipzig.server.script.at(2, line)

    with pytest.raises((EIDServiceRefused, CardError)):
        leipzig.identify()

    assert isinstance(leipzig.messages[-1], DIDAuthenticateError)
    assert leipzig.refreshes[0]["ResultMajor"] == "error"
    assert leipzig.identify().get(Attribute.GIVEN_NAMES) == "ERIKA"


@pytest.mark.parametrize("command", [b"\0", b"\0\xa4\4\0\5\1"])
def test_command_that_is_none_is_refused(leipzig: Town, command: bytes) -> None:
    leipzig.insert()
    leipzig.server.script.at(3, eid_script.altered(inputs=(InputAPDU(command),)))

    with pytest.raises(EIDServiceRefused, match="command"):
        leipzig.identify()

    assert leipzig.messages[-1] == TransmitResponse(Result.error(ResultMinor.PARAMETER_ERROR))


def test_commands_are_relayed_to_the_card_only_once_it_knows_the_terminal(
    pki_directory: Path, csca: SimulationCSCA
) -> None:
    with town(pki_directory, csca, ServerHabits(signs_late=True), psk=PSKEndpoint()) as hasty:
        hasty.insert()
        hasty.server.script.at(3, eid_script.instead(Transmit(b"\0", (InputAPDU(b"\0\x84\0\0\x08"),))))

        with pytest.raises(EIDServiceRefused, match="before"):
            hasty.identify()


@pytest.mark.parametrize("number", [1, 4])
def test_silent_server_is_given_up_in_time(leipzig: Town, number: int) -> None:
    leipzig.insert()
    leipzig.settings = replace(leipzig.settings, limits=replace(leipzig.settings.limits, exchange_seconds=1.5))
    leipzig.server.script.at(number, leipzig.server.script.silence)
    started = time.monotonic()

    with pytest.raises(EIDServiceUnreachable):
        leipzig.identify()

    assert time.monotonic() - started < 60
    assert leipzig.refreshes == _error("communicationError")


def test_endless_server_is_given_up(leipzig: Town) -> None:
    leipzig.insert()
    leipzig.settings = replace(leipzig.settings, limits=replace(leipzig.settings.limits, messages=20))
    batches: list[Message] = []

    def repeat(request: Request, response: Response) -> Response:
        if request.method != "POST":
            return response
        message = read_message(response.body).message if response.status == 200 else None
        if isinstance(message, Transmit):
            batches.append(message)
        if not batches:
            return response
        return Response(200, write_message(Envelope(batches[0], f"urn:uuid:{uuid.uuid4()}")))

    leipzig.meddler = repeat

    with pytest.raises(EIDServiceRefused, match="does not come to an end"):
        leipzig.identify()


def test_server_that_is_slow_again_and_again_is_given_up(leipzig: Town) -> None:
    leipzig.insert()
    limits = replace(leipzig.settings.limits, session_seconds=2.0)
    leipzig.settings = replace(leipzig.settings, limits=limits)

    def dawdle(answer: Answer) -> Response:
        leipzig.cancelled.wait(0.8)
        return eid_script.truly(answer)

    for number in ANSWERS:
        leipzig.server.script.at(number, dawdle)

    with pytest.raises(EIDServiceUnreachable):
        leipzig.identify()

    assert leipzig.refreshes == _error("communicationError")


def test_batch_stops_at_the_first_status_word_that_is_not_acceptable(leipzig: Town) -> None:
    leipzig.insert()

    def accept_nothing_after_the_second(answer: Answer) -> Response:
        batch = answer.envelope.message
        assert isinstance(batch, Transmit)
        first, second, *rest = batch.inputs
        picky = replace(second, acceptable_status=(b"\x6f", b"\x90\x01"))
        return eid_script.altered(inputs=(first, picky, *rest))(answer)

    leipzig.server.script.at(3, accept_nothing_after_the_second)

    with pytest.raises(EIDServiceRefused):
        leipzig.identify()

    response = leipzig.messages[-1]
    assert isinstance(response, TransmitResponse)
    assert len(response.outputs) == 2
    assert not response.result.is_ok
    assert leipzig.refreshes == _error("serverError")


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
