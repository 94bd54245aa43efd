"""The city's servers as processes: the eID service, and the submission gateway with its enrolment.

`open-eid` is the eID service once more, for eID clients of others: see docs/eid-server.md.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from kiosk.catalogue import load_catalogue
from kiosk.config import data_dir
from kiosk.demo.place import Place
from kiosk.domain.identity import CardFunction
from kiosk.domain.service import IdentityKind, Service
from kiosk.sandbox import eid_service_server
from kiosk.sandbox.access_policy import AccessPolicy
from kiosk.sandbox.appointment_server import AppointmentServer, AppointmentServerSettings
from kiosk.sandbox.eservice import EServiceSettings, PSKEndpoint
from kiosk.sandbox.gateway_server import GatewayServer, GatewaySettings

_FULL_AGE: Final = 18
_LEIPZIG: Final = bytes.fromhex("02761407130000")


def run(folder: Path, server: str) -> None:
    """Serve `eid`, `open-eid` or `gateway` until SIGTERM."""
    {"eid": run_eid, "open-eid": run_open_eid, "gateway": run_gateway}[server](Place(folder))


def run_eid(place: Place) -> None:
    """Serve TC tokens, PAOS and reports; say so in `eid_ready`."""
    settings = EServiceSettings(
        pki_directory=place.pki,
        policies=_policies(),
        on_site=_read_on_site(),
        port=place.ports.eid,
        public_url=f"https://127.0.0.1:{place.ports.eid_cable}",
        psk=PSKEndpoint(place.ports.eid_psk, f"https://127.0.0.1:{place.ports.eid_psk_cable}"),
    )
    eid_service_server.run(settings, lambda _: place.eid_ready.touch())


def run_open_eid(place: Place) -> None:
    """Serve the same to clients without a certificate, on free ports; say on standard output where."""
    policies = _policies()
    settings = EServiceSettings(place.pki, policies, psk=PSKEndpoint(), demands_certificates=False)

    def announce(tc_token_url: str) -> None:
        for service in policies:
            print(f"{tc_token_url}?service={service}", flush=True)

    eid_service_server.run(settings, announce)


def policy_of(service: Service) -> AccessPolicy:
    """Return what this city asks a card for the service: of age is who is 18, a citizen who lives in Leipzig."""
    functions = service.card_functions
    return AccessPolicy(
        service.attributes,
        required_age=_FULL_AGE if CardFunction.AGE_VERIFICATION in functions else None,
        community_id=_LEIPZIG if CardFunction.COMMUNITY_VERIFICATION in functions else None,
        takes_pseudonym=CardFunction.PSEUDONYM in functions,
    )


def run_gateway(place: Place) -> None:
    """Serve submissions and enrolment, appointments and what lies ready; say so in `gateway_ready`."""
    resources = data_dir() / "resources"
    services = load_catalogue(resources / "services")
    settings = GatewaySettings(
        pki_directory=place.pki,
        state_directory=place.city_state / "gateway",
        services=services,
        metadata_schema=resources / "schemas" / "fitconnect-metadata-2.1.0.schema.json",
        port=place.ports.gateway,
        operator_port=place.ports.operator,
        public_url=f"https://127.0.0.1:{place.ports.gateway_cable}",
    )
    appointments = AppointmentServerSettings(
        place.pki, services, port=place.ports.appointments, operator_port=place.ports.appointments_operator
    )
    stopped = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopped.set())
    with GatewayServer(settings) as gateway, AppointmentServer(appointments, gateway.store.branch_of):
        place.gateway_ready.touch()
        stopped.wait()


def _read_on_site() -> frozenset[str]:
    services = load_catalogue(data_dir() / "resources" / "services")
    return frozenset(each.slug for each in services if IdentityKind.ON_SITE in each.identity)


def _policies() -> Mapping[str, AccessPolicy]:
    services = load_catalogue(data_dir() / "resources" / "services")
    return {each.slug: policy_of(each) for each in services if each.attributes or each.card_functions}
