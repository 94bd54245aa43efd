"""Reading one table key by key."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.catalogue.table import Table
from kiosk.errors import CatalogueError


def test_a_key_nobody_asked_for_is_found_when_the_table_is_closed() -> None:
    table = Table(Path("a.toml"), {"known": "x", "knwon": "y"})
    table.text("known")
    with pytest.raises(CatalogueError, match=r"^a\.toml: knwon: unknown key; known here: known$"):
        table.close()


def test_an_absent_optional_key_is_known_all_the_same() -> None:
    table = Table(Path("a.toml"), {})
    assert table.optional_integer("days", least=0, most=1) is None
    assert table.optional_table("inner") is None
    assert table.tables("many") == ()
    table.close()


def test_a_default_stands_in_for_an_absent_key() -> None:
    table = Table(Path("a.toml"), {})
    assert table.text("a", default="") == ""
    assert table.integer("b", default=3, least=1, most=9) == 3
    assert table.flag("c", default=True) is True
    assert table.texts("d", default=()) == ()


def test_inner_tables_name_their_place() -> None:
    table = Table(Path("a.toml"), {"page": [{"x": 1}, {"y": 1}]})
    with pytest.raises(CatalogueError, match=r"page\[2\]\.y: unknown key"):
        table.tables("page")[1].close()
