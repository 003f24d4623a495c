# SPDX-License-Identifier: Apache-2.0
"""Colours of skin, hair, clothes and things, for light and dark pages and for grey print.

A paint is named by what it covers and how: `top.fill`, `top.shade`, `top.line`, and with `far.`
before it for the side that is turned away. Arrows have the blue of the pen, the working area is
warm, the mat and things have the tones of paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Look(StrEnum):
    """What a picture is made for."""

    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class Skin:
    """Skin and hair, and both on a dark page, where the darkest are a little lighter."""

    skin: str
    hair: str
    dark_skin: str
    dark_hair: str


@dataclass(frozen=True, slots=True)
class Clothes:
    """Shirt and trousers, and the trousers on a dark page."""

    top: str
    legs: str
    dark_top: str
    dark_legs: str


SKINS: Final = {
    "amber": Skin("#d59f7c", "#50403a", "#d59f7c", "#6f5a52"),
    "sand": Skin("#e9c2a2", "#7a5a3c", "#e3bb9a", "#8f6c4b"),
    "rose": Skin("#f0cdb8", "#9a948f", "#e8c4ae", "#a9a29c"),
    "umber": Skin("#a26e4c", "#2e2624", "#a87452", "#6f5f58"),
    "cocoa": Skin("#74492f", "#26201f", "#926348", "#6e605b"),
}
CLOTHES: Final = {
    "sage": Clothes("#a8d3c9", "#41587b", "#93c2b7", "#5b78a6"),
    "sky": Clothes("#b5d0ea", "#50545f", "#9fbfdd", "#737988"),
    "straw": Clothes("#ecd9a6", "#5c5470", "#dbc78f", "#81789c"),
    "cloud": Clothes("#e3e3e6", "#386263", "#ccced4", "#52898a"),
}

_LIGHT: Final = {
    "mat.top": "#e4e0d3",
    "mat.side": "#cbc5b4",
    "thing.top": "#eee9dd",
    "thing.front": "#ded6c4",
    "thing.side": "#c9bfa9",
    "thing.line": "#a4987f",
    "soft.fill": "#f6f2e8",
    "soft.shade": "#e2dccd",
    "soft.line": "#a4987f",
    "wood.fill": "#c69c6d",
    "wood.shade": "#a98256",
    "wood.line": "#80603d",
    "warm.fill": "#e2935f",
    "warm.shade": "#c9784a",
    "warm.line": "#8a4a26",
    "cool.fill": "#d3e6f4",
    "cool.shade": "#b4d0e6",
    "cool.line": "#4f7796",
    "strap.fill": "#6d5a86",
    "strap.shade": "#5a496f",
    "strap.line": "#453756",
    "weight.top": "#8b8f94",
    "weight.front": "#74787d",
    "weight.side": "#5f6368",
    "heat.fill": "#d2612c",
    "heat.line": "#a9481d",
    "frost.fill": "#2f6fa8",
    "frost.line": "#2f6fa8",
    "linen.fill": "#d9e2e8",
    "linen.shade": "#c0ccd4",
    "linen.line": "#8495a1",
    "float.fill": "#efc65c",
    "float.shade": "#d6a93c",
    "float.line": "#8f6d1e",
    "ball.fill": "#d9d2c3",
    "ball.shade": "#c5bca9",
    "ball.line": "#94896f",
    "water": "#7fb2cf",
    "gap": "#bcd0f5",
    "shadow": "#3a3f45",
    "ghost": "#a9b3bd",
    "pen": "#23479b",
    "halo": "#fffefa",
    "glow": "#ff6a3d",
    "hatch": "#ff6a3d",
    "eye": "#33292a",
}
_DARK: Final = _LIGHT | {
    "mat.top": "#3a434c",
    "mat.side": "#29313a",
    "thing.top": "#59605f",
    "thing.front": "#474e50",
    "thing.side": "#363d41",
    "thing.line": "#20262b",
    "soft.fill": "#78807f",
    "soft.shade": "#626a6b",
    "soft.line": "#20262b",
    "wood.fill": "#b58d62",
    "wood.shade": "#94714b",
    "wood.line": "#2d2620",
    "warm.fill": "#d98a58",
    "warm.shade": "#b56d42",
    "warm.line": "#3a1f12",
    "cool.fill": "#b9d6ea",
    "cool.shade": "#93b7d0",
    "cool.line": "#26465c",
    "strap.fill": "#b3a0cc",
    "strap.shade": "#9582b0",
    "strap.line": "#2f2540",
    "weight.top": "#9aa0a6",
    "weight.front": "#7e848a",
    "weight.side": "#646a70",
    "heat.fill": "#f0a273",
    "heat.line": "#3a1f12",
    "frost.fill": "#1f5a8c",
    "frost.line": "#1f5a8c",
    "linen.fill": "#93a3af",
    "linen.shade": "#7a8a96",
    "linen.line": "#20262b",
    "float.fill": "#d9b04c",
    "float.shade": "#b58f33",
    "float.line": "#2d2410",
    "ball.fill": "#767d7d",
    "ball.shade": "#5f6668",
    "ball.line": "#20262b",
    "water": "#4f8fb3",
    "gap": "#35507f",
    "shadow": "#05070a",
    "ghost": "#6f7f90",
    "pen": "#9dbbf7",
    "halo": "#1b2229",
    "glow": "#ff7a45",
    "hatch": "#ff7a45",
    "eye": "#241d1e",
}
_PRINT: Final = _LIGHT | {
    "skin.fill": "#ffffff",
    "top.fill": "#f4f4f4",
    "legs.fill": "#cfcfcf",
    "hair.fill": "#2b2b2b",
    "far.skin.fill": "#e9e9e9",
    "far.top.fill": "#dedede",
    "far.legs.fill": "#b0b0b0",
    "far.hair.fill": "#2b2b2b",
    "mat.top": "#ededed",
    "mat.side": "#cccccc",
    "thing.top": "#f5f5f5",
    "thing.front": "#e6e6e6",
    "thing.side": "#d2d2d2",
    "thing.line": "#777777",
    "soft.fill": "#fbfbfb",
    "soft.shade": "#e6e6e6",
    "soft.line": "#777777",
    "wood.fill": "#bdbdbd",
    "wood.shade": "#a6a6a6",
    "wood.line": "#444444",
    "warm.fill": "#9c9c9c",
    "warm.shade": "#8a8a8a",
    "warm.line": "#333333",
    "cool.fill": "#ffffff",
    "cool.shade": "#f0f0f0",
    "cool.line": "#333333",
    "strap.fill": "#8c8c8c",
    "strap.shade": "#7a7a7a",
    "strap.line": "#333333",
    "weight.top": "#a8a8a8",
    "weight.front": "#8e8e8e",
    "weight.side": "#777777",
    "heat.fill": "#444444",
    "heat.line": "#444444",
    "frost.fill": "#333333",
    "frost.line": "#333333",
    "linen.fill": "#f2f2f2",
    "linen.shade": "#dddddd",
    "linen.line": "#666666",
    "float.fill": "#c9c9c9",
    "float.shade": "#b2b2b2",
    "float.line": "#444444",
    "ball.fill": "#e6e6e6",
    "ball.shade": "#d6d6d6",
    "ball.line": "#777777",
    "water": "#c2c2c2",
    "gap": "#c4c4c4",
    "shadow": "#9a9a9a",
    "ghost": "#d4d4d4",
    "pen": "#222222",
    "halo": "#ffffff",
    "hatch": "#333333",
    "eye": "#222222",
}
_INK: Final = {Look.LIGHT: "#1c242c", Look.DARK: "#0b0f13"}
_FAR: Final = {Look.LIGHT: ("#26344a", 0.27), Look.DARK: ("#12171c", 0.40)}
_SHADE: Final = 0.13
_LINE: Final = 0.55
CLOTHS: Final = ("skin", "top", "legs", "hair")


def paints(look: Look, skin: Skin, clothes: Clothes) -> dict[str, str]:
    """Every paint by its name; for `auto` those of a light page."""
    match look:
        case Look.PRINT:
            return _printed()
        case Look.DARK:
            own = (skin.dark_skin, clothes.dark_top, clothes.dark_legs, skin.dark_hair)
            return _coloured(Look.DARK, dict(zip(CLOTHS, own, strict=True))) | _DARK
        case _:
            own = (skin.skin, clothes.top, clothes.legs, skin.hair)
            return _coloured(Look.LIGHT, dict(zip(CLOTHS, own, strict=True))) | _LIGHT


def _coloured(look: Look, own: dict[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    away, share = _FAR[look]
    for cloth, colour in own.items():
        for prefix, fill in (("", colour), ("far.", mixed(colour, away, share))):
            found[f"{prefix}{cloth}.fill"] = fill
            found[f"{prefix}{cloth}.shade"] = mixed(fill, "#101418", _SHADE)
            found[f"{prefix}{cloth}.line"] = mixed(fill, _INK[look], _LINE)
    return found


def _printed() -> dict[str, str]:
    found = dict(_PRINT)
    for prefix, line in (("", "#222222"), ("far.", "#6a6a6a")):
        for cloth in CLOTHS:
            found[f"{prefix}{cloth}.shade"] = found[f"{prefix}{cloth}.fill"]
            found[f"{prefix}{cloth}.line"] = line
    return found


def mixed(colour: str, into: str, share: float) -> str:
    """A colour with a share of another in it."""
    pairs = zip(_parts(colour), _parts(into), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
