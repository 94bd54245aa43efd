"""The one way in which a part of the chip refuses a command."""

from __future__ import annotations


class Refusal(Exception):
    """The chip answers with a status word instead of doing what it was asked."""

    def __init__(self, status: int) -> None:
        super().__init__(f"{status:04X}")
        self.status = status
