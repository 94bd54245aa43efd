"""Every published vector is used by a test: `tests/vectors/tests.toml` says by which."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator

import pytest

from tests.unit.hardware.eid.vectors import INDEX, OWN, ROOT, VECTORS, used_by_tests


def vectors() -> Iterator[str]:
    """Yield every entry of the collections, and every file that holds one vector."""
    for name in json.loads((VECTORS / "eac-worked-example.json").read_text()):
        yield f"eac-worked-example.json#{name}"
    for file in json.loads((VECTORS / "card" / "simulatorFiles.json").read_text())["files"]:
        yield f"card/simulatorFiles.json#{file['fileId']}"
    yield from (f"cvc/{path.stem}" for path in (VECTORS / "cvc").iterdir())
    yield from (f"card/{path.name}" for path in (VECTORS / "card").glob("*.hex"))
    yield from (f"paos/{path.name}" for path in (VECTORS / "paos").glob("*.xml"))


def index() -> dict[str, list[str]]:
    return tomllib.loads(INDEX.read_text())


def test_every_vector_is_used_by_a_test() -> None:
    listed = index()
    assert set(listed) == set(vectors())
    assert all(listed.values())


def test_every_test_in_the_index_is_there() -> None:
    named = {test for tests in index().values() for test in tests}
    sources = {path: (ROOT / path).read_text() for path, _, _ in (test.partition("::") for test in named)}
    missing = [test for test in named if f"def {test.rpartition('::')[2]}(" not in sources[test.partition("::")[0]]]
    assert missing == []


@pytest.mark.soak
def test_index_says_what_the_tests_use() -> None:
    listed = {name: {each for each in tests if each.startswith(OWN)} for name, tests in index().items()}
    assert {name: tests for name, tests in listed.items() if tests} == used_by_tests()
