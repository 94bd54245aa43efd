"""One online identification as a table of states, each with the same two exits (BSI TR-03124-1, 2.7).

The server commands: after `StartPAOS` its message says which state comes next, and a message that the current
state does not expect is a failure like any other. A failure tells the server, then the eService, and ends.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from hardware.errors import HardwareError
from kiosk.domain.identity import Attribute, CardFunction, Identity
from kiosk.domain.on_site import OnSiteConfirmation
from kiosk.eid_client.interaction import Interaction
from kiosk.eid_client.paos.messages import (
    EAC1Input,
    EAC2Input,
    EACAdditionalInput,
    InitializeFramework,
    ServerMessage,
    StartPAOSResponse,
    Transmit,
)
from kiosk.eid_client.settings import EIDSettings
from kiosk.eid_client.steps import Steps
from kiosk.errors import EIDServiceRefused, IdentificationCancelled, IdentificationError


class State(Enum):
    """Where an authentication is."""

    FETCH_TC_TOKEN = auto()
    OPEN_CHANNEL = auto()
    START_PAOS = auto()
    INITIALIZE_FRAMEWORK = auto()
    CHECK_PROVIDER = auto()
    SHOW_PROVIDER = auto()
    ESTABLISH_PACE = auto()
    ANSWER_EAC1 = auto()
    ANSWER_EAC2 = auto()
    ADD_SIGNATURE = auto()
    TRANSMIT = auto()
    END_PAOS = auto()
    DETERMINE_REFRESH_ADDRESS = auto()
    FETCH_REPORT = auto()
    DONE = auto()
    TELL_SERVER = auto()
    TELL_ESERVICE = auto()
    FAILED = auto()


Successor = State | Mapping[type[ServerMessage], State]


@dataclass(frozen=True, slots=True)
class Row:
    """What a state does, and where it leads: on success perhaps as the server's message says."""

    act: Callable[[Steps], None]
    success: Successor
    failure: State


_EAC1: Final = {EAC1Input: State.CHECK_PROVIDER, StartPAOSResponse: State.END_PAOS}
_READING: Final = {Transmit: State.TRANSMIT, StartPAOSResponse: State.END_PAOS}

TABLE: Final[Mapping[State, Row]] = {
    State.FETCH_TC_TOKEN: Row(Steps.fetch_tc_token, State.OPEN_CHANNEL, State.TELL_ESERVICE),
    State.OPEN_CHANNEL: Row(Steps.open_channel, State.START_PAOS, State.TELL_ESERVICE),
    State.START_PAOS: Row(
        Steps.start_paos, {InitializeFramework: State.INITIALIZE_FRAMEWORK, **_EAC1}, State.TELL_SERVER
    ),
    State.INITIALIZE_FRAMEWORK: Row(Steps.initialize_framework, _EAC1, State.TELL_SERVER),
    State.CHECK_PROVIDER: Row(Steps.check_provider, State.SHOW_PROVIDER, State.TELL_SERVER),
    State.SHOW_PROVIDER: Row(Steps.show_provider, State.ESTABLISH_PACE, State.TELL_SERVER),
    State.ESTABLISH_PACE: Row(Steps.establish_pace, State.ANSWER_EAC1, State.TELL_SERVER),
    State.ANSWER_EAC1: Row(
        Steps.answer_eac1, {EAC2Input: State.ANSWER_EAC2, StartPAOSResponse: State.END_PAOS}, State.TELL_SERVER
    ),
    State.ANSWER_EAC2: Row(Steps.answer_eac2, {EACAdditionalInput: State.ADD_SIGNATURE, **_READING}, State.TELL_SERVER),
    State.ADD_SIGNATURE: Row(Steps.add_signature, _READING, State.TELL_SERVER),
    State.TRANSMIT: Row(Steps.transmit, _READING, State.TELL_SERVER),
    State.END_PAOS: Row(Steps.end_paos, State.DETERMINE_REFRESH_ADDRESS, State.TELL_ESERVICE),
    State.DETERMINE_REFRESH_ADDRESS: Row(Steps.determine_refresh_address, State.FETCH_REPORT, State.TELL_ESERVICE),
    State.FETCH_REPORT: Row(Steps.fetch_report, State.DONE, State.FAILED),
    State.TELL_SERVER: Row(Steps.tell_server, State.TELL_ESERVICE, State.TELL_ESERVICE),
    State.TELL_ESERVICE: Row(Steps.tell_eservice, State.FAILED, State.FAILED),
}


def authenticate(
    settings: EIDSettings,
    service: str,
    attributes: tuple[Attribute, ...],
    interaction: Interaction,
    cancelled: threading.Event,
    *,
    functions: tuple[CardFunction, ...] = (),
    on_site: OnSiteConfirmation | None = None,
) -> Identity:
    """Run one online identification and return the identity that the city's eService confirms.

    `attributes` and `functions` are all that the service may ask. With `on_site` the card is read with its CAN, which
    the terminal's certificate must allow; without, never. The card's session is over when this returns or raises.

    Raises:
        EIDServiceUnreachable, EIDServiceRefused, ProviderNotTrusted, IdentificationCancelled,
        CardExpired, CardRevoked: see `kiosk.errors`.
        CardError: see `hardware.errors`; wrong secrets are asked again and never raised.
    """
    with Steps(settings, service, attributes, interaction, cancelled, functions=functions, on_site=on_site) as steps:
        error = run(steps, cancelled)
        if error is not None:
            raise error
        return steps.identity


def run(steps: Steps, cancelled: threading.Event, table: Mapping[State, Row] = TABLE) -> Exception | None:
    """Walk the table to its end, and return what went wrong, if anything did."""
    state = State.FETCH_TC_TOKEN
    while state not in {State.DONE, State.FAILED}:
        row = table[state]
        try:
            if cancelled.is_set() and steps.error is None:
                raise IdentificationCancelled("the identification was cancelled")
            row.act(steps)
            state = _successor(row, steps)
        except (IdentificationError, HardwareError) as error:
            steps.error = steps.error or error
            state = row.failure
    return steps.error


def _successor(row: Row, steps: Steps) -> State:
    if isinstance(row.success, State):
        return row.success
    for kind, state in row.success.items():
        if isinstance(steps.received, kind):
            return state
    raise EIDServiceRefused("the eID-Server sent a message that is not expected here")
