"""The one-letter words between the supervisor and the UI of a visit."""

from __future__ import annotations

SHOW, WORKER = b"S", b"W"
"""What the supervisor says to a UI: show yourself; here is a worker (its socket travels with the word)."""

CLERK, TECHNICIAN, NO_STAFF = b"C", b"T", b"O"
"""What a UI says to the supervisor: staff of this role is signed in and at work; nobody is any more.

With `SHOW`, the supervisor says to the next UI who is.
"""

LOCK = b"L"
"""What the supervisor says to a UI: nobody of the staff has done anything for too long."""

REPLACE_WORKER = b"X"
"""What a UI says to the supervisor: the worker hangs or is gone."""
