# SPDX-License-Identifier: Apache-2.0
"""Draws every figure for looking at: `make figures`, then open `.cache/figures/index.html`.

The page shows what has changed since it was last accepted, old beside new; then every figure,
light, dark, for print, small, with the other side and with its faults. Where Chromium is there,
each part is a PNG as well. `.venv/bin/python -m tools.figures --accept` accepts what is drawn now:
it writes `tests/figures/golden.toml`.
"""

import argparse
import hashlib
import sys
import tomllib
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Final

from playwright.sync_api import sync_playwright

from lumbar.core.motion.skeleton import BodySide
from lumbar.figures.gallery import Gallery, figure_json
from lumbar.figures.palettes import Look
from lumbar.figures.stills import PALETTES, START, TOP, Style
from lumbar.library import load
from tests.support.browser import CHROMIUM, launch

ROOT: Final = Path(__file__).resolve().parent.parent
GOLDEN: Final = ROOT / "tests" / "figures" / "golden.toml"
_OUT: Final = ROOT / ".cache" / "figures"
_KEPT: Final = _OUT / "accepted"
_DIGITS: Final = 16
_WIDE: Final = 380
_SMALL: Final = 96
_SHEET_WIDE: Final = 1_600
_STYLE: Final = """
body { font: 14px sans-serif; margin: 16px; background: #fffefa; color: #1c242c; }
.all { display: flex; flex-wrap: wrap; gap: 12px; }
figure { margin: 0; } figcaption { margin: 2px 0 8px; }
svg { display: block; }
.dark { background: #1b2229; color: #f0eee8; padding: 12px; }
.grey svg { filter: grayscale(1); }
"""

Picture = tuple[str, str]
"""A caption and an SVG."""


def digests(gallery: Gallery) -> dict[str, str]:
    """The SVG or JSON of everything that a change could alter, by name."""
    found = {"figure.json": figure_json()}
    for exercise in gallery.exercises:
        movement = gallery.movement(exercise)
        if movement is None:
            continue
        names = [*(key.name for key in movement.keys)]
        for name in names:
            found[f"{exercise}.{name}"] = gallery.still(exercise, name) or ""
        for fault in movement.motion.faults:
            found[f"{exercise}.{fault.code}"] = (
                gallery.still(exercise, fault.poses[0], fault=fault.code) or ""
            )
        found[f"{exercise}.frames"] = gallery.frames(exercise) or ""
    return found


def digest(text: str) -> str:
    """What stands for a text in the list of what was accepted."""
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]


def accepted() -> dict[str, str]:
    """The digests that were accepted last."""
    if not GOLDEN.exists():
        return {}
    return {str(key): str(value) for key, value in tomllib.loads(GOLDEN.read_text()).items()}


def accept(drawn: dict[str, str]) -> None:
    """Accept what is drawn now."""
    lines = [f'"{name}" = "{digest(text)}"' for name, text in sorted(drawn.items())]
    head = "# Made by tools/figures.py --accept after a look at .cache/figures/index.html.\n"
    GOLDEN.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
    _KEPT.mkdir(parents=True, exist_ok=True)
    for text in drawn.values():
        (_KEPT / digest(text)).write_text(text, encoding="utf-8")


def _changed(drawn: dict[str, str]) -> Iterator[Picture]:
    """Old and new of every still that differs from what was accepted."""
    known = accepted()
    for name, text in drawn.items():
        if known.get(name) == digest(text) or not text.startswith("<svg"):
            continue
        kept = _KEPT / known.get(name, "none")
        old = kept.read_text(encoding="utf-8") if kept.is_file() else "<p>not kept here</p>"
        yield f"{name}: before", _renamed(old, "old")
        yield f"{name}: now", text


def _renamed(svg: str, prefix: str) -> str:
    """The picture with other ids, so that two can stand on one page."""
    return svg.replace('"f-', f'"{prefix}-').replace("#f-", f"#{prefix}-")


