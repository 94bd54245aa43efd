"""When something applies."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.condition import AllOf, AnyOf, Condition, Rule, answers_that_meet, conditions_of, holds, within

RENTED = Condition("home.tenure", ("rented",))
CODE = Condition("home.proof", ("code", "both"))
DOG = Condition("dog.chipped", ("yes",))


def test_a_condition_looks_at_one_answer() -> None:
    assert holds(RENTED, {"home.tenure": "rented"})
    assert not holds(RENTED, {"home.tenure": "owned"})
    assert not holds(RENTED, {})


def test_of_several_answers_one_is_enough() -> None:
    assert holds(CODE, {"home.proof": "paper,code"})
    assert not holds(CODE, {"home.proof": "paper,codes"})


@pytest.mark.parametrize(("tenure", "proof", "met"), [("rented", "code", 2), ("rented", "", 1), ("", "", 0)])
def test_all_and_any_join_conditions(tenure: str, proof: str, met: int) -> None:
    answers = {"home.tenure": tenure, "home.proof": proof}
    assert holds(AllOf((RENTED, CODE)), answers) is (met == 2)
    assert holds(AnyOf((RENTED, CODE)), answers) is (met > 0)


def test_on_a_repeated_page_its_own_fields_are_those_of_the_repetition() -> None:
    rule = within(AllOf((DOG, AnyOf((DOG, RENTED)))), "dog", "dog.2")
    assert [each.field for each in conditions_of(rule)] == ["dog.2.chipped", "dog.2.chipped", "home.tenure"]


RULES: st.SearchStrategy[Rule] = st.recursive(
    st.sampled_from([RENTED, CODE, DOG]),
    lambda inner: st.builds(AllOf, st.tuples(inner, inner)) | st.builds(AnyOf, st.tuples(inner, inner)),
    max_leaves=6,
)


@given(RULES)
def test_answers_can_be_named_with_which_a_rule_holds(rule: Rule) -> None:
    assert holds(rule, answers_that_meet(rule))


@given(RULES)
def test_within_a_page_that_is_not_meant_nothing_changes(rule: Rule) -> None:
    assert within(rule, "other", "other.1") == rule
