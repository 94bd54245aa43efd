"""Finding a service by everyday words: what it is called, what people say instead, one slip of the finger forgiven."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from kiosk.domain.service import Service

_FIELDS = (("title", 3.0), ("search", 2.0), ("summary", 1.0))
"""Where a word counts how much."""

_EXACT, _BEGINNING, _INSIDE, _SLIP, _SLIP_IN_BEGINNING, _SHORT_BEGINNING = 1.0, 0.65, 0.6, 0.6, 0.5, 0.4
_SHORTEST_BEGINNING, _SHORTEST_INSIDE, _SHORTEST_SLIP = 2, 4, 4
_MOST_WORDS = 12
_MOST_LETTERS = 40
_NEAR_THE_BEST = 0.4
_REST = 0.25
_EXPANDED = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}


def find(services: Sequence[Service], language: str, query: str) -> tuple[Service, ...]:
    """Return the services that the words mean, the likeliest first; all of them, in order, if nothing is asked."""
    asked = tuple(each[:_MOST_LETTERS] for each in _words(query))[:_MOST_WORDS]
    if not asked:
        return tuple(services)
    scores = [(_score(each, language, asked), each) for each in services]
    best = max((score for score, _ in scores), default=0.0)
    likely = [(score, each) for score, each in scores if score > 0 and score >= best * _NEAR_THE_BEST]
    return tuple(each for _, each in sorted(likely, key=lambda pair: -pair[0]))


def _score(service: Service, language: str, asked: Iterable[str]) -> float:
    texts = [(_index(service.text(language, key)), weight) for key, weight in _FIELDS]
    return sum(_together([weight * _best(word, words) for words, weight in texts]) for word in asked)


def _together(scores: list[float]) -> float:
    """Return the best place's score, and a little of what the others add."""
    return max(scores) + _REST * (sum(scores) - max(scores))


def _best(word: str, words: frozenset[str]) -> float:
    return max((_likeness(word, each) for each in words), default=0.0)


@lru_cache(maxsize=4096)
def _likeness(asked: str, word: str) -> float:
    """Return from 0 to 1 how well a word that is asked for fits a word of a service."""
    if asked == word:
        return _EXACT
    if len(asked) >= _SHORTEST_BEGINNING and word.startswith(asked):
        return _BEGINNING if len(asked) >= _SHORTEST_SLIP else _SHORT_BEGINNING
    if len(asked) >= _SHORTEST_INSIDE and (asked in word or (len(word) >= _SHORTEST_INSIDE and word in asked)):
        return _INSIDE
    if len(asked) < _SHORTEST_SLIP:
        return 0.0
    if _is_one_slip(asked, word):
        return _SLIP
    return _SLIP_IN_BEGINNING if any(_is_one_slip(asked, each) for each in _beginnings(asked, word)) else 0.0


def _beginnings(asked: str, word: str) -> Iterator[str]:
    """Yield the beginnings of a word that are about as long as what has been typed so far."""
    if len(asked) > _SHORTEST_SLIP:
        for length in (len(asked) - 1, len(asked), len(asked) + 1):
            if length < len(word):
                yield word[:length]


def _is_one_slip(one: str, other: str) -> bool:
    """Return whether a letter is missing, too many, wrong, or two stand the wrong way round."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, its_rest = one[start:], other[start:]
    swapped = rest[:2] == its_rest[1::-1] and rest[2:] == its_rest[2:]
    return rest[1:] == its_rest or rest == its_rest[1:] or rest[1:] == its_rest[1:] or (len(rest) > 1 and swapped)


@lru_cache(maxsize=512)
def _index(text: str) -> frozenset[str]:
    expanded = "".join(_EXPANDED.get(each, each) for each in unicodedata.normalize("NFC", text).casefold())
    return frozenset((*_words(text), *_words(expanded)))


def _words(text: str) -> Iterator[str]:
    """Yield the words without capitals, accents and what else is only marked above or below a letter."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("\u00ad", ""))
    letters = "".join(each for each in plain if not unicodedata.combining(each))
    yield from re.findall(r"[^\W_]+", letters)
