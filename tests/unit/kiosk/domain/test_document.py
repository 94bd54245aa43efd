"""Previews keep to themselves."""

from __future__ import annotations

from kiosk.domain.document import PagePreview


def test_a_preview_shows_its_ids_and_not_the_picture() -> None:
    preview = PagePreview("7", "landlord_confirmation", b"\xff\xd8 picture")

    assert repr(preview) == "PagePreview(landlord_confirmation/7)"
