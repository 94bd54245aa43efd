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
    source: str
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
def texts(files: tuple[Path, ...]) -> Mapping[Path, str]:
    """What the files say, those that are text."""
    contents = ((path, path.read_bytes()) for path in files)
    return {path: data.decode("utf-8", errors="replace") for path, data in contents if b"\0" not in data}


@pytest.fixture(scope="session")
def modules(texts: Mapping[Path, str]) -> Mapping[str, Module]:
    """The modules of the product, by dotted name."""
    return {module.name: module for module in _modules(texts)}


def _modules(texts: Mapping[Path, str]) -> Iterator[Module]:
    for path, source in texts.items():
        relative = path.relative_to(ROOT)
        if path.suffix == ".py" and relative.parts[0] in {"kiosk", "hardware"}:
            name = ".".join(relative.with_suffix("").parts).removesuffix(".__init__")
            yield Module(name, path, source, ast.parse(source))
