from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.card.tlv import MalformedError
from hardware.eid.auxiliary_data import AuxiliaryData

AUSWEISAPP = bytes.fromhex(
    "67447315060904007F000703010401530831393932313230367315060904007F0007030104025308323031333132303673140609"
    "04007F000703010403530702760400110000"
)
"""AuthenticatedAuxiliaryData of AusweisApp, test/fixture/paos/DIDAuthenticateEAC1.xml."""


def test_auxiliary_data_of_ausweisapp_is_read_and_built_anew() -> None:
    data = AuxiliaryData.from_bytes(AUSWEISAPP)
    assert data.required_birth_date == date(1992, 12, 6)
    assert data.validity_date == date(2013, 12, 6)
    assert data.community_id == bytes.fromhex("02760400110000")
    assert data.to_bytes() == AUSWEISAPP
    assert dataclasses.replace(data, raw=b"").to_bytes() == AUSWEISAPP


@pytest.mark.parametrize(
    ("today", "age"),
    [(date(2013, 12, 6), 21), (date(2013, 12, 5), 20), (date(2014, 1, 1), 21), (date(2014, 12, 31), 22)],
)
def test_required_age_counts_full_years(today: date, age: int) -> None:
    assert AuxiliaryData(required_birth_date=date(1992, 12, 6)).required_age(today) == age


def test_nothing_to_compare_is_no_data_object() -> None:
    assert AuxiliaryData().to_bytes() == b""
    assert AuxiliaryData().required_age(date(2025, 1, 1)) is None


def test_last_of_a_kind_counts_and_unknown_kinds_are_kept_in_the_bytes() -> None:
    first = "7315060904007F00070301040153083139393231323036"
    second = "7315060904007F00070301040153083230303030313031"
    unknown = "7309" + "06022a03" + "5303" + "414243"
    content = bytes.fromhex(first + second + unknown)
    raw = b"\x67" + bytes((len(content),)) + content
    data = AuxiliaryData.from_bytes(raw)
    assert data.required_birth_date == date(2000, 1, 1)
    assert data.to_bytes() == raw


@pytest.mark.parametrize(
    "raw",
    [
        "6800",
        "67027200",
        "67027300",
        "67177315060904007F00070301040153083139393231333036",  # month 13
        "67167314060904007F000703010401530731393932313230",  # seven digits
        "67177315060904007F00070301040153083139393220203036",  # blanks
    ],
)
def test_what_is_no_auxiliary_data_is_refused(raw: str) -> None:
    with pytest.raises(MalformedError):
        AuxiliaryData.from_bytes(bytes.fromhex(raw))


@given(st.data())
def test_changed_data_gives_no_error_but_ours(data: st.DataObject) -> None:
    raw = bytearray(AUSWEISAPP)
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        parsed = AuxiliaryData.from_bytes(bytes(raw))
    except MalformedError:
        return
    assert parsed.to_bytes() == raw
