"""A small, right service on disk, of which each test spoils one thing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

SERVICE = """\
slug = "dog"
identifier = "99102013104000"
version = "1.0"
identity = ["eid"]
minutes = 5
icon = "dog"
family = "home"
fee = "150.00"
next_steps = 1
attributes = ["family_names"]

[[eligibility]]
slug = "adult"
expected = true

[[page]]
slug = "keeper"

[[page.field]]
slug = "name"
kind = "text"
prefill = "family_names"

[[page.field]]
slug = "dogs"
kind = "choice"
choices = ["0", "1", "2"]
default = "1"

[[page]]
slug = "dog"
repeat = "keeper.dogs"

[[page.field]]
slug = "since"
kind = "date"
latest_days = 0

[[paper]]
slug = "proof"
max_pages = 2
only_if = { field = "keeper.dogs", values = ["1", "2"] }
"""

TEXTS = """\
title = "Dog"
summary = "Tell us of your dog."
needs.1 = "Your dog"
fee.how = "By invoice."
privacy = "Private."
declaration = "I declare."
next.1 = "Wait."
eligibility.adult.question = "Are you an adult?"
eligibility.adult.refusal = "Ask one."
page.keeper.title = "You"
page.dog.title = "Your dog"
page.dog.add = "Add a dog"
page.dog.remove = "Remove this dog"
field.name.label = "Name"
field.dogs.label = "How many?"
field.dogs.choice.0 = "none"
field.dogs.choice.1 = "one"
field.dogs.choice.2 = "two"
field.since.label = "Since when?"
field.since.help = "The first day."
paper.proof.title = "Proof"
paper.proof.help = "Put it on the glass."
"""


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """The directory with one right service in two languages."""
    (tmp_path / "dog.toml").write_text(SERVICE, encoding="utf-8")
    (tmp_path / "dog.de.toml").write_text(TEXTS, encoding="utf-8")
    (tmp_path / "dog.en.toml").write_text(TEXTS, encoding="utf-8")
    return tmp_path


@pytest.fixture
def spoil(directory: Path) -> Callable[[str, str, str], None]:
    """Replace something that a file holds exactly once by something else."""

    def replace(name: str, old: str, new: str) -> None:
        path = directory / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} is in {name} {text.count(old)} times"
        path.write_text(text.replace(old, new), encoding="utf-8")

    return replace