def _sheet(gallery: Gallery, look: Look, side: BodySide = BodySide.MIDDLE) -> Iterator[Picture]:
    for exercise in gallery.exercises:
        movement = gallery.movement(exercise)
        names = [key.name for key in movement.keys] if movement else []
        for moment in (START, *names[1:]):
            prefix = f"{look.value}-{side.value}-{exercise}-{moment}".replace(" ", "-")
            style = Style(look=look, prefix=prefix)
            yield f"{exercise}: {moment}", gallery.still(exercise, moment, style, side) or ""


def _faults(gallery: Gallery) -> Iterator[Picture]:
    for exercise in gallery.exercises:
        movement = gallery.movement(exercise)
        for fault in movement.motion.faults if movement else ():
            style = Style(look=Look.LIGHT, prefix=f"fault-{fault.code}")
            svg = gallery.still(exercise, fault.poses[0], style, fault=fault.code)
            yield f"{exercise}: {fault.code}", svg or ""


def _palettes(gallery: Gallery) -> Iterator[Picture]:
    exercise = gallery.exercises[0]
    for palette in PALETTES:
        for look in (Look.LIGHT, Look.DARK):
            style = Style(look=look, palette=palette, prefix=f"{palette}-{look.value}")
            yield palette, gallery.still(exercise, TOP, style) or ""


def _block(pictures: Iterator[Picture], wide: int, kind: str) -> str:
    high = wide * 3 // 4
    cells = (
        f"<figure>{svg.replace('<svg ', f'<svg width={wide} height={high} ', 1)}"
        f"<figcaption>{escape(caption) if wide > _SMALL else ''}</figcaption></figure>"
        for caption, svg in pictures
    )
    return f'<div class="all {kind}">{"".join(cells)}</div>'


def pages(gallery: Gallery, drawn: dict[str, str]) -> dict[str, str]:
    """The blocks of the page by their names."""
    return {
        "changed": _block(_changed(drawn), _WIDE, ""),
        "light": _block(_sheet(gallery, Look.LIGHT), _WIDE, ""),
        "small": _block(_sheet(gallery, Look.LIGHT), _SMALL, ""),
        "dark": _block(_sheet(gallery, Look.DARK), _WIDE, "dark"),
        "print": _block(_sheet(gallery, Look.PRINT), _WIDE, "grey"),
        "left": _block(_sheet(gallery, Look.LIGHT, BodySide.LEFT), _WIDE, ""),
        "right": _block(_sheet(gallery, Look.LIGHT, BodySide.RIGHT), _WIDE, ""),
        "faults": _block(_faults(gallery), _WIDE, ""),
        "palettes": _block(_palettes(gallery), _WIDE // 2, ""),
    }


def _page(blocks: dict[str, str]) -> str:
    body = "".join(f"<h2>{name}</h2>{block}" for name, block in blocks.items())
    return f"<!doctype html><meta charset=utf-8><style>{_STYLE}</style>{body}"


def _photograph(blocks: dict[str, str]) -> None:
    """Each block as a PNG, where a browser is there to draw it."""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for name, block in blocks.items():
            page = browser.new_page(viewport={"width": _SHEET_WIDE, "height": 100})
            page.set_content(f"<style>{_STYLE}</style>{block}")
            page.screenshot(path=_OUT / f"{name}.png", full_page=True)
            page.close()
        browser.close()


def main() -> int:
    """Draw everything, or accept it."""
    parser = argparse.ArgumentParser(description="Draw every figure for looking at.")
    parser.add_argument("--accept", action="store_true", help="accept what is drawn now")
    parser.add_argument("--only", nargs="*", help="photograph only these parts of the page")
    options = parser.parse_args()
    gallery = Gallery(load())
    drawn = digests(gallery)
    if options.accept:
        accept(drawn)
        print(f"accepted: {len(drawn)}")
        return 0
    _OUT.mkdir(parents=True, exist_ok=True)
    blocks = pages(gallery, drawn)
    (_OUT / "index.html").write_text(_page(blocks), encoding="utf-8")
    if CHROMIUM.exists():
        wanted = options.only if options.only is not None else list(blocks)
        _photograph({name: blocks[name] for name in wanted})
    known = accepted()
    changed = sum(known.get(name) != digest(text) for name, text in drawn.items())
    print(f"{_OUT / 'index.html'}: {len(drawn)} drawn, {changed} not accepted yet")
    return 0


if __name__ == "__main__":
    sys.exit(main())
