"""What each state of an authentication does; who comes after whom is the table's business."""

from __future__ import annotations

import threading
from datetime import date
from types import TracebackType
from typing import Final, TypeVar

from hardware.card.tlv import MalformedError
from hardware.eid.certificate_chain import build_chain
from hardware.eid.chat import CHAT, Right
from hardware.eid.cv_certificate import CVCertificate
from hardware.errors import CardLost
from kiosk.domain.identity import Attribute, CardFunction, Identity
from kiosk.domain.on_site import OnSiteConfirmation
from kiosk.eid_client import checks, outcome, refresh, refresh_address, report, tc_token
from kiosk.eid_client.attribute_rights import rights_for
from kiosk.eid_client.card_session import CardSession
from kiosk.eid_client.checks import AccessRequest
from kiosk.eid_client.https_channel import Route
from kiosk.eid_client.interaction import Interaction
from kiosk.eid_client.paos.dialogue import Dialogue
from kiosk.eid_client.paos.messages import (
    EAC1Input,
    EAC1Output,
    EAC2Challenge,
    EAC2Input,
    EAC2Output,
    EACAdditionalInput,
    InitializeFrameworkResponse,
    ServerMessage,
    StartPAOS,
    StartPAOSResponse,
    Transmit,
    TransmitResponse,
)
from kiosk.eid_client.paos.results import Result, ResultMinor
from kiosk.eid_client.password_entry import OpenedCard
from kiosk.eid_client.patience import Patience
from kiosk.eid_client.provider import provider_of, rights_named
from kiosk.eid_client.psk_channel import PSKChannel
from kiosk.eid_client.refresh import Ending
from kiosk.eid_client.settings import EIDSettings
from kiosk.eid_client.tc_token import FetchedToken, TokenUnusable
from kiosk.eid_client.tls_context import client_context
from kiosk.eid_client.trusted_channel import AttachedChannel, TrustedChannel
from kiosk.errors import EIDServiceRefused, EIDServiceUnreachable, ProviderNotTrusted

_Message = TypeVar("_Message")
_SECRET_ACCEPTED: Final = 0.2
_TERMINAL_KNOWN: Final = 0.5
_ALL_READ: Final = 0.9


