# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.figures.palettes import CLOTHES, SKINS, Look, mixed, paints

_PAGES = {Look.LIGHT: "#fffefa", Look.DARK: "#1b2229", Look.PRINT: "#ffffff"}
_EVERY = [(look, skin, clothes) for look in _PAGES for skin in SKINS for clothes in CLOTHES]


def _light(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def _contrast(a: str, b: str) -> float:
    high, low = sorted((_light(a), _light(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_there_are_skins_and_clothes_to_choose_from() -> None:
    assert (len(SKINS), len(CLOTHES)) == (5, 4)


@pytest.mark.parametrize(("look", "skin", "clothes"), _EVERY)
def test_body_stands_out_from_the_page(look: Look, skin: str, clothes: str) -> None:
    """3 to 1 is what WCAG asks of a picture; hair may have less, as the face is beside it."""
    own = paints(look, SKINS[skin], CLOTHES[clothes])
    for cloth in ("skin", "top", "legs", "hair"):
        best = max(_contrast(own[f"{cloth}.{kind}"], _PAGES[look]) for kind in ("fill", "line"))
        assert best >= (2.4 if cloth == "hair" else 3.0), cloth


@pytest.mark.parametrize(("look", "skin", "clothes"), _EVERY)
def test_shirt_and_trousers_differ_in_grey(look: Look, skin: str, clothes: str) -> None:
    own = paints(look, SKINS[skin], CLOTHES[clothes])
    assert _contrast(own["top.fill"], own["legs.fill"]) >= 1.35


@pytest.mark.parametrize("look", _PAGES)
def test_arrow_stands_out_from_the_page(look: Look) -> None:
    own = paints(look, SKINS["amber"], CLOTHES["sage"])
    assert _contrast(own["pen"], _PAGES[look]) >= 4.5


def test_print_has_no_colour() -> None:
    own = paints(Look.PRINT, SKINS["amber"], CLOTHES["sage"])
    coloured = [key for key, c in own.items() if len({c[1:3], c[3:5], c[5:7]}) > 1]
    assert coloured == ["glow"]


def test_every_look_has_the_same_paints() -> None:
    light, dark, printed = (set(paints(look, SKINS["amber"], CLOTHES["sage"])) for look in _PAGES)
    assert light == dark == printed


def test_mixed_is_between() -> None:
    assert mixed("#000000", "#ff8040", 0.5) == "#804020"
