"""The one-letter words between the supervisor and the UI of a visit."""

from __future__ import annotations

SHOW, WORKER = b"S", b"W"
"""What the supervisor says to a UI: show yourself; here is a worker (its socket travels with the word)."""

REPLACE_WORKER = b"X"
"""What a UI says to the supervisor: the worker hangs or is gone."""
