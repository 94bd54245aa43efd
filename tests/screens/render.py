"""`python -m tests.screens.render`: draw every screen into a contact sheet; `--update` keeps the golden images."""

from __future__ import annotations

import argparse
import html
import os
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtGui import QGuiApplication

from kiosk.config import Orientation
from tests.screens.golden import FOLDER, difference, golden_path, picture_of, save
from tests.screens.looks import cases, every_case, golden_cases
from tests.screens.renderer import BUILD, Look, Renderer, prepare_application
from tests.screens.states import State

_STYLE = """
body { font-family: sans-serif; background: #888; margin: 1em }
section { display: flex; flex-wrap: wrap; gap: 1em; align-items: start }
figure { margin: 0 }
figcaption { font-size: small }
img { width: auto; height: 28em; border: 1px solid #333 }
"""


def main() -> None:
    """Draw, and say where to look."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--update", action="store_true", help="keep what is drawn as the golden images")
    parser.add_argument("--all", action="store_true", help="every language, orientation, contrast and text size")
    arguments = parser.parse_args()
    application = QGuiApplication([])
    prepare_application()
    if arguments.update:
        _update()
    else:
        _draw(every_case() if arguments.all else cases())
    del application


def _update() -> None:
    kept = set()
    for state, look, renderer in _shown(golden_cases(), scale=0.5):
        path = golden_path(state, look)
        kept.add(path)
        picture = picture_of(renderer.image())
        if difference(picture, path):
            save(picture, path)
            print("updated", path.name)
    for path in set(FOLDER.glob("*.png")) - kept:
        path.unlink()
        print("removed", path.name)


def _draw(cases: Iterable[tuple[State, Look]]) -> None:
    BUILD.mkdir(parents=True, exist_ok=True)
    drawn: dict[str, list[str]] = defaultdict(list)
    for state, look, renderer in _shown(cases, scale=1.0):
        name = f"{state.name}.{look.name}.png"
        renderer.image().save(str(BUILD / name))
        drawn[state.name].append(name)
    index = BUILD / "index.html"
    index.write_text(_page(drawn), encoding="utf-8")
    print(index)


def _shown(cases: Iterable[tuple[State, Look]], scale: float) -> Iterable[tuple[State, Look, Renderer]]:
    renderers: dict[Orientation, Renderer] = {}
    for state, look in cases:
        if look.orientation not in renderers:
            renderers[look.orientation] = Renderer(look.orientation, scale)
        renderer = renderers[look.orientation]
        renderer.show(state, look)
        yield state, look, renderer
    for each in renderers.values():
        each.close()


def _page(drawn: dict[str, list[str]]) -> str:
    sections = (
        f"<h2>{html.escape(state)}</h2><section>"
        + "".join(
            f'<figure><a href="{name}"><img loading="lazy" src="{name}"></a>'
            f"<figcaption>{Path(name).stem}</figcaption></figure>"
            for name in names
        )
        + "</section>"
        for state, names in drawn.items()
    )
    return f"<!doctype html><meta charset=utf-8><title>Bürgerschalter</title><style>{_STYLE}</style>{''.join(sections)}"


if __name__ == "__main__":
    main()
