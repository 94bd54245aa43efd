"""The client of the city's list: what it sends, what it reads, and what each refusal means."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

import pytest

from kiosk.appointments.collection import CollectionClient
from kiosk.appointments.collection_record import hand_over_record, return_record, signed_record
from kiosk.appointments.connection import Answer, ServiceConnection, Unreachable
from kiosk.errors import (
    CollectionDeviceElsewhere,
    CollectionGone,
    CollectionNotClaimed,
    CollectionNotEntitled,
    CollectionNotOverdue,
    CollectionServiceUnreachable,
    CollectionUnknown,
    KioskError,
    StaffCardRevoked,
    StaffCardUnknown,
    StaffOfOtherBranch,
)
from kiosk.sandbox.collection_items import described
from tests.fixtures.appointments import CLAIMED, HERE, NOON, SHELF

PROBLEM = "urn:de:leipzig:kiosk:problem:"
SIGNED = {"payload": "{}", "protected": "e30", "signature": "AAAA"}


class City:
    """Answers each question with the same, and notes it."""

    def __init__(self, status: int, content: object) -> None:
        self._answer = Answer(status, content)
        self.asked: list[tuple[str, Mapping[str, object]]] = []

    def get(self, path: str) -> Answer:
        self.asked.append((path, {}))
        return self._answer

    def post(self, path: str, body: Mapping[str, object]) -> Answer:
        self.asked.append((path, body))
        return self._answer


def client(city: City) -> CollectionClient:
    return CollectionClient(cast(ServiceConnection, city))


def test_the_device_is_told_in_which_branch_it_stands() -> None:
    city = City(200, {"branch": "0042"})
    assert client(city).own_branch() == "0042"
    assert city.asked == [("/branch", {})]


@pytest.mark.parametrize("content", [None, [], {}, {"branch": ""}, {"branch": 42}])
def test_a_city_that_names_no_branch_is_not_understood(content: object) -> None:
    with pytest.raises(CollectionServiceUnreachable):
        client(City(200, content)).own_branch()


def test_the_branch_is_told_what_lies_there() -> None:
    city = City(200, [described(each) for each in SHELF])
    assert client(city).items("0042/ä") == SHELF
    assert city.asked == [("/items?branch=0042%2F%C3%A4", {})]


def test_a_hand_over_and_a_return_go_with_their_signed_records() -> None:
    city = City(200, described(CLAIMED))
    assert client(city).hand_over(HERE.number, SIGNED) == CLAIMED
    assert city.asked == [("/items/LE80815001/hand-over", SIGNED)]
    city = City(200, [described(HERE)])
    assert client(city).give_back(SIGNED) == (HERE,)
    assert city.asked == [("/returns", SIGNED)]


@pytest.mark.parametrize(
    ("status", "problem", "error"),
    [
        (409, "not-here", CollectionGone),
        (409, "not-claimed", CollectionNotClaimed),
        (409, "not-overdue", CollectionNotOverdue),
        (403, "not-the-owner", CollectionNotEntitled),
        (403, "clerk-not-trusted", StaffCardUnknown),
        (403, "clerk-revoked", StaffCardRevoked),
        (403, "clerk-of-another-branch", StaffOfOtherBranch),
        (403, "branch-of-another-device", CollectionDeviceElsewhere),
        (404, "", CollectionUnknown),
        (403, "", CollectionNotEntitled),
        (409, "", CollectionGone),
        (422, "record-incomplete", CollectionServiceUnreachable),
        (500, "", CollectionServiceUnreachable),
    ],
)
def test_each_refusal_says_what_it_means(status: int, problem: str, error: type[KioskError]) -> None:
    city = City(status, {"type": PROBLEM + problem if problem else "about:blank"})
    with pytest.raises(error) as refused:
        client(city).hand_over(HERE.number, SIGNED)
    assert type(refused.value) is error


@pytest.mark.parametrize(
    "content",
    [
        {},
        [1],
        [{**described(HERE), "state": "burnt"}],
        [{**described(HERE), "keepUntil": "tomorrow"}],
        None,
    ],
)
def test_a_list_that_breaks_the_rules_is_none(content: object) -> None:
    with pytest.raises(CollectionServiceUnreachable):
        client(City(200, content)).items("0042")


def test_a_city_that_does_not_answer_is_unreachable() -> None:
    class Silent(City):
        def get(self, path: str) -> Answer:
            raise Unreachable("no answer")

    with pytest.raises(CollectionServiceUnreachable):
        client(Silent(200, None)).items("0042")


def test_a_record_says_who_confirmed_what_and_when() -> None:
    record = hand_over_record(HERE.number, branch="0042", visit="L7K3-M92Q-DX", now=NOON)
    assert json.loads(record) == {
        "action": "hand-over",
        "branch": "0042",
        "items": ["LE80815001"],
        "at": "2026-11-22T12:00:00+01:00",
        "visit": "L7K3-M92Q-DX",
        "citizen": {"received": True},
        "clerk": {"photoCompared": True, "handedOver": True},
    }
    bag: dict[str, Any] = json.loads(return_record(["LE80815004"], branch="0042", now=NOON))
    assert (bag["action"], bag["items"]) == ("return", ["LE80815004"])


def test_a_signed_record_is_a_flattened_jws_with_its_payload_as_it_was_signed() -> None:
    assert signed_record('{"ä":1}'.encode(), "head..tail") == {
        "payload": '{"ä":1}',
        "protected": "head",
        "signature": "tail",
    }
