"""The profiles that come with the project."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hardware.card.apdu import ResponseAPDU
from hardware.eid.card_access import CardAccess
from hardware.eid.simulated import load_profile, profile_names
from hardware.eid.simulated.profile import revoked_keys

PROFILES = Path(__file__).parents[5] / "resources" / "simulation" / "cards"
NAMES = profile_names(PROFILES)


def test_every_kind_of_card_has_its_profile() -> None:
    assert set(NAMES) == {
        "blocked",
        "deactivated",
        "eu-citizen",
        "expired",
        "mustermann",
        "no-address",
        "partial-birth-date",
        "residence-permit",
        "revoked",
        "suspended",
        "transport-pin",
        "umlauts-long-names",
        "under-16",
    }


@pytest.mark.parametrize("name", NAMES)
def test_every_profile_makes_a_card_that_says_what_it_speaks(name: str) -> None:
    card = load_profile(name, (), directory=PROFILES)
    answer = ResponseAPDU.from_bytes(card.transmit(bytes.fromhex("00B09C0000")))
    access = CardAccess.from_bytes(answer.data)
    assert access.choose_pace().parameter_id == 13
    assert access.choose_chip_authentication().version == 2


def test_no_two_profiles_are_the_same_card() -> None:
    values = [json.loads((PROFILES / f"{name}.json").read_text()) for name in NAMES]
    assert len({each["document_number"] for each in values}) == len(NAMES)
    assert len({each["can"] for each in values}) == len(NAMES)


@pytest.mark.parametrize(
    ("name", "pin", "tries", "is_active"),
    [
        ("mustermann", "123456", 3, True),
        ("transport-pin", "12345", 3, True),
        ("suspended", "123456", 1, True),
        ("blocked", "123456", 0, True),
        ("deactivated", "123456", 3, False),
    ],
)
def test_the_passwords_stand_as_the_name_says(name: str, pin: str, tries: int, is_active: bool) -> None:
    state = load_profile(name, (), directory=PROFILES).state
    assert (state.pin, state.pin_tries_left, state.pin_is_active) == (pin, tries, is_active)
    assert state.has_transport_pin is (len(pin) == 5)


def test_a_profile_is_found_by_its_path_too() -> None:
    assert load_profile(PROFILES / "mustermann.json", ()).state.can == "500540"


def test_an_unknown_profile_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        load_profile("nobody", (), directory=PROFILES)


def test_card_that_was_reported_lost_is_the_revoked_one_alone() -> None:
    card = load_profile("revoked", (), directory=PROFILES)
    keys = [each for each in card._contents.identifier_keys if not each.is_for_authorized_only]

    assert revoked_keys(PROFILES) == tuple(each.public_key for each in keys)
