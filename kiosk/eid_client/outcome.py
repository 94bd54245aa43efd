"""How an authentication ended, as the two sides are told (BSI TR-03112-1, 4; TR-03124-1, 2.7.4)."""

from __future__ import annotations

from enum import Enum
from urllib.parse import urlencode

from hardware.errors import CardLost
from kiosk.eid_client.paos.results import Result, ResultMinor
from kiosk.eid_client.trusted_channel import TrustedChannelFailed
from kiosk.errors import EIDServiceRefused, EIDServiceUnreachable, IdentificationCancelled


class RefreshMinor(Enum):
    """The reasons that the refresh address may be told; there are no others."""

    TRUSTED_CHANNEL_ESTABLISHMENT_FAILED = "trustedChannelEstablishmentFailed"
    CANCELLATION_BY_USER = "cancellationByUser"
    SERVER_ERROR = "serverError"
    CLIENT_ERROR = "clientError"
    COMMUNICATION_ERROR = "communicationError"


def result_for(error: Exception) -> Result:
    """Return what the eID-Server is told of an error on our side; never more than the kind of it."""
    match error:
        case IdentificationCancelled():
            return Result.error(ResultMinor.CANCELLATION_BY_USER)
        case CardLost():
            return Result.error(ResultMinor.NO_CARD)
        case EIDServiceRefused():
            return Result.error(ResultMinor.PARAMETER_ERROR)
    return Result.error(ResultMinor.INTERNAL_ERROR)


def refresh_minor(error: Exception) -> RefreshMinor:
    """Return what the eService is told of an error."""
    match error:
        case IdentificationCancelled():
            return RefreshMinor.CANCELLATION_BY_USER
        case TrustedChannelFailed():
            return RefreshMinor.TRUSTED_CHANNEL_ESTABLISHMENT_FAILED
        case EIDServiceUnreachable():
            return RefreshMinor.COMMUNICATION_ERROR
        case EIDServiceRefused():
            return RefreshMinor.SERVER_ERROR
    return RefreshMinor.CLIENT_ERROR


def success_address(refresh_address: str) -> str:
    """Return the address that says that all went well."""
    return _with_query(refresh_address, {"ResultMajor": "ok"})


def failure_address(address: str, error: Exception) -> str:
    """Return the address that says that it did not, and why."""
    return _with_query(address, {"ResultMajor": "error", "ResultMinor": refresh_minor(error).value})


def _with_query(address: str, members: dict[str, str]) -> str:
    return f"{address}{'&' if '?' in address else '?'}{urlencode(members)}"
