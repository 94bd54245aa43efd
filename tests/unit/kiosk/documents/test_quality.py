from __future__ import annotations

import pytest
from PIL import Image, ImageDraw, ImageFilter

from kiosk.documents.paper_edge import paper_in
from kiosk.documents.quality import fault_of, is_cut_off
from kiosk.domain.document import PageFault

A4 = (1240, 1754)


def written(paper: int = 245, ink: int = 30, size: tuple[int, int] = A4) -> Image.Image:
    image = Image.new("L", size, paper)
    draw = ImageDraw.Draw(image)
    for y in range(200, size[1] - 200, 60):
        draw.rectangle((150, y, size[0] - 150, y + 14), fill=ink)
    return image


def test_a_written_page_is_good() -> None:
    assert fault_of(written(), 150) is None


def test_a_page_in_colour_is_judged_like_a_grey_one() -> None:
    assert fault_of(written().convert("RGB"), 150) is None


def test_pale_writing_is_good_enough() -> None:
    assert fault_of(written(paper=220, ink=150), 150) is None


def test_a_signature_alone_is_no_blank_page() -> None:
    image = Image.new("L", A4, 245)
    ImageDraw.Draw(image).line([(300, 900), (340, 840), (360, 910), (420, 850), (600, 890)], fill=60, width=4)
    assert fault_of(image, 150) is None


@pytest.mark.parametrize("level", [255, 245, 200])
def test_an_empty_sheet_is_blank(level: int) -> None:
    assert fault_of(Image.new("L", A4, level), 150) is PageFault.BLANK


def test_grain_of_the_paper_is_no_writing() -> None:
    grain = Image.effect_noise(A4, 10).point([min(255, level + 80) for level in range(256)])
    assert fault_of(grain, 150) is PageFault.BLANK


def test_a_shadow_at_the_edge_is_no_writing() -> None:
    image = Image.new("L", A4, 245)
    ImageDraw.Draw(image).rectangle((0, 0, 30, A4[1]), fill=20)
    assert fault_of(image, 150) is PageFault.BLANK


@pytest.mark.parametrize("image", [Image.new("L", A4, 0), written(paper=90, ink=10)], ids=["black", "dim"])
def test_a_page_without_light_is_too_dark(image: Image.Image) -> None:
    assert fault_of(image, 150) is PageFault.TOO_DARK


def test_a_snippet_is_too_small() -> None:
    assert fault_of(written(size=(A4[0], 140)), 150) is PageFault.TOO_SMALL


def test_an_identity_card_is_large_enough() -> None:
    card = Image.new("L", (506, 319), 230)
    ImageDraw.Draw(card).rectangle((150, 100, 400, 120), fill=20)
    assert fault_of(card, 150) is None


def test_a_dark_cover_with_light_writing_is_a_page() -> None:
    cover = written(paper=45, ink=190)
    assert fault_of(cover, 150) is None


def sharp(size: tuple[int, int] = (1400, 1000)) -> Image.Image:
    image = Image.new("L", size, 245)
    draw = ImageDraw.Draw(image)
    for y in range(200, size[1] - 300, 70):
        draw.text((200, y), "Anmeldung einer Wohnung in der Stadt Leipzig", 30, font_size=42)
    return image.filter(ImageFilter.GaussianBlur(0.8))


@pytest.mark.parametrize("radius", [0, 1, 1.6])
def test_a_scan_that_is_only_a_little_soft_is_good(radius: float) -> None:
    assert fault_of(sharp().filter(ImageFilter.GaussianBlur(radius)), 300) is None


@pytest.mark.parametrize("radius", [5, 8])
def test_a_page_that_did_not_lie_flat_is_blurred(radius: float) -> None:
    assert fault_of(sharp().filter(ImageFilter.GaussianBlur(radius)), 300) is PageFault.BLURRED


def test_a_scan_of_a_low_resolution_is_not_taken_for_blurred() -> None:
    assert fault_of(sharp().reduce(3), 100) is None


def test_writing_nearly_as_light_as_the_paper_is_too_pale() -> None:
    assert fault_of(written(paper=240, ink=208), 150) is PageFault.LOW_CONTRAST


@pytest.mark.parametrize(("left", "is_cut"), [(-120, True), (250, False)])
def test_writing_that_runs_over_the_border_is_cut_off(left: int, is_cut: bool) -> None:
    image = Image.new("L", A4, 245)
    draw = ImageDraw.Draw(image)
    for y in range(200, 1500, 50):
        draw.text((left - y % 97, y), "Anmeldung einer Wohnung in Leipzig", 30, font_size=30)
    assert is_cut_off(image, paper_in(image, 150), 150) is is_cut


def test_the_dark_frame_of_a_scanner_is_no_writing() -> None:
    image = written()
    ImageDraw.Draw(image).rectangle((0, 0, 12, A4[1]), fill=10)
    assert not is_cut_off(image, paper_in(image, 150), 150)


@pytest.mark.parametrize("lid", [10, 120], ids=["black", "grey"])
def test_a_small_sheet_in_the_corner_of_the_glass_is_not_cut_off(lid: int) -> None:
    glass = Image.new("L", A4, lid)
    glass.paste(written(size=(874, 1240)), (0, 0))
    assert not is_cut_off(glass, paper_in(glass, 150), 150)
