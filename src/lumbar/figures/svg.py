# SPDX-License-Identifier: Apache-2.0
"""Marks and colours written as one SVG that needs nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from lumbar.figures.marks import Glow, Lens, Mark, Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The picture's place among the units, its colours, and the words that stand for it.

    With `dark` the picture changes its colours where the page is dark. `prefix` begins every id and
    class, so that several pictures can stand on one page.
    """

    box: tuple[int, int, int, int]
    colours: dict[str, str]
    dark: dict[str, str] | None = None
    prefix: str = "f"
    title: str = ""
    description: str = ""
    hatched: bool = False


def svg(marks: Sequence[Mark], sheet: Sheet) -> str:
    """The picture as text."""
    writer = _Writer(sheet)
    body = "".join(map(writer.mark, marks))
    x, y, wide, high = sheet.box
    names = _names(sheet)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x} {y} {wide} {high}"{names[0]}>'
        f"{names[1]}{writer.style()}{writer.definitions()}{body}</svg>\n"
    )


def _names(sheet: Sheet) -> tuple[str, str]:
    """The attributes and the elements that say in words what is seen."""
    if not sheet.title:
        return ' aria-hidden="true"', ""
    ids = f"{sheet.prefix}-t" + (f" {sheet.prefix}-d" if sheet.description else "")
    words = f'<title id="{sheet.prefix}-t">{escape(sheet.title)}</title>'
    if sheet.description:
        words += f'<desc id="{sheet.prefix}-d">{escape(sheet.description)}</desc>'
    return f' role="img" aria-labelledby={quoteattr(ids)}', words


class _Writer:
    """Writes marks, and remembers the classes and clips that they need."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._classes: dict[tuple[str | None, str | None], str] = {}
        self._clips: dict[str, str] = {}

    def mark(self, mark: Mark) -> str:
        match mark:
            case Shape():
                return self._shape(mark)
            case Glow():
                return self._glow(mark)
            case Lens():
                return self._lens(mark)

    def _shape(self, shape: Shape) -> str:
        colours = self._sheet.colours
        fill = colours[shape.fill] if shape.fill else "none"
        text = f'<path d="{shape.d}" fill="{fill}"'
        if shape.line:
            line = f' stroke="{colours[shape.line]}" stroke-width="{shape.width * 2:g}"'
            line += ' stroke-linejoin="round"'
            if shape.fill and self._sheet.hatched:
                # Not every printer knows paint-order: the line is drawn first, the filling over it.
                return f'<path d="{shape.d}" fill="none"{line}/>{text}/>'
            text += line
            text += ' paint-order="stroke"' if shape.fill else ' stroke-linecap="round"'
        if shape.opacity < 1:
            text += f' opacity="{shape.opacity:g}"'
        return f"{text}{self._class(shape)}/>"

    def _class(self, shape: Shape) -> str:
        if self._sheet.dark is None:
            return ""
        key = (shape.fill, shape.line)
        name = self._classes.setdefault(key, f"{self._sheet.prefix}{len(self._classes)}")
        return f' class="{name}"'

    def _glow(self, glow: Glow) -> str:
        prefix = self._sheet.prefix
        clip = self._clips.setdefault(glow.within, f"{prefix}-c{len(self._clips)}")
        return (
            f'<g clip-path="url(#{clip})"><circle cx="{glow.x:.0f}" cy="{glow.y:.0f}" '
            f'r="{glow.r:.0f}" fill="url(#{prefix}-g)"/></g>'
        )

    def _lens(self, lens: Lens) -> str:
        clip = f"{self._sheet.prefix}-l"
        circle = f'<circle cx="{lens.x:.0f}" cy="{lens.y:.0f}" r="{lens.r:.0f}"'
        x, y = (at - lens.scale * to for at, to in zip((lens.x, lens.y), lens.focus, strict=True))
        inner = "".join(map(self.mark, lens.marks))
        return (
            f'<clipPath id="{clip}">{circle}/></clipPath><g clip-path="url(#{clip})">'
            f'<g transform="translate({x:.0f} {y:.0f}) scale({lens.scale:g})">{inner}</g></g>'
        )

    def style(self) -> str:
        """The colours of a dark page, where the picture is to follow the page."""
        dark = self._sheet.dark
        if dark is None:
            return ""
        rules = []
        for (fill, line), name in self._classes.items():
            own = f"fill:{dark[fill]};" if fill else ""
            own += f"stroke:{dark[line]}" if line else ""
            rules.append(f".{name}{{{own.rstrip(';')}}}")
        return f"<style>@media(prefers-color-scheme:dark){{{''.join(rules)}}}</style>"

    def definitions(self) -> str:
        """The clips and the soft patch, where there is one."""
        if not self._clips:
            return ""
        prefix, glow = self._sheet.prefix, self._sheet.colours["glow"]
        clips = "".join(
            f'<clipPath id="{name}"><path d="{d}"/></clipPath>' for d, name in self._clips.items()
        )
        return (
            f'<defs><radialGradient id="{prefix}-g"><stop stop-color="{glow}" stop-opacity=".95"/>'
            f'<stop offset=".5" stop-color="{glow}" stop-opacity=".6"/>'
            f'<stop offset="1" stop-color="{glow}" stop-opacity="0"/></radialGradient>'
            f"{clips}</defs>"
        )
