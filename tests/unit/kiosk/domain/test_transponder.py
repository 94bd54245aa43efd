"""Numbers of animals' chips."""

from __future__ import annotations

import pytest

from kiosk.domain.transponder import compact, grouped, is_transponder


@pytest.mark.parametrize("number", ["276098102345678", "900032001234567", "998000000000001", "040274877906943"])
def test_a_country_or_maker_with_a_number_of_38_bits_is_right(number: str) -> None:
    assert is_transponder(number)


@pytest.mark.parametrize(
    "number",
    [
        "27609810234567",
        "2760981023456789",
        "000098102345678",
        "999098102345678",
        "276274877906944",
        "27609810234567x",
        "",
    ],
)
def test_anything_else_is_wrong(number: str) -> None:
    assert not is_transponder(number)


def test_it_is_written_in_groups_however_far_it_is_typed() -> None:
    assert grouped("276098102345678") == "276 0981 0234 5678"
    assert grouped("2760") == "276 0"
    assert compact("276 0981-0234.5678") == "276098102345678"
