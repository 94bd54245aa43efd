"""What counts as delivered, and that ciphertext does not flood the log."""

from __future__ import annotations

import pytest

from kiosk.domain.submission import DeliveryState, SealedAttachment, Submission


@pytest.mark.parametrize("state", list(DeliveryState))
def test_only_what_the_event_log_proves_counts_as_delivered(state: DeliveryState) -> None:
    proven = {DeliveryState.CONFIRMED, DeliveryState.RECEIPTED, DeliveryState.PURGED}
    assert state.is_delivered == (state in proven)


def test_a_submission_shows_its_reference_only() -> None:
    attachment = SealedAttachment("id-1", "cipher.text")
    submission = Submission("L7K3-M92Q-DX", "d", "i", "n", "t", "meta", "data", (attachment,))

    assert repr(submission) == "Submission(L7K3-M92Q-DX)"
    assert repr(attachment) == "SealedAttachment(id-1)"
