"""The bundled fonts draw every letter that the kiosk's languages need."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication, QRawFont

from kiosk.config import data_dir
from kiosk.errors import ConfigError
from kiosk.viewmodels.fonts import FALLBACKS, FAMILY, load_fonts

FONTS = data_dir() / "resources" / "fonts"
LETTERS = {
    "German": "äöüÄÖÜßẞ„“–…€§",
    "Turkish": "çğıİöşüÇĞÖŞÜ",
    "Ukrainian": "єіїґЄІЇҐжщюяь",
    "names in registers (Latin Extended)": "łŁőűřžčćđñøåēķņšťžŵŷ",
}


@pytest.fixture
def fonts(qapp: QGuiApplication) -> None:
    load_fonts(FONTS)


@pytest.mark.parametrize("weight", ["Regular", "SemiBold", "Bold"])
@pytest.mark.parametrize("language", LETTERS)
def test_the_family_has_the_letters_of_each_language(qapp: QGuiApplication, language: str, weight: str) -> None:
    font = QRawFont(str(FONTS / f"IBMPlexSans-{weight}.ttf"), 20)
    assert [each for each in LETTERS[language] if not font.supportsCharacter(ord(each))] == []


@pytest.mark.parametrize("weight", ["Regular", "SemiBold", "Bold"])
def test_the_fallback_has_arabic_letters(qapp: QGuiApplication, weight: str) -> None:
    font = QRawFont(str(FONTS / f"IBMPlexSansArabic-{weight}.ttf"), 20)
    assert all(font.supportsCharacter(ord(each)) for each in "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىئءأإآؤ؟،٠١٢")


def test_the_family_is_the_applications(fonts: None) -> None:
    assert QFontInfo(QGuiApplication.font()).family() == FAMILY
    assert [each.lower() for each in FALLBACKS] == QFont.substitutes(FAMILY)


def test_letters_are_not_hinted_so_that_all_machines_draw_the_same(fonts: None) -> None:
    assert QGuiApplication.font().hintingPreference() is QFont.HintingPreference.PreferNoHinting


def test_a_directory_without_the_fonts_is_refused(qapp: QGuiApplication, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="lacks the fonts"):
        load_fonts(tmp_path)


def test_a_file_that_is_no_font_is_refused(qapp: QGuiApplication, tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"not a font")
    with pytest.raises(ConfigError, match=r"broken\.ttf is not a font"):
        load_fonts(tmp_path)
