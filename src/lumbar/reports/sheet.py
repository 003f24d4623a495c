# SPDX-License-Identifier: Apache-2.0
"""How a handout looks on paper: the style that pages share, the size of the sheet, our fonts."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Final

from lumbar.reports.handout import Handout

HERE: Final = Path(__file__).resolve().parent
STYLES: Final = HERE / "styles"
"""The folder of the style, which the application serves as it is."""
FONTS: Final = HERE / "fonts"
_FAMILY: Final = "Lumbar Print"
_WEIGHTS: Final = {"regular": 400, "bold": 700}


class Paper(StrEnum):
    """The sizes of paper."""

    A4 = "A4"
    LETTER = "letter"


def style() -> str:
    """The style of a handout, for paper and screen alike."""
    return (STYLES / "handout.css").read_text(encoding="utf-8")


def font_faces() -> str:
    """Our fonts, where they were made; without them the fonts of the machine take their place."""
    faces = []
    for name, weight in _WEIGHTS.items():
        file = FONTS / f"lumbar-print-{name}.ttf"
        if file.is_file():
            source = f'src: url("{file.as_uri()}")'
            faces.append(
                f'@font-face {{ font-family: "{_FAMILY}"; font-weight: {weight}; {source} }}'
            )
    return "\n".join(faces)


def page_rule(handout: Handout, paper: Paper, foot_pt: int) -> str:
    """The sheet: its size, and at its foot whose it is and which one of how many."""
    before, _, rest = handout.page.partition("{page}")
    between, _, after = rest.partition("{pages}")
    number = " ".join(
        (_quoted(before), "counter(page)", _quoted(between), "counter(pages)", _quoted(after))
    )
    look = f'color: #505860; font: {foot_pt}pt "{_FAMILY}", sans-serif'
    return (
        f"@page {{ size: {paper.value};"
        f" @bottom-left {{ content: {_quoted(handout.title)}; {look} }}"
        f" @bottom-right {{ content: {number}; {look} }} }}"
    )


def _quoted(text: str) -> str:
    """A text as a string of CSS: whatever is not plain is written by its number."""
    plain = (char if char.isalnum() or char in " .,-" else f"\\{ord(char):x} " for char in text)
    return f'"{"".join(plain)}"'
