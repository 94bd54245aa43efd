"""The page on which all drawn screens and controls are looked through: one file beside its pictures."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_STYLE = """
body { font: 15px sans-serif; margin: 0; background: #e6ecf3; color: #0f1b2d }
header { position: sticky; top: 0; background: #003c7d; color: #fff; padding: .8em 1em;
  display: flex; gap: 1em; flex-wrap: wrap }
header b { font-size: 1.2em } select, input { font: inherit }
main { display: flex; flex-wrap: wrap; gap: 1em; padding: 1em; align-items: end }
figure { margin: 0 } figcaption { font-size: .8em; max-width: 22em; overflow-wrap: anywhere }
img { display: block; height: 24em; border: 1px solid #66758a; background: #fff } img.landscape { height: 14em }
[hidden] { display: none }
"""
_SCRIPT = """
const picks = [...document.querySelectorAll("header select")], words = document.querySelector("input");
const figures = [...document.querySelectorAll("figure")], count = document.querySelector("output");
function pick() {
  let shown = 0;
  for (const each of figures) {
    const named = each.dataset.name.includes(words.value);
    const fits = named && picks.every(p => !p.value || each.dataset[p.name] === p.value);
    each.hidden = !fits;
    if (fits) { shown += 1; const image = each.querySelector("img"); image.src ||= image.dataset.src; }
  }
  count.value = shown + " of " + figures.length;
  history.replaceState(null, "", "#" + [...picks.map(p => p.value), words.value].map(encodeURIComponent).join("/"));
}
const kept = location.hash.slice(1).split("/").map(decodeURIComponent);
[...picks, words].forEach((each, n) => { if (kept[n] !== undefined) each.value = kept[n]; each.oninput = pick; });
pick();
"""


@dataclass(frozen=True)
class Picture:
    """One drawn picture and what it can be found by."""

    file: str
    screen: str
    state: str
    language: str
    mode: str
    orientation: str


def contact_sheet(pictures: Sequence[Picture], first: Picture) -> str:
    """Return the page; at first it shows what belongs together with one picture."""
    kinds = {kind: dict.fromkeys(getattr(each, kind) for each in pictures) for kind in _KINDS}
    picks = "".join(_pick(kind, kinds[kind], getattr(first, kind) if kind in _AT_FIRST else "") for kind in _KINDS)
    figures = "".join(map(_figure, pictures))
    return (
        "<!doctype html><html lang=en><meta charset=utf-8><title>Bürgerschalter: every screen</title>"
        f"<style>{_STYLE}</style><header><b>Every screen</b>{picks}"
        f"<label>state <input size=14></label><output></output></header>"
        f"<main>{figures}</main><script>{_SCRIPT}</script></html>"
    )


_KINDS = ("screen", "language", "mode", "orientation")
_AT_FIRST = ("language", "mode", "orientation")


def _pick(kind: str, values: Iterable[str], chosen: str) -> str:
    options = "".join(f"<option{' selected' * (each == chosen)}>{html.escape(each)}" for each in values)
    return f"<label>{kind} <select name={kind}><option value=''>all{options}</select></label>"


def _figure(picture: Picture) -> str:
    data = " ".join(f'data-{kind}="{html.escape(getattr(picture, kind))}"' for kind in _KINDS)
    caption = " · ".join((picture.state, picture.language, picture.mode, picture.orientation))
    return (
        f'<figure {data} data-name="{html.escape(picture.state)}" hidden><a href="{picture.file}">'
        f'<img class="{picture.orientation}" data-src="{picture.file}" alt="{html.escape(caption)}"></a>'
        f"<figcaption>{html.escape(caption)}</figcaption></figure>"
    )
