from __future__ import annotations

import dataclasses
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.card.tlv import MalformedError
from hardware.eid.certificate_description import CertificateDescription, TermsFormat, sha256
from hardware.eid.chat import Role
from hardware.eid.cv_certificate import CVCertificate, description_extension
from tests.unit.hardware.eid.pki import issue

PAIRS = [
    ("cvc1", "cvc1_desc"),
    ("kba_cert", "kba_cert_desc"),
    ("kba_cert_2", "kba_cert_desc_2"),
    ("kba_cert_3", "kba_cert_desc_2"),
    ("schufa_cert", "schufa_desc"),
    ("allianz_cert", "allianz_desc"),
    ("mein_cockpit_cert", "mein_cockpit_desc"),
]
CITY = CertificateDescription(
    issuer_name="Test-DV",
    subject_name="Stadt Leipzig",
    terms_format=TermsFormat.PLAIN,
    terms=b"Name, Anschrift und E-Mail-Adresse des Diensteanbieters:\r\nStadt Leipzig",
    issuer_url="https://dv.example",
    subject_url="https://eid.leipzig.example",
    redirect_url="https://eid.leipzig.example/next",
    comm_certificates=(hashlib.sha256(b"certificate").digest(), hashlib.sha512(b"other").digest()),
)
AUSWEISAPP = bytes.fromhex(
    "3082013b060a04007f00070301030101a1160c14476f7665726e696b757320546573742044564341a21a1318687474703a2f"
    "2f7777772e676f7665726e696b75732e6465a31a0c18476f7665726e696b757320476d6248202620436f2e204b47a420131e"
    "68747470733a2f2f746573742e676f7665726e696b75732d6569642e6465a581940c81914e616d652c20416e736368726966"
    "7420756e6420452d4d61696c2d4164726573736520646573204469656e737465616e626965746572733a0d0a476f7665726e"
    "696b757320476d6248202620436f2e204b470d0a486f6368736368756c72696e6720340d0a3238333539204272656d656e0d"
    "0a452d4d61696c3a206b6f6e74616b7440676f7665726e696b75732e646509a72431220420ccb65ac1d48e9cd43876ca82cf"
    "e83c43d711294d4a40f68811acb715aaa6c8ab"
)
"""CertificateDescription of AusweisApp, test/fixture/paos/DIDAuthenticateEAC1.xml."""


@pytest.mark.parametrize(("certificate", "description"), PAIRS)
def test_descriptions_of_openpace_belong_to_their_certificates(
    certificate: str, description: str, worked_example: dict[str, bytes]
) -> None:
    parsed = CertificateDescription.from_bytes(worked_example[description])
    own = [each for each in PAIRS if each[1] == description]
    for name, _ in PAIRS:
        holder = CVCertificate.from_bytes(worked_example[name])
        assert parsed.matches(holder) == (holder.description_hash == sha256(worked_example[description]))
    assert (certificate, description) in own


@pytest.mark.parametrize("name", sorted({description for _, description in PAIRS}))
def test_descriptions_of_openpace_are_built_anew_byte_by_byte(name: str, worked_example: dict[str, bytes]) -> None:
    description = CertificateDescription.from_bytes(worked_example[name])
    assert description.to_bytes() == worked_example[name]
    assert dataclasses.replace(description, raw=b"").to_bytes() == worked_example[name]


def test_description_of_openpace_says_who_asks(worked_example: dict[str, bytes]) -> None:
    description = CertificateDescription.from_bytes(worked_example["kba_cert_desc"])
    assert description.issuer_name == "D-Trust GmbH"
    assert description.issuer_url == "http://www.d-trust.net"
    assert description.subject_name == "Kraftfahrt-Bundesamt"
    assert description.subject_url == "https://www.kba-online.de/vzronline"
    assert description.redirect_url is None
    assert description.text is not None
    assert "Fördestrasse 16" in description.text
    assert len(description.comm_certificates) == 2


def test_description_of_ausweisapp_is_read() -> None:
    description = CertificateDescription.from_bytes(AUSWEISAPP)
    assert description.subject_name == "Governikus GmbH & Co. KG"
    assert description.subject_url == "https://test.governikus-eid.de"
    assert description.text is not None
    assert description.text.endswith("kontakt@governikus.de\t")


def test_built_description_survives_the_round_trip() -> None:
    raw = CITY.to_bytes()
    parsed = CertificateDescription.from_bytes(raw)
    assert dataclasses.replace(parsed, raw=b"") == CITY
    terminal = issue(None, "DETERMINAL00001", Role.TERMINAL, extensions=(description_extension(sha256(raw)),))
    assert parsed.matches(terminal.certificate)
    other = dataclasses.replace(CITY, subject_name="Stadt Halle")
    assert not other.matches(terminal.certificate)


def test_certificate_without_the_extension_matches_nothing() -> None:
    assert not CITY.matches(issue(None, "DETERMINAL00001", Role.TERMINAL).certificate)


def test_tls_certificates_are_admitted_by_their_hash() -> None:
    assert CITY.admits(b"certificate")
    assert CITY.admits(b"other")
    assert not CITY.admits(b"third")
    assert not dataclasses.replace(CITY, comm_certificates=(hashlib.md5(b"certificate").digest(),)).admits(  # noqa: S324
        b"certificate"
    )


@pytest.mark.parametrize("terms_format", [TermsFormat.HTML, TermsFormat.PDF])
def test_terms_in_other_formats_are_read_and_have_no_plain_text(terms_format: TermsFormat) -> None:
    built = dataclasses.replace(CITY, terms_format=terms_format, terms=b"<p>Stadt Leipzig</p>")
    parsed = CertificateDescription.from_bytes(built.to_bytes())
    assert (parsed.terms_format, parsed.terms, parsed.text) == (terms_format, b"<p>Stadt Leipzig</p>", None)


@pytest.mark.parametrize(
    "raw",
    ["3000", "3103060100", "300c060a04007f00070301030101", "300c060a04007f00070301030104", "3003020100"],
)
def test_what_is_no_description_is_refused(raw: str) -> None:
    with pytest.raises(MalformedError):
        CertificateDescription.from_bytes(bytes.fromhex(raw))


@given(st.data())
def test_changed_description_gives_no_error_but_ours(data: st.DataObject) -> None:
    raw = bytearray(AUSWEISAPP)
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        description = CertificateDescription.from_bytes(bytes(raw))
    except MalformedError:
        return
    assert description.to_bytes() == raw
