"""Every failure has a way on."""

from __future__ import annotations

import pytest

from kiosk.domain.failure import FailureCode, Recovery


@pytest.mark.parametrize("code", list(FailureCode))
def test_every_failure_has_a_way_on(code: FailureCode) -> None:
    assert code.recovery in Recovery


@pytest.mark.parametrize(
    "code",
    [FailureCode.CARD_LOST, FailureCode.PAGE_MISMATCH, FailureCode.EID_SERVICE_UNREACHABLE, FailureCode.SCANNER_BUSY],
)
def test_what_may_pass_is_tried_again(code: FailureCode) -> None:
    assert code.recovery is Recovery.TRY_AGAIN


@pytest.mark.parametrize("code", [FailureCode.PIN_BLOCKED, FailureCode.CARD_DEACTIVATED])
def test_what_the_citizen_cannot_mend_here_has_another_way(code: FailureCode) -> None:
    assert code.recovery is Recovery.OTHER_WAY


def test_a_provider_that_is_not_trusted_ends_the_visit() -> None:
    assert FailureCode.PROVIDER_NOT_TRUSTED.recovery is Recovery.END_VISIT
