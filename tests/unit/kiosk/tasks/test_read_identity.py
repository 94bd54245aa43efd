"""An identification as a task."""

from __future__ import annotations

import pytest

from hardware.errors import SecurityModuleError
from kiosk.journey.effects import ReadIdentity
from kiosk.tasks.citizen_interaction import CitizenInteraction
from kiosk.tasks.read_identity import read_identity
from tests.fixtures.bench import Bench
from tests.fixtures.submissions import SERVICE


def test_an_identification_that_cannot_begin_overwrites_what_was_typed(bench: Bench) -> None:
    interaction = CitizenInteraction(bench.reader, bench.control)
    typed = bytearray(b"123456")
    interaction.submit(typed)
    with pytest.raises(SecurityModuleError):
        read_identity(ReadIdentity(SERVICE.slug, "de"), bench.visit, bench.control, interaction)
    assert typed == bytearray(6)
