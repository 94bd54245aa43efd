from __future__ import annotations

import pytest

from hardware import errors as hardware
from hardware.errors import CardError
from kiosk import errors as kiosk
from kiosk.config import data_dir
from kiosk.eid_command.exit_codes import ExitCode
from kiosk.eid_command.outcome import outcome_of

NOT_OF_A_CARD = (ExitCode.UNEXPECTED, ExitCode.USAGE)


def subclasses(kind: type[Exception]) -> list[type[Exception]]:
    """Every error below this one that the two trees name."""
    named = [each for module in (hardware, kiosk) for each in vars(module).values() if isinstance(each, type)]
    return [each for each in named if issubclass(each, kind) and each is not kind]


@pytest.mark.parametrize(
    "error", [*subclasses(CardError), *subclasses(kiosk.IdentificationError)], ids=lambda each: each.__name__
)
def test_every_error_of_card_and_identification_has_a_code_and_an_advice(error: type[Exception]) -> None:
    outcome = outcome_of(error())
    assert outcome.code not in NOT_OF_A_CARD
    assert outcome.advice or outcome.code is ExitCode.CANCELLED


def test_the_manual_explains_every_exit_code() -> None:
    manual = (data_dir() / "docs" / "eid-command.md").read_text(encoding="utf-8")
    assert [each.name for each in ExitCode if each.name.lower().replace("_", " ") not in manual] == []


def test_what_is_no_matter_of_a_card_is_one_of_usage() -> None:
    assert outcome_of(hardware.UnknownDriver("no such driver")).code is ExitCode.USAGE
