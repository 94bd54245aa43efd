"""One online identification for any TC token, asked on the terminal (BSI TR-03124-1); it ends at the refresh address.

What the browser of a citizen would do then is up to who called: the address is printed, after a failure too.
"""

from __future__ import annotations

import ssl
import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from hardware.card.reader import CardConnection
from hardware.eid.chat import Right
from kiosk.domain.identity import Provider
from kiosk.eid_client import outcome
from kiosk.eid_client.authentication import TABLE, Row, State, run
from kiosk.eid_client.provider import rights_named
from kiosk.eid_client.settings import EIDSettings
from kiosk.eid_client.steps import Steps
from kiosk.eid_command.content_words import name_of
from kiosk.eid_command.exit_codes import ExitCode
from kiosk.eid_command.invocation import Invocation, ServerArguments
from kiosk.eid_command.outcome import CommandError, Facts, outcome_of
from kiosk.eid_command.person import Person
from kiosk.errors import IdentificationCancelled
from kiosk.journey.journey import SecretKind


def authenticate(invocation: Invocation) -> Facts:
    """Identify the card's holder to whoever the TC token names; return the result and the refresh address.

    Raises:
        CommandError: it failed; its facts hold result and address all the same.
    """
    arguments = invocation.server
    if arguments is None:
        raise CommandError(ExitCode.USAGE, "the address of a TC token is missing")
    citizen, cancelled = _Citizen(invocation, arguments.without), threading.Event()
    with _OpenSteps(_settings(arguments), citizen, cancelled) as steps:
        error = run(steps, cancelled, _TABLE)
        if error is None:
            return _ending(outcome.success_address(steps.refresh_address))
        raise _failed(citizen.reason or error, _failure_facts(steps, error))


class _OpenSteps(Steps):
    """The steps for an eService that is not the city's: it may ask for whatever its certificate allows."""

    def __init__(self, settings: EIDSettings, citizen: _Citizen, cancelled: threading.Event) -> None:
        super().__init__(settings, "", (), citizen, cancelled)
        self._allowed = frozenset(Right)


_TABLE: Final[Mapping[State, Row]] = {
    **TABLE,
    State.FETCH_REPORT: replace(TABLE[State.FETCH_REPORT], act=lambda _: None),
}


class _Citizen:
    """The person in the words of an identification; what stops the command there cancels it, and is kept."""

    def __init__(self, invocation: Invocation, without: tuple[str, ...]) -> None:
        self._person: Person = invocation.person
        self._language, self._without = invocation.language, frozenset(without)
        self.reason: CommandError | None = None

    def accept_provider(self, provider: Provider) -> frozenset[str]:
        """Show who asks for what, and return what is granted of the optional.

        Raises:
            IdentificationCancelled: it is not.
        """
        self._person.tell(_shown(provider, self._language))
        try:
            unknown = self._without - set(provider.optional)
            if unknown:
                raise CommandError(ExitCode.USAGE, f"not optional here: {', '.join(sorted(unknown))}")
            self._person.confirm("")
        except CommandError as error:
            raise self._cancelled(error) from None
        return frozenset(provider.optional) - self._without

    def card_connection(self) -> CardConnection:
        """Connect to the card.

        Raises:
            CardError
        """
        return self._person.card_connection()

    def ask_secret(
        self, kind: SecretKind, retries_left: int | None, was_refused: bool, is_easy: bool = False
    ) -> bytearray:
        """Return the digits; the caller overwrites them.

        Raises:
            IdentificationCancelled: there is none.
        """
        try:
            return self._person.ask_secret(kind, retries_left, was_refused, is_easy)
        except CommandError as error:
            raise self._cancelled(error) from None

    def use_pin_pad(self, kind: SecretKind, retries_left: int | None, was_refused: bool) -> None:
        """Say that the secret is to be typed on the reader."""
        self._person.use_pin_pad(kind, retries_left, was_refused)

    def progress(self, fraction: float) -> None:
        """Say nothing: a script has no use for it."""

    def _cancelled(self, error: CommandError) -> IdentificationCancelled:
        self.reason = error
        return IdentificationCancelled(str(error))


def _settings(arguments: ServerArguments) -> EIDSettings:
    try:
        certificate = arguments.client_certificate.read_bytes() if arguments.client_certificate else b""
        key = arguments.client_key.read_bytes() if arguments.client_key else b""
    except OSError as error:
        raise CommandError(ExitCode.USAGE, f"{error.filename}: {error.strerror}") from None
    authority = arguments.authority or Path(ssl.get_default_verify_paths().cafile or "")
    return EIDSettings(arguments.tc_token_url, authority, Path(), certificate, key, arguments.proxy)


def _ending(refresh_address: str, minor: str = "") -> dict[str, str | None]:
    return {
        "result_major": "error" if minor else "ok",
        "result_minor": minor or None,
        "refresh_address": refresh_address or None,
    }


def _failure_facts(steps: Steps, error: Exception) -> Facts:
    if steps.ending is None:
        return _ending("", outcome.refresh_minor(error).value)
    return _ending(steps.ending.address, steps.ending.minor.value)


def _failed(error: Exception, facts: Facts) -> CommandError:
    ended = outcome_of(error)
    return CommandError(ended.code, str(error) or type(error).__name__, ended.advice, facts)


def _shown(provider: Provider, language: str) -> str:
    lines = [f"{provider.name} ({provider.url}) asks for:", *_names(provider.required, language)]
    if provider.optional:
        lines += ["and, as you like (--without):", *_names(provider.optional, language)]
    if provider.required_age is not None:
        lines.append(f"whether you are at least {provider.required_age} years old")
    lines += [each for each in (provider.purpose, provider.transaction_text, provider.address) if each]
    if provider.terms_url:
        lines.append(f"the terms of use are a document, to be had at {provider.terms_url}")
    return "\n".join((*lines, f"certified by {provider.issuer}, valid until {provider.valid_until}"))


def _names(rights: tuple[str, ...], language: str) -> list[str]:
    return [f"  {each}  {name_of(right, language)}" for each in rights for right in rights_named([each])]
