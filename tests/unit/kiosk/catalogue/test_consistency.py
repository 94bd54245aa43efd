"""What must hold between the parts of a service."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.catalogue import load_catalogue
from kiosk.domain.condition import AnyOf, Condition
from kiosk.errors import CatalogueError

Spoil = Callable[[str, str, str], None]
NAME = 'slug = "name"\n'

MISTAKES = [
    ('attributes = ["family_names"]\n', "", "attributes: is missing; name the data"),
    ('identity = ["eid"]', 'identity = ["none"]', "attributes: a service without identity reads nothing"),
    ('slug = "dogs"', 'slug = "name"', "page keeper: field name: slug: is used twice"),
    ('slug = "dog"\nrepeat', 'slug = "keeper"\nrepeat', "page keeper: slug: is used twice"),
    ('repeat = "keeper.dogs"', 'repeat = "keeper.cats"', "page dog: repeat: no field 'keeper.cats' is asked before"),
    ('repeat = "keeper.dogs"', 'repeat = "dogs"', "page dog: repeat: no field 'dogs' is asked before"),
    ('repeat = "keeper.dogs"', 'repeat = "keeper.name"', "page dog: repeat: keeper.name must be a choice of whole"),
    ('["0", "1", "2"]', '["0", "1", "2", "many"]', "page dog: repeat: keeper.dogs must be a choice of whole"),
    ('["0", "1", "2"]', '["0", "1", "2", "21"]', "page dog: repeat: keeper.dogs must be a choice of whole"),
    ('["0", "1", "2"]', '["0", "1", "2", "٣"]', "page dog: repeat: keeper.dogs must be a choice of whole"),
    (
        'default = "1"',
        'default = "3"',
        "page keeper: field dogs: default: would not be accepted as an answer: not_a_choice",
    ),
    ("latest_days = 0", 'default = "2026-01-01"', "page dog: field since: default: a date has no default"),
    ('prefill = "family_names"', 'prefill = "city"', "page keeper: field name: prefill: add 'city' to attributes"),
    (
        'field = "keeper.dogs", values',
        'field = "keeper.cats", values',
        "paper proof: only_if.field: no field 'keeper.cats'",
    ),
    (
        'field = "keeper.dogs", values',
        'field = "dog.since", values',
        "paper proof: only_if.field: no field 'dog.since'",
    ),
    ('["1", "2"] }', '["1", "7"] }', "paper proof: only_if.values: keeper.dogs is never answered with '7'"),
    (NAME, NAME + 'only_if = { field = "keeper.dogs", values = ["1"] }\n', "field name: only_if.field: no field"),
    (NAME, NAME + 'only_if = { field = "keeper.name", values = ["1"] }\n', "field name: only_if.field: no field"),
    (
        'repeat = "keeper.dogs"',
        'only_if = { field = "keeper.name", values = ["x"] }',
        "page dog: only_if.values: keeper.name",
    ),
]


def test_a_service_without_identity_asks_nothing_of_a_card(directory: Path, spoil: Spoil) -> None:
    spoil("dog.toml", 'identity = ["eid"]', 'identity = ["none"]\ncard_functions = ["age_verification"]')
    spoil("dog.toml", 'attributes = ["family_names"]\n', "")
    spoil("dog.toml", 'prefill = "family_names"\n', "")
    with pytest.raises(CatalogueError, match="card_functions: a service without identity"):
        load_catalogue(directory)


PIN_SERVICE = """\
slug = "pin"
kind = "pin_management"
identifier = "99008004011001"
version = "1.0"
identity = ["none"]
minutes = 4
icon = "lock"
family = "home"
fee = "0"
"""
PIN_TEXTS = 'title = "PIN"\nsummary = "Your PIN."\nneeds.1 = "Your card"\nfee.how = "Free."\n'


def pin_service(directory: Path, content: str = PIN_SERVICE) -> Path:
    (directory / "pin.toml").write_text(content, encoding="utf-8")
    for language in ("de", "en"):
        (directory / f"pin.{language}.toml").write_text(PIN_TEXTS, encoding="utf-8")
    return directory


def test_a_service_about_the_pin_needs_neither_declaration_nor_next_steps(tmp_path: Path) -> None:
    (service,) = load_catalogue(pin_service(tmp_path))
    assert (service.manages_pin, service.next_steps, service.needs_eid) == (True, 0, False)


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (
            '[[page]]\nslug = "a"\n[[page.field]]\nslug = "b"\nkind = "text"\n',
            "page: a service of the kind pin_management asks and sends nothing",
        ),
        ('[[paper]]\nslug = "a"\n', "paper: a service of the kind pin_management asks and sends nothing"),
        ("next_steps = 1\n", "next_steps: unknown key"),
    ],
)
def test_a_service_about_the_pin_asks_and_sends_nothing(tmp_path: Path, more: str, message: str) -> None:
    with pytest.raises(CatalogueError, match=message):
        load_catalogue(pin_service(tmp_path, PIN_SERVICE + more))


def test_a_service_about_the_pin_identifies_nobody(tmp_path: Path) -> None:
    wrong = PIN_SERVICE.replace('["none"]', '["eid"]') + 'attributes = ["family_names"]\n'
    with pytest.raises(CatalogueError, match="identity: a service of the kind pin_management"):
        load_catalogue(pin_service(tmp_path, wrong))


@pytest.mark.parametrize(("old", "new", "message"), MISTAKES, ids=[message for _, _, message in MISTAKES])
def test_a_contradiction_names_file_and_place(directory: Path, spoil: Spoil, old: str, new: str, message: str) -> None:
    spoil("dog.toml", old, new)
    with pytest.raises(CatalogueError) as caught:
        load_catalogue(directory)
    assert str(caught.value).startswith(str(directory / "dog.toml"))
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ('[[paper]]\nslug = "proof"\n', "paper proof: slug: is used twice"),
        ('[[eligibility]]\nslug = "adult"\nexpected = false\n', "eligibility adult: slug: is used twice"),
    ],
)
def test_a_slug_used_twice_is_refused(directory: Path, table: str, message: str) -> None:
    with (directory / "dog.toml").open("a", encoding="utf-8") as file:
        file.write(table)
    with pytest.raises(CatalogueError, match=message):
        load_catalogue(directory)


def test_a_condition_may_name_a_field_asked_before_on_the_same_page(directory: Path, spoil: Spoil) -> None:
    spoil("dog.toml", '[[page]]\nslug = "dog"', FIELD_WITH_CONDITION + '[[page]]\nslug = "dog"')
    for language in ("de", "en"):
        spoil(
            f"dog.{language}.toml", 'field.since.label = "Since when?"', 'field.since.label = "Since when?"\n' + LABEL
        )

    (service,) = load_catalogue(directory)
    assert service.pages[0].fields[2].only_if is not None


def test_a_condition_on_yes_or_no_takes_these_two_only(directory: Path, spoil: Spoil) -> None:
    spoil("dog.toml", 'kind = "text"\nprefill = "family_names"', 'kind = "yes_no"')
    spoil("dog.toml", 'field = "keeper.dogs", values = ["1", "2"]', 'field = "keeper.name", values = ["true"]')
    with pytest.raises(CatalogueError, match=r"keeper\.name is never answered with 'true'"):
        load_catalogue(directory)


FIELD_WITH_CONDITION = """\
[[page.field]]
slug = "chip"
kind = "text"
only_if = { field = "keeper.dogs", values = ["1"] }

