"""The list of languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.catalogue.languages import growing_languages, read_languages
from kiosk.config import data_dir
from kiosk.domain.language import Language
from kiosk.errors import ConfigError
from tests.fixtures.catalogue import delivered_services

GOOD = '[de]\nname = "Deutsch"\ndirection = "ltr"\ncomplete = true\n'


def written(folder: Path, text: str) -> Path:
    path = folder / "languages.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_complete_languages_are_offered_in_order(tmp_path: Path) -> None:
    unfinished = '[tr]\nname = "Türkçe"\ndirection = "ltr"\n'
    arabic = '[ar]\nname = "العربية"\ndirection = "rtl"\ncomplete = true\n'
    text = GOOD + unfinished + arabic
    assert read_languages(written(tmp_path, text)) == (
        Language("de", "Deutsch"),
        Language("ar", "العربية", is_right_to_left=True),
    )


def test_the_others_are_still_growing(tmp_path: Path) -> None:
    text = GOOD + '[tr]\nname = "Türkçe"\ndirection = "ltr"\ncomplete = false\n'
    assert growing_languages(written(tmp_path, text)) == {"tr"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no language"),
        ("[de", "cannot be read"),
        (GOOD.replace('"Deutsch"', "7"), "de.name"),
        (GOOD.replace('"ltr"', '"up"'), "de.direction"),
        ("de = 7", "de must be"),
    ],
)
def test_a_wrong_file_names_its_key(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        read_languages(written(tmp_path, text))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"languages\.toml"):
        read_languages(tmp_path / "languages.toml")


def test_every_service_speaks_every_complete_language() -> None:
    complete = {each.code for each in read_languages(data_dir() / "translations" / "languages.toml")}
    services = delivered_services()
    assert {each.slug: complete - each.texts.keys() for each in services if complete - each.texts.keys()} == {}
