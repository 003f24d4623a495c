# SPDX-License-Identifier: Apache-2.0
"""Figures in a real browser: drawn as the stills are, moving only when they may, led by the player."""

from __future__ import annotations

from typing import Any, Final

import pytest
from playwright.sync_api import Browser, Page

from lumbar.core.motion.skeleton import BodySide
from lumbar.figures.gallery import Gallery
from lumbar.figures.palettes import Look
from lumbar.figures.stills import Style
from lumbar.library import load
from tests.support.browser import visit
from tests.support.house import House

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
    ...["figure", exercise].map((name) => `${document.getElementById("figures").dataset.at}/${name}.json`));
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
    arrows: place ? "top" : "start",
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
