"""The source as the rules look at it: files under version control, and modules as syntax trees."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Module:
    """One module of `kiosk` or `hardware`."""

    name: str
    path: Path
    tree: ast.Module

    def imports(self) -> Iterator[str]:
        """Give the full name of everything that is imported, names out of modules as well."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield node.module
                yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def files() -> tuple[Path, ...]:
    """Every file that is, or would be, under version control."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split("\0")
    return tuple(ROOT / name for name in names if name and (ROOT / name).is_file())


@pytest.fixture(scope="session")
def modules(files: tuple[Path, ...]) -> Mapping[str, Module]:
    """The modules of the product, by dotted name."""
    return {module.name: module for module in _modules(files)}


def _modules(files: tuple[Path, ...]) -> Iterator[Module]:
    for path in files:
        relative = path.relative_to(ROOT)
        if path.suffix == ".py" and relative.parts[0] in {"kiosk", "hardware"}:
            name = ".".join(relative.with_suffix("").parts).removesuffix(".__init__")
            yield Module(name, path, ast.parse(path.read_bytes()))
