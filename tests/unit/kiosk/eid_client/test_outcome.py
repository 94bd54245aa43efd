"""How the two sides are told of an error."""

from __future__ import annotations

import pytest

from hardware.errors import CardDeactivated, CardLost, CardProtocolError, PasswordBlocked
from kiosk.eid_client.https_channel import ServerFailed
from kiosk.eid_client.outcome import RefreshMinor, failure_address, refresh_minor, result_for, success_address
from kiosk.eid_client.paos.results import ResultMinor
from kiosk.eid_client.trusted_channel import TrustedChannelFailed
from kiosk.errors import (
    CardExpired,
    EIDServiceRefused,
    EIDServiceUnreachable,
    IdentificationCancelled,
    ProviderNotTrusted,
)


@pytest.mark.parametrize(
    ("error", "minor"),
    [
        (TrustedChannelFailed(), "trustedChannelEstablishmentFailed"),
        (IdentificationCancelled(), "cancellationByUser"),
        (EIDServiceRefused(), "serverError"),
        (ProviderNotTrusted(), "clientError"),
        (CardLost(), "clientError"),
        (PasswordBlocked(), "clientError"),
        (CardExpired(), "clientError"),
        (ValueError(), "clientError"),
        (ServerFailed(), "serverError"),
        (EIDServiceUnreachable(), "communicationError"),
    ],
)
def test_refresh_address_hears_one_of_five_reasons(error: Exception, minor: str) -> None:
    assert refresh_minor(error).value == minor


@pytest.mark.parametrize(
    ("error", "minor"),
    [
        (IdentificationCancelled(), ResultMinor.CANCELLATION_BY_USER),
        (CardLost(), ResultMinor.NO_CARD),
        (EIDServiceRefused(), ResultMinor.PARAMETER_ERROR),
        (ProviderNotTrusted(), ResultMinor.PARAMETER_ERROR),
        (PasswordBlocked(), ResultMinor.NO_PERMISSION),
        (CardDeactivated(), ResultMinor.NO_PERMISSION),
        (CardProtocolError("secret"), ResultMinor.INTERNAL_ERROR),
    ],
)
def test_server_hears_the_kind_of_error_and_no_more(error: Exception, minor: ResultMinor) -> None:
    result = result_for(error)

    assert not result.is_ok
    assert result.minor == minor.value
    assert result.message == ""


def test_addresses_keep_their_own_query() -> None:
    assert success_address("https://a.example/?id=7") == "https://a.example/?id=7&ResultMajor=ok"
    assert success_address("https://a.example/x#part") == "https://a.example/x?ResultMajor=ok"
    assert (
        failure_address("https://a.example/x", RefreshMinor.CLIENT_ERROR)
        == "https://a.example/x?ResultMajor=error&ResultMinor=clientError"
    )
