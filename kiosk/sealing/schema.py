"""The JSON schema of a service's submission data (draft 2020-12), as its file demands it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from kiosk.domain.form import MAX_REPEATS
from kiosk.domain.service import Condition, Field, FieldKind, FormPage, IdentityKind, Service
from kiosk.sealing.data import typed_value

Schema = Mapping[str, object]

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_UUID: Final[Schema] = {"type": "string", "format": "uuid"}
_SHA512: Final[Schema] = {"type": "string", "pattern": "^[a-f0-9]{128}$"}
_TIME: Final = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2}$"
_PATTERNS: Final[Mapping[FieldKind, str]] = {
    FieldKind.POSTCODE: "^[0-9]{5}$",
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
                "answers": _answers(service),
                "papers": _papers(service),
            }
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


def _photo() -> Schema:
    """Return the form of the clerk's word that the photo shows the citizen."""
    clerk = {"type": "string", "minLength": 1, "maxLength": 100}
    return _object({"clerk": clerk, "comparedAt": {"type": "string", "format": "date-time", "pattern": _TIME}})


def _answers(service: Service) -> Schema:
    pages = {each.slug: _page(each) for each in service.pages}
    required = [each.slug for each in service.pages if each.only_if is None]
    return {**_object(pages, required), **_all_of(_answer_rules(service))}


def _page(page: FormPage) -> Schema:
    required = [each.slug for each in page.fields if each.required and each.only_if is None]
    content = _object({each.slug: _field(each) for each in page.fields}, required)
    return {"type": "array", "items": content, "maxItems": MAX_REPEATS} if page.repeat else content


def _field(field: Field) -> Schema:
    match field.kind:
        case FieldKind.YES_NO:
            return {"type": "boolean"}
        case FieldKind.NUMBER:
            return {"type": "integer", "minimum": 0, "maximum": 999_999_999}
        case FieldKind.CHOICE:
            return {"enum": list(field.choices)}
        case FieldKind.DATE:
            return {"type": "string", "format": "date"}
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
        if paper.only_if:
            condition = {"properties": {"answers": _condition(service, paper.only_if)}}
            yield {
                "if": condition,
                "then": {"properties": {"papers": {"required": [paper.slug] if paper.required else []}}},
            }


def _answer_rules(service: Service) -> Iterator[Schema]:
    for page in service.pages:
        if page.only_if:
            yield _rule(service, page.only_if, {"required": [page.slug]}, {"properties": {page.slug: False}})
        if page.repeat:
            yield from _repeat_rules(service, page)
        for field in page.fields:
            if field.only_if:
                required = {"required": [field.slug]} if field.required else {}
                hidden = {"properties": {field.slug: False}}
                yield _rule(service, field.only_if, _within(page, required), _within(page, hidden))


def _rule(service: Service, condition: Condition, then: Schema, otherwise: Schema) -> Schema:
    return {"if": _condition(service, condition), "then": then, "else": otherwise}


def _within(page: FormPage, rule: Schema) -> Schema:
    return {"properties": {page.slug: {"items": rule} if page.repeat else rule}}


def _repeat_rules(service: Service, page: FormPage) -> Iterator[Schema]:
    """Tie the number of repetitions to the choice that asked for it."""
    for count in _field_at(service, page.repeat).choices:
        exact = {"properties": {page.slug: {"minItems": int(count), "maxItems": int(count)}}}
        yield {"if": _condition(service, Condition(page.repeat, (count,))), "then": exact}


def _condition(service: Service, condition: Condition) -> Schema:
    """Return the schema of answers that meet the condition."""
    page, slug = condition.field.split(".")
    kind = _field_at(service, condition.field).kind
    content = {"properties": {slug: {"enum": [typed_value(kind, each) for each in condition.values]}}}
    return {"properties": {page: {**content, "required": [slug]}}, "required": [page]}


def _field_at(service: Service, key: str) -> Field:
    """Return the field with the key `<page>.<field>`; the catalogue has checked that there is one."""
    page, slug = key.split(".")
    return next(field for each in service.pages if each.slug == page for field in each.fields if field.slug == slug)
