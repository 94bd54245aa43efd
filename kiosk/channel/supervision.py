"""The one-letter words between the supervisor and the UI of a visit."""

from __future__ import annotations

SHOW, WORKER = b"S", b"W"
"""What the supervisor says to a UI: show yourself; here is a worker (its socket travels with the word)."""

CLERK, TECHNICIAN, NO_STAFF = b"C", b"T", b"O"
"""What a UI says to the supervisor: staff of this role is signed in and at work; nobody is any more.

With `SHOW`, the supervisor says to the next UI who is.
"""

CARD_REFUSED, REFUSED_CARD_GONE = b"R", b"G"
"""What a UI says to the supervisor: a refused card lies in the staff reader, and the journal says so; it is gone.

With `SHOW`, the supervisor says to the next UI that there is one.
"""

LOCK = b"L"
"""What the supervisor says to a UI: nobody of the staff has done anything for too long."""

REPLACE_WORKER = b"X"
"""What a UI says to the supervisor: the worker hangs or is gone."""
