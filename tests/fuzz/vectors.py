"""The published vectors, as seeds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

VECTORS: Final = Path(__file__).parents[1] / "vectors"
EXAMPLE: Final = {
    name: bytes.fromhex(text) for name, text in json.loads((VECTORS / "eac-worked-example.json").read_text()).items()
}


def named(*beginnings: str) -> list[bytes]:
    """Return the vectors of openpace whose names begin so."""
    return [raw for name, raw in EXAMPLE.items() if name.startswith(beginnings)]


def german_certificates() -> list[bytes]:
    """Return the certificates of AusweisApp."""
    return [bytes.fromhex(each.read_text()) for each in sorted((VECTORS / "cvc").glob("*.hex"))]


def card_files() -> dict[str, bytes]:
    """Return the files of AusweisApp's simulated card, without the large image."""
    files = json.loads((VECTORS / "card" / "simulatorFiles.json").read_text())["files"]
    contents = {each["fileId"]: bytes.fromhex(each["content"]) for each in files}
    return {name: content for name, content in contents.items() if len(content) < 4_000}


def paos_messages() -> list[bytes]:
    """Return the messages of AusweisApp."""
    return [each.read_bytes() for each in sorted((VECTORS / "paos").glob("*.xml"))]
