"""The catalogue as a whole: what is found, in which languages, and how a wrong directory is told."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.catalogue import load_catalogue
from kiosk.catalogue.languages import read_languages
from kiosk.config import data_dir
from kiosk.domain.condition import Condition
from kiosk.domain.form import page_instances
from kiosk.domain.identity import Attribute
from kiosk.domain.service import FieldKind, IdentityKind, Service
from kiosk.errors import CatalogueError

RESOURCES = Path(__file__).parents[4] / "resources" / "services"
Spoil = Callable[[str, str, str], None]


@pytest.fixture(scope="module")
def shipped() -> dict[str, Service]:
    return {service.slug: service for service in load_catalogue(RESOURCES)}


def test_a_service_is_read_with_everything_its_file_says(directory: Path) -> None:
    (service,) = load_catalogue(directory)
    name, dogs = service.pages[0].fields

    assert (service.slug, service.identifier, service.version) == ("dog", "99102013104000", "1.0")
    assert service.identity == (IdentityKind.EID,)
    assert service.fee.amount == Decimal("150.00")
    assert service.eligibility[0].expected is True
    assert (name.kind, name.prefill, name.required) == (FieldKind.TEXT, (Attribute.FAMILY_NAMES,), True)
    assert (dogs.choices, dogs.default) == (("0", "1", "2"), "1")
    assert service.pages[1].repeat == "keeper.dogs"
    assert service.pages[1].fields[0].latest_days == 0
    assert service.papers[0].only_if == Condition("keeper.dogs", ("1", "2"))
    assert service.text("en", "field.dogs.choice.2") == "two"


def test_services_come_in_the_order_of_their_file_names(directory: Path) -> None:
    for name in ("dog.toml", "dog.de.toml", "dog.en.toml"):
        text = (directory / name).read_text(encoding="utf-8")
        text = text.replace(
            'slug = "dog"\nidentifier = "99102013104000"', 'slug = "cat"\nidentifier = "99102013104001"'
        )
        (directory / name.replace("dog", "cat")).write_text(text, encoding="utf-8")

    assert [service.slug for service in load_catalogue(directory)] == ["cat", "dog"]


def test_a_directory_without_a_service_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match=f"{re.escape(str(tmp_path))}: holds no service"):
        load_catalogue(tmp_path)


def test_a_directory_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="holds no service"):
        load_catalogue(tmp_path / "missing")


def test_texts_of_no_service_are_refused(directory: Path) -> None:
    (directory / "cat.de.toml").write_text('title = "Katze"', encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"cat\.de\.toml: is neither"):
        load_catalogue(directory)


def test_a_missing_language_is_named_with_its_file(directory: Path) -> None:
    (directory / "dog.de.toml").unlink()
    with pytest.raises(CatalogueError, match=r"dog\.de\.toml: is missing"):
        load_catalogue(directory)


def test_a_language_that_one_service_has_is_demanded_of_all(directory: Path, spoil: Spoil) -> None:
    for name in ("dog.toml", "dog.de.toml", "dog.en.toml"):
        (directory / name.replace("dog", "cat")).write_bytes((directory / name).read_bytes())
    spoil("cat.toml", 'slug = "dog"\nidentifier = "99102013104000"', 'slug = "cat"\nidentifier = "99102013104001"')
    (directory / "dog.fr.toml").write_bytes((directory / "dog.en.toml").read_bytes())

    with pytest.raises(CatalogueError, match=r"cat\.fr\.toml: is missing; other services speak 'fr'"):
        load_catalogue(directory)


def test_two_services_with_one_identifier_are_refused(directory: Path, spoil: Spoil) -> None:
    for name in ("dog.toml", "dog.de.toml", "dog.en.toml"):
        (directory / name.replace("dog", "elk")).write_bytes((directory / name).read_bytes())
    spoil("elk.toml", 'slug = "dog"\nidentifier', 'slug = "elk"\nidentifier')

    with pytest.raises(CatalogueError, match=r"elk\.toml: identifier: is also that of dog\.toml"):
        load_catalogue(directory)


def test_every_service_has_texts_in_every_language_that_citizens_are_offered(shipped: dict[str, Service]) -> None:
    assert {"ummeldung", "meldebescheinigung"} <= shipped.keys()
    offered = {each.code for each in read_languages(data_dir() / "translations" / "languages.toml")}
    assert offered >= {"de", "en"}
    for service in shipped.values():
        assert set(service.texts) >= offered


def test_registration_asks_the_card_for_nothing_that_it_does_not_need(shipped: dict[str, Service]) -> None:
    assert not {Attribute.NATIONALITY, Attribute.ARTISTIC_NAME} & set(shipped["ummeldung"].attributes)
    assert Attribute.PLACE_OF_BIRTH not in shipped["meldebescheinigung"].attributes


def test_registration_takes_a_paper_or_a_code_for_the_landlords_confirmation(shipped: dict[str, Service]) -> None:
    (paper,) = shipped["ummeldung"].papers
    code = next(f for page in shipped["ummeldung"].pages for f in page.fields if f.slug == "proof_code")

    assert paper.only_if == Condition("landlord.proof", ("paper",))
    assert code.only_if == Condition("landlord.proof", ("code",))


def test_registration_asks_one_page_for_each_member_of_the_family(shipped: dict[str, Service]) -> None:
    pages = [each.id for each in page_instances(shipped["ummeldung"], {"move.family_count": "2"})]
    assert pages[3:5] == ["family.1", "family.2"]


def test_registration_is_taken_from_the_day_of_the_move_on(shipped: dict[str, Service]) -> None:
    moved_on = next(f for page in shipped["ummeldung"].pages for f in page.fields if f.slug == "moved_on")
    assert moved_on.latest_days == 0
    assert moved_on.earliest_days is not None
    assert moved_on.earliest_days < (date(2025, 1, 1) - date(2030, 1, 1)).days


@pytest.mark.parametrize("slug", ["ummeldung", "meldebescheinigung"])
def test_free_services_say_so(shipped: dict[str, Service], slug: str) -> None:
    assert shipped[slug].fee.amount == 0
    assert "kostenlos" in shipped[slug].text("de", "fee.how")
    assert "free" in shipped[slug].text("en", "fee.how")


def test_german_texts_use_german_quotation_marks_and_no_english_apostrophes(shipped: dict[str, Service]) -> None:
    for service in shipped.values():
        assert not [key for key, text in service.texts["de"].items() if set(text) & set("\"'’")]
        assert not [key for key, text in service.texts["en"].items() if set(text) & set("\"'")]


def test_every_shipped_service_has_its_icon(shipped: dict[str, Service]) -> None:
    icons = {path.stem for path in (RESOURCES.parent / "icons").glob("*.svg")}
    assert {service.icon for service in shipped.values()} <= icons
