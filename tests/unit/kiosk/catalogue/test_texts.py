"""Texts: how they are read, and that none is missing or left over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.catalogue import load_catalogue
from kiosk.catalogue.texts import read_texts
from kiosk.errors import CatalogueError

Spoil = Callable[[str, str, str], None]

REQUIRED = [
    "title",
    "summary",
    "needs.1",
    "fee.how",
    "privacy",
    "declaration",
    "next.1",
    "eligibility.adult.question",
    "eligibility.adult.refusal",
    "page.keeper.title",
    "field.name.label",
    "field.dogs.choice.0",
    "paper.proof.title",
    "paper.proof.help",
]


@pytest.mark.parametrize("key", REQUIRED)
def test_a_missing_text_is_named_with_its_file(directory: Path, key: str) -> None:
    path = directory / "dog.en.toml"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not line.startswith(f"{key} =")), encoding="utf-8")

    with pytest.raises(CatalogueError, match=rf"dog\.en\.toml: {key}: is missing"):
        load_catalogue(directory)


@pytest.mark.parametrize(
    "line",
    ['titel = "x"', 'next.2 = "x"', 'field.dogs.choice.3 = "x"', 'page.cat.title = "x"', 'needs.3 = "x"'],
)
def test_a_text_that_nothing_shows_is_named_with_its_file(directory: Path, line: str) -> None:
    with (directory / "dog.de.toml").open("a", encoding="utf-8") as file:
        file.write(line)
    key = line.partition(" =")[0]
    with pytest.raises(CatalogueError, match=rf"dog\.de\.toml: {key}: unknown text"):
        load_catalogue(directory)


@pytest.mark.parametrize("key", ["field.since.help", "page.keeper.intro"])
def test_a_help_in_one_language_is_demanded_of_the_others(directory: Path, key: str) -> None:
    german, english = directory / "dog.de.toml", directory / "dog.en.toml"
    english.write_text(english.read_text().replace('field.since.help = "The first day."\n', ""))
    if key not in german.read_text():
        english.write_text(english.read_text() + 'field.since.help = "The first day."\n')
        german.write_text(german.read_text() + f'{key} = "x"\n')

    with pytest.raises(CatalogueError, match=rf"dog\.en\.toml: {key}: is missing"):
        load_catalogue(directory)


def test_a_need_in_one_language_is_demanded_of_the_others(directory: Path) -> None:
    with (directory / "dog.de.toml").open("a", encoding="utf-8") as file:
        file.write('needs.2 = "Patience"\n')
    with pytest.raises(CatalogueError, match=r"dog\.en\.toml: needs\.2: is missing"):
        load_catalogue(directory)


@pytest.mark.parametrize("value", ['""', '"  "', "7", '["x"]', "true"])
def test_a_value_that_is_no_text_is_refused(directory: Path, spoil: Spoil, value: str) -> None:
    spoil("dog.de.toml", 'field.name.label = "Name"', f"field.name.label = {value}")
    with pytest.raises(CatalogueError, match=r"dog\.de\.toml: field\.name\.label: write a text"):
        load_catalogue(directory)


def test_lines_are_joined_and_blank_lines_part_paragraphs(tmp_path: Path) -> None:
    path = tmp_path / "dog.de.toml"
    path.write_text('privacy = """\nOne\n  line.\n \nAnother   one.\n\n"""', encoding="utf-8")
    assert read_texts(path) == {"privacy": "One line.\n\nAnother one."}


def test_nested_tables_become_dotted_keys(tmp_path: Path) -> None:
    path = tmp_path / "dog.de.toml"
    path.write_text('[field.name]\nlabel = "Name"\nchoice.a = "A"\n', encoding="utf-8")
    assert read_texts(path) == {"field.name.label": "Name", "field.name.choice.a": "A"}


def test_a_growing_language_may_lack_texts_but_has_no_strange_ones(
    directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.catalogue.catalogue.growing_languages", lambda: frozenset({"tr"}))
    path = directory / "dog.tr.toml"
    path.write_text('title = "Köpek kaydı"\n', encoding="utf-8")
    dog = next(each for each in load_catalogue(directory) if each.slug == "dog")
    assert (dog.text("tr", "title"), dog.text("tr", "summary")) == ("Köpek kaydı", dog.text("de", "summary"))

    path.write_text('titel = "Köpek kaydı"\n', encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"dog\.tr\.toml: titel: unknown text"):
        load_catalogue(directory)
