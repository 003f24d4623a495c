# SPDX-License-Identifier: Apache-2.0
"""Figures in a real browser: drawn as stills are, moving only when they may, led by the player."""

from __future__ import annotations

from typing import Any, Final

import pytest
from playwright.sync_api import Browser, Locator, Page

from lumbar.core.motion.skeleton import BodySide
from lumbar.figures.gallery import Gallery
from lumbar.figures.palettes import Look
from lumbar.figures.stills import Style
from lumbar.library import load
from tests.support.browser import visit
from tests.support.house import House
from tests.support.walk import answer_quick, begin

pytestmark = pytest.mark.journey

RIGHT, LEFT = BodySide.RIGHT, BodySide.LEFT
# One on the back, one on hands and knees with both sides, one on a chair that turns.
SHOWN: Final = (
    ("bridge", "start", RIGHT),
    ("bridge", "top", RIGHT),
    ("bird-dog", "reach", RIGHT),
    ("bird-dog", "reach", LEFT),
    ("seated-trunk-rotation", "turn", RIGHT),
    ("pelvic-tilt", "hollow", RIGHT),
    # The belly moves; a strap; water; a rail before the body; a face that is seen from the chin.
    ("draw-in", "hold", RIGHT),
    ("hamstring-stretch-supine", "stretch", RIGHT),
    ("aquatic-therapy", "pass", RIGHT),
    ("standing-hip-flexor-stretch", "sink", LEFT),
    ("supine-trunk-rotation", "roll", RIGHT),
)
# The stills round to whole units, about half a pixel here: an outline may lie half a pixel off.
CLEARLY: Final = 64
MOST_OFF: Final = 0.004
COMPARE: Final = """async ([exercise, pose, other, still, clearly]) => {
  const wide = 800, high = 600;
  const at = "/static/ui/js/figure/";
  const [{ figureFiles }, { Picture }, { paintsOf }, { mirrored }] = await Promise.all(
    ["files.js", "picture.js", "rig.js", "body.js"].map((name) => import(at + name)));
  const { rig, frames } = await figureFiles(
    ...["figure", exercise].map((name) => `${figures.dataset.at}/${name}.json`));
  const scene = frames.scenes[other ? 1 : 0];
  const sided = (posture) => (other ? mirrored(rig, posture) : posture);
  const place = frames.cycle.indexOf(pose);
  const pen = () => {
    const canvas = Object.assign(document.createElement("canvas"), { width: wide, height: high });
    const found = canvas.getContext("2d", { willReadFrequently: true });
    found.fillStyle = "white";
    found.fillRect(0, 0, wide, high);
    return found;
  };
  const ours = pen();
  const scale = Math.min(wide / scene.box[2], high / scene.box[3]);
  ours.setTransform(scale, 0, 0, scale, -scene.box[0] * scale, -scene.box[1] * scale);
  new Picture(ours, paintsOf(rig, "light", "umber-straw")).draw(rig, scene, {
    posture: sided(frames.keys[place]),
    ghost: place ? sided(frames.keys[0]) : null,
    arrows: frames.cycle[place],
  });
  const theirs = pen();
  const image = new Image(wide, high);
  image.src = "data:image/svg+xml," + encodeURIComponent(still);
  await image.decode();
  theirs.drawImage(image, 0, 0, wide, high);
  const [a, b] = [ours, theirs].map((each) => each.getImageData(0, 0, wide, high).data);
  let off = 0, inked = 0;
  for (let n = 0; n < a.length; n += 4) {
    const apart = Math.max(...[0, 1, 2].map((k) => Math.abs(a[n + k] - b[n + k])));
    if (apart > clearly) off += 1;
    if (b[n] + b[n + 1] + b[n + 2] < 750) inked += 1;
  }
  return { off: off / (wide * high), inked: inked / (wide * high) };
}"""


def compared(page: Page, exercise: str, pose: str, side: BodySide) -> dict[str, Any]:
    """The share of a picture that the canvas draws clearly otherwise, and the share that is ink."""
    page.goto(f"/exercises/{exercise}/")
    style = Style(look=Look.LIGHT, palette="umber-straw")
    still = Gallery(load()).still(exercise, pose, style, side)
    asked = [exercise, pose, side is LEFT, still, CLEARLY]
    found: dict[str, Any] = page.evaluate(COMPARE, asked)
    return found


