"""The JSON schema of a service's submission data (draft 2020-12), as its file demands it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from kiosk.domain.assistance import MAX_REMARK_CHARACTERS
from kiosk.domain.condition import AllOf, AnyOf, Condition, Rule, conditions_of
from kiosk.domain.form import MAX_REPEATS
from kiosk.domain.postcode import DISTRICTS
from kiosk.domain.service import Field, FieldKind, FormPage, IdentityKind, Service
from kiosk.domain.staff import StaffRole
from kiosk.sealing.data import typed_value

Schema = Mapping[str, object]

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_UUID: Final[Schema] = {"type": "string", "format": "uuid"}
_SHA512: Final[Schema] = {"type": "string", "pattern": "^[a-f0-9]{128}$"}
_TIME: Final = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2}$"
_PATTERNS: Final[Mapping[FieldKind, str]] = {
    FieldKind.POSTCODE: "^[0-9]{5}$",
    FieldKind.TRANSPONDER: "^[0-9]{15}$",
    FieldKind.PLATE: "^[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} [1-9][0-9]{0,3}[EH]?$",
    FieldKind.EMAIL: "^[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+$",
    FieldKind.PHONE: "^\\+?[0-9][0-9 /()-]{4,24}$",
}


def submission_schema(service: Service) -> Schema:
    """Return the schema that the service's submission data meet; it allows nothing that it does not name."""
    return {
        "$schema": _DIALECT,
        "$id": service.schema_uri,
        **_object(
            {
                "$schema": {"const": service.schema_uri},
                "reference": {"type": "string", "pattern": "^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$"},
                "language": {"type": "string", "pattern": "^[a-z]{2}(-[a-z]+)?$"},
                "branch": {"type": "string", "minLength": 1, "maxLength": 100},
                "consent": _object(
                    {
                        "declaration": {"type": "string", "minLength": 1},
                        "givenAt": {"type": "string", "format": "date-time", "pattern": _TIME},
                    }
                ),
                "identity": _identity(service),
                "assistance": _assistance(),
                "answers": _answers(service),
                "papers": _papers(service),
            },
            ["$schema", "reference", "language", "branch", "consent", "identity", "answers", "papers"],
        ),
        **_all_of(_paper_rules(service)),
    }


def _object(properties: Schema, required: list[str] | None = None) -> dict[str, object]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties) if required is None else required,
        "additionalProperties": False,
    }


def _all_of(rules: Iterable[Schema]) -> Schema:
    """Return the rules as a keyword; the dialect forbids it to be empty."""
    listed = list(rules)
    return {"allOf": listed} if listed else {}


def _identity(service: Service) -> Schema:
    forms = {
        IdentityKind.NONE: _object({"kind": {"const": IdentityKind.NONE.value}}),
        IdentityKind.EID: _object({"kind": {"const": IdentityKind.EID.value}, "reportSha512": _SHA512}),
        IdentityKind.ON_SITE: _object(
            {"kind": {"const": IdentityKind.ON_SITE.value}, "reportSha512": _SHA512, "photo": _photo()}
        ),
    }
    return {"oneOf": [forms[each] for each in service.identity]}


def _assistance() -> Schema:
    """Return the form of what a clerk who has helped says of it."""
    remark = {"type": "string", "minLength": 1, "maxLength": MAX_REMARK_CHARACTERS}
    return _object({"role": {"const": StaffRole.CLERK.value}, "remark": remark}, ["role"])


def _photo() -> Schema:
    """Return the form of the clerk's word that the photo shows the citizen."""
    clerk = {"type": "string", "minLength": 1, "maxLength": 100}
    return _object({"clerk": clerk, "comparedAt": {"type": "string", "format": "date-time", "pattern": _TIME}})


def _answers(service: Service) -> Schema:
    pages = {each.slug: _page(service, each) for each in service.pages}
    required = [each.slug for each in service.pages if each.only_if is None]
    return {**_object(pages, required), **_all_of(_answer_rules(service))}


def _page(service: Service, page: FormPage) -> Schema:
    required = [each.slug for each in page.fields if each.required and each.only_if is None]
    content = _object({each.slug: _field(each) for each in page.fields}, required)
    if not page.repeat:
        return content
    rules = [_rule(_in_item(service, each.only_if), *_then_else(each)) for each in page.fields if _is_own(page, each)]
    return {"type": "array", "items": {**content, **_all_of(rules)}, "maxItems": MAX_REPEATS}


