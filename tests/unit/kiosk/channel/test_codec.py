"""Facts to JSON and back, strictly: what does not fit is refused, whatever Python would make of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

import pytest

from kiosk.channel.codec import Json, from_json, to_json
from kiosk.errors import ChannelError


class Colour(Enum):
    RED = "red"


@dataclass(frozen=True)
class Inner:
    colour: Colour
    fee: Decimal


@dataclass(frozen=True)
class Other:
    fee: Decimal


@dataclass(frozen=True)
class OneOf:
    part: Inner | Other | None


@dataclass(frozen=True)
class Outer:
    name: str
    picture: bytes
    inner: Inner | None
    names: tuple[str, ...]
    answers: Mapping[Colour, str]
    fraction: float
    count: int
    is_there: bool


EXAMPLE = Outer("ä", b"\x00\xff", Inner(Colour.RED, Decimal("1.50")), ("a", "b"), {Colour.RED: "x"}, 0.5, 1, True)
RAW: dict[str, Json] = {
    "name": "ä",
    "picture": {"$binary": 0},
    "inner": {"colour": "red", "fee": "1.50"},
    "names": ["a", "b"],
    "answers": [["red", "x"]],
    "fraction": 0.5,
    "count": 1,
    "is_there": True,
}


def test_a_fact_becomes_json_and_its_bytes_travel_apart() -> None:
    binaries: list[bytes] = []
    assert to_json(EXAMPLE, binaries) == RAW
    assert binaries == [b"\x00\xff"]


def test_a_fact_comes_back_as_it_was() -> None:
    assert from_json(Outer, RAW, [b"\x00\xff"]) == EXAMPLE


def test_a_whole_number_is_a_fraction_too() -> None:
    assert from_json(Outer, RAW | {"fraction": 1}, [b""]).fraction == 1.0


def test_an_optional_part_may_be_missing() -> None:
    assert from_json(Outer, RAW | {"inner": None}, [b""]).inner is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": 1},
        {"name": None},
        {"count": True},
        {"count": 1.0},
        {"is_there": 1},
        {"fraction": "0.5"},
        {"names": "ab"},
        {"names": {"a": 1}},
        {"names": ["a", 1]},
        {"answers": {"red": "x"}},
        {"answers": [["red"]]},
        {"answers": [["green", "x"]]},
        {"inner": {"colour": "red"}},
        {"inner": {"colour": "red", "fee": 1.5}},
        {"inner": {"colour": "red", "fee": "much"}},
        {"inner": ["colour", "fee"]},
        {"picture": "bytes"},
        {"picture": {"$binary": 1}},
        {"unknown": 1},
    ],
)
def test_what_does_not_fit_is_refused(wrong: dict[str, Json]) -> None:
    with pytest.raises(ChannelError):
        from_json(Outer, RAW | wrong, [b""])


@pytest.mark.parametrize("part", [Inner(Colour.RED, Decimal(1)), Other(Decimal(1)), None])
def test_a_part_that_is_one_of_several_comes_back_as_the_one_it_was(part: Inner | Other | None) -> None:
    assert from_json(OneOf, to_json(OneOf(part), []), []) == OneOf(part)


@pytest.mark.parametrize(
    "part",
    [{"fee": "1"}, {"fee": "1", "$kind": "Inner"}, {"fee": "1", "$kind": "Outer"}, ["Other"], {"$kind": "Other"}],
)
def test_a_part_that_is_none_of_those_it_can_be_is_refused(part: Json) -> None:
    with pytest.raises(ChannelError):
        from_json(OneOf, {"part": part}, [])


def test_a_missing_part_is_refused() -> None:
    with pytest.raises(ChannelError):
        from_json(Outer, {key: each for key, each in RAW.items() if key != "count"}, [b""])


def test_what_is_not_of_the_closed_set_is_not_sent() -> None:
    with pytest.raises(TypeError):
        to_json({1, 2}, [])
