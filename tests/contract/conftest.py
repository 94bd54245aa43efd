"""The desk that every test of card readers sits at."""

from __future__ import annotations

from tests.fixtures.card_desk import desk, virtual_slot

__all__ = ["desk", "virtual_slot"]
