"""The texts of one service in one language, `<slug>.<language>.toml`, and which of them there must be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from pathlib import Path

from kiosk.catalogue.table import read_toml
from kiosk.domain.service import Service
from kiosk.errors import CatalogueError

Texts = Mapping[str, str]

_PARAGRAPH = re.compile(r"\n[ \t]*\n")


def read_texts(path: Path) -> Texts:
    """Return the texts by dotted key, such as `field.street.label`; lines are joined, blank lines part paragraphs.

    Raises:
        CatalogueError: the file cannot be read, or a value is not a text.
    """
    return dict(_flat(path, "", read_toml(path)))


def check_complete(
    service: Service, paths: Mapping[str, Path], texts: Mapping[str, Texts], growing: Set[str] = frozenset()
) -> None:
    """Check that every language has all texts of the service and nothing else; a growing one may lack some.

    A text that may be left out (help, introductions) is there in every language or in none.

    Raises:
        CatalogueError: names the file and the key.
    """
    required = set(_required_keys(service))
    optional = set(_optional_keys(service))
    given = {key for language, each in texts.items() if language not in growing for key in each}
    needs = {*_numbered_keys("needs", given), *_numbered_keys("bring", given if _has_appointment(service) else set())}
    for language, own in texts.items():
        lacking = set() if language in growing else (required | needs | (optional & given)) - own.keys()
        for key in sorted(lacking):
            raise CatalogueError(f"{paths[language]}: {key}: is missing")
        for key in sorted(own.keys() - required - needs - optional):
            raise CatalogueError(f"{paths[language]}: {key}: unknown text; nothing in {service.slug}.toml shows it")


def _flat(path: Path, prefix: str, tables: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for key, value in tables.items():
        full = f"{prefix}{key}"
        if isinstance(value, dict):
            yield from _flat(path, f"{full}.", value)
        elif isinstance(value, str) and value.strip():
            yield full, _unfolded(value)
        else:
            raise CatalogueError(f"{path}: {full}: write a text in quotation marks")


def _unfolded(text: str) -> str:
    return "\n\n".join(" ".join(each.split()) for each in _PARAGRAPH.split(text.strip()))


def _required_keys(service: Service) -> Iterator[str]:
    yield from ("title", "summary", "needs.1", "fee.how")
    if service.sends or service.hands_over:
        yield "privacy"
    if service.sends:
        yield "declaration"
    yield from (f"next.{n}" for n in range(1, service.next_steps + 1))
    if service.fee.paid_by:
        yield from (f"fee.by.{way}" for way in service.field(service.fee.paid_by).choices)
    for question in service.eligibility:
        yield from (f"eligibility.{question.slug}.question", f"eligibility.{question.slug}.refusal")
    for page in service.pages:
        yield f"page.{page.slug}.title"
        if page.repeat:
            yield from (f"page.{page.slug}.add", f"page.{page.slug}.remove")
        for field in page.fields:
            yield f"field.{field.slug}.label"
            yield from (f"field.{field.slug}.choice.{value}" for value in field.choices)
    for paper in service.papers:
        yield from (f"paper.{paper.slug}.title", f"paper.{paper.slug}.help")


def _has_appointment(service: Service) -> bool:
    """Whether what to bring to the appointment can be said: `bring.1`, `bring.2` …"""
    return service.books_appointment or service.appointment_service is not None


def _optional_keys(service: Service) -> Iterator[str]:
    yield from ("search", "notice", "elsewhere")
    for page in service.pages:
        yield from (f"page.{page.slug}.intro", f"page.{page.slug}.notice")
        for field in page.fields:
            yield f"field.{field.slug}.help"
            yield from (f"field.{field.slug}.hint.{value}" for value in field.choices)


def _numbered_keys(name: str, given: set[str]) -> Iterator[str]:
    number = 1
    while f"{name}.{number}" in given:
        yield f"{name}.{number}"
        number += 1