def _field(field: Field) -> Schema:
    match field.kind:
        case FieldKind.YES_NO:
            return {"type": "boolean"}
        case FieldKind.NUMBER:
            return {"type": "integer", "minimum": 0, "maximum": 999_999_999}
        case FieldKind.CHOICE:
            return {"enum": list(field.choices)}
        case FieldKind.CHOICES:
            items = {"enum": list(field.choices)}
            return {"type": "array", "items": items, "uniqueItems": True, "minItems": 1}
        case FieldKind.IBAN:
            return {"type": "string", "format": "iban", "pattern": "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$"}
        case FieldKind.DATE:
            return {"type": "string", "format": "date"}
        case FieldKind.POSTCODE if field.in_leipzig:
            return {"enum": list(DISTRICTS)}
        case kind:
            patterns = [f"^({field.pattern})$"] if field.pattern else []
            patterns += [_PATTERNS[kind]] if kind in _PATTERNS else []
            text: dict[str, object] = {"type": "string", "minLength": 1, "maxLength": field.max_length}
            return text | dict(_all_of({"pattern": each} for each in patterns))


def _papers(service: Service) -> Schema:
    digest = _object({"attachmentId": _UUID, "sha512": _SHA512})
    required = [each.slug for each in service.papers if each.required and each.only_if is None]
    return _object({each.slug: digest for each in service.papers}, required)


def _paper_rules(service: Service) -> Iterator[Schema]:
    for paper in service.papers:
        if paper.only_if and paper.required:
            condition = {"properties": {"answers": _met(service, paper.only_if)}}
            yield {"if": condition, "then": {"properties": {"papers": {"required": [paper.slug]}}}}


def _answer_rules(service: Service) -> Iterator[Schema]:
    for page in service.pages:
        if page.only_if:
            asked, hidden = {"required": [page.slug]}, {"properties": {page.slug: False}}
            yield _rule(_met(service, page.only_if), asked, hidden)
        if page.repeat:
            yield from _repeat_rules(service, page)
        for field in page.fields:
            if field.only_if and not _is_own(page, field):
                yield _rule(_met(service, field.only_if), *(_within(page, each) for each in _then_else(field)))


def _rule(condition: Schema, then: Schema, otherwise: Schema) -> Schema:
    return {"if": condition, "then": then, "else": otherwise}


def _then_else(field: Field) -> tuple[Schema, Schema]:
    """Return what holds of the page's content when the field is asked, and when it is not."""
    return {"required": [field.slug]} if field.required else {}, {"properties": {field.slug: False}}


def _is_own(page: FormPage, field: Field) -> bool:
    """Whether the field hangs on others of the same repetition; then it is the repetition that meets the rule."""
    own = (each.field.partition(".")[0] == page.slug for each in conditions_of(field.only_if))
    return bool(page.repeat) and any(own)


def _within(page: FormPage, rule: Schema) -> Schema:
    return {"properties": {page.slug: {"items": rule} if page.repeat else rule}}


def _repeat_rules(service: Service, page: FormPage) -> Iterator[Schema]:
    """Tie the number of repetitions to the choice that asked for it."""
    for count in service.field(page.repeat).choices:
        exact = {"properties": {page.slug: {"minItems": int(count), "maxItems": int(count)}}}
        yield {"if": _met(service, Condition(page.repeat, (count,))), "then": exact}


def _met(service: Service, rule: Rule) -> Schema:
    """Return the schema of answers that meet the rule."""
    match rule:
        case Condition(field, _):
            page = field.partition(".")[0]
            return {"properties": {page: _in_item(service, rule)}, "required": [page]}
        case AllOf(rules):
            return {"allOf": [_met(service, each) for each in rules]}
        case AnyOf(rules):
            return {"anyOf": [_met(service, each) for each in rules]}


def _in_item(service: Service, rule: Rule | None) -> Schema:
    """Return the schema of one page's content that meets the rule about it."""
    match rule:
        case Condition(key, values):
            field, slug = service.field(key), key.partition(".")[2]
            return {"properties": {slug: _one_of(field, values)}, "required": [slug]}
        case AllOf(rules):
            return {"allOf": [_in_item(service, each) for each in rules]}
        case AnyOf(rules):
            return {"anyOf": [_in_item(service, each) for each in rules]}
    return {}


def _one_of(field: Field, values: tuple[str, ...]) -> Schema:
    if field.kind is FieldKind.CHOICES:
        return {"contains": {"enum": list(values)}}
    return {"enum": [typed_value(field.kind, each) for each in values]}
