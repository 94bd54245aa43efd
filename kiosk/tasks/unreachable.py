"""Why a server of the city cannot be reached: told apart by the look of `kiosk doctor`, and with its codes."""

from __future__ import annotations

from kiosk.config import Config
from kiosk.diagnostics.server_sight import Reach, Server, is_named, look_at
from kiosk.domain.failure import Failure, FailureCode


def told_apart(failure: Failure, config: Config) -> Failure:
    """Return what lies behind a server that was not reached, or the failure itself. Never raises; may take seconds."""
    addresses = {
        FailureCode.EID_SERVICE_UNREACHABLE: config.city.tc_token_url,
        FailureCode.APPOINTMENT_UNREACHABLE: config.appointments.url,
        FailureCode.COLLECTION_UNREACHABLE: config.collection.url,
    }
    url = addresses.get(failure.code)
    code = _cause(Server.at(url, config.city.proxy), config) if url else None
    return Failure(code) if code else failure


def _cause(server: Server, config: Config) -> FailureCode | None:
    if not is_named(server):
        return FailureCode.NAMES_UNRESOLVED
    sight = look_at(server, config.city.certificate_authority)
    if sight.reach is not Reach.UNTRUSTED:
        return None
    return FailureCode.CLOCK_WRONG if sight.is_of_another_time else FailureCode.SERVER_CERTIFICATE_BAD