"""
LABEL = 'field.chip.label = "Chip"\n'


APPOINTMENT_SERVICE = """\
slug = "card"
kind = "appointment"
appointment_service = 1063441
identifier = "99008001012000"
version = "1.0"
identity = ["none"]
minutes = 4
icon = "id"
family = "home"
fee = "46.00"
"""
APPOINTMENT_TEXTS = 'title = "Card"\nsummary = "Yours."\nneeds.1 = "Time"\nfee.how = "There."\n'


def appointment_service(directory: Path, content: str = APPOINTMENT_SERVICE, texts: str = "") -> Path:
    (directory / "card.toml").write_text(content, encoding="utf-8")
    for language in ("de", "en"):
        (directory / f"card.{language}.toml").write_text(APPOINTMENT_TEXTS + texts, encoding="utf-8")
    return directory


def test_a_service_that_books_says_what_to_bring_and_declares_nothing(tmp_path: Path) -> None:
    (service,) = load_catalogue(appointment_service(tmp_path, texts='bring.1 = "A photo"\nbring.2 = "A pen"\n'))
    assert (service.books_appointment, service.sends, service.appointment_service) == (True, False, 1063441)
    assert service.text("en", "bring.2") == "A pen"


def test_a_service_that_books_identifies_nobody(tmp_path: Path) -> None:
    content = APPOINTMENT_SERVICE.replace('["none"]', '["eid"]') + 'attributes = ["family_names"]\n'
    with pytest.raises(CatalogueError, match="identity: a service of the kind appointment identifies nobody"):
        load_catalogue(appointment_service(tmp_path, content))


def test_only_a_service_with_an_appointment_says_what_to_bring(tmp_path: Path) -> None:
    (tmp_path / "pin.toml").write_text(PIN_SERVICE, encoding="utf-8")
    for language in ("de", "en"):
        (tmp_path / f"pin.{language}.toml").write_text(PIN_TEXTS + 'bring.1 = "A"\n', encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"bring\.1: unknown text"):
        load_catalogue(tmp_path)


def test_a_refusal_says_whether_an_appointment_would_help(tmp_path: Path) -> None:
    questions = '[[eligibility]]\nslug = "german"\nexpected = true\nappointment = false\n'
    questions += '[[eligibility]]\nslug = "adult"\nexpected = true\n'
    texts = "".join(
        f'eligibility.{each}.{part} = "x"\n' for each in ("german", "adult") for part in ("question", "refusal")
    )
    (service,) = load_catalogue(appointment_service(tmp_path, APPOINTMENT_SERVICE + questions, texts))
    assert [each.appointment for each in service.eligibility] == [False, True]


FEE = 'fee = "150.00"'
RULE = '[fee]\namount = "150.00"\n[[fee.rule]]\namount = "120.00"\n'
FEE_MISTAKES = [
    ("[fee]\nborn = 'date_of_birth'\n", "fee.amount: is missing"),
    ('[fee]\namount = "1,50"\n', "fee.amount: write euros"),
    (RULE, "fee.rule[1].only_if: is missing"),
    (RULE + 'only_if = { field = "keeper.cats", values = ["1"] }\n', "fee.rule[1]: only_if.field: no field"),
    (RULE + "younger_than = 24\n", "fee.born: is missing"),
    ('[fee]\namount = "1.00"\nborn = "date_of_birth"\n', "fee.born: add 'date_of_birth' to attributes"),
    ('[fee]\namount = "1.00"\nborn = "keeper.name"\n', "fee.born: keeper.name must be a date"),
    ('[fee]\namount = "1.00"\ntimes = "keeper.name"\n', "fee.times: keeper.name must be a choice of whole numbers"),
    ('[fee]\namount = "1.00"\neach = "keeper"\n', "fee.each: no page 'keeper' is repeated"),
    ('[fee]\namount = "1.00"\npaid_by = "keeper.name"\n', "fee.paid_by: keeper.name must be a choice"),
]


@pytest.mark.parametrize(("fee", "message"), FEE_MISTAKES, ids=[message for _, message in FEE_MISTAKES])
def test_a_mistake_in_the_fee_names_file_and_key(directory: Path, spoil: Spoil, fee: str, message: str) -> None:
    spoil("dog.toml", FEE + "\n", "")
    path = directory / "dog.toml"
    path.write_text(path.read_text(encoding="utf-8") + fee, encoding="utf-8")
    with pytest.raises(CatalogueError) as caught:
        load_catalogue(directory)
    assert str(caught.value).startswith(str(path))
    assert message in str(caught.value)


FIELD_MISTAKES = [
    ('kind = "text"\nprefill', 'kind = "text"\ncopy_of = "keeper.dogs"\nprefill', "copy_of: keeper.dogs is no text"),
    ('kind = "text"\nprefill', 'kind = "postcode"\nplace = "town"\nprefill', "place: 'town' is no text on the same"),
    (
        'kind = "text"\nprefill',
        'kind = "text"\nin_leipzig = true\nprefill',
        "in_leipzig: only a field of kind postcode",
    ),
    ('["0", "1", "2"]', '["0", "1,2"]', "choices: write the values without ','"),
    ('["1", "2"] }', '["1"] }\n[[paper]]\nslug = "x"\nonly_if = { all = [] }', "write at least two conditions"),
]


@pytest.mark.parametrize(("old", "new", "message"), FIELD_MISTAKES, ids=[message for _, _, message in FIELD_MISTAKES])
def test_a_mistake_in_a_field_is_named(directory: Path, spoil: Spoil, old: str, new: str, message: str) -> None:
    spoil("dog.toml", old, new)
    with pytest.raises(CatalogueError, match=re.escape(message)):
        load_catalogue(directory)


def test_all_and_any_are_read(directory: Path, spoil: Spoil) -> None:
    both = '{ any = [{ field = "keeper.dogs", values = ["1"] }, { field = "keeper.dogs", values = ["2"] }] }'
    spoil("dog.toml", 'only_if = { field = "keeper.dogs", values = ["1", "2"] }', f"only_if = {both}")
    (service,) = load_catalogue(directory)
    assert service.papers[0].only_if == AnyOf((Condition("keeper.dogs", ("1",)), Condition("keeper.dogs", ("2",))))


def test_a_repeated_page_does_not_mix_its_own_answers_with_earlier_ones(directory: Path, spoil: Spoil) -> None:
    both = '{ all = [{ field = "keeper.dogs", values = ["1"] }, { field = "dog.chipped", values = ["yes"] }] }'
    chipped = '[[page.field]]\nslug = "chipped"\nkind = "yes_no"\n\n'
    chip = f'[[page.field]]\nslug = "chip"\nkind = "transponder"\nonly_if = {both}\n\n'
    spoil("dog.toml", "[[paper]]", f"{chipped}{chip}[[paper]]")
    with pytest.raises(CatalogueError, match="page dog: field chip: only_if: name fields of this repeated page only"):
        load_catalogue(directory)
