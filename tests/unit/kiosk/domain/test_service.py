"""What a service says of itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.service import Family, IdentityKind, Service

SERVICE = Service(
    slug="dog",
    identifier="99102013104000",
    version="1.2",
    identity=(IdentityKind.EID,),
    minutes=1,
    icon="i",
    family=Family.HOME,
    texts={"de": {"title": "Hund", "summary": "Kurz"}, "en": {"title": "Dog"}},
)


def test_the_schema_is_named_after_slug_and_version() -> None:
    assert SERVICE.schema_uri == "urn:de:leipzig:kiosk:dog:1.2"


@pytest.mark.parametrize(
    ("identity", "needed"),
    [
        ((IdentityKind.EID,), True),
        ((IdentityKind.EID, IdentityKind.ON_SITE), True),
        ((IdentityKind.EID, IdentityKind.NONE), False),
        ((IdentityKind.NONE,), False),
        ((IdentityKind.ON_SITE,), False),
    ],
)
def test_the_card_is_needed_unless_there_is_a_way_without(identity: tuple[IdentityKind, ...], needed: bool) -> None:
    assert replace(SERVICE, identity=identity).needs_eid is needed


def test_a_text_comes_in_the_language_asked_for() -> None:
    assert SERVICE.text("en", "title") == "Dog"


@pytest.mark.parametrize("language", ["en", "tr"])
def test_a_text_that_a_language_lacks_comes_in_german(language: str) -> None:
    assert SERVICE.text(language, "summary") == "Kurz"


def test_a_text_that_nobody_wrote_is_empty() -> None:
    assert SERVICE.text("en", "field.x.help") == ""
