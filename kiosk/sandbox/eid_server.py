"""The eID server: commands the client through one authentication and reads the card (BSI TR-03130-1; TR-03112-7).

It is strict: a message out of order, on another channel, without the right `RelatesTo`, or with less than was
asked for ends the session with a result that says why.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from http import HTTPStatus
from typing import Final

from hardware.eid import chip_authentication, passive_authentication, terminal_authentication
from hardware.eid.auxiliary_data import AuxiliaryData
from hardware.eid.card_access import CardAccess
from hardware.eid.chat import CHAT
from hardware.eid.chip_authentication import ChipAnswer, EphemeralKey
from hardware.eid.data_groups import DataGroup
from hardware.eid.domain_parameters import DomainParameters
from hardware.eid.security_infos import ChipAuthenticationDomainParameterInfo, ChipAuthenticationInfo
from hardware.eid.signer_certificate import SignerCertificate
from hardware.eid.tlv import MalformedError
from hardware.errors import CardError
from kiosk.eid_client.attribute_rights import rights_for
from kiosk.eid_client.markup import MarkupError
from kiosk.eid_client.paos.messages import (
    EID_APPLICATION,
    DIDAuthenticateError,
    EAC1Input,
    EAC1Output,
    EAC2Challenge,
    EAC2Input,
    EAC2Output,
    EACAdditionalInput,
    Envelope,
    InitializeFramework,
    InitializeFrameworkResponse,
    ServerMessage,
    StartPAOS,
    StartPAOSResponse,
    Transmit,
    TransmitResponse,
)
from kiosk.eid_client.paos.reader import read_message
from kiosk.eid_client.paos.results import MAJOR_ERROR, Result, ResultMinor
from kiosk.eid_client.paos.writer import write_message
from kiosk.sandbox import card_reading
from kiosk.sandbox.card_reading import DocumentNotValid
from kiosk.sandbox.eid_session import EIDSession, EIDSessions, Phase
from kiosk.sandbox.http_server import Problem, Request, Response, Route
from kiosk.sandbox.pki import TerminalCredentials

PAOS_PATH: Final = "/paos"
_CONTENT_TYPE: Final = "application/vnd.paos+xml"
_SLOT_HANDLE: Final = b"\0"
_CHALLENGE_SIZE: Final = 8


@dataclass(frozen=True, slots=True)
class ServerHabits:
    """What servers of this world do differently: clients must bear either way."""

    initializes_framework: bool = False
    signs_late: bool = False


class Refused(Exception):
    """The client's message ends the session."""

    def __init__(self, minor: ResultMinor | str, reason: str = "") -> None:
        super().__init__(reason)
        self.minor = minor.value if isinstance(minor, ResultMinor) else minor
        self.reason = reason


