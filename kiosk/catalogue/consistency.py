"""What must hold between the parts of one service: slugs, conditions, repeated pages, prefilled and default answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import NoReturn

from kiosk.domain.form import MAX_REPEATS, NO, YES, field_fault
from kiosk.domain.service import Condition, Field, FieldKind, FormPage, IdentityKind, Service
from kiosk.errors import CatalogueError

_ANY_DAY = date(2000, 1, 1)


class _Checker:
    """Holds the file that is checked, and the answers known so far, in the order in which they are asked."""

    def __init__(self, path: Path, service: Service) -> None:
        self._path = path
        self._service = service
        self._known: dict[str, Field] = {}

    def check(self) -> None:
        service = self._service
        self._check_identity()
        self._check_kind()
        self._check_unique("eligibility", (each.slug for each in service.eligibility))
        self._check_unique("page", (each.slug for each in service.pages))
        self._check_unique("paper", (each.slug for each in service.papers))
        for page in service.pages:
            self._check_page(page)
        for paper in service.papers:
            self._check_condition(f"paper {paper.slug}", paper.only_if)

    def _check_identity(self) -> None:
        kinds = self._service.identity
        if IdentityKind.EID in kinds and not self._service.attributes:
            self._fail("attributes", "is missing; name the data that the service needs from the card")
        if kinds == (IdentityKind.NONE,) and self._service.attributes:
            self._fail("attributes", "a service without identity reads nothing from a card")
        if kinds == (IdentityKind.NONE,) and self._service.card_functions:
            self._fail("card_functions", "a service without identity asks nothing of a card")

    def _check_kind(self) -> None:
        service = self._service
        if service.sends:
            return
        if (service.manages_pin or service.books_appointment) and service.identity != (IdentityKind.NONE,):
            self._fail("identity", f'a service of the kind {service.kind.value} identifies nobody; write ["none"]')
        if service.pages or service.papers:
            which = "page" if service.pages else "paper"
            self._fail(which, f"a service of the kind {service.kind.value} asks and sends nothing of its own")

    def _check_page(self, page: FormPage) -> None:
        where = f"page {page.slug}"
        self._check_unique(f"{where}: field", (each.slug for each in page.fields))
        self._check_condition(where, page.only_if)
        if page.repeat:
            self._check_repeat(where, page.repeat)
        for field in page.fields:
            here = f"{where}: field {field.slug}"
            self._check_condition(here, field.only_if)
            self._check_prefill(here, field)
            self._check_default(here, field)
            if not page.repeat:
                self._known[f"{page.slug}.{field.slug}"] = field

    def _check_condition(self, where: str, condition: Condition | None) -> None:
        if condition is None:
            return
        field = self._find(f"{where}: only_if.field", condition.field)
        for value in condition.values:
            if value not in _possible_values(field):
                self._fail(f"{where}: only_if.values", f"{condition.field} is never answered with {value!r}")

    def _check_repeat(self, where: str, key: str) -> None:
        field = self._find(f"{where}: repeat", key)
        counts = {str(each) for each in range(MAX_REPEATS + 1)}
        if field.kind is not FieldKind.CHOICE or not counts.issuperset(field.choices):
            self._fail(f"{where}: repeat", f"{key} must be a choice of whole numbers from 0 to {MAX_REPEATS}")

    def _check_prefill(self, where: str, field: Field) -> None:
        if field.prefill and field.prefill not in self._service.attributes:
            self._fail(
                f"{where}: prefill", f"add {field.prefill.value!r} to attributes, or the card is not asked for it"
            )

    def _check_default(self, where: str, field: Field) -> None:
        if not field.default:
            return
        if field.kind is FieldKind.DATE:
            self._fail(f"{where}: default", "a date has no default")
        fault = field_fault(field, field.default, _ANY_DAY)
        if fault:
            self._fail(f"{where}: default", f"would not be accepted as an answer: {fault.value}")

    def _check_unique(self, where: str, slugs: Iterable[str]) -> None:
        for slug in _repeated(slugs):
            self._fail(f"{where} {slug}: slug", "is used twice")

    def _find(self, where: str, key: str) -> Field:
        field = self._known.get(key)
        if field is None:
            known = ", ".join(self._known) or "none"
            self._fail(where, f"no field {key!r} is asked before, on a page without repeat; asked before: {known}")
        return field

    def _fail(self, key: str, advice: str) -> NoReturn:
        raise CatalogueError(f"{self._path}: {key}: {advice}")


def check_consistency(path: Path, service: Service) -> None:
    """Check what no single key can show.

    Raises:
        CatalogueError: a slug is used twice, a condition or a repetition names what is not asked before, …
    """
    _Checker(path, service).check()


def check_identifiers(paths: Mapping[str, Path], services: Iterable[Service]) -> None:
    """Check that no two services have one identifier: the city could not tell them apart.

    Raises:
        CatalogueError: names the later file.
    """
    seen: dict[str, str] = {}
    for service in services:
        other = seen.setdefault(service.identifier, service.slug)
        if other != service.slug:
            raise CatalogueError(f"{paths[service.slug]}: identifier: is also that of {paths[other].name}")


def _possible_values(field: Field) -> tuple[str, ...]:
    return (YES, NO) if field.kind is FieldKind.YES_NO else field.choices


def _repeated(slugs: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for slug in slugs:
        if slug in seen:
            yield slug
        seen.add(slug)
