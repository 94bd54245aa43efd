"""How an authentication ended, as the two sides are told (BSI TR-03112-1, 4; TR-03124-1, 2.7.4)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final, TypeVar
from urllib.parse import urlencode

from hardware.errors import CardDeactivated, CardLost, HardwareError, PasswordBlocked
from kiosk.eid_client.https_channel import ServerFailed
from kiosk.eid_client.paos.results import Result, ResultMinor
from kiosk.eid_client.trusted_channel import TrustedChannelFailed
from kiosk.errors import (
    EIDServiceRefused,
    EIDServiceUnreachable,
    IdentificationCancelled,
    IdentificationError,
    ProviderNotTrusted,
)

_Minor = TypeVar("_Minor")


class RefreshMinor(Enum):
    """The reasons that the refresh address may be told; there are no others."""

    TRUSTED_CHANNEL_ESTABLISHMENT_FAILED = "trustedChannelEstablishmentFailed"
    CANCELLATION_BY_USER = "cancellationByUser"
    SERVER_ERROR = "serverError"
    CLIENT_ERROR = "clientError"
    COMMUNICATION_ERROR = "communicationError"


_REFRESH_MINORS: Final[Mapping[type[Exception], RefreshMinor]] = {
    IdentificationCancelled: RefreshMinor.CANCELLATION_BY_USER,
    TrustedChannelFailed: RefreshMinor.TRUSTED_CHANNEL_ESTABLISHMENT_FAILED,
    ServerFailed: RefreshMinor.SERVER_ERROR,
    EIDServiceUnreachable: RefreshMinor.COMMUNICATION_ERROR,
    EIDServiceRefused: RefreshMinor.SERVER_ERROR,
    ProviderNotTrusted: RefreshMinor.CLIENT_ERROR,
    IdentificationError: RefreshMinor.CLIENT_ERROR,
    HardwareError: RefreshMinor.CLIENT_ERROR,
}
_RESULT_MINORS: Final[Mapping[type[Exception], ResultMinor]] = {
    IdentificationCancelled: ResultMinor.CANCELLATION_BY_USER,
    EIDServiceRefused: ResultMinor.PARAMETER_ERROR,
    ProviderNotTrusted: ResultMinor.PARAMETER_ERROR,
    CardLost: ResultMinor.NO_CARD,
    CardDeactivated: ResultMinor.NO_PERMISSION,
    PasswordBlocked: ResultMinor.NO_PERMISSION,
}


def result_for(error: Exception) -> Result:
    """Return what the eID-Server is told of an error on our side; never more than the kind of it."""
    return Result.error(_first(_RESULT_MINORS, error, ResultMinor.INTERNAL_ERROR))


def refresh_minor(error: Exception) -> RefreshMinor:
    """Return what the eService is told of an error."""
    return _first(_REFRESH_MINORS, error, RefreshMinor.CLIENT_ERROR)


def success_address(refresh_address: str) -> str:
    """Return the address that says that all went well."""
    return _with_query(refresh_address, {"ResultMajor": "ok"})


def failure_address(address: str, minor: RefreshMinor) -> str:
    """Return the address that says that it did not, and why."""
    return _with_query(address, {"ResultMajor": "error", "ResultMinor": minor.value})


def _first(table: Mapping[type[Exception], _Minor], error: Exception, otherwise: _Minor) -> _Minor:
    return next((minor for kind, minor in table.items() if isinstance(error, kind)), otherwise)


def _with_query(address: str, members: dict[str, str]) -> str:
    plain, _, _ = address.partition("#")
    return f"{plain}{'&' if '?' in plain else '?'}{urlencode(members)}"
