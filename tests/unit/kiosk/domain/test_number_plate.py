"""German number plates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.number_plate import compact, is_plate, parts, written


@pytest.mark.parametrize("plate", ["L-AB 1234", "B-A 1", "GRM-AB 123", "L-EM 1964E", "TÜ-X 7H", "LÖB-Z 99"])
def test_plates_as_they_are_seen_are_right(plate: str) -> None:
    assert is_plate(plate)


@pytest.mark.parametrize("plate", ["", "L-AB", "LEIP-A 1", "L-ABC 1", "L-AB 0123", "GRM-AB 1234E", "l-ab 1", "L-ÄB 1"])
def test_anything_else_is_wrong(plate: str) -> None:
    assert not is_plate(plate)


def test_parts_make_a_plate_and_come_out_of_it() -> None:
    assert written(" l ", "ab", "12 34 e") == "L-AB 1234E"
    assert parts("L-AB 1234E") == ("L", "AB", "1234E")
    assert written("", "", "") == ""


@given(st.text(max_size=12), st.text(max_size=12))
def test_half_a_plate_is_no_plate(place: str, letters: str) -> None:
    assert not is_plate(written(place, letters, ""))


def test_a_plate_typed_in_one_go_is_understood() -> None:
    assert compact("l ab 1234") == "L-AB 1234"
    assert compact("something else") == "something else"
