"""What is a name is said digit by digit; amounts, years, dates and times are said as they were written."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from kiosk.narration.numbers import spelled


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Telefon 0341 123456.", "Telefon 0 3 4 1, 1 2 3 4 5 6."),
        ("0341 1234567", "0 3 4 1, 1 2 3 4 5 6 7"),
        ("0341/123-0", "0 3 4 1, 1 2 3, 0"),
        ("+49 341 1234567", "+4 9, 3 4 1, 1 2 3 4 5 6 7"),
        ("116\u00a0116", "1 1 6, 1 1 6"),
        ("Rufen Sie 115 an.", "Rufen Sie 1 1 5 an."),
        ("04109 Leipzig", "0 4 1 0 9 Leipzig"),
        ("51147", "5 1 1 4 7"),
        ("Nummer LE 2471 1001", "Nummer LE 2 4 7 1, 1 0 0 1"),
        ("276098102345678", " ".join("276098102345678")),
        ("100001-ab3f", "1 0 0 0 0 1, a b 3 f"),
        ("L7K3-M92Q-DX", "L 7 K 3, M 9 2 Q, D X"),
    ],
)
def test_a_number_that_is_a_name_is_said_digit_by_digit(written: str, said: str) -> None:
    assert spelled(written) == said


@pytest.mark.parametrize(
    "written",
    [
        "13,00 €",
        "12345,67 €",
        "1.234.567 Einwohner",
        "€ 15000",
        "15000\u00a0€",
        "115 €",
        "1,15",
        "100 000 Euro",
        "im Jahr 2026",
        "2025/2026",
        "2025 2026",
        "22. November 2026, 08:20 Uhr",
        "12.03.2026",
        "2026-11-22",
        "1 3 2026",
        "Straße 12 a",
        "Seite 1 von 6",
        "3600 s",
        "24-Stunden-Dienst",
        "USB-Stick",
        "§ 18a",
        "51.3616",
    ],
)
def test_an_amount_a_date_and_a_word_stay_as_they_are(written: str) -> None:
    assert spelled(written) == written


@pytest.mark.parametrize(("voice", "million"), [("de", "mɪljˈoːn"), ("en-gb", "mˈɪliən"), ("tr", "miljˈon")])
def test_no_voice_makes_millions_of_a_telephone_number(voice: str, million: str) -> None:
    assert million in _sounds("1234567", voice)
    assert million not in _sounds(spelled("0341 1234567"), voice)


def _sounds(text: str, voice: str) -> str:
    assert shutil.which("espeak-ng"), "espeak-ng is missing: run packaging/setup.sh"
    command = ["espeak-ng", "-q", "--ipa", "-v", voice, text]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=10).stdout
