"""Terminal and simulated card hold each other to the standard: neither computes with the other's code."""

from __future__ import annotations

import ast
import dataclasses
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.architecture.conftest import Module

EID = "hardware.eid"
CHIP = f"{EID}.simulated"
SHARED = {"asn1", "chat", "cv_certificate", "cv_public_key", "data_groups", "password"}
"""What both read and write the same bytes with: encodings, names and numbers."""
PAD = f"{CHIP}.pin_pad"
"""The pad is a terminal, too: it stands in the reader, and speaks to the card as ours does."""
CURVES_OF_CHIP, CURVES_OF_TERMINAL = "ecdsa", "cryptography.hazmat.primitives.asymmetric"


def terminal_imports(module: Module) -> set[str]:
    """Return the terminal's modules that a module of the chip imports."""
    found = (each.split(".")[2] for each in module.imports() if each.startswith(f"{EID}.") and each.count(".") >= 2)
    return set(found) - {"simulated"}


def is_chip(name: str) -> bool:
    return name == CHIP or (name.startswith(f"{CHIP}.") and not name.startswith(PAD))


def offenders(modules: Iterable[Module]) -> list[tuple[str, str]]:
    """Return every import that binds chip and terminal together, from either side."""
    found: list[tuple[str, str]] = []
    for module in modules:
        if is_chip(module.name):
            found += [(module.name, each) for each in terminal_imports(module) - SHARED]
            found += [(module.name, each) for each in module.imports() if each.startswith(CURVES_OF_TERMINAL)]
        elif module.name.startswith(f"{EID}.") and module.name != PAD:
            found += [
                (module.name, each) for each in module.imports() if is_chip(each) or each.startswith(CURVES_OF_CHIP)
            ]
    return sorted(found)


def test_chip_and_terminal_share_encodings_only(modules: Mapping[str, Module]) -> None:
    assert offenders(modules.values()) == []


@pytest.mark.parametrize(
    ("name", "line"),
    [
        (f"{CHIP}.pace", "from hardware.eid.domain_parameters import DomainParameters"),
        (f"{CHIP}.card", "from hardware.eid import secure_messaging"),
        (f"{CHIP}.card", "from cryptography.hazmat.primitives.asymmetric import ec"),
        (f"{EID}.pace", "from hardware.eid.simulated.elliptic import Curve"),
        (f"{EID}.domain_parameters", "import ecdsa"),
    ],
)
def test_every_such_import_is_found(modules: Mapping[str, Module], name: str, line: str) -> None:
    broken = dataclasses.replace(modules[name], tree=ast.parse(f"{modules[name].source}\n{line}\n"))
    assert {each for each, _ in offenders([broken])} == {name}
