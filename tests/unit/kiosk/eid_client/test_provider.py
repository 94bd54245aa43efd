"""What the citizen is shown of a provider."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hardware.eid.certificate_description import CertificateDescription, TermsFormat
from hardware.eid.chat import Right
from kiosk.eid_client.checks import read_request
from kiosk.eid_client.paos.messages import EAC1Input
from kiosk.eid_client.provider import provider_of, split_terms
from kiosk.sandbox.eid_service import describe
from kiosk.sandbox.pki import SandboxPKI

SITE = "https://eid.leipzig.example"
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


@pytest.mark.parametrize(
    ("terms_format", "terms", "address", "terms_url"),
    [
        (TermsFormat.PLAIN, b"Anschrift: Test GmbH", "Test GmbH", ""),
        (TermsFormat.PLAIN, b"Test GmbH\r\n", "Test GmbH", ""),
        (TermsFormat.PLAIN, b"", "", ""),
        (TermsFormat.HTML, b"<p>Anschrift:<p>Test <a href='x'>GmbH</a>", "Test GmbH", ""),
        (TermsFormat.HTML, b"<script>no text</script>", "", SITE),
        (TermsFormat.PDF, b"%PDF-1.4 Anschrift: Test GmbH", "", SITE),
    ],
)
def test_terms_are_shown_in_any_format_or_said_to_be_a_document(
    tmp_path: Path, terms_format: TermsFormat, terms: bytes, address: str, terms_url: str
) -> None:
    description = replace(describe(SITE), terms_format=terms_format, terms=terms)
    terminal = SandboxPKI(tmp_path).issue_terminal(description, {Right.READ_DG4})
    certificates = tuple(each.to_bytes() for each in terminal.chain)

    provider = provider_of(read_request(EAC1Input(certificates, description.to_bytes())), date(2026, 11, 23))

    assert (provider.address, provider.terms_url) == (address, terms_url)
