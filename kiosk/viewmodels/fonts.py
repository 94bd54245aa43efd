"""The bundled fonts, so that every kiosk and every test draws the same letters."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.errors import ConfigError

FAMILY = "IBM Plex Sans"
FALLBACKS = ("IBM Plex Sans Arabic",)


def load_fonts(directory: Path) -> None:
    """Load every font of the directory and make the family the application's, with its fallbacks.

    Raises:
        ConfigError: a file is not a font, or the family is not among them.
    """
    loaded = {family for path in sorted(directory.glob("*.ttf")) for family in _load(path)}
    missing = {FAMILY, *FALLBACKS} - loaded
    if missing:
        raise ConfigError(f"{directory} lacks the fonts {sorted(missing)}")
    QFont.insertSubstitutions(FAMILY, FALLBACKS)
    font = QFont(FAMILY)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    QGuiApplication.setFont(font)


def _load(path: Path) -> list[str]:
    identifier = QFontDatabase.addApplicationFont(str(path))
    if identifier < 0:
        raise ConfigError(f"{path} is not a font")
    return QFontDatabase.applicationFontFamilies(identifier)
