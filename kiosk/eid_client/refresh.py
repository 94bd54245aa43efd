"""The refresh address: where the eService hands over the signed report, or hears why not (TR-03124-1, 2.8)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from kiosk.eid_client import outcome, refresh_address
from kiosk.eid_client.address import Origin
from kiosk.eid_client.https_channel import Answer, HTTPSChannel, Route, ServerRefused
from kiosk.eid_client.outcome import RefreshMinor
from kiosk.eid_client.redirects import redirect_target
from kiosk.eid_client.refresh_address import RefreshAddressFailed
from kiosk.eid_client.server_certificates import ServerCertificates
from kiosk.eid_client.tc_token import FetchedToken, TokenUnusable
from kiosk.errors import CardExpired, CardRevoked, EIDServiceRefused, IdentificationError, ProviderNotTrusted

PROBLEM_TYPE: Final = "application/problem+json"
CARD_PROBLEMS: Final[Mapping[str, type[IdentificationError]]] = {
    "urn:de:leipzig:kiosk:problem:card-expired": CardExpired,
    "urn:de:leipzig:kiosk:problem:card-revoked": CardRevoked,
}


@dataclass(frozen=True, slots=True)
class Ending:
    """How a failure was told: the address with its reason, empty where nobody could be told, and the error at last."""

    error: Exception
    minor: RefreshMinor
    address: str = ""


def fetch_report(route: Route, address: str) -> str:
    """Return the compact JWS that the eService answers with at the address that was determined.

    Raises:
        CardExpired, CardRevoked: that is what the eService answers instead.
        ProviderNotTrusted, EIDServiceRefused, EIDServiceUnreachable, IdentificationCancelled.
    """
    site = Origin.of(address)
    address = outcome.success_address(address)
    for _ in range(route.limits.redirects + 1):
        answer = _get(route, address)
        target = redirect_target(address, answer)
        if target is None:
            return _read_text(answer)
        if Origin.of(target) != site:
            raise ProviderNotTrusted("the refresh address leads to another site")
        address = target
    raise EIDServiceRefused("the refresh address is redirected too often")


def report_failure(route: Route, fetched: FetchedToken, error: Exception) -> Ending:
    """Tell the eService how it ended; `error` of the answer may be what the eService knows better of the card.

    A refresh address that does not lead to the site of the token hears nothing. The eService hears of it even if the
    provider's own list of certificates does not name it: that may be the very failure. Never raises our errors.
    """
    address, minor = _determine(route, fetched, error), outcome.refresh_minor(error)
    if not address:
        return _report_communication_error(route, fetched, error)
    ending = Ending(error, minor, outcome.failure_address(address, minor))
    heard = tell(route, address, minor)
    if isinstance(heard, CardExpired | CardRevoked):
        return replace(ending, error=heard)
    if heard is not None:
        _report_communication_error(route, fetched, error)
    return ending


def report_unusable(route: Route, error: TokenUnusable) -> Ending:
    """Tell the communication error address of a token that is wrong in everything else, if it names one."""
    return _tell_communication_error(route, error.communication_error_address, error)


def tell(route: Route, address: str, minor: RefreshMinor) -> IdentificationError | None:
    """Call one address with the reason; return what went wrong with that, if anything did."""
    try:
        _get(replace(route, certificates=ServerCertificates()), outcome.failure_address(address, minor))
    except IdentificationError as error:
        return error
    return None


def _determine(route: Route, fetched: FetchedToken, error: Exception) -> str:
    """Return the refresh address, empty where there is none; what failed once is not tried again."""
    if isinstance(error, RefreshAddressFailed):
        return ""
    try:
        return refresh_address.determine(route, fetched.token.refresh_address, Origin.of(fetched.address))
    except IdentificationError:
        return ""


def _report_communication_error(route: Route, fetched: FetchedToken, error: Exception) -> Ending:
    address = fetched.token.communication_error_address
    is_ours = bool(address) and Origin.of(address) == Origin.of(fetched.address)
    return _tell_communication_error(route, address if is_ours else "", error)


def _tell_communication_error(route: Route, address: str, error: Exception) -> Ending:
    if not address:
        return Ending(error, outcome.refresh_minor(error))
    minor = RefreshMinor.COMMUNICATION_ERROR
    tell(route, address, minor)
    return Ending(error, minor, outcome.failure_address(address, minor))


def _get(route: Route, address: str) -> Answer:
    channel = HTTPSChannel(route, Origin.of(address))
    try:
        return channel.get(address)
    except ServerRefused as error:
        raise _card_problem(error.answer) or error from None
    finally:
        channel.close()


def _card_problem(answer: Answer) -> IdentificationError | None:
    """Return what the problem details (RFC 9457) say of the card, None where they say nothing of it."""
    try:
        content = json.loads(answer.body) if answer.media_type == PROBLEM_TYPE else None
    except (ValueError, RecursionError):
        return None
    kind = content.get("type") if isinstance(content, dict) else None
    error = CARD_PROBLEMS.get(kind) if isinstance(kind, str) else None
    return error(f"the eService answered {answer.status}") if error else None


def _read_text(answer: Answer) -> str:
    try:
        return answer.body.decode("ascii")
    except UnicodeDecodeError:
        raise EIDServiceRefused("the identification report is not a compact JWS") from None
