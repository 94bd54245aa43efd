"""When a page, a field, a paper or a fee applies: one answer looked at, or several of that with *all* or *any*."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

SEPARATOR = ","
"""Stands between the values where several were chosen."""


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds when the answer to `field`, or one of several that were chosen, is one of `values`."""

    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    """Holds when every one of them does."""

    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Holds when at least one of them does."""

    rules: tuple[Rule, ...]


Rule = Condition | AllOf | AnyOf


def holds(rule: Rule | None, answers: Mapping[str, str]) -> bool:
    """Return whether the rule is met; no rule always is. Conditions name full keys."""
    match rule:
        case None:
            return True
        case Condition(field, values):
            return not set(answers.get(field, "").split(SEPARATOR)).isdisjoint(values)
        case AllOf(rules):
            return all(holds(each, answers) for each in rules)
        case AnyOf(rules):
            return any(holds(each, answers) for each in rules)


def conditions_of(rule: Rule | None) -> Iterator[Condition]:
    """Yield the single conditions of a rule."""
    match rule:
        case Condition():
            yield rule
        case AllOf(rules) | AnyOf(rules):
            for each in rules:
                yield from conditions_of(each)


def within(rule: Rule | None, page: str, instance: str) -> Rule | None:
    """Return the rule as one repetition of a page means it: the page's own fields are those of the repetition."""
    match rule:
        case Condition(field, _) if field.partition(".")[0] == page:
            return replace(rule, field=f"{instance}.{field.partition('.')[2]}")
        case AllOf(rules):
            return AllOf(tuple(each for part in rules if (each := within(part, page, instance))))
        case AnyOf(rules):
            return AnyOf(tuple(each for part in rules if (each := within(part, page, instance))))
    return rule


def answers_that_meet(rule: Rule | None) -> Mapping[str, str]:
    """Return answers with which the rule holds."""
    match rule:
        case Condition(field, values):
            return {field: values[0]}
        case AllOf(rules):
            return {key: value for each in rules for key, value in answers_that_meet(each).items()}
        case AnyOf(rules):
            return answers_that_meet(rules[0])
    return {}
