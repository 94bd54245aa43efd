"""The kiosk's translations, compiled, and a receipt."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.config import data_dir
from kiosk.domain.receipt import Receipt, ReceiptText

ENGLISH = ReceiptText(
    "en",
    "Register a new address",
    "Registering your address is free of charge.",
    ("The city checks your details.", "Take your identity card to a citizens’ office."),
)
GERMAN = ReceiptText(
    "de",
    "Wohnsitz ummelden",
    "Die Ummeldung ist kostenlos.",
    ("Die Stadt prüft Ihre Angaben.", "Gehen Sie mit dem Ausweis in ein Bürgerbüro."),
)


@pytest.fixture(scope="session")
def translations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("translations")
    lrelease = Path(sys.executable).parent / "pyside6-lrelease"
    for language in ("de", "en"):
        source = data_dir() / "translations" / f"kiosk_{language}.ts"
        target = folder / f"kiosk_{language}.qm"
        subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)
    return folder


@pytest.fixture
def receipt() -> Receipt:
    return Receipt(
        reference="L7K3-M92Q-DX",
        sealed_at="2026-11-22T14:05:11+01:00",
        branch="Sparkasse Leipzig, Filiale Südvorstadt",
        texts=(ENGLISH, GERMAN),
        qr_payload="L7K3-M92Q-DX",
    )
