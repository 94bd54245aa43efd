"""Every mistake in a service file names the file and the key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.catalogue.service_file import read_service
from kiosk.domain.identity import Attribute, CardFunction
from kiosk.errors import CatalogueError

Spoil = Callable[[str, str, str], None]

MISTAKES = [
    ('slug = "dog"\nidentifier', 'slug = "cat"\nidentifier', r"slug: is 'cat', but the file is called dog\.toml"),
    ('slug = "dog"\nidentifier', 'slug = "Dog"\nidentifier', "slug: begin with a small letter"),
    ('slug = "dog"\nidentifier', "identifier", "slug: is missing"),
    ('"99102013104000"', '"12345"', "identifier: write the LeiKa key"),
    ('"99102013104000"', '"urn:de:leipzig:kiosk:cat"', "identifier: write the LeiKa key, 99 and 12 digits, or urn"),
    ('version = "1.0"', 'version = "one"', "version: write two numbers"),
    ('identity = ["eid"]', "identity = []", "identity: write a list of texts"),
    ('identity = ["eid"]', 'identity = "eid"', "identity: write a list of texts"),
    ('identity = ["eid"]', 'identity = ["eid", 7]', "identity: write a list of texts"),
    ('identity = ["eid"]', 'identity = ["eid", "eid"]', "identity: write each text of the list once"),
    ('identity = ["eid"]', 'identity = ["pass"]', "identity: unknown value 'pass'; possible: none, eid, on_site"),
    ("minutes = 5", "minutes = 0", "minutes: write a whole number from 1 to 120"),
    ("minutes = 5", "minutes = true", "minutes: write a whole number"),
    ("minutes = 5", 'minutes = "5"', "minutes: write a whole number"),
    ("minutes = 5", "minuten = 5", "minutes: is missing"),
    ("minutes = 5", "minutes = 5\ncolour = 7", "colour: unknown key; known here: "),
    ('icon = "dog"', 'icon = ""', "icon: write a text in quotation marks"),
    ('fee = "150.00"', "fee = 150.00", "fee: write a text in quotation marks"),
    ('fee = "150.00"', 'fee = "150,00"', "fee: write euros as a text"),
    ('["family_names"]', '["surname"]', "attributes: unknown value 'surname'; possible: document_type"),
    ("expected = true", 'expected = "yes"', r"eligibility\[1\]\.expected: write true or false"),
    ("expected = true", "expected = true\nwhy = 1", r"eligibility\[1\]\.why: unknown key"),
    ('kind = "text"', 'kind = "prose"', r"page\[1\]\.field\[1\]\.kind: unknown value 'prose'"),
    ('kind = "text"', 'kind = "text"\nmax_length = 0', r"page\[1\]\.field\[1\]\.max_length: write a whole number"),
    ('kind = "text"', 'kind = "text"\npattern = "(["', r"page\[1\]\.field\[1\]\.pattern: is not a regular expression"),
    ('kind = "text"', 'kind = "text"\nchoices = ["a"]', r"page\[1\]\.field\[1\]\.choices: only a field of kind choice"),
    (
        'kind = "text"',
        'kind = "text"\nlatest_days = 1',
        r"page\[1\]\.field\[1\]\.latest_days: only a field of kind date",
    ),
    ('kind = "text"', 'kind = "text"\nearliest_days = 1', r"field\[1\]\.earliest_days: only a field of kind date"),
    ('prefill = "family_names"', 'prefill = "shoes"', r"page\[1\]\.field\[1\]\.prefill: unknown value 'shoes'"),
    ('choices = ["0", "1", "2"]\n', "", r"page\[1\]\.field\[2\]\.choices: is missing"),
    (
        "latest_days = 0",
        "latest_days = 0\nearliest_days = 1",
        r"page\[2\]\.field\[1\]\.earliest_days: is after latest_days",
    ),
    ("latest_days = 0", "latest_days = 0.5", r"page\[2\]\.field\[1\]\.latest_days: write a whole number"),
    ("max_pages = 2", "max_pages = 51", r"paper\[1\]\.max_pages: write a whole number from 1 to 50"),
    ('{ field = "keeper.dogs", values', '{ fields = "keeper.dogs", values', r"paper\[1\]\.only_if\.field: is missing"),
    ('values = ["1", "2"] }', 'values = ["1"], not = 1 }', r"paper\[1\]\.only_if\.not: unknown key"),
    (
        '{ field = "keeper.dogs", values = ["1", "2"] }',
        '"keeper.dogs"',
        r"paper\[1\]\.only_if: write a table in braces",
    ),
]


@pytest.mark.parametrize(("old", "new", "message"), MISTAKES, ids=[message for _, _, message in MISTAKES])
def test_a_mistake_names_file_and_key(directory: Path, spoil: Spoil, old: str, new: str, message: str) -> None:
    spoil("dog.toml", old, new)
    with pytest.raises(CatalogueError, match=rf"dog\.toml: .*{message}"):
        read_service(directory / "dog.toml")


def test_a_page_without_fields_is_refused(directory: Path) -> None:
    with (directory / "dog.toml").open("a", encoding="utf-8") as file:
        file.write('[[page]]\nslug = "empty"\n')
    with pytest.raises(CatalogueError, match=r"dog\.toml: page\[3\]\.field: a page needs at least one field"):
        read_service(directory / "dog.toml")


def test_pages_that_are_no_tables_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "dog.toml"
    path.write_text(
        'slug = "dog"\nidentifier = "99102013104000"\nversion = "1.0"\nidentity = ["none"]\nminutes = 1\nicon = "i"\n'
        'family = "home"\n'
        'fee = "0"\nnext_steps = 1\npage = "one"\n',
        encoding="utf-8",
    )
    with pytest.raises(CatalogueError, match=r"dog\.toml: page: write each entry as a table of its own, \[\[page\]\]"):
        read_service(path)


def test_a_file_that_is_not_toml_is_refused_with_the_line(directory: Path) -> None:
    (directory / "dog.toml").write_text('slug = "dog"\nversion = = 1', encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"dog\.toml: is not TOML: .*line 2"):
        read_service(directory / "dog.toml")


def test_a_file_that_is_not_utf_8_is_refused_with_the_place(directory: Path) -> None:
    (directory / "dog.toml").write_bytes(b'slug = "d\xf6g"')
    with pytest.raises(CatalogueError, match=r"dog\.toml: is not UTF-8 at byte 9"):
        read_service(directory / "dog.toml")


def test_a_file_that_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match=r"dog\.toml: cannot be read: No such file"):
        read_service(tmp_path / "dog.toml")


def test_a_fee_of_whole_euros_is_read(directory: Path, spoil: Spoil) -> None:
    spoil("dog.toml", 'fee = "150.00"', 'fee = "0"')
    assert read_service(directory / "dog.toml").fee.amount == 0


def test_a_service_without_a_card_needs_no_attributes(directory: Path, spoil: Spoil) -> None:
    spoil("dog.toml", 'attributes = ["family_names"]\n', "")
    spoil("dog.toml", 'prefill = "family_names"\n', "")
    spoil("dog.toml", 'identity = ["eid"]', 'identity = ["none"]')
    assert read_service(directory / "dog.toml").attributes == ()


def test_every_attribute_can_be_asked_of_the_card(directory: Path, spoil: Spoil) -> None:
    names = ", ".join(f'"{each.value}"' for each in Attribute)
    spoil("dog.toml", '["family_names"]', f"[{names}]")
    assert read_service(directory / "dog.toml").attributes == tuple(Attribute)


def test_card_may_also_be_asked_whether_its_holder_is_old_enough(directory: Path, spoil: Spoil) -> None:
    line = 'attributes = ["family_names"]\n'
    spoil("dog.toml", line, f'{line}card_functions = ["age_verification"]\n')
    assert read_service(directory / "dog.toml").card_functions == (CardFunction.AGE_VERIFICATION,)


_VALUES = st.recursive(
    st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats() | st.text(st.characters(codec="ascii"), max_size=8),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("abc"), inner, max_size=2),
    max_leaves=4,
)
_KEYS = ("slug", "identifier", "identity", "minutes", "fee", "attributes", "page", "paper", "eligibility", "next_steps")


def _toml(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return '"' + "".join(f"\\u{ord(each):04x}" for each in value) + '"'
        case list():
            return "[" + ", ".join(_toml(each) for each in value) + "]"
        case dict():
            return "{" + ", ".join(f"{key} = {_toml(each)}" for key, each in value.items()) + "}"
    return str(value)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(key=st.sampled_from(_KEYS), value=_VALUES)
def test_no_value_of_any_type_ends_in_anything_but_a_catalogue_error(tmp_path: Path, key: str, value: object) -> None:
    path = tmp_path / "dog.toml"
    entries = {
        "slug": "dog",
        "identifier": "99102013104000",
        "version": "1.0",
        "identity": ["none"],
        "minutes": 1,
        "icon": "dog",
        "family": "home",
        "fee": "0",
        "next_steps": 1,
    } | {key: value}
    path.write_text("".join(f"{name} = {_toml(each)}\n" for name, each in entries.items()), encoding="utf-8")
    try:
        assert read_service(path).slug == "dog"
    except CatalogueError as error:
        assert str(error).startswith(f"{path}: {key}")
