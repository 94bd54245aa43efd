"""What every test shares: Qt without a screen, drawn in software; properties with fixed seeds and no deadline."""

from __future__ import annotations

import os

import hypothesis

from tests.fixtures.living_world import living_world
from tests.fixtures.pcscd import pcsc_service

# One definition for all tests: a process can speak to one PC/SC service only, and a world takes seconds to come up.
__all__ = ["living_world", "pcsc_service"]

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

# A loaded machine must not fail a property, and a red test must be red again on the next machine.
hypothesis.settings.register_profile("test", deadline=None, derandomize=True)
hypothesis.settings.load_profile("test")
