"""How somebody wants to read the screen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class TextSize(Enum):
    """Text sizes in per cent."""

    NORMAL = 100
    LARGE = 125
    LARGER = 150
    LARGEST = 200


@dataclass(frozen=True, slots=True)
class Display:
    """How this citizen wants to read, listen and reach; back to the default after each visit."""

    language: str = "de"
    high_contrast: bool = False
    text_size: TextSize = TextSize.NORMAL
    low_reach: bool = False
    calm: bool = False
    speech: bool = False