class Steps:
    """One authentication: its facts so far, each set by the step that learns it and read by those behind."""

    fetched: FetchedToken
    dialogue: Dialogue
    received: ServerMessage
    request: AccessRequest
    chat: CHAT
    pace: OpenedCard
    challenge: bytes
    eac2: EAC2Input
    refresh_address: str
    identity: Identity

    def __init__(
        self,
        settings: EIDSettings,
        service: str,
        attributes: tuple[Attribute, ...],
        interaction: Interaction,
        cancelled: threading.Event,
        *,
        functions: tuple[CardFunction, ...] = (),
        on_site: OnSiteConfirmation | None = None,
    ) -> None:
        self._settings = settings
        self._service = service
        self._is_on_site = on_site is not None
        self._allowed = rights_for(attributes, functions) | ({Right.CAN_ALLOWED} if self._is_on_site else set())
        self._interaction = interaction
        limits = settings.limits
        self._patience = Patience(cancelled, limits.exchange_seconds, limits.session_seconds)
        self._route = Route(client_context(settings), settings.proxy, limits, self._patience)
        self._card: CardSession | None = None
        self._is_terminal_known = False
        self._read_so_far = _TERMINAL_KNOWN
        self.error: Exception | None = None
        self.ending: Ending | None = None

    def __enter__(self) -> Steps:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End what may still be open: the keys, the card, the channel."""
        self._close_card()
        if hasattr(self, "dialogue"):
            self.dialogue.close()
        if hasattr(self, "fetched"):
            self.fetched.channel.close()

    def fetch_tc_token(self) -> None:
        """Learn where to go."""
        self.fetched = tc_token.fetch(self._route, self._settings.tc_token_url, self._service, on_site=self._is_on_site)

    def open_channel(self) -> None:
        """Open the channel to the eID-Server that the token asks for."""
        token = self.fetched.token
        channel: TrustedChannel
        if token.psk is None:
            channel = AttachedChannel(self._route, self.fetched.channel, token.server_address)
        else:
            self.fetched.channel.close()
            channel = PSKChannel(self._route, token.server_address, token.session_identifier, token.psk)
        self.dialogue = Dialogue(channel, self._settings.limits.messages)

    def start_paos(self) -> None:
        """Turn the roles: from here on the server commands."""
        self.received = self.dialogue.exchange(StartPAOS(self.fetched.token.session_identifier))

    def initialize_framework(self) -> None:
        """Say which version of the interface is spoken here."""
        self.received = self.dialogue.exchange(InitializeFrameworkResponse())

    def check_provider(self) -> None:
        """Hold everything against everything, before anybody is asked for anything."""
        self.request = checks.read_request(self._received(EAC1Input))
        checks.check_request(self.request, self.fetched, self._route.certificates, self._allowed, date.today())
        if self._is_on_site:
            checks.check_on_site(self.request)

    def show_provider(self) -> None:
        """Ask the citizen for her consent, and what she grants beyond what is required."""
        granted = self._interaction.accept_provider(provider_of(self.request, date.today()))
        self.chat = self.request.chat(rights_named(granted))

    def establish_pace(self) -> None:
        """Wait for the card and ask for the secret."""
        self._card = CardSession(self._interaction)
        if self._is_on_site:
            self.pace = self._card.establish_pace_on_site(self.chat)
        else:
            self.pace = self._card.establish_pace(self.chat, self.request.description.raw)
        self._interaction.progress(_SECRET_ACCEPTED)

    def answer_eac1(self) -> None:
        """Send what PACE gave."""
        card = self._demand_card()
        self.challenge = card.get_challenge()
        self.received = self.dialogue.exchange(
            EAC1Output(
                chat=self.chat.to_bytes(),
                certification_authority_references=self.pace.trust_anchors,
                ef_card_access=card.card_access.raw,
                id_picc=self.pace.id_picc,
                challenge=self.challenge,
            )
        )

    def answer_eac2(self) -> None:
        """Relay terminal and chip authentication, or ask for the signature that is missing."""
        self.eac2 = self._received(EAC2Input)
        if self.eac2.signature is None:
            self.received = self.dialogue.exchange(EAC2Challenge(self.challenge))
        else:
            self._authenticate(self.eac2.signature)

    def add_signature(self) -> None:
        """Relay terminal and chip authentication with the signature that came late."""
        if self._is_terminal_known:
            raise EIDServiceRefused("the eID-Server sent a signature that nobody misses")
        self._authenticate(self._received(EACAdditionalInput).signature)

    def transmit(self) -> None:
        """Relay a batch of commands that only card and server can read."""
        batch = self._received(Transmit)
        if not self._is_terminal_known:
            raise EIDServiceRefused("the eID-Server sent commands before it was known to the card")
        # How many batches follow nobody says: each takes half of what is left.
        begun, self._read_so_far = self._read_so_far, (self._read_so_far + _ALL_READ) / 2

        def answered(count: int) -> None:
            share = count / len(batch.inputs)
            self._interaction.progress(begun + share * (self._read_so_far - begun))

        outputs, all_accepted = self._demand_card().transmit(batch.inputs, answered)
        result = Result() if all_accepted else Result.error(ResultMinor.INTERNAL_ERROR, "unexpected status word")
        self.received = self.dialogue.exchange(TransmitResponse(result, outputs))

    def end_paos(self) -> None:
        """Let go of the card, and hear how the server ends."""
        self._close_card()
        self.dialogue.close()
        result = self._received(StartPAOSResponse).result
        if not result.is_ok:
            raise EIDServiceRefused(f"the eID-Server ended with {result.minor.rpartition('/')[2] or 'an error'}")
        if not self._is_terminal_known:
            raise EIDServiceRefused("the eID-Server ended before it could know the card")

    def determine_refresh_address(self) -> None:
        """Follow the refresh address to the provider's site."""
        site = checks.subject_origin(self.request.description)
        self.refresh_address = refresh_address.determine(self._route, self.fetched.token.refresh_address, site)
        refresh_address.check_server(self._route, self.refresh_address)

    def fetch_report(self) -> None:
        """Fetch the signed report and make it the identity."""
        compact = refresh.fetch_report(self._route, self.refresh_address)
        verified = report.verify_report(compact, report.load_report_key(self._settings.report_key))
        self.identity = report.identity_from(verified, self._service)
        self._interaction.progress(1.0)

    def tell_server(self) -> None:
        """Answer the command that failed, if the channel still stands."""
        self._say_farewell()
        if self.error is not None and not isinstance(self.error, EIDServiceUnreachable):
            self.dialogue.refuse_pending(outcome.result_for(self.error))

    def tell_eservice(self) -> None:
        """Call the refresh address with the reason."""
        self._say_farewell()
        if isinstance(self.error, TokenUnusable):
            self.ending = refresh.report_unusable(self._route, self.error)
        elif self.error is not None and hasattr(self, "fetched"):
            self.ending = refresh.report_failure(self._route, self.fetched, self.error)
            self.error = self.ending.error

    def _authenticate(self, signature: bytes) -> None:
        chain = self._build_chain()
        card_security, answer = self._demand_card().authenticate(
            chain, self.eac2.ephemeral_public_key, self.request.auxiliary_data.to_bytes(), signature
        )
        self._is_terminal_known = True
        self._interaction.progress(_TERMINAL_KNOWN)
        self.received = self.dialogue.exchange(EAC2Output(card_security, answer.token, answer.nonce))

    def _build_chain(self) -> tuple[CVCertificate, ...]:
        try:
            further = tuple(CVCertificate.from_bytes(each) for each in self.eac2.certificates)
        except MalformedError as error:
            raise EIDServiceRefused(f"a certificate: {error}") from None
        try:
            return build_chain((*self.request.certificates, *further), self.pace.trust_anchors)
        except MalformedError as error:
            raise ProviderNotTrusted(str(error)) from None

    def _say_farewell(self) -> None:
        self._patience.say_farewell(self._settings.limits.farewell_seconds)
        self._close_card()

    def _demand_card(self) -> CardSession:
        if self._card is None:
            raise CardLost("there is no conversation with a card")
        return self._card

    def _received(self, kind: type[_Message]) -> _Message:
        if not isinstance(self.received, kind):
            raise EIDServiceRefused("the eID-Server sent a message that is not expected here")
        return self.received

    def _close_card(self) -> None:
        if self._card is not None:
            self._card.close()
            self._card = None
