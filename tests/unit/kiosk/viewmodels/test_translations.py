"""The texts of the screens in every language: whole, with the same places for numbers and names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.catalogue.languages import growing_languages, read_languages

FOLDER = Path(__file__).parents[4] / "translations"
LANGUAGES = [each.code for each in read_languages(FOLDER / "languages.toml")]
GROWING = sorted(growing_languages(FOLDER / "languages.toml"))
PLACES = re.compile(r"%\d|\{\w+\}|%n")


def messages(language: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each source text with its translations, of which a plural has several."""
    tree = ElementTree.parse(FOLDER / f"kiosk_{language}.ts")  # noqa: S314 - our own file
    for each in tree.iter("message"):
        translation = each.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        yield each.findtext("source", ""), forms


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    assert [source for source, forms in messages(language) if not all(forms)] == []


@pytest.mark.parametrize("language", [*LANGUAGES, *GROWING])
def test_numbers_and_names_have_their_places(language: str) -> None:
    for source, forms in messages(language):
        wanted = sorted(set(PLACES.findall(source)))
        if language in LANGUAGES or any(forms):
            assert sorted(set(PLACES.findall(forms[-1]))) == wanted, source


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_ends_as_its_source_does(language: str) -> None:
    ends = {source: {form[-1:] for form in forms} for source, forms in messages(language) if source[-1] in ".?:…"}
    own = {"ar": {"?": "؟"}}.get(language, {})
    assert {source: last for source, last in ends.items() if last != {own.get(source[-1], source[-1])}} == {}


def test_german_addresses_people_with_sie() -> None:
    informal = re.compile(r"\b(du|dich|dir|dein\w*|deine\w*)\b", re.IGNORECASE)
    assert [form for _, forms in messages("de") for form in forms if informal.search(form)] == []
