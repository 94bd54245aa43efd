"""Inputs nobody would send, made from inputs somebody did: by number, so that each can be made again."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Final

from hardware.card import tlv
from hardware.card.tlv import DataObject, TLVError

_INTERESTING: Final = bytes((0x00, 0x01, 0x30, 0x7F, 0x80, 0x81, 0x82, 0x83, 0x84, 0xFE, 0xFF))
_MAX_BYTES: Final = 20_000
_MAX_RANDOM: Final = 80
_MAX_DEPTH: Final = 6

Deed = Callable[[random.Random, bytes], bytes]


class Mutator:
    """A generator over seeds. `words` are pieces that mean something in the format; `is_tlv` says what else to turn."""

    def __init__(self, seeds: Sequence[bytes], words: Sequence[bytes] = (), *, is_tlv: bool = False) -> None:
        self._seeds = tuple(seeds)
        self._words = tuple(words)
        self._is_tlv = is_tlv

    def mutant(self, name: str, number: int) -> bytes:
        """Return the input of the number; the name tells two campaigns over the same seeds apart."""
        rng = random.Random(f"{name} {number}")
        if rng.random() < 0.02:
            return rng.randbytes(rng.randrange(_MAX_RANDOM))
        raw = rng.choice(self._seeds)
        for _ in range(rng.choice((1, 1, 1, 2, 2, 3, 5))):
            raw = self._turn(rng, raw)
        return raw[:_MAX_BYTES]

    def _turn(self, rng: random.Random, raw: bytes) -> bytes:
        if self._is_tlv and rng.random() < 0.5:
            return _turn_tree(rng, raw, _MAX_DEPTH)
        kind = rng.random()
        if self._words and kind < 0.3:
            return _insert(rng, raw, rng.choice(self._words))
        if kind < 0.37:
            return _splice(rng, raw, rng.choice(self._seeds))
        return rng.choice(_DEEDS)(rng, raw)


def _cut(rng: random.Random, raw: bytes) -> tuple[int, int]:
    start = rng.randrange(len(raw) + 1)
    return start, min(len(raw), start + rng.choice((1, 1, 2, 4, 16, 64, 256)))


def _flip_bit(rng: random.Random, raw: bytes) -> bytes:
    if not raw:
        return raw
    at = rng.randrange(len(raw))
    return raw[:at] + bytes((raw[at] ^ 1 << rng.randrange(8),)) + raw[at + 1 :]


def _set_byte(rng: random.Random, raw: bytes) -> bytes:
    at = rng.randrange(len(raw) + 1)
    value = rng.choice(_INTERESTING) if rng.random() < 0.5 else rng.randrange(256)
    return raw[:at] + bytes((value,)) + raw[at + 1 :]


def _insert(rng: random.Random, raw: bytes, piece: bytes) -> bytes:
    at = rng.randrange(len(raw) + 1)
    return raw[:at] + piece + raw[at:]


def _insert_bytes(rng: random.Random, raw: bytes) -> bytes:
    return _insert(rng, raw, rng.randbytes(rng.choice((1, 2, 4, 16))))


def _delete(rng: random.Random, raw: bytes) -> bytes:
    start, end = _cut(rng, raw)
    return raw[:start] + raw[end:]


def _repeat(rng: random.Random, raw: bytes) -> bytes:
    start, end = _cut(rng, raw)
    return raw[:end] + raw[start:end] * rng.choice((1, 2, 30)) + raw[end:]


def _shorten(rng: random.Random, raw: bytes) -> bytes:
    return raw[: rng.randrange(len(raw) + 1)]


def _splice(rng: random.Random, raw: bytes, other: bytes) -> bytes:
    return raw[: rng.randrange(len(raw) + 1)] + other[rng.randrange(len(other) + 1) :]


_DEEDS: Final[tuple[Deed, ...]] = (
    _flip_bit,
    _flip_bit,
    _set_byte,
    _set_byte,
    _insert_bytes,
    _delete,
    _repeat,
    _shorten,
)


def _turn_tree(rng: random.Random, raw: bytes, depth: int) -> bytes:
    """Change one data object somewhere in the tree, and keep the lengths around it right."""
    try:
        objects = list(tlv.decode_all(raw))
    except TLVError:
        return rng.choice(_DEEDS)(rng, raw)
    if not objects:
        return rng.randbytes(rng.randrange(8))
    at = rng.randrange(len(objects))
    chosen = objects[at]
    if depth and chosen.value and rng.random() < 0.7:
        objects[at] = DataObject(chosen.tag, _turn_tree(rng, chosen.value, depth - 1))
    else:
        objects[at : at + 1] = _turn_object(rng, chosen, objects)
    return tlv.encode_all(objects)


def _turn_object(rng: random.Random, chosen: DataObject, siblings: list[DataObject]) -> list[DataObject]:
    match rng.randrange(7):
        case 0:
            return []
        case 1:
            return [chosen, chosen]
        case 2:
            return [rng.choice(siblings)]
        case 3:
            return [DataObject(rng.choice(siblings).tag, chosen.value)]
        case 4:
            return [DataObject(chosen.tag, b"")]
        case 5:
            return [DataObject(0x30, tlv.encode(chosen.tag, chosen.value))]
    return [DataObject(chosen.tag, rng.choice(_DEEDS)(rng, chosen.value))]
