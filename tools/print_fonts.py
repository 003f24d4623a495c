# SPDX-License-Identifier: Apache-2.0
"""Makes the two fonts of printed pages, regular and bold, from the variable fonts of the screen.

On paper one file per weight has to hold every letter: a space between two fonts would come out
twice, and a variable font would be cut anew for each document. The digits are those of Public Sans,
because Atkinson's zero has a stroke and a 10 on a pain scale must not look crossed out. Both
licences ask that a changed font bears another name.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools.merge import Merger
from fontTools.misc.transform import Scale
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FAMILY = "Lumbar Print"
WEIGHTS = {"regular": 400, "bold": 700}
DIGITS = "0123456789"
_NAMES = {1: FAMILY, 2: "{style}", 3: "{name}", 4: "{name}", 6: "{joined}"}
_ABOUT_VARIATION = frozenset({16, 17, 21, 22, 25})
_MAC_BOLD, _BOLD, _REGULAR = 1, 1 << 5, 1 << 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """The variable fonts that the screen is given: two files of letters, one of digits."""

    letters: tuple[Path, Path]
    digits: Path


def make_print_fonts(screen: Screen, folder: Path) -> list[Path]:
    """Write one font file for each weight into `folder` and give their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    return [_make(screen, folder, name, weight) for name, weight in WEIGHTS.items()]


def _make(screen: Screen, folder: Path, name: str, weight: int) -> Path:
    with TemporaryDirectory() as workshop:
        parts = [Path(workshop, source.name) for source in screen.letters]
        for source, part in zip(screen.letters, parts, strict=True):
            _at_weight(source, weight).save(part)
        dates = _dates(parts[0])
        font = Merger().merge([str(part) for part in parts])
    _take_digits(font, _at_weight(screen.digits, weight))
    _rename(font, name)
    if name == "bold":
        font["head"].macStyle |= _MAC_BOLD
        font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~_REGULAR | _BOLD
    target = folder / f"lumbar-print-{name}.ttf"
    font["head"].created, font["head"].modified = dates
    font.recalcTimestamp = False
    font.save(target)
    return target


def _dates(file: Path) -> tuple[int, int]:
    """When a font was made and changed: the same font is to come out as the same bytes."""
    head = TTFont(file, recalcTimestamp=False)["head"]
    return head.created, head.modified


def _at_weight(source: Path, weight: int) -> TTFont:
    font = instantiateVariableFont(TTFont(source, recalcTimestamp=False), {"wght": weight})
    font.flavor = None
    return font


def _take_digits(font: TTFont, digits: TTFont) -> None:
    """Put the digits of one font in the place of another's, at the same size."""
    size = font["head"].unitsPerEm / digits["head"].unitsPerEm
    named, theirs, glyphs = font.getBestCmap(), digits.getBestCmap(), digits.getGlyphSet()
    for digit in DIGITS:
        pen = TTGlyphPen(None)
        glyphs[theirs[ord(digit)]].draw(TransformPen(pen, Scale(size)))
        glyph = pen.glyph()
        glyph.recalcBounds(font["glyf"])
        font["glyf"][named[ord(digit)]] = glyph
        width = round(glyphs[theirs[ord(digit)]].width * size)
        font["hmtx"][named[ord(digit)]] = (width, glyph.xMin)


def _rename(font: TTFont, name: str) -> None:
    full = f"{FAMILY} {name.title()}"
    facts = {"name": full, "joined": full.replace(" ", "-"), "style": name.title()}
    for record in list(font["name"].names):
        if record.nameID in _ABOUT_VARIATION:
            font["name"].removeNames(nameID=record.nameID)
        elif record.nameID in _NAMES:
            font["name"].setName(
                _NAMES[record.nameID].format_map(facts),
                record.nameID,
                record.platformID,
                record.platEncID,
                record.langID,
            )
