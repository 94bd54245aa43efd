"""Drafts keep to themselves."""

from __future__ import annotations

from kiosk.domain.draft import Draft
from kiosk.domain.identity import Attribute, Identity


def test_a_draft_shows_reference_and_service_and_nothing_personal() -> None:
    draft = Draft(
        reference="L7K3-M92Q-DX",
        service="ummeldung",
        language="de",
        answers={"a.name": "Mustermann"},
        identity=Identity({Attribute.FAMILY_NAMES: "Mustermann"}, report="r"),
        page_ids=("page-1",),
        declaration="Ich, Mustermann, erkläre …",
    )

    assert repr(draft) == "Draft(L7K3-M92Q-DX, ummeldung)"
    assert "Mustermann" not in str([draft])
