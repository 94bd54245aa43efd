"""The sandbox's eID service with an eID client that others wrote, and a simulated card in a reader of PC/SC."""

from __future__ import annotations

import base64
import json
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from hardware.card.virtual_pcd import VirtualPCD
from hardware.eid.simulated import SimulationCSCA, load_profile
from hardware.eid.simulated.profile import revoked_keys
from kiosk.domain.identity import Attribute
from kiosk.sandbox.access_policy import AccessPolicy
from kiosk.sandbox.eid_server import ServerHabits
from kiosk.sandbox.eid_service_server import EIDServiceServer
from kiosk.sandbox.eservice import EServiceSettings, PSKEndpoint
from kiosk.sandbox.pki import SandboxPKI
from tests.fixtures.ausweisapp import AusweisApp, require_ausweisapp
from tests.fixtures.identification import CARDS, PIN
from tests.fixtures.pcscd import PCSCService

POLICY = AccessPolicy(
    (Attribute.GIVEN_NAMES, Attribute.CITY), (Attribute.BIRTH_NAME,), required_age=18, transaction_info="Ummeldung"
)
HABITS = (
    ServerHabits(),
    ServerHabits(initializes_framework=True, signs_late=True),
    ServerHabits(redirects=True, links_early=True, batch_size=1),
)


@pytest.fixture(scope="module")
def pki(pki_directory: Path, csca: SimulationCSCA) -> SandboxPKI:
    made = SandboxPKI(pki_directory)
    made.trust_chips_of(csca.certificate)
    made.sectors.revoke(revoked_keys(CARDS))
    return made


@pytest.fixture
def slot(pcsc_service: PCSCService) -> Iterator[VirtualPCD]:
    made = VirtualPCD(pcsc_service.ports[0])
    made.start()
    yield made
    made.stop()


@pytest.fixture
def ausweisapp(pcsc_service: PCSCService, slot: VirtualPCD, tmp_path: Path) -> Iterator[AusweisApp]:
    require_ausweisapp()
    with AusweisApp(tmp_path, pcsc_service.environment) as running:
        yield running


def _fetch(url: str, pki: SandboxPKI) -> bytes:
    with urlopen(url, context=ssl.create_default_context(cafile=pki.tls.certificate_path)) as answer:  # noqa: S310
        content: bytes = answer.read()
        return content


def _serve(pki: SandboxPKI, psk: PSKEndpoint | None, habits: ServerHabits) -> EIDServiceServer:
    settings = EServiceSettings(pki.directory, {"x": POLICY}, psk=psk, demands_certificates=False, habits=habits)
    return EIDServiceServer(settings)


@pytest.mark.soak
@pytest.mark.parametrize("psk", [None, PSKEndpoint()])
@pytest.mark.parametrize("habits", HABITS)
@pytest.mark.parametrize("anchor", ["certificate", "old_certificate"])
def test_ausweisapp_identifies_a_citizen(
    ausweisapp: AusweisApp,
    slot: VirtualPCD,
    pki: SandboxPKI,
    csca: SimulationCSCA,
    *,
    psk: PSKEndpoint | None,
    habits: ServerHabits,
    anchor: str,
) -> None:
    trust_anchor = getattr(pki.authority, anchor).to_bytes()
    slot.insert(load_profile("mustermann", [trust_anchor], directory=CARDS, csca=csca))

    with _serve(pki, psk, habits) as service:
        ended = ausweisapp.authenticate(f"{service.tc_token_url}?service=x", PIN)
        assert ended["result"]["major"].endswith("#ok"), ended
        report = _fetch(ended["url"], pki).decode()

    subject: dict[str, Any] = json.loads(base64.urlsafe_b64decode(report.split(".")[1] + "==="))["subjectRef"]
    assert (subject["givenName"], subject["birthName"]) == ("ERIKA", "GABLER")
    assert subject["ageVerification"] == {"requiredAge": 18, "result": True}


@pytest.mark.soak
@pytest.mark.parametrize("profile", ["expired", "revoked"])
def test_ausweisapp_brings_no_report_of_a_card_that_the_city_takes_no_more(
    ausweisapp: AusweisApp, slot: VirtualPCD, pki: SandboxPKI, csca: SimulationCSCA, profile: str
) -> None:
    slot.insert(load_profile(profile, [pki.cvca.to_bytes()], directory=CARDS, csca=csca))

    with _serve(pki, PSKEndpoint(), ServerHabits()) as service:
        ended = ausweisapp.authenticate(f"{service.tc_token_url}?service=x", PIN)
        with pytest.raises(HTTPError) as caught:
            _fetch(ended["url"], pki)
        with caught.value as answer:
            problem = json.loads(answer.read())

    assert problem["type"] == f"urn:de:leipzig:kiosk:problem:card-{profile}"
