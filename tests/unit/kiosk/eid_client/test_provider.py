"""What the citizen is shown of a provider."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hardware.eid.certificate_description import CertificateDescription
from kiosk.eid_client.provider import split_terms

VECTORS = Path(__file__).parents[3] / "vectors" / "eac-worked-example.json"


def _terms(name: str) -> str:
    raw = bytes.fromhex(json.loads(VECTORS.read_text())[name])
    return CertificateDescription.from_bytes(raw).text or ""


@pytest.mark.parametrize(
    ("name", "address", "purpose", "authority"),
    [
        ("kba_cert_desc", "Kraftfahrt-Bundesamt", "Verkehrszentralregister", "Der Bundesbeauftragte"),
        ("schufa_desc", "SCHUFA Holding AG", "Meine SCHUFA-Auskunft", "Der Hessische Datenschutzbeauftragte"),
        ("allianz_desc", "Allianz Deutschland AG", "zum Zweck der Identifizierung", "Der Bayerische"),
        ("mein_cockpit_desc", "allyve GmbH", "Anmeldeprozess", "Hamburgischer Datenschutzbeauftragter"),
    ],
)
def test_terms_of_a_real_description_are_split(name: str, address: str, purpose: str, authority: str) -> None:
    parts = split_terms(_terms(name))

    assert parts["address"].startswith(address)
    assert purpose in parts["purpose"]
    assert parts["authority"].startswith(authority)


def test_real_description_without_headings_has_no_parts() -> None:
    assert split_terms(_terms("cvc1_desc")) == {}


def test_address_and_email_under_headings_of_their_own_belong_together() -> None:
    terms = "Anschrift:\t\r\nTest GmbH\r\nWeg 1\r\n\r\nE-Mail-Adresse:\tinfo@test.example\r\n\r\nZweck:\tTest\r\n"

    assert split_terms(terms) == {"address": "Test GmbH\nWeg 1\ninfo@test.example", "purpose": "Test"}
