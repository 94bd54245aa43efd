"""Puts one submission after the other into an outbox, and says each reference once it is acknowledged."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.domain.receipt import new_reference
from kiosk.outbox.store import Outbox
from tests.fixtures.submissions import placeholder_submission

with Outbox(Path(sys.argv[1])) as outbox:
    while True:
        reference = new_reference()
        outbox.add(placeholder_submission(reference, attachments=3, size=200_000))
        print(reference, flush=True)
