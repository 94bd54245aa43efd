"""One service file, `<slug>.toml`, read into a `Service` that has no texts yet."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

from kiosk.catalogue.table import Table, read_toml
from kiosk.domain.condition import SEPARATOR, AllOf, AnyOf, Condition, Rule
from kiosk.domain.document import SuggestionKind
from kiosk.domain.fee import Fee, FeeRule
from kiosk.domain.identity import Attribute, CardFunction
from kiosk.domain.service import (
    CHOOSING,
    Eligibility,
    Family,
    Field,
    FieldKind,
    FormPage,
    IdentityKind,
    Paper,
    Service,
    ServiceKind,
)

_SLUG = r"[a-z][a-z0-9_]{0,39}"
_FIFTY_YEARS_OF_DAYS = 50 * 366
_LIFETIME_OF_DAYS = 125 * 366
_BY_NOTICE = "by_notice"
_OR_BY_NOTICE = f", or {_BY_NOTICE!r} where the city says it in a notice of its own"
_MOST_APPOINTMENT_SERVICE = 2**31 - 1


def read_service(path: Path) -> Service:
    """Return the service of one file, each key checked by itself.

    Raises:
        CatalogueError: a key is missing, unknown, or of the wrong type or form.
    """
    table = Table(path, read_toml(path))
    slug = _slug(table)
    if slug != path.stem:
        table.fail("slug", f"is {slug!r}, but the file is called {path.name}; make them equal")
    kind = table.choice("kind", ServiceKind, default=ServiceKind.SUBMISSION)
    service = Service(
        slug=slug,
        identifier=_identifier(table, slug),
        version=_version(table),
        identity=table.choices("identity", IdentityKind),
        minutes=table.integer("minutes", least=1, most=120),
        icon=table.text("icon"),
        family=table.choice("family", Family),
        attributes=table.choices("attributes", Attribute, default=()),
        card_functions=table.choices("card_functions", CardFunction, default=()),
        eligibility=tuple(_eligibility(each) for each in table.tables("eligibility")),
        pages=tuple(_page(each) for each in table.tables("page")),
        papers=tuple(_paper(each) for each in table.tables("paper")),
        fee=_fee(table),
        next_steps=_next_steps(table, kind),
        kind=kind,
        appointment_service=table.optional_integer("appointment_service", least=1, most=_MOST_APPOINTMENT_SERVICE),
    )
    table.close()
    return service


def _slug(table: Table) -> str:
    slug = table.text("slug")
    if not re.fullmatch(_SLUG, slug):
        table.fail("slug", "begin with a small letter, then small letters, digits and _ only")
    return slug


def _identifier(table: Table, slug: str) -> str:
    identifier = table.text("identifier")
    own = f"urn:de:leipzig:kiosk:{slug}"
    if identifier != own and not re.fullmatch(r"99[0-9]{12}", identifier):
        table.fail("identifier", f"write the LeiKa key, 99 and 12 digits, or {own} where none is known")
    return identifier


def _version(table: Table) -> str:
    version = table.text("version")
    if not re.fullmatch(r"[0-9]{1,4}\.[0-9]{1,4}", version):
        table.fail("version", "write two numbers with a dot between, such as 1.0")
    return version


def _fee(table: Table) -> Fee:
    if not table.is_table("fee"):
        return Fee(None) if table.text("fee") == _BY_NOTICE else Fee(_amount(table, "fee"))
    inner = table.table("fee")
    fee = Fee(
        amount=_amount(inner, "amount"),
        rules=tuple(_fee_rule(each) for each in inner.tables("rule")),
        times=inner.text("times", default=""),
        each=inner.text("each", default=""),
        born=_born(inner),
        paid_by=inner.text("paid_by", default=""),
    )
    inner.close()
    return fee


def _fee_rule(table: Table) -> FeeRule:
    rule = FeeRule(
        amount=_amount(table, "amount"),
        only_if=_rule(table),
        younger_than=table.optional_integer("younger_than", least=1, most=120),
    )
    if rule.only_if is None and rule.younger_than is None:
        table.fail("only_if", "is missing, and younger_than too: the rule would always hold; write it as the amount")
    table.close()
    return rule


def _born(table: Table) -> str | Attribute:
    born = table.text("born", default="")
    return born if "." in born or not born else table.choice("born", Attribute)


def _amount(table: Table, key: str) -> Decimal:
    amount = table.text(key)
    if not re.fullmatch(r"[0-9]{1,5}(\.[0-9]{2})?", amount):
        table.fail(key, f"write euros as a text, such as '0' or '30.70'{_OR_BY_NOTICE if key == 'fee' else ''}")
    return Decimal(amount)


def _next_steps(table: Table, kind: ServiceKind) -> int:
    """Nothing follows after the visit where nothing was sent."""
    return 0 if kind is not ServiceKind.SUBMISSION else table.integer("next_steps", least=1, most=9)


def _eligibility(table: Table) -> Eligibility:
    eligibility = Eligibility(
        slug=_slug(table),
        expected=table.flag("expected"),
        appointment=table.flag("appointment", default=True),
    )
    table.close()
    return eligibility


def _page(table: Table) -> FormPage:
    page = FormPage(
        slug=_slug(table),
        fields=tuple(_field(each) for each in table.tables("field")),
        repeat=table.text("repeat", default=""),
        only_if=_rule(table),
    )
    if not page.fields:
        table.fail("field", "a page needs at least one field, [[page.field]]")
    table.close()
    return page


def _field(table: Table) -> Field:
    field = Field(
        slug=_slug(table),
        kind=table.choice("kind", FieldKind),
        required=table.flag("required", default=True),
        choices=table.texts("choices", default=()),
        prefill=_prefill(table),
        suggestion=table.choice("suggestion", SuggestionKind) if table.has("suggestion") else None,
        default=table.text("default", default=""),
        max_length=table.integer("max_length", default=100, least=1, most=1000),
        pattern=_pattern(table),
        earliest_days=table.optional_integer("earliest_days", least=-_LIFETIME_OF_DAYS, most=_FIFTY_YEARS_OF_DAYS),
        latest_days=table.optional_integer("latest_days", least=-_LIFETIME_OF_DAYS, most=_FIFTY_YEARS_OF_DAYS),
        only_if=_rule(table),
        copy_of=table.text("copy_of", default=""),
        place=table.text("place", default=""),
        in_leipzig=table.flag("in_leipzig", default=False),
    )
    _check_kind(table, field)
    table.close()
    return field


def _check_kind(table: Table, field: Field) -> None:
    if field.kind in CHOOSING and not field.choices:
        table.fail("choices", f"is missing; a field of kind {field.kind.value} needs it")
    if field.kind not in CHOOSING and field.choices:
        table.fail("choices", "only a field of kind choice or choices has choices")
    if any(SEPARATOR in each for each in field.choices):
        table.fail("choices", f"write the values without {SEPARATOR!r}; it parts those that were chosen")
    if (field.place or field.in_leipzig) and field.kind is not FieldKind.POSTCODE:
        table.fail("place" if field.place else "in_leipzig", "only a field of kind postcode has it")
    bounds = (field.earliest_days, field.latest_days)
    if field.kind is not FieldKind.DATE and bounds != (None, None):
        table.fail("earliest_days" if field.latest_days is None else "latest_days", "only a field of kind date has it")
    if field.earliest_days is not None and field.latest_days is not None and field.earliest_days > field.latest_days:
        table.fail("earliest_days", "is after latest_days, so that no date would do")


def _prefill(table: Table) -> tuple[Attribute, ...]:
    """Return what the card answers: one word or a list of them."""
    if not table.has("prefill"):
        return ()
    return table.choices("prefill", Attribute) if table.is_list("prefill") else (table.choice("prefill", Attribute),)


def _pattern(table: Table) -> str:
    pattern = table.text("pattern", default="")
    try:
        re.compile(pattern)
    except re.error as error:
        table.fail("pattern", f"is not a regular expression: {error}")
    return pattern


def _paper(table: Table) -> Paper:
    paper = Paper(
        slug=_slug(table),
        required=table.flag("required", default=True),
        max_pages=table.integer("max_pages", default=10, least=1, most=50),
        only_if=_rule(table),
    )
    table.close()
    return paper


def _rule(table: Table) -> Rule | None:
    inner = table.optional_table("only_if")
    return None if inner is None else _condition(inner)


def _condition(table: Table) -> Rule:
    rule: Rule
    if table.has("all"):
        rule = AllOf(_parts(table, "all"))
    elif table.has("any"):
        rule = AnyOf(_parts(table, "any"))
    else:
        rule = Condition(field=table.text("field"), values=table.texts("values"))
    table.close()
    return rule


def _parts(table: Table, key: str) -> tuple[Rule, ...]:
    parts = tuple(_condition(each) for each in table.tables(key))
    if len(parts) < 2:
        table.fail(key, "write at least two conditions, or only the one without it")
    return parts
