"""`python -m tests.screens.render`: draw all screens and controls onto one page; `--update` keeps the golden images."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from itertools import product

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtGui import QGuiApplication, QImage

from kiosk.config import Orientation
from kiosk.journey.journey import TextSize
from tests.screens import pseudo
from tests.screens.contact_sheet import Picture, contact_sheet
from tests.screens.gallery_window import PAGES, GalleryWindow, Mode
from tests.screens.golden import FOLDER, difference, golden_path, picture_of, save
from tests.screens.looks import LANGUAGES, golden_cases
from tests.screens.renderer import BUILD, Look, Renderer, prepare_application
from tests.screens.states import State, states

MODES = {
    "light": Look(),
    "contrast": Look(high_contrast=True),
    "large text": Look(text_size=TextSize.LARGEST),
    "low reach": Look(low_reach=True),
    "contrast, large text, low reach": Look(high_contrast=True, text_size=TextSize.LARGEST, low_reach=True),
}
KEYBOARDS = ("Straße", "Postleitzahl", "E-Mail-Adresse (optional)")
SHEET = BUILD / "sheet"


def main() -> int:
    """Draw, and say where to look."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--update", action="store_true", help="keep what is drawn as the golden images")
    parser.add_argument(
        "--language", action="append", choices=_languages(), help="only this language, and perhaps more"
    )
    parser.add_argument("--part", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    chosen = arguments.language or list(LANGUAGES)
    if not (arguments.update or arguments.part):
        return _draw_in_parts(chosen)
    application = QGuiApplication([])
    prepare_application()
    if arguments.update:
        _update()
    else:
        _draw(chosen, *(int(each) for each in arguments.part.split("/")))
    del application
    return 0


def _languages() -> tuple[str, ...]:
    return (*LANGUAGES, *(each.code for each in pseudo.LANGUAGES))


def _update() -> None:
    kept = set()
    for state, look, renderer in _shown(golden_cases()):
        path = golden_path(state, look)
        kept.add(path)
        picture = picture_of(renderer.image())
        if difference(picture, path):
            save(picture, path)
            print("updated", path.name)
    for path in set(FOLDER.glob("*.png")) - kept:
        path.unlink()
        print("removed", path.name)


def _draw_in_parts(languages: list[str]) -> int:
    """Draw in as many processes as there are cores, then write the page."""
    shutil.rmtree(SHEET, ignore_errors=True)
    SHEET.mkdir(parents=True)
    parts = max(1, os.cpu_count() or 1)
    chosen = [word for each in languages for word in ("--language", each)]
    command = [sys.executable, "-m", "tests.screens.render", *chosen]
    running = [subprocess.Popen([*command, "--part", f"{number}/{parts}"]) for number in range(parts)]
    failed = sum(each.wait() != 0 for each in running)
    pictures = [each for each, _, _ in _screens(languages)] + [each for each, _ in _controls()]
    index = BUILD / "index.html"
    index.write_text(contact_sheet(pictures, pictures[0]), encoding="utf-8")
    print(index)
    return failed


def _draw(languages: list[str], part: int, parts: int) -> None:
    mine = list(_screens(languages))[part::parts]
    drawn = _shown((state, look) for _, state, look in mine)
    for (picture, _, _), (_, _, renderer) in zip(mine, drawn, strict=True):
        _keep(renderer.image(), picture)
    if part == parts - 1:
        _draw_controls()


def _draw_controls() -> None:
    gallery = GalleryWindow()
    for picture, mode in _controls():
        page, _, keyboard = picture.state.partition(".")
        gallery.show(page, mode)
        if keyboard:
            gallery.write(keyboard)
        _keep(gallery.window.grabWindow(), picture)
    gallery.close()


def _keep(image: QImage, picture: Picture) -> None:
    small = image.scaledToHeight(768 if picture.orientation == "portrait" else 432)
    small.convertToFormat(QImage.Format.Format_Indexed8).save(str(BUILD / picture.file))


def _screens(languages: Iterable[str]) -> Iterator[tuple[Picture, State, Look]]:
    """Every state in every language, mode and orientation; look by look, as it is quickest."""
    for language, orientation, (mode, look) in product(languages, Orientation, MODES.items()):
        if language in {each.code for each in pseudo.LANGUAGES} and look.text_size is not TextSize.NORMAL:
            continue
        seen = Look(language, orientation, look.high_contrast, look.text_size, look.low_reach)
        for state in states():
            file = f"sheet/{state.name}.{seen.name}.png"
            yield Picture(file, state.name.split(".")[0], state.name, language, mode, orientation.value), state, seen


def _controls() -> Iterator[tuple[Picture, Mode]]:
    pages = (*PAGES, *(f"FieldsPage.{each}" for each in KEYBOARDS))
    for portrait, (mode, look), mirrored, page in product((True, False), MODES.items(), (False, True), pages):
        shown = Mode(portrait, look.high_contrast, look.text_size.value / 100, mirrored)
        if look.low_reach:
            continue
        name = f"sheet/{page.replace(' ', '_')}.{shown.name}.png"
        language = "right to left" if mirrored else LANGUAGES[0]
        yield Picture(name, "controls", page, language, mode, "portrait" if portrait else "landscape"), shown


def _shown(cases: Iterable[tuple[State, Look]]) -> Iterator[tuple[State, Look, Renderer]]:
    renderers: dict[tuple[Orientation, bool], Renderer] = {}
    for state, look in cases:
        kind = (look.orientation, look.pretends)
        if kind not in renderers:
            renderers[kind] = Renderer(look.orientation, pretends=look.pretends)
        renderers[kind].show(state, look)
        yield state, look, renderers[kind]
    for each in renderers.values():
        each.close()


if __name__ == "__main__":
    sys.exit(main())