def test_canvas_draws_what_the_stills_show(browser: Browser, house: House) -> None:
    with (
        house.at("2026-11-16T08:30"),
        visit(browser, base_url=house.url, still=True) as (page, _),
    ):
        found = {shown: compared(page, *shown) for shown in SHOWN}
    assert {shown: each for shown, each in found.items() if each["inked"] < 0.1} == {}
    assert {shown: each for shown, each in found.items() if each["off"] > MOST_OFF} == {}


def drawn(figure: Locator) -> str:
    """What the canvas of a figure shows."""
    canvas = figure.locator("canvas")
    canvas.wait_for()
    shown: str = canvas.evaluate("(canvas) => canvas.toDataURL()")
    return shown


def changes(figure: Locator) -> bool:
    """Whether another picture is shown a little later."""
    before = drawn(figure)
    figure.page.wait_for_timeout(400)
    return drawn(figure) != before


def test_figure_of_an_exercise_can_be_stopped_slowed_and_turned_to_the_other_side(
    browser: Browser, house: House
) -> None:
    with house.at("2026-11-16T08:30"), visit(browser, base_url=house.url) as (page, _):
        page.goto("/exercises/bird-dog/")
        figure = page.locator("lumbar-figure[mode=loop]")
        assert changes(figure)
        page.get_by_role("button", name="Pause").click()
        assert not changes(figure)
        before = drawn(figure)
        page.get_by_role("button", name="Other side").click()
        assert (drawn(figure) != before, changes(figure)) == (True, False)
        page.get_by_role("button", name="Slow").press("Enter")
        page.get_by_role("button", name="Play").press("Enter")
        assert changes(figure)
        assert (
            page.get_by_role("img", name="A person who does this exercise: Bird dog").count() == 1
        )


def test_figure_does_not_move_by_itself_for_somebody_who_wants_none(
    browser: Browser, house: House
) -> None:
    with house.at("2026-11-16T08:30"), visit(browser, base_url=house.url, still=True) as (page, _):
        page.goto("/exercises/bird-dog/")
        figure = page.locator("lumbar-figure[mode=loop]")
        assert not changes(figure)
        page.get_by_role("button", name="Play").click()
        assert changes(figure)
        page.goto("/exercises/?q=bridge")
        card = page.locator(".card", has=page.get_by_role("link", name="Bridge", exact=True))
        card.hover()
        assert not changes(card.locator("lumbar-figure"))


def test_figure_of_a_card_moves_while_pointer_or_focus_is_on_it(
    browser: Browser, house: House
) -> None:
    with (
        house.at("2026-11-16T08:30"),
        visit(browser, base_url=house.url, width=1280, height=800) as (page, _),
    ):
        page.goto("/exercises/?q=bridge")
        link = page.get_by_role("link", name="Bridge", exact=True)
        figure = page.locator(".card", has=link).locator("lumbar-figure")
        at_rest = drawn(figure)
        link.hover()
        assert changes(figure)
        page.mouse.move(0, 0)
        figure.locator(":scope:not([data-moving])").wait_for()
        assert (changes(figure), drawn(figure)) == (False, at_rest)
        link.focus()
        assert changes(figure)


def test_figure_of_the_session_keeps_step_with_the_player(browser: Browser, house: House) -> None:
    with house.at("2026-11-16T08:30"), visit(browser, base_url=house.url) as (page, _):
        begin(page)
        page.goto("/session/")
        answer_quick(page)
        page.get_by_role("button", name="Start").click()
        page.locator("lb-player[data-mode=ready]").wait_for()
        figure = page.locator("[data-figure]:not([hidden]) lumbar-figure")
        ready = drawn(figure)
        page.get_by_role("button", name="I am ready").click()
        page.locator("lb-player[data-mode=work]").wait_for()
        assert changes(figure)
        page.get_by_role("button", name="Pause").click()
        assert not changes(figure)
        assert drawn(figure) != ready
        page.get_by_role("button", name="Go on").click()
        page.locator("[data-slot=word]", has_text="Hold").wait_for()
        page.wait_for_timeout(100)
        assert not changes(figure)
