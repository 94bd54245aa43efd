"""The messages as facts, byte strings as bytes (BSI TR-03112-7, 2.4 PAOS and 3.6 EAC; TR-03112-6, Transmit)."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.eid_client.paos.results import Result

EID_APPLICATION = bytes.fromhex("E80704007F00070302")


@dataclass(frozen=True, slots=True)
class StartPAOS:
    """The client's first message: it turns the roles, and the server commands from here on."""

    session_identifier: str
    card_application: bytes = EID_APPLICATION


@dataclass(frozen=True, slots=True)
class StartPAOSResponse:
    """The server's last message."""

    result: Result


@dataclass(frozen=True, slots=True)
class InitializeFramework:
    """The server asks for the version of the interface."""


@dataclass(frozen=True, slots=True)
class InitializeFrameworkResponse:
    """The answer: version 1.1.5."""

    result: Result = field(default_factory=Result)


@dataclass(frozen=True, slots=True)
class EAC1Input:
    """Who wants to read what: everything that must be checked and shown before the PIN.

    `certificates` are data objects 7F21 in any order; the CHATs are data objects 7F4C; `auxiliary_data` is 67.
    """

    certificates: tuple[bytes, ...]
    certificate_description: bytes
    required_chat: bytes | None = None
    optional_chat: bytes | None = None
    auxiliary_data: bytes | None = None
    transaction_info: str = ""


@dataclass(frozen=True, slots=True)
class EAC1Output:
    """What PACE gave: CHAT, trust anchors of the card, EF.CardAccess, the identifier of the chip, a challenge."""

    chat: bytes
    certification_authority_references: tuple[str, ...]
    ef_card_access: bytes
    id_picc: bytes
    challenge: bytes


@dataclass(frozen=True, slots=True)
class EAC2Input:
    """Further certificates, the server's ephemeral key and, if it has the challenge already, its signature."""

    certificates: tuple[bytes, ...]
    ephemeral_public_key: bytes
    signature: bytes | None = None


@dataclass(frozen=True, slots=True)
class EACAdditionalInput:
    """The signature, where it was missing."""

    signature: bytes


@dataclass(frozen=True, slots=True)
class EAC2Challenge:
    """The client's answer to an EAC2Input without signature: the challenge to sign."""

    challenge: bytes


@dataclass(frozen=True, slots=True)
class EAC2Output:
    """What terminal and chip authentication gave: with it the server owns the secure messaging."""

    ef_card_security: bytes
    authentication_token: bytes
    nonce: bytes


@dataclass(frozen=True, slots=True)
class DIDAuthenticateError:
    """The answer to any DIDAuthenticate that failed."""

    result: Result


@dataclass(frozen=True, slots=True)
class InputAPDU:
    """One command for the card, and the beginnings of the status words that let the batch go on; empty: all do."""

    command: bytes
    acceptable_status: tuple[bytes, ...] = ()

    def accepts(self, status: bytes) -> bool:
        """Whether the batch goes on after this status word."""
        return not self.acceptable_status or any(status.startswith(each) for each in self.acceptable_status)


@dataclass(frozen=True, slots=True)
class Transmit:
    """Commands for the card, protected by keys that the client does not know."""

    slot_handle: bytes
    inputs: tuple[InputAPDU, ...]


@dataclass(frozen=True, slots=True)
class TransmitResponse:
    """The card's answers, as many as there are, in order."""

    result: Result
    outputs: tuple[bytes, ...] = ()


ServerMessage = InitializeFramework | EAC1Input | EAC2Input | EACAdditionalInput | Transmit | StartPAOSResponse
ClientMessage = (
    StartPAOS
    | InitializeFrameworkResponse
    | EAC1Output
    | EAC2Challenge
    | EAC2Output
    | DIDAuthenticateError
    | TransmitResponse
)
Message = ServerMessage | ClientMessage


@dataclass(frozen=True, slots=True)
class Envelope:
    """A message with its addresses (WS-Addressing): its own id, and the id of the message that it answers."""

    message: Message
    message_id: str = ""
    relates_to: str = ""
