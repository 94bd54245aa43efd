from __future__ import annotations

import math

import pytest
from PIL import Image, ImageDraw, ImageFilter

from benchmarks.pages.glass import Conditions, Scan, scan_of
from kiosk.documents.paper_edge import Paper, paper_in

GLASS = (2480, 3508)


def glass(lid: int, paper: tuple[int, int, int, int], tone: int = 245) -> Image.Image:
    """Return what is seen of a written sheet under a lid of that grey."""
    image = Image.new("L", GLASS, lid)
    draw = ImageDraw.Draw(image)
    draw.rectangle(paper, fill=tone)
    left, top, right, bottom = paper
    for y in range(top + 200, bottom - 200, 80):
        for x in range(left + 150, right - 150, 70):
            draw.rectangle((x, y, x + 40, y + 24), fill=40)
    return image


def worst_side(found: Paper, scan: Scan) -> float:
    """Return how far the middle of the worst side is from the true side, in pixels."""
    away = []
    for side in range(4):
        (ax, ay), (bx, by) = scan.truth.corners[side], scan.truth.corners[(side + 1) % 4]
        (px, py), (qx, qy) = found.corners[side], found.corners[(side + 1) % 4]
        length = math.dist((ax, ay), (bx, by))
        mx, my = (px + qx) / 2 - ax, (py + qy) / 2 - ay
        away.append(abs(mx * -(by - ay) + my * (bx - ax)) / length)
    return max(away)


@pytest.mark.parametrize("lid", [0, 40, 128, 190], ids=["black", "dark", "grey", "light grey"])
def test_a_sheet_on_a_darker_lid_is_found(lid: int) -> None:
    paper = paper_in(glass(lid, (300, 200, 2047, 2679)), 300)
    assert paper.seen == (True,) * 4
    for found, true in zip(paper.corners, ((300, 200), (2048, 200), (2048, 2680), (300, 2680)), strict=True):
        assert found == pytest.approx(true, abs=2.5)


@pytest.mark.parametrize(
    ("kind", "lid", "angle"),
    [
        pytest.param("card", "white", 12.0, id="a card with round corners on white", marks=pytest.mark.soak),
        pytest.param("dark cover", "black", 5.0, id="a dark booklet on black", marks=pytest.mark.soak),
        *(
            pytest.param(kind, lid, angle, id=f"{kind} on {lid}, up to {angle}°", marks=pytest.mark.soak)
            for kind in (
                "letter",
                "form",
                "table",
                "photo",
                "certificate",
                "few lines",
                "receipt",
                "card",
                "dark cover",
            )
            for lid in ("grey", "black")
            for angle in (2.0, 4.0)
        ),
    ],
)
def test_edges_are_found_to_a_few_pixels(kind: str, lid: str, angle: float) -> None:
    scan = scan_of(kind, 7, Conditions(lid=lid, max_angle=angle))
    found = paper_in(scan.image, 300)
    assert worst_side(found, scan) <= 12
    assert found.degrees == pytest.approx(scan.truth.angle, abs=0.1)


@pytest.mark.parametrize("lid", [0, 150, 250], ids=["black", "grey", "white"])
def test_a_turned_card_with_round_corners_is_found(lid: int) -> None:
    card = Image.new("L", (1011, 638), 205)
    ImageDraw.Draw(card).text((100, 100), "BUNDESREPUBLIK", 40, font_size=60)
    mask = Image.new("L", card.size)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, 1010, 637), 38, fill=255)
    glass = Image.new("L", (2551, 1800), lid)
    turned, cover = (each.rotate(-9, Image.Resampling.BICUBIC, expand=True) for each in (card, mask))
    glass.paste(turned, (700, 500), cover)
    paper = paper_in(glass, 300)
    assert paper.degrees == pytest.approx(9, abs=0.05)
    assert math.dist(paper.corners[0], paper.corners[1]) == pytest.approx(1011, abs=4)
    assert math.dist(paper.corners[1], paper.corners[2]) == pytest.approx(638, abs=4)


def test_a_sheet_that_touches_two_borders_has_the_other_two_sides() -> None:
    paper = paper_in(glass(120, (0, 0, 1747, 2479)), 300)
    assert (paper.seen[1], paper.seen[2]) == (True, True)
    assert paper.corners[2] == pytest.approx((1748, 2480), abs=2.5)
    assert paper.corners[0] == pytest.approx((0, 0), abs=5)


def test_a_sheet_that_covers_the_glass_is_kept_whole() -> None:
    assert not paper_in(glass(0, (0, 0, 2479, 3507)), 300).is_seen


def test_under_a_lid_just_like_the_paper_everything_is_kept() -> None:
    assert not paper_in(glass(245, (300, 200, 2047, 2679)), 300).is_seen


def test_a_faint_shadow_on_a_white_lid_is_enough() -> None:
    image = glass(250, (300, 200, 2047, 2679), tone=249)
    shadow = Image.new("L", GLASS, 0)
    ImageDraw.Draw(shadow).rectangle((297, 197, 2050, 2682), outline=30, width=4)
    image.paste(0, mask=shadow.filter(ImageFilter.GaussianBlur(1)))
    paper = paper_in(image, 300)
    assert paper.seen == (True,) * 4
    assert paper.corners[0] == pytest.approx((300, 200), abs=6)


def test_a_printed_frame_is_no_edge_of_the_paper() -> None:
    image = Image.new("L", GLASS, 248)
    draw = ImageDraw.Draw(image)
    draw.rectangle((300, 300, 2180, 3200), outline=30, width=8)
    draw.text((1000, 100), "Antrag", fill=20)
    assert not paper_in(image, 300).is_seen


def test_a_bar_on_the_paper_is_no_edge_of_the_paper() -> None:
    image = Image.new("L", GLASS, 250)
    ImageDraw.Draw(image).rectangle((350, 1100, 2150, 1150), fill=10)
    assert not paper_in(image, 300).is_seen


def test_an_empty_grey_lid_is_kept_whole() -> None:
    assert not paper_in(Image.new("L", GLASS, 128), 300).is_seen


def test_a_crumb_on_a_black_lid_is_no_paper() -> None:
    image = Image.new("L", GLASS, 5)
    ImageDraw.Draw(image).rectangle((1000, 1000, 1020, 1020), fill=250)
    assert not paper_in(image, 300).is_seen
