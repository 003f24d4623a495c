# SPDX-License-Identifier: Apache-2.0
"""How much a first visit to each page brings into a real browser, in bytes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from playwright.sync_api import Browser, Page, sync_playwright

from bench.demonstration import WrongAnswerError, demonstration
from bench.figure import Figure, Skipped
from tests.support.browser import CHROMIUM, launch

_GOAL_KB: Final = 150
_KB: Final = 1_000
_PAGES: Final = (
    "/",
    "/plan/",
    "/progress/",
    "/exercises/",
    "/exercises/bridge/",
    "/session/end/",
    "/flare/",
    "/safety/bladder_bowel/",
    "/measures/",
    "/about-you/",
    "/about/",
    "/help/",
    "/privacy/",
)
_SESSION: Final = "/session/"
_CHECK: Final = """document.querySelectorAll("input[type=radio][value=no]")
    .forEach(each => each.checked = true)"""


def measure() -> Iterator[Figure | Skipped]:
    """Every page without a cache, as sent; stills of figures count as images."""
    if not CHROMIUM.exists():
        yield Skipped(name="first visits", why="no Chromium here")
        return
    with demonstration() as server, sync_playwright() as playwright:
        browser = launch(playwright)
        for path in (*_PAGES, _SESSION):
            yield _visited(browser, server.url, path)
        browser.close()


def _visited(browser: Browser, address: str, path: str) -> Figure:
    context = browser.new_context(base_url=address)
    page = context.new_page()
    if path == _SESSION:
        _pass_the_quick_check(page)
    listener = context.new_cdp_session(page)
    kinds: dict[str, str] = {}
    sent: Counter[str] = Counter()

    def responded(event: dict[str, Any]) -> None:
        kinds[event["requestId"]] = event["type"].lower()

    def loaded(event: dict[str, Any]) -> None:
        sent[kinds.get(event["requestId"], "other")] += event["encodedDataLength"]

    listener.on("Network.responseReceived", responded)
    listener.on("Network.loadingFinished", loaded)
    listener.send("Network.enable")
    listener.send("Network.setCacheDisabled", {"cacheDisabled": True})
    page.goto(path, wait_until="networkidle")
    if page.url != address + path:
        raise WrongAnswerError(f"{path} led to {page.url}")
    context.close()
    total = sent.total() / _KB
    parts = ", ".join(f"{kind} {size / _KB:.0f}" for kind, size in sent.most_common())
    over = "" if total <= _GOAL_KB else f"; OVER the goal of {_GOAL_KB}"
    beside = f"{parts}{over}"
    return Figure(name=f"first visit: {path}", value=total, unit="kB", beside=beside)


def _pass_the_quick_check(page: Page) -> None:
    page.goto(_SESSION)
    page.evaluate(_CHECK)
    page.locator("form.ask button[type=submit]").click()
    page.wait_for_url(f"**{_SESSION}")
