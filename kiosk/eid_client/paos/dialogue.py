"""The conversation with the eID-Server: each message answers the one before (WS-Addressing; TR-03112-7, 2.4)."""

from __future__ import annotations

import uuid
from typing import assert_never

from kiosk.eid_client.markup import MarkupError
from kiosk.eid_client.paos.messages import (
    ClientMessage,
    DIDAuthenticateError,
    EAC1Input,
    EAC2Input,
    EACAdditionalInput,
    Envelope,
    InitializeFramework,
    InitializeFrameworkResponse,
    ServerMessage,
    StartPAOSResponse,
    Transmit,
    TransmitResponse,
)
from kiosk.eid_client.paos.reader import read_message
from kiosk.eid_client.paos.results import Result
from kiosk.eid_client.paos.writer import write_message
from kiosk.eid_client.trusted_channel import TrustedChannel
from kiosk.errors import EIDServiceRefused


class Dialogue:
    """Sends the client's messages and returns the server's; `pending` is the command that awaits its answer."""

    def __init__(self, channel: TrustedChannel, max_messages: int) -> None:
        self._channel = channel
        self._messages_left = max_messages
        self._relates_to = ""
        self._ids_seen: set[str] = set()
        self.pending: ServerMessage | None = None

    def exchange(self, message: ClientMessage) -> ServerMessage:
        """Send a message and return what the server says to it.

        Raises:
            EIDServiceRefused: the answer is malformed, answers another message, was heard before, or is one too many.
            EIDServiceUnreachable, ProviderNotTrusted, IdentificationCancelled.
        """
        if not self._messages_left:
            raise EIDServiceRefused("the eID-Server does not come to an end")
        self._messages_left -= 1
        message_id = f"urn:uuid:{uuid.uuid4()}"
        envelope = Envelope(message, message_id, self._relates_to)
        self.pending = None
        answer = _read(self._channel.exchange(write_message(envelope)))
        if answer.relates_to not in {"", message_id}:
            raise EIDServiceRefused("the eID-Server answered another message")
        if not isinstance(answer.message, ServerMessage):
            raise EIDServiceRefused("the eID-Server sent a message of a client")
        if answer.message_id and answer.message_id in self._ids_seen:
            raise EIDServiceRefused("the eID-Server sent a message again")
        self._ids_seen.add(answer.message_id)
        self._relates_to = answer.message_id
        self.pending = answer.message
        return answer.message

    def refuse_pending(self, result: Result) -> None:
        """Answer the pending command with an error; what the server says to that does not matter.

        Raises:
            EIDServiceUnreachable, EIDServiceRefused, ProviderNotTrusted.
        """
        if self.pending is not None and not isinstance(self.pending, StartPAOSResponse):
            self.exchange(_refusal(self.pending, result))

    def close(self) -> None:
        """End the channel. Never raises."""
        self._channel.close()


def _read(raw: bytes) -> Envelope:
    try:
        return read_message(raw)
    except MarkupError as error:
        raise EIDServiceRefused(f"a message of the eID-Server: {error}") from None


def _refusal(
    pending: InitializeFramework | EAC1Input | EAC2Input | EACAdditionalInput | Transmit, result: Result
) -> ClientMessage:
    match pending:
        case InitializeFramework():
            return InitializeFrameworkResponse(result)
        case Transmit():
            return TransmitResponse(result)
        case EAC1Input() | EAC2Input() | EACAdditionalInput():
            return DIDAuthenticateError(result)
        case _:
            assert_never(pending)
