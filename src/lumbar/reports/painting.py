# SPDX-License-Identifier: Apache-2.0
"""A drawing of plain shapes -> what paints it in a PDF, worked out once for all sheets.

WeasyPrint can paint any SVG, and takes a tenth of a second for one of our figures, each time.
Figures are paths, in groups that are moved, scaled and cut to a circle. These are read here; a
drawing that holds anything else is left to WeasyPrint.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final
from xml.etree import ElementTree as ET  # our own drawings; nothing of others is read

from lumbar.reports.outlines import BeyondUsError, Frame, Point, circle, path

_SVG: Final = "{http://www.w3.org/2000/svg}"
_COLOUR: Final = re.compile(r"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})")
_CLIP: Final = re.compile(r"url\(#([^)]+)\)")
_MOVED: Final = re.compile(r"(?:translate\((-?[\d.]+)[ ,](-?[\d.]+)\))?\s*(?:scale\((-?[\d.]+)\))?")
_JOINS: Final = {"miter": 0, "round": 1, "bevel": 2}
_CAPS: Final = {"butt": 0, "round": 1, "square": 2}
_OF_A_PATH: Final = frozenset(
    {"d", "fill", "stroke", "stroke-width", "stroke-linejoin", "stroke-linecap", "opacity"}
)
_OF_A_GROUP: Final = frozenset({"transform", "clip-path"})
_OF_THE_ROOT: Final = frozenset({"viewBox", "aria-hidden", "role"})


@dataclass(frozen=True, slots=True)
class Layer:
    """Operators that are painted together, and how much of what lies below they cover, 0 to 1."""

    opacity: float
    operators: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Painting:
    """A drawing in its own units: the corner and the size of its sheet, and its layers."""

    corner: Point
    size: Point
    layers: tuple[Layer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where an element stands: its frame, and what it is cut to."""

    frame: Frame
    cut: str = ""


def painting_of(svg: str) -> Painting | None:
    """What paints a drawing; None where it holds more than plain shapes."""
    try:
        root = ET.fromstring(svg)  # noqa: S314  # see above
        _only(root, _OF_THE_ROOT)
        x, y, wide, high = (float(each) for each in root.attrib["viewBox"].split())
        clips = {each.attrib["id"]: each for each in root.iter(f"{_SVG}clipPath")}
        painted = list(_painted(root, _Place(frame=Frame()), clips))
    except (BeyondUsError, KeyError, ValueError, ET.ParseError):
        return None
    layers = tuple(
        Layer(opacity, "\n".join(operators for _, operators in together).encode("ascii"))
        for opacity, together in groupby(painted, key=lambda each: each[0])
    )
    return Painting(corner=(x, y), size=(wide, high), layers=layers)


def _painted(
    parent: ET.Element, place: _Place, clips: dict[str, ET.Element]
) -> Iterator[tuple[float, str]]:
    """Each path with its opacity, from back to front."""
    for element in parent:
        match element.tag.removeprefix(_SVG):
            case "path":
                yield _path(element, place)
            case "g":
                yield from _painted(element, _grouped(element, place, clips), clips)
            case "clipPath" | "title" | "desc":
                pass  # cuts where it is named; the words stand beside the drawing
            case name:
                raise BeyondUsError(name)


def _path(element: ET.Element, place: _Place) -> tuple[float, str]:
    _only(element, _OF_A_PATH)
    given = element.attrib
    said = ["q", place.cut] if place.cut else []
    fill, stroke = given.get("fill", "#000000"), given.get("stroke", "none")
    opacity = float(given.get("opacity", "1"))
    if opacity < 1 and "none" not in (fill, stroke):
        raise BeyondUsError("a line over a fill that shines through")
    if fill != "none":
        said.append(f"{_colour(fill)} rg")
    if stroke != "none":
        width = float(given.get("stroke-width", "1")) * place.frame.scale
        said += [f"{_colour(stroke)} RG", f"{width:.2f} w"]
        said.append(f"{_JOINS[given.get('stroke-linejoin', 'miter')]} j")
        said.append(f"{_CAPS[given.get('stroke-linecap', 'butt')]} J")
    said.append(path(given["d"], place.frame))
    said.append(
        {(False, True): "S", (True, False): "f", (True, True): "B"}.get(
            (fill != "none", stroke != "none"), "n"
        )
    )
    return opacity, "\n".join([*said, "Q"] if place.cut else said)


def _grouped(element: ET.Element, place: _Place, clips: dict[str, ET.Element]) -> _Place:
    """Where the elements of a group stand; a clip counts in the units of the group."""
    _only(element, _OF_A_GROUP)
    frame = place.frame
    moved = _MOVED.fullmatch(element.attrib.get("transform", ""))
    if moved is None:
        raise BeyondUsError("a transform")
    x, y, scale = moved.groups()
    frame = frame.within(float(scale or 1), (float(x or 0), float(y or 0)))
    cut = place.cut
    if "clip-path" in element.attrib:
        named = _CLIP.fullmatch(element.attrib["clip-path"])
        if named is None:
            raise BeyondUsError("a clip")
        cut = "\n".join(part for part in (cut, _cut(clips[named[1]], frame)) if part)
    return _Place(frame=frame, cut=cut)


def _cut(clip: ET.Element, frame: Frame) -> str:
    _only(clip, frozenset({"id"}))
    if [each.tag for each in clip] != [f"{_SVG}circle"]:
        raise BeyondUsError("a clip")
    _only(clip[0], frozenset({"cx", "cy", "r"}))
    x, y, radius = (float(clip[0].attrib[each]) for each in ("cx", "cy", "r"))
    return f"{circle(x, y, radius, frame)} W n"


def _colour(text: str) -> str:
    found = _COLOUR.fullmatch(text)
    if found is None:
        raise BeyondUsError(text)
    return " ".join(f"{int(part, 16) / 255:.4g}" for part in found.groups())


def _only(element: ET.Element, known: frozenset[str]) -> None:
    if unknown := element.attrib.keys() - known:
        raise BeyondUsError(", ".join(sorted(unknown)))
