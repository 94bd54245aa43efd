"""What a service costs: an amount, rules that change it, and what the citizen's answers make of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kiosk.domain.condition import Rule, holds, within
from kiosk.domain.identity import Attribute, Identity

FREE = Decimal(0)


@dataclass(frozen=True, slots=True)
class FeeRule:
    """Another amount, if the rule holds and the person is younger than so many full years today."""

    amount: Decimal
    only_if: Rule | None = None
    younger_than: int | None = None


@dataclass(frozen=True, slots=True)
class Fee:
    """Euros; the first rule that holds, or else `amount`. None: the city says it in a notice of its own.

    `times` is the key of a number by which it is multiplied; `each` is a page that is repeated, and so is the fee.
    `born` is the key of a date of birth, or the card's attribute with it. `paid_by` is the key of the choice how it is
    paid: the text is then `fee.by.<value>`, and `fee.how` before the choice is made.
    """

    amount: Decimal | None = FREE
    rules: tuple[FeeRule, ...] = ()
    times: str = ""
    each: str = ""
    born: str | Attribute = ""
    paid_by: str = ""

    @property
    def amounts(self) -> tuple[Decimal, ...]:
        """All amounts that it can be for one; none where the city says it later."""
        return () if self.amount is None else (self.amount, *(rule.amount for rule in self.rules))


NO_FEE = Fee()


@dataclass(frozen=True, slots=True)
class Payment:
    """What is to be paid in euros (None: a notice says it), and how (empty: as the service always has it)."""

    amount: Decimal | None = FREE
    way: str = ""


NOTHING_TO_PAY = Payment()


def payment_of(fee: Fee, answers: Mapping[str, str], identity: Identity | None, today: date) -> Payment:
    """Return what these answers cost."""
    way = answers.get(fee.paid_by, "") if fee.paid_by else ""
    if fee.amount is None:
        return Payment(None, way)
    single = (_amount(fee, _rules_at(fee, place), answers, identity, today) for place in _places(fee, answers))
    return Payment(sum(single, FREE) * _factor(fee, answers), way)


def payment_key(payment: Payment) -> str:
    """Return the key of the text that says how it is paid."""
    return f"fee.by.{payment.way}" if payment.way else "fee.how"


def full_years(born: str, today: date) -> int | None:
    """Return the most years that somebody can have reached, whose date of birth may lack day or month."""
    found = re.fullmatch(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?", born)
    if found is None:
        return None
    year, month, day = (int(each or 1) for each in found.groups())
    return today.year - year - ((today.month, today.day) < (month, day))


def _places(fee: Fee, answers: Mapping[str, str]) -> Iterator[str]:
    """Yield the repetitions that cost something, `<page>.<number>`, or once nothing."""
    if not fee.each:
        yield ""
        return
    yield from dict.fromkeys(found.group() for key in answers if (found := re.match(rf"{fee.each}\.[0-9]+", key)))


def _rules_at(fee: Fee, place: str) -> Iterator[tuple[FeeRule, Rule | None]]:
    for each in fee.rules:
        yield each, within(each.only_if, fee.each, place) if place else each.only_if


def _amount(
    fee: Fee,
    rules: Iterator[tuple[FeeRule, Rule | None]],
    answers: Mapping[str, str],
    identity: Identity | None,
    today: date,
) -> Decimal:
    years = full_years(_born(fee, answers, identity), today)
    for rule, only_if in rules:
        is_young = rule.younger_than is None or (years is not None and years < rule.younger_than)
        if is_young and holds(only_if, answers):
            return rule.amount
    return fee.amount or FREE


def _born(fee: Fee, answers: Mapping[str, str], identity: Identity | None) -> str:
    if isinstance(fee.born, Attribute):
        return identity.get(fee.born) if identity else ""
    return answers.get(fee.born, "")


def _factor(fee: Fee, answers: Mapping[str, str]) -> int:
    number = answers.get(fee.times, "")
    return int(number) if fee.times and re.fullmatch(r"[0-9]{1,4}", number) else 1
