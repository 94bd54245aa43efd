"""The eID server: commands the client through one authentication and reads the card (BSI TR-03130-1; TR-03112-7).

It is strict: a message that breaks its schema, comes out of order, on another channel, without the right
`RelatesTo`, or with less than was asked for ends the session with a result that says why.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final

from hardware.card.tlv import MalformedError
from hardware.eid.signer_certificate import SignerCertificate
from hardware.errors import CardError
from kiosk.eid_client.markup import MarkupError
from kiosk.eid_client.paos.messages import (
    EID_APPLICATION,
    DIDAuthenticateError,
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
from kiosk.sandbox import eac_terminal, paos_schema
from kiosk.sandbox.card_reading import CardReading
from kiosk.sandbox.cv_authority import TerminalCredentials
from kiosk.sandbox.eac_terminal import Refused
from kiosk.sandbox.eid_script import Answer, Script
from kiosk.sandbox.eid_session import EIDSession, EIDSessions, Phase
from kiosk.sandbox.http_server import Problem, Request, Response, Route
from kiosk.sandbox.sectors import Sectors

PAOS_PATH: Final = "/paos"
_CONTENT_TYPE: Final = "application/vnd.paos+xml"
_PAOS_VERSION: Final = "urn:liberty:paos:2006-08"
_SLOT_HANDLE: Final = b"\0"


@dataclass(frozen=True, slots=True)
class ServerHabits:
    """What servers of this world do differently: clients must bear either way.

    `links_early` sends link certificates with the first message, needed or not; otherwise they come with the second
    where the card needs them. `batch_size` is the most commands for the card in one message.
    """

    initializes_framework: bool = False
    signs_late: bool = False
    links_early: bool = False
    redirects: bool = False
    batch_size: int = 100


@dataclass(frozen=True, slots=True)
class Terminal:
    """What the server has of the city's authorities.

    `issue` gives certificates that are valid today, `authorities` those that may vouch for chips: both are asked
    anew for every session.
    """

    issue: Callable[[], TerminalCredentials]
    authorities: Callable[[], tuple[SignerCertificate, ...]]
    sectors: Sectors


class EIDServer:
    """Holds the terminal's key."""

    def __init__(self, sessions: EIDSessions, terminal: Terminal, habits: ServerHabits, script: Script) -> None:
        self._sessions = sessions
        self._terminal = terminal
        self._habits = habits
        self._script = script

    @property
    def routes(self) -> tuple[Route, ...]:
        """What the HTTP server must route here."""
        return (Route("POST", PAOS_PATH, self.handle),)

    def handle(self, request: Request) -> Response:
        """Answer one message of a client.

        Raises:
            Problem: the request is none that belongs to a session.
            ConnectionCut: the script says so.
        """
        if not request.headers.get("content-type", "").startswith(_CONTENT_TYPE):
            raise Problem(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        if _PAOS_VERSION not in request.headers.get("paos", ""):
            raise Problem(HTTPStatus.BAD_REQUEST, "The header PAOS does not name the version.")
        envelope = _read(request.body)
        session = self._session_for(request, envelope)
        if session is None:
            raise Problem(HTTPStatus.BAD_REQUEST, "The message belongs to no session on this channel.")
        with session.lock:
            return self._respond(session, envelope)

    def _session_for(self, request: Request, envelope: Envelope | None) -> EIDSession | None:
        if envelope is not None and isinstance(envelope.message, StartPAOS):
            return self._sessions.to_start(envelope.message.session_identifier, request)
        return self._sessions.running_on(request)

    def _respond(self, session: EIDSession, envelope: Envelope | None) -> Response:
        answer = self._answer(session, envelope)
        before, session.last_message_id = session.last_answer, f"urn:uuid:{uuid.uuid4()}"
        relates_to = envelope.message_id if envelope is not None else ""
        session.answers += 1
        true_answer = Answer(Envelope(answer, session.last_message_id, relates_to), before)
        response = self._script.say(session.answers, true_answer)
        session.last_answer = response.body
        return response

    def _answer(self, session: EIDSession, envelope: Envelope | None) -> ServerMessage:
        try:
            return self._step(session, envelope)
        except Refused as refused:
            result = Result(MAJOR_ERROR, refused.minor, refused.reason)
        except (CardError, MalformedError) as error:
            result = Result.error(ResultMinor.SECURITY_CONDITION_NOT_SATISFIED, str(error))
        session.fail()
        return StartPAOSResponse(result)

    def _step(self, session: EIDSession, envelope: Envelope | None) -> ServerMessage:
        if envelope is None:
            raise Refused(ResultMinor.PARAMETER_ERROR, "The message cannot be read.")
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
                return EACAdditionalInput(eac_terminal.sign(session, challenge))
            case Phase.EAC2, EAC2Output() as output:
                return self._answer_eac2(session, output)
            case Phase.DATA, TransmitResponse(_, outputs):
                return _read_on(session, outputs)
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
        session.terminal = self._terminal.issue()
        return eac_terminal.request_access(session, with_links=self._habits.links_early)

    def _answer_eac1(self, session: EIDSession, output: EAC1Output) -> ServerMessage:
        links = eac_terminal.take_access(session, output)
        signature = None if self._habits.signs_late else eac_terminal.sign(session, output.challenge)
        session.phase = Phase.CHALLENGE if signature is None else Phase.EAC2
        missing = () if self._habits.links_early else tuple(each.to_bytes() for each in links)
        return EAC2Input(missing, session.ephemeral.point, signature)

    def _answer_eac2(self, session: EIDSession, output: EAC2Output) -> ServerMessage:
        messaging, security = eac_terminal.verify_chip(session, output, self._terminal.authorities())
        session.reading = CardReading(
            messaging, session.chat, security.infos, self._terminal.sectors, self._habits.batch_size
        )
        session.phase = Phase.DATA
        return Transmit(_SLOT_HANDLE, session.reading.next_batch())


def _read_on(session: EIDSession, outputs: tuple[bytes, ...]) -> ServerMessage:
    reading = session.reading
    if reading is None:
        raise Refused(ResultMinor.INTERNAL_ERROR, "There is nothing to read.")
    reading.hear(outputs)
    batch = reading.next_batch()
    if batch:
        return Transmit(_SLOT_HANDLE, batch)
    reading.end()
    session.findings, session.reading = reading.findings, None
    session.phase = Phase.SUCCEEDED
    return StartPAOSResponse(Result())


def _read(body: bytes) -> Envelope | None:
    try:
        paos_schema.check(body)
        envelope = read_message(body)
    except MarkupError:
        return None
    return envelope if envelope.message_id else None
