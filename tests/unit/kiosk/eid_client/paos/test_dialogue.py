"""The conversation: ids are chained, and every pending command can be answered with a refusal."""

from __future__ import annotations

import pytest

from kiosk.eid_client.paos.dialogue import Dialogue
from kiosk.eid_client.paos.messages import (
    DIDAuthenticateError,
    EAC1Input,
    EAC2Input,
    EACAdditionalInput,
    Envelope,
    InitializeFramework,
    InitializeFrameworkResponse,
    InputAPDU,
    Message,
    StartPAOS,
    StartPAOSResponse,
    Transmit,
    TransmitResponse,
)
from kiosk.eid_client.paos.reader import read_message
from kiosk.eid_client.paos.results import Result, ResultMinor
from kiosk.eid_client.paos.writer import write_message
from kiosk.errors import EIDServiceRefused

GAVE_UP = Result.error(ResultMinor.CANCELLATION_BY_USER)


class Server:
    """Answers from a script; a relation of None is the right one."""

    def __init__(self, *script: tuple[Message, str, str | None]) -> None:
        self._script = list(script)
        self.heard: list[Envelope] = []
        self.is_closed = False

    def exchange(self, message: bytes) -> bytes:
        self.heard.append(read_message(message))
        answer, message_id, relates_to = self._script.pop(0)
        relation = self.heard[-1].message_id if relates_to is None else relates_to
        return write_message(Envelope(answer, message_id, relation))

    def close(self) -> None:
        self.is_closed = True


def test_each_message_answers_the_one_before() -> None:
    server = Server((InitializeFramework(), "urn:a", None), (StartPAOSResponse(Result()), "urn:b", None))
    dialogue = Dialogue(server, 10)

    dialogue.exchange(StartPAOS("id"))
    dialogue.exchange(InitializeFrameworkResponse())

    first, second = server.heard
    assert (first.relates_to, second.relates_to) == ("", "urn:a")
    assert first.message_id.startswith("urn:uuid:")
    assert first.message_id != second.message_id


def test_server_without_ids_is_understood() -> None:
    server = Server((InitializeFramework(), "", ""), (StartPAOSResponse(Result()), "", ""))
    dialogue = Dialogue(server, 10)

    dialogue.exchange(StartPAOS("id"))

    assert dialogue.exchange(InitializeFrameworkResponse()) == StartPAOSResponse(Result())


@pytest.mark.parametrize(
    "second",
    [
        (StartPAOSResponse(Result()), "urn:a", None),
        (StartPAOSResponse(Result()), "urn:b", "urn:uuid:other"),
        (TransmitResponse(Result()), "urn:b", None),
    ],
    ids=["an id again", "another relation", "a message of a client"],
)
def test_wrong_answer_is_refused_and_pends_no_more(second: tuple[Message, str, str | None]) -> None:
    dialogue = Dialogue(Server((InitializeFramework(), "urn:a", None), second), 10)
    dialogue.exchange(StartPAOS("id"))

    with pytest.raises(EIDServiceRefused):
        dialogue.exchange(InitializeFrameworkResponse())

    assert dialogue.pending is None


def test_number_of_messages_is_limited() -> None:
    server = Server(*((InitializeFramework(), f"urn:{number}", None) for number in range(3)))
    dialogue = Dialogue(server, 2)
    dialogue.exchange(StartPAOS("id"))
    dialogue.exchange(InitializeFrameworkResponse())

    with pytest.raises(EIDServiceRefused, match="end"):
        dialogue.exchange(InitializeFrameworkResponse())

    assert len(server.heard) == 2


@pytest.mark.parametrize(
    ("pending", "refusal"),
    [
        (InitializeFramework(), InitializeFrameworkResponse(GAVE_UP)),
        (EAC1Input((b"\1",), b"\1"), DIDAuthenticateError(GAVE_UP)),
        (EAC2Input((), b"\4"), DIDAuthenticateError(GAVE_UP)),
        (EACAdditionalInput(b"\1"), DIDAuthenticateError(GAVE_UP)),
        (Transmit(b"\0", (InputAPDU(b"\0\0\0\0"),)), TransmitResponse(GAVE_UP)),
    ],
)
def test_pending_command_is_refused_in_its_own_kind(pending: Message, refusal: Message) -> None:
    server = Server((pending, "urn:a", None), (StartPAOSResponse(GAVE_UP), "urn:b", None))
    dialogue = Dialogue(server, 10)
    dialogue.exchange(StartPAOS("id"))

    dialogue.refuse_pending(GAVE_UP)

    assert server.heard[-1].message == refusal
    assert server.heard[-1].relates_to == "urn:a"


def test_nothing_is_refused_after_the_end() -> None:
    server = Server((StartPAOSResponse(Result()), "urn:a", None))
    dialogue = Dialogue(server, 10)
    dialogue.exchange(StartPAOS("id"))

    dialogue.refuse_pending(GAVE_UP)
    dialogue.close()

    assert len(server.heard) == 1
    assert server.is_closed
