"""One state of one screen."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.journey.journey import Journey


@dataclass(frozen=True)
class State:
    """A journey to show, and what only the frame knows: a page over it, everything hidden, digits on the pad.

    `services_here`: so many services are done at this branch, the others elsewhere; by default all are.
    """

    name: str
    journey: Journey
    side_page: str = ""
    hidden: bool = False
    digits: int = 0
    tries_to_go_on: bool = False
    writes: bool = False
    services_here: int | None = None
