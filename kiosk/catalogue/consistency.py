"""What must hold between the parts of one service: slugs, conditions, repeated pages, fee, known answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import NoReturn

from kiosk.domain.answer import NO, YES, field_fault
from kiosk.domain.condition import Rule, conditions_of
from kiosk.domain.fee import Fee
from kiosk.domain.form import MAX_REPEATS
from kiosk.domain.identity import Attribute
from kiosk.domain.service import CHOOSING, Field, FieldKind, FormPage, IdentityKind, Service
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
            self._check_rule(f"paper {paper.slug}", paper.only_if)
        self._check_fee(service.fee)

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
        self._check_rule(where, page.only_if)
        if page.repeat:
            self._check_count(f"{where}: repeat", page.repeat)
        before = dict(self._known)
        for field in page.fields:
            here = f"{where}: field {field.slug}"
            self._check_rule(here, field.only_if, page)
            self._check_prefill(here, field)
            self._check_copy(here, field, before)
            self._check_place(here, field, page)
            self._check_default(here, field)
            self._known[f"{page.slug}.{field.slug}"] = field
        if page.repeat:
            self._known = before

    def _check_rule(self, where: str, rule: Rule | None, page: FormPage | None = None) -> None:
        """Check each condition; on a repeated page, what is asked there and what was asked before do not mix."""
        conditions = tuple(conditions_of(rule))
        for each in conditions:
            field = self._find(f"{where}: only_if.field", each.field)
            for value in each.values:
                if value not in _possible_values(field):
                    self._fail(f"{where}: only_if.values", f"{each.field} is never answered with {value!r}")
        own = {each.field.partition(".")[0] == page.slug for each in conditions} if page and page.repeat else set()
        if len(own) > 1:
            self._fail(f"{where}: only_if", "name fields of this repeated page only, or of earlier pages only")

    def _check_count(self, where: str, key: str) -> None:
        field = self._find(where, key)
        counts = {str(each) for each in range(MAX_REPEATS + 1)}
        if field.kind is not FieldKind.CHOICE or not counts.issuperset(field.choices):
            self._fail(where, f"{key} must be a choice of whole numbers from 0 to {MAX_REPEATS}")

    def _check_copy(self, where: str, field: Field, before: Mapping[str, Field]) -> None:
        if not field.copy_of:
            return
        source = before.get(field.copy_of)
        if source is None or source.kind is not field.kind:
            self._fail(f"{where}: copy_of", f"{field.copy_of} is no {field.kind.value} asked on an earlier page")

    def _check_place(self, where: str, field: Field, page: FormPage) -> None:
        texts = {each.slug for each in page.fields if each.kind is FieldKind.TEXT}
        if field.place and field.place not in texts:
            self._fail(f"{where}: place", f"{field.place!r} is no text on the same page")

    def _check_fee(self, fee: Fee) -> None:
        if fee.times:
            self._check_count("fee.times", fee.times)
        if fee.paid_by and self._find("fee.paid_by", fee.paid_by).kind is not FieldKind.CHOICE:
            self._fail("fee.paid_by", f"{fee.paid_by} must be a choice")
        page = next((each for each in self._service.pages if each.slug == fee.each), None)
        if fee.each and (page is None or not page.repeat):
            self._fail("fee.each", f"no page {fee.each!r} is repeated")
        if page is not None:
            self._known |= {f"{page.slug}.{each.slug}": each for each in page.fields}
        for number, rule in enumerate(fee.rules, start=1):
            self._check_rule(f"fee.rule[{number}]", rule.only_if, page)
        self._check_born(fee)

    def _check_born(self, fee: Fee) -> None:
        by_age = any(rule.younger_than for rule in fee.rules)
        if by_age and not fee.born and self._service.sends:
            self._fail("fee.born", "is missing; a rule asks how old somebody is")
        if isinstance(fee.born, Attribute) and fee.born not in self._service.attributes:
            self._fail("fee.born", f"add {fee.born.value!r} to attributes, or the card is not asked for it")
        if isinstance(fee.born, str) and fee.born and self._find("fee.born", fee.born).kind is not FieldKind.DATE:
            self._fail("fee.born", f"{fee.born} must be a date")

    def _check_prefill(self, where: str, field: Field) -> None:
        for each in field.prefill:
            if each not in self._service.attributes:
                self._fail(f"{where}: prefill", f"add {each.value!r} to attributes, or the card is not asked for it")

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
    return (YES, NO) if field.kind is FieldKind.YES_NO else field.choices if field.kind in CHOOSING else ()


def _repeated(slugs: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for slug in slugs:
        if slug in seen:
            yield slug
        seen.add(slug)