class EIDServer:
    """Holds the terminal's key.

    `issue_terminal` gives certificates that are valid today, `authorities` those that may vouch for chips: both are
    asked anew for every session.
    """

    def __init__(
        self,
        sessions: EIDSessions,
        issue_terminal: Callable[[], TerminalCredentials],
        authorities: Callable[[], tuple[SignerCertificate, ...]],
        habits: ServerHabits = ServerHabits(),
    ) -> None:
        self._sessions = sessions
        self._issue_terminal = issue_terminal
        self._authorities = authorities
        self._habits = habits

    @property
    def routes(self) -> tuple[Route, ...]:
        """What the HTTP server must route here."""
        return (Route("POST", PAOS_PATH, self.handle),)

    def handle(self, request: Request) -> Response:
        """Answer one message of a client.

        Raises:
            Problem: the request is none that belongs to a session.
        """
        if not request.headers.get("content-type", "").startswith(_CONTENT_TYPE):
            raise Problem(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        envelope = _read(request.body)
        session = self._session_for(request, envelope)
        if session is None:
            raise Problem(HTTPStatus.BAD_REQUEST, "The message belongs to no session on this channel.")
        answer = self._answer(session, envelope)
        session.last_message_id = f"urn:uuid:{uuid.uuid4()}"
        relates_to = envelope.message_id if envelope is not None else ""
        document = write_message(Envelope(answer, session.last_message_id, relates_to))
        return Response(HTTPStatus.OK, document, f"{_CONTENT_TYPE}; charset=UTF-8")

    def _session_for(self, request: Request, envelope: Envelope | None) -> EIDSession | None:
        if envelope is not None and isinstance(envelope.message, StartPAOS) and request.peer is not None:
            identifier = envelope.message.session_identifier
            return self._sessions.to_start(identifier, request.connection, request.peer.fingerprint)
        return self._sessions.on_channel(request.connection)

    def _answer(self, session: EIDSession, envelope: Envelope | None) -> ServerMessage:
        try:
            return self._step(session, envelope)
        except Refused as refused:
            result = Result(MAJOR_ERROR, refused.minor, refused.reason)
        except (CardError, MalformedError) as error:
            result = Result.error(ResultMinor.SECURITY_CONDITION_NOT_SATISFIED, str(error))
        session.phase = Phase.FAILED
        session.contents.clear()
        return StartPAOSResponse(result)

    def _step(self, session: EIDSession, envelope: Envelope | None) -> ServerMessage:
        if envelope is None:
            raise Refused(ResultMinor.PARAMETER_ERROR, "The message cannot be read.")
        if not envelope.message_id:
            raise Refused(ResultMinor.PARAMETER_ERROR, "The message has no id.")
        if session.phase is not Phase.START and envelope.relates_to != session.last_message_id:
            raise Refused(ResultMinor.PARAMETER_ERROR, "The message answers another one.")
        match session.phase, envelope.message:
            case _, (DIDAuthenticateError(result) | InitializeFrameworkResponse(result) | TransmitResponse(result)) if (
                not result.is_ok
            ):
                raise Refused(result.minor or ResultMinor.INTERNAL_ERROR, "The client gave up.")
            case Phase.START, StartPAOS() as start:
                return self._start(session, start)
            case Phase.FRAMEWORK, InitializeFrameworkResponse():
                return self._ask_for_access(session)
            case Phase.EAC1, EAC1Output() as output:
                return self._answer_eac1(session, output)
            case Phase.CHALLENGE, EAC2Challenge(challenge):
                session.phase = Phase.EAC2
                return EACAdditionalInput(self._sign(session, challenge))
            case Phase.EAC2, EAC2Output() as output:
                return self._answer_eac2(session, output)
            case Phase.DATA, TransmitResponse(_, outputs):
                return _read_card(session, outputs)
        raise Refused(ResultMinor.UNKNOWN_API_FUNCTION, "The message is not expected now.")

    def _start(self, session: EIDSession, start: StartPAOS) -> ServerMessage:
        if start.card_application != EID_APPLICATION:
            raise Refused(ResultMinor.PARAMETER_ERROR, "The client offers no eID application.")
        if self._habits.initializes_framework:
            session.phase = Phase.FRAMEWORK
            return InitializeFramework()
        return self._ask_for_access(session)

    def _ask_for_access(self, session: EIDSession) -> ServerMessage:
        session.phase = Phase.EAC1
        session.chat = CHAT.of(rights_for(session.attributes))
        session.terminal = self._issue_terminal()
        session.auxiliary_data = AuxiliaryData(validity_date=date.today()).to_bytes()
        return EAC1Input(
            certificates=tuple(each.to_bytes() for each in session.terminal.chain),
            certificate_description=session.terminal.description.to_bytes(),
            required_chat=session.chat.to_bytes(),
            auxiliary_data=session.auxiliary_data,
        )

    def _answer_eac1(self, session: EIDSession, output: EAC1Output) -> ServerMessage:
        if CHAT.from_bytes(output.chat) != session.chat:
            raise Refused(ResultMinor.NO_PERMISSION, "A required right was not granted.")
        if session.terminal.document_verifier.authority_reference not in output.certification_authority_references:
            raise Refused(ResultMinor.SECURITY_CONDITION_NOT_SATISFIED, "The card knows none of our authorities.")
        session.id_picc = output.id_picc
        session.card_access = CardAccess.from_bytes(output.ef_card_access)
        session.ephemeral = EphemeralKey.generate(_chip_domain(session.card_access))
        signature = None if self._habits.signs_late else self._sign(session, output.challenge)
        session.phase = Phase.CHALLENGE if signature is None else Phase.EAC2
        return EAC2Input((), session.ephemeral.point, signature)

    def _sign(self, session: EIDSession, challenge: bytes) -> bytes:
        if len(challenge) != _CHALLENGE_SIZE:
            raise Refused(ResultMinor.PARAMETER_ERROR, "The challenge has a wrong length.")
        message = terminal_authentication.signed_message(
            session.id_picc, challenge, session.ephemeral.compressed, session.auxiliary_data
        )
        return terminal_authentication.sign_challenge(
            session.terminal.private_key, session.terminal.certificate, message
        )

    def _answer_eac2(self, session: EIDSession, output: EAC2Output) -> ServerMessage:
        moment = datetime.now(UTC)
        security = passive_authentication.verify_card_security(output.ef_card_security, self._authorities(), moment)
        info = session.card_access.choose_chip_authentication()
        _compare(session.card_access, info, security.infos)
        answer = ChipAnswer(output.nonce, output.authentication_token)
        chip_point = security.chip_key(info).point
        session.messaging = chip_authentication.agree(session.ephemeral, info, chip_point, answer)
        session.phase = Phase.DATA
        return Transmit(_SLOT_HANDLE, card_reading.write_batch(session.messaging, _groups(session)))


def _read_card(session: EIDSession, outputs: tuple[bytes, ...]) -> ServerMessage:
    try:
        session.contents.update(card_reading.read_batch(session.messaging, _groups(session), outputs))
    except DocumentNotValid:
        raise Refused(ResultMinor.DOCUMENT_VALIDITY_VERIFICATION_FAILED, "The card has expired.") from None
    finally:
        session.messaging.destroy()
    session.phase = Phase.SUCCEEDED
    return StartPAOSResponse(Result())


def _groups(session: EIDSession) -> tuple[DataGroup, ...]:
    return card_reading.data_groups_for(rights_for(session.attributes))


def _read(body: bytes) -> Envelope | None:
    try:
        return read_message(body)
    except MarkupError:
        return None


def _chip_domain(card_access: CardAccess) -> DomainParameters:
    info = card_access.choose_chip_authentication()
    for each in card_access.infos:
        if isinstance(each, ChipAuthenticationDomainParameterInfo) and each.key_id == info.key_id:
            return each.domain
    raise Refused(ResultMinor.PARAMETER_ERROR, "EF.CardAccess names no curve for chip authentication.")


def _compare(card_access: CardAccess, info: ChipAuthenticationInfo, signed: tuple[object, ...]) -> None:
    """Hold EF.CardAccess, which nobody signs, against the signed EF.CardSecurity (TR-03110-3, A.1.2.5)."""
    pace = card_access.choose_pace()
    if info not in signed or pace not in signed:
        raise Refused(ResultMinor.SECURITY_CONDITION_NOT_SATISFIED, "EF.CardAccess is not what was signed.")
