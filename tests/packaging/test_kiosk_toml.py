"""The example that every new kiosk begins with is right and whole."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from pathlib import Path

from kiosk.config import Config, Profile, load_config
from tests.fixtures.catalogue import delivered_services

EXAMPLE = Path(__file__).parents[2] / "packaging" / "kiosk.toml.example"


def test_the_example_is_accepted_as_a_production_configuration() -> None:
    assert load_config(EXAMPLE).profile is Profile.PRODUCTION


def test_the_example_shows_every_section() -> None:
    raw = tomllib.loads(EXAMPLE.read_text(encoding="utf-8"))
    assert set(raw) == {each.name for each in fields(Config)}


def test_the_example_offers_services_that_there_are() -> None:
    known = {each.slug for each in delivered_services()}
    assert set(load_config(EXAMPLE).branch.services) <= known
