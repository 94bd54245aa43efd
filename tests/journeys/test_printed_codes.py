"""A code that is printed on a paper is read from the scanned page, offered, and taken into the form by the citizen."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
import segno
import zxingcpp
from PIL import Image
from pytestqt.qtbot import QtBot

from kiosk.config import data_dir
from kiosk.domain.document import SuggestionKind
from kiosk.domain.service import Field, FieldKind, Paper
from kiosk.journey import events
from kiosk.journey.journey import Step
from kiosk.journey.suggesting import offered
from tests.fixtures.bench import bench_in
from tests.fixtures.scan_desk import ScanDesk

CONFIRMATION = data_dir() / "resources" / "simulation" / "pages" / "landlord-confirmation.png"
CODE = "LE7-K3M9-Q2DX"
FIELD = Field("code", FieldKind.TEXT, required=False, suggestion=SuggestionKind.LANDLORD_CODE, max_length=40)
MODULE_PIXELS = 10
"""0.85 mm on paper of 300 dpi, as on letters of authorities."""


def qr_code(text: str) -> Image.Image:
    buffer = io.BytesIO()
    segno.make_qr(text, error="m").save(buffer, kind="png", scale=MODULE_PIXELS, border=4)
    return Image.open(buffer).convert("L")


def data_matrix(text: str) -> Image.Image:
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.DataMatrix)
    return Image.fromarray(zxingcpp.write_barcode_to_image(barcode, scale=MODULE_PIXELS, add_quiet_zones=True))


def confirmation_with(code: Image.Image, turned: float) -> bytes:
    """Return the landlord's confirmation with the code at its foot, laid down so askew."""
    with Image.open(CONFIRMATION) as paper:
        page = paper.convert("L")
    page.paste(code, (page.width * 6 // 10, page.height - code.height - page.height // 10))
    buffer = io.BytesIO()
    page.rotate(turned, expand=False, fillcolor=255).save(buffer, "PNG")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("draw", "turned"),
    [
        pytest.param(qr_code, 0.0, id="qr"),
        pytest.param(data_matrix, 2.0, id="data-matrix-askew", marks=pytest.mark.soak),
        pytest.param(qr_code, 180.0, id="qr-upside-down", marks=pytest.mark.soak),
    ],
)
def test_the_landlord_s_code_is_read_offered_and_lands_in_the_form_when_it_is_accepted(
    tmp_path: Path, qtbot: QtBot, request: pytest.FixtureRequest, draw: Callable[[str], Image.Image], turned: float
) -> None:
    bench = bench_in(tmp_path)
    desk = ScanDesk(bench, qtbot, Paper("confirmation"), own_devices=True, fields=(FIELD,))
    request.addfinalizer(desk.close)
    bench.scanner.lay(confirmation_with(draw(f"Zuordnungsmerkmal: {CODE}"), turned))
    desk.scan_what_lies_there()
    assert "about.code" not in desk.journey.answers
    suggestion = offered(desk.journey)
    assert suggestion is not None
    desk.send(events.SuggestionAccepted(suggestion))
    assert (desk.journey.step, desk.journey.answers["about.code"]) == (Step.FORM, CODE)
