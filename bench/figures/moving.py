# SPDX-License-Identifier: Apache-2.0
"""How smoothly a figure moves in a led session, and what one picture of it costs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from playwright.sync_api import Browser, Page, sync_playwright

from bench.demonstration import demonstration
from bench.figure import Figure, Skipped
from tests.support.browser import CHROMIUM, launch
from tests.support.walk import answer_quick

_NOW: Final = "2026-11-20T08:10:00+01:00"
_GOAL: Final = 60
_WATCHED_S: Final = 12
_IDLE_S: Final = 3
# Tones play all the while. A browser without a screen has no voices: what is said is not heard.
_WATCH: Final = """async (seconds) => {
  const beats = (most) => new Promise((done) => {
    const frames = [];
    const until = performance.now() + most * 1000;
    const beat = (now) => {
      frames.push(now);
      if (now < until) requestAnimationFrame(beat);
      else done(frames.slice(1).map((each, n) => each - frames[n]));
    };
    requestAnimationFrame(beat);
  });
  const long = [];
  new PerformanceObserver((seen) => long.push(...seen.getEntries().map((each) => each.duration)))
    .observe({ type: "longtask" });
  const draws = [];
  const { Picture } = await import("/static/ui/js/figure/picture.js");
  const { draw } = Picture.prototype;
  Picture.prototype.draw = function (...given) {
    const began = performance.now();
    draw.apply(this, given);
    draws.push(performance.now() - began);
  };
  return { gaps: await beats(seconds), long, draws };
}"""
_SIZES: Final = ({"width": 390, "height": 844}, {"width": 1280, "height": 800})


def measure() -> Iterator[Figure | Skipped]:
    """Frames of the player on a phone's screen and on a desk's, while it counts and plays tones."""
    if not CHROMIUM.exists():
        yield Skipped(name="moving figure", why="no Chromium here")
        return
    with demonstration(_NOW) as server, sync_playwright() as playwright:
        browser = launch(playwright)
        for size in _SIZES:
            yield from _watched(browser, server.url, size)
        browser.close()


def _watched(browser: Browser, address: str, size: dict[str, int]) -> Iterator[Figure]:
    context = browser.new_context(base_url=address, viewport=size, device_scale_factor=2)  # type: ignore[arg-type]
    page = context.new_page()
    idle = _idle(page)
    _begin(page)
    seen: dict[str, Any] = page.evaluate(_WATCH, _WATCHED_S)
    context.close()
    gaps, draws = sorted(seen["gaps"]), sorted(seen["draws"])
    late = sum(gap > 1_500 / _GOAL for gap in gaps)
    name = f"{size['width']} px"
    yield Figure(
        name=f"moving figure: frames, {name}",
        value=len(gaps) * 1_000 / sum(gaps),
        unit="per second",
        beside=f"an idle page {idle:.1f}; {late} of {len(gaps)} late, longest {gaps[-1]:.0f} ms, "
        f"{len(seen['long'])} long tasks",
    )
    yield Figure(
        name=f"moving figure: one picture, {name}",
        value=draws[len(draws) // 2],
        unit="ms",
        beside=f"{len(draws)} drawn, nine of ten within {draws[len(draws) * 9 // 10]:.1f} ms",
    )


def _idle(page: Page) -> float:
    """Frames per second of a page on which nothing moves, on the same machine just before."""
    page.goto("/privacy/")
    gaps = page.evaluate(_WATCH, _IDLE_S)["gaps"]
    return float(len(gaps) * 1_000 / sum(gaps))


def _begin(page: Page) -> None:
    """To the first repetition."""
    page.goto("/session/")
    answer_quick(page)
    page.get_by_role("button", name="Start").click()
    page.locator("lb-player[data-mode=ready]").wait_for()
    page.locator("[data-do=middle]").click()
    page.locator("lb-player[data-mode=work]").wait_for()
