"""Which address the citizen's session goes on at: the token's, or where it leads (BSI TR-03124-1, 2.8).

On the way nobody hears how the authentication ended: that is for the provider's own site alone.
"""

from __future__ import annotations

from kiosk.eid_client.address import Origin
from kiosk.eid_client.https_channel import HTTPSChannel, Route
from kiosk.eid_client.redirects import redirect_target
from kiosk.errors import EIDServiceRefused, EIDServiceUnreachable, IdentificationCancelled, IdentificationError


class RefreshAddressFailed(EIDServiceUnreachable):
    """The refresh address of the token does not lead to the provider's site, or not by servers that he names."""


def determine(route: Route, refresh_address: str, site: Origin) -> str:
    """Return the first address of the site that the token's refresh address is, or redirects to.

    Raises:
        RefreshAddressFailed: it does not get there, or a server on the way is none of the provider's.
        IdentificationCancelled
    """
    address = refresh_address
    try:
        for _ in range(route.limits.redirects):
            if Origin.of(address) == site:
                return address
            address = _next(route, address)
    except IdentificationCancelled:
        raise
    except (IdentificationError, ValueError) as error:
        raise RefreshAddressFailed(f"the refresh address: {error}") from None
    if Origin.of(address) != site:
        raise RefreshAddressFailed("the refresh address is redirected too often")
    return address


def check_server(route: Route, address: str) -> None:
    """Connect to the address that was determined, and see whether its certificate is one of the provider's.

    Raises:
        RefreshAddressFailed: it is not, or nobody answers.
        IdentificationCancelled
    """
    try:
        HTTPSChannel(route, Origin.of(address)).close()
    except IdentificationCancelled:
        raise
    except IdentificationError as error:
        raise RefreshAddressFailed(f"the refresh address: {error}") from None


def _next(route: Route, address: str) -> str:
    channel = HTTPSChannel(route, Origin.of(address))
    try:
        target = redirect_target(address, channel.get(address))
    finally:
        channel.close()
    if target is None:
        raise EIDServiceRefused("another site than the provider's answers, and leads nowhere")
    return target
