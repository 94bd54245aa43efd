"""Finding a service by the words that people have for it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.search import find
from tests.fixtures.catalogue import delivered_services

CATALOGUE = delivered_services()


def first(language: str, words: str) -> str:
    found = find(CATALOGUE, language, words)
    return found[0].slug if found else ""


@pytest.mark.parametrize(
    ("language", "words", "service"),
    [
        ("de", "Umzug", "ummeldung"),
        ("de", "neue adresse", "ummeldung"),
        ("de", "Hund", "hundesteuer"),
        ("de", "Ausweis verloren", "ausweis_verlust"),
        ("de", "perso geklaut", "ausweis_verlust"),
        ("de", "Anwohnerparken", "bewohnerparkausweis"),
        ("de", "heiraten", "erweiterte_meldebescheinigung"),
        ("de", "Firma gründen", "gewerbeanmeldung"),
        ("de", "Kirche", "uebermittlungssperre"),
        ("de", "Pass", "reisepass"),
        ("de", "PIN vergessen", "ausweis_pin"),
        ("de", "Vorstrafen", "fuehrungszeugnis"),
        ("en", "moving", "ummeldung"),
        ("en", "dog", "hundesteuer"),
        ("en", "stolen", "ausweis_verlust"),
        ("en", "car", "bewohnerparkausweis"),
        ("en", "self-employed", "gewerbeanmeldung"),
        ("en", "criminal record", "fuehrungszeugnis"),
    ],
)
def test_everyday_words_find_the_service(language: str, words: str, service: str) -> None:
    assert first(language, words) == service


@pytest.mark.parametrize(
    "words",
    ["Führungszeugnis", "fuehrungszeugnis", "fuhrungszeugnis", "FÜHRUNGSZEUGNIS", "Führungs", "u\u0308führungszeugnis"],
)
def test_umlauts_and_capitals_do_not_matter(words: str) -> None:
    assert first("de", words) == "fuehrungszeugnis"


@pytest.mark.parametrize("words", ["Umzg", "Umzugg", "Unzug", "Uzmug"])
def test_one_slip_of_the_finger_is_forgiven(words: str) -> None:
    assert first("de", words) == "ummeldung"


@pytest.mark.parametrize("words", ["xyzzy", "Uzgmu", "qq"])
def test_what_means_nothing_here_finds_nothing(words: str) -> None:
    assert find(CATALOGUE, "de", words) == ()


@pytest.mark.parametrize("words", ["", "   ", "!?", "🐕"])
def test_without_words_there_is_everything_in_order(words: str) -> None:
    assert find(CATALOGUE, "de", words) == CATALOGUE


@given(st.text(max_size=60))
def test_whatever_is_typed_finds_services_of_the_branch_once(words: str) -> None:
    found = find(CATALOGUE, "de", words)
    assert len({each.slug for each in found}) == len(found)


def test_ten_thousand_characters_take_no_time() -> None:
    start = time.process_time()
    find(CATALOGUE, "de", "ab " * 5_000 + "a" * 10_000)
    assert time.process_time() - start < 0.5


def test_every_service_is_found_by_its_own_title() -> None:
    for language in ("de", "en"):
        for each in CATALOGUE:
            assert each in find(CATALOGUE, language, each.text(language, "title"))[:2]
