"""Postcodes, and the places they belong to."""

from __future__ import annotations

import pytest

from kiosk.domain.postcode import DISTRICTS, fit, is_in_leipzig, is_leipzig, is_postcode, nearest_in_leipzig


def test_every_postcode_of_leipzig_is_a_german_one_with_its_districts() -> None:
    assert all(is_postcode(each) and is_in_leipzig(each) for each in DISTRICTS)
    assert all(DISTRICTS.values())
    assert len(DISTRICTS) == 34


@pytest.mark.parametrize("code", ["01067", "10115", "99998", "04420"])
def test_postcodes_of_other_places_are_right(code: str) -> None:
    assert is_postcode(code)
    assert not is_in_leipzig(code)


@pytest.mark.parametrize("code", ["00001", "05103", "43210", "62000", "99999", "1067", "0410a", ""])
def test_postcodes_that_nobody_has_are_wrong(code: str) -> None:
    assert not is_postcode(code)


@pytest.mark.parametrize("place", ["Leipzig", "LEIPZIG", " leipzig ", "Leipzig-Gohlis", "Leipzig, OT Holzhausen"])
def test_leipzig_is_known_however_it_is_written(place: str) -> None:
    assert is_leipzig(place)
    assert fit("04109", place)
    assert not fit("51147", place)


@pytest.mark.parametrize("place", ["Köln", "Leipziger Vorstadt", ""])
def test_another_place_is_not_leipzig(place: str) -> None:
    assert not is_leipzig(place)
    assert not fit("04109", place)


def test_one_slip_is_put_right_only_if_there_is_one_way() -> None:
    assert nearest_in_leipzig("40109") == ("04109",)
    assert nearest_in_leipzig("04190") == ("04109",)
    assert nearest_in_leipzig("04200") == ()
    assert nearest_in_leipzig("51147") == ()
