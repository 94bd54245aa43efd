"""What a command prints: facts as aligned lines for people, or as one JSON object for programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence

from kiosk.eid_command.outcome import Fact, Facts, Outcome


def print_facts(facts: Facts, *, as_json: bool) -> None:
    """Print the facts to standard output."""
    if as_json:
        print(json.dumps(facts, ensure_ascii=False))
        return
    for line in _lines(facts, ""):
        print(line)


def print_failure(message: str, outcome: Outcome, found: Facts, *, as_json: bool) -> None:
    """Print how it failed: for programs to standard output, for people to standard error."""
    if as_json:
        facts = {"error": outcome.code.name.lower(), "exit_code": int(outcome.code), "message": message}
        print(json.dumps({**facts, "advice": outcome.advice, **found}, ensure_ascii=False))
        return
    if found:
        print_facts(found, as_json=False)
    print(f"kiosk: {message}", file=sys.stderr)
    if outcome.advice:
        print(f"       {outcome.advice}", file=sys.stderr)


def _lines(facts: Facts, indent: str) -> list[str]:
    width = max((len(key) for key in facts), default=0)
    lines: list[str] = []
    for key, value in facts.items():
        label = key if key.isupper() or " " in key else key.replace("_", " ")
        if isinstance(value, Mapping) and set(value) == {"name", "value"}:
            lines.append(f"{indent}{label:<{width}}  {value['name']}: {_word(value['value'])}")
        elif isinstance(value, Mapping):
            lines += [f"{indent}{label}", *_lines(value, indent + "  ")]
        elif isinstance(value, Sequence) and not isinstance(value, str):
            lines += [f"{indent}{label}", *(f"{indent}  {each}" for each in value)]
        else:
            lines.append(f"{indent}{label:<{width}}  {_word(value)}")
    return lines


def _word(value: Fact) -> str:
    match value:
        case None:
            return "unknown"
        case True:
            return "yes"
        case False:
            return "no"
        case str():
            return value.replace("\n", "; ")
    return str(value)
