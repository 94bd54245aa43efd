"""The published vectors, as fixtures."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

VECTORS = Path(__file__).parents[3] / "vectors"


@pytest.fixture(scope="session")
def worked_example() -> dict[str, bytes]:
    """The BSI "EAC Worked Example" and further samples: name → bytes."""
    text = (VECTORS / "eac-worked-example.json").read_text()
    return {name: bytes.fromhex(value) for name, value in json.loads(text).items()}


@pytest.fixture(scope="session")
def card_files() -> dict[str, bytes]:
    """The files of AusweisApp's simulated card: file identifier in hexadecimal → content."""
    files = json.loads((VECTORS / "card" / "simulatorFiles.json").read_text())["files"]
    return {each["fileId"]: bytes.fromhex(each["content"]) for each in files}


@pytest.fixture(scope="session")
def german_certificates() -> dict[str, bytes]:
    """The CV certificates of the German test and live PKI: name → bytes."""
    return {each.stem: bytes.fromhex(each.read_text()) for each in (VECTORS / "cvc").glob("*.hex")}
