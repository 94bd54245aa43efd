"""The terms of usage as the citizen reads them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hardware.eid.certificate_description import CertificateDescription, TermsFormat
from kiosk.eid_client.provider import split_terms
from kiosk.eid_client.terms import readable_terms, text_of_html
from kiosk.sandbox.eid_service import describe

PAGE = """<!DOCTYPE html>
<html><head><title>Terms</title><style>p { color: red }</style><script>alert("<p>no</p>")</script></head>
<body onload="steal()"><h1>Nutzungsbestimmungen</h1>
<p><b>Name, Anschrift und E-Mail-Adresse des Diensteanbieters:</b><br/>Test&nbsp;GmbH<br>Stra&szlig;e
   1<br><a href="mailto:info@test.example">info@test.example</a></p>
<p>Zweck des Auslesevorgangs:<br>Pr&#252;fung &lt;b&gt; eines Antrags</p>
<table><tr><td>Zust&auml;ndige Datenschutzbeh&ouml;rde:</td><td>Die Beauftragte</td></tr></table>
<!-- hidden --><img src="https://tracker.example/x.png" alt="x"></body></html>"""


def _described(terms_format: TermsFormat, terms: bytes) -> CertificateDescription:
    described = replace(describe("https://test.example"), terms_format=terms_format, terms=terms)
    return CertificateDescription.from_bytes(described.to_bytes())


def test_page_is_read_as_its_lines() -> None:
    assert text_of_html(PAGE).splitlines() == [
        "Nutzungsbestimmungen",
        "Name, Anschrift und E-Mail-Adresse des Diensteanbieters:",
        "Test GmbH",
        "Straße 1",
        "info@test.example",
        "Zweck des Auslesevorgangs:",
        "Prüfung <b> eines Antrags",
        "Zuständige Datenschutzbehörde:",
        "Die Beauftragte",
    ]


def test_headings_of_a_page_are_found() -> None:
    assert split_terms(readable_terms(_described(TermsFormat.HTML, PAGE.encode()))) == {
        "address": "Test GmbH\nStraße 1\ninfo@test.example",
        "purpose": "Prüfung <b> eines Antrags",
        "authority": "Die Beauftragte",
    }


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("plain words", "plain words"),
        ("<p>never <b>closed<p>next", "never closed\nnext"),
        ("a<script>b</script>c", "ac"),
        ("a<template><p>b</template>c", "ac"),
        ("a < b & c", "a < b & c"),
        ("", ""),
        ("<p> \n </p>", ""),
    ],
)
def test_page_that_is_no_good_markup_gives_what_text_it_has(page: str, text: str) -> None:
    assert text_of_html(page) == text


@pytest.mark.parametrize(
    "page", ["a<![unknown[b", "a<![if !IE]>b", "<!x", "<!DOCTYPE [ <!ELEMENT", "&#x110000;&#0;", "</"]
)
def test_odd_declarations_do_no_harm(page: str) -> None:
    assert "<![" not in text_of_html(page)


def test_plain_terms_stay_as_they_are() -> None:
    assert readable_terms(_described(TermsFormat.PLAIN, b"Zweck: <b>Test</b>\r\n")) == "Zweck: <b>Test</b>"


def test_document_has_no_text() -> None:
    assert readable_terms(_described(TermsFormat.PDF, b"%PDF-1.4 Anschrift:")) == ""
