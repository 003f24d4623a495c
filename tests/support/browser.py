# SPDX-License-Identifier: Apache-2.0
"""A real Chromium that can reach nothing but this machine, and axe to read its pages."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Playwright,
    Request,
)

_ROOT: Final = Path(__file__).parents[2]
_AXE: Final = _ROOT / "node_modules" / "axe-core" / "axe.min.js"
CHROMIUM: Final = _ROOT / ".tools" / "chromium"
_FLAGS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
)
_TAGS: Final = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")


def launch(playwright: Playwright) -> Browser:
    """The Chromium that the set-up found."""
    return playwright.chromium.launch(
        executable_path=str(CHROMIUM), args=list(_FLAGS), headless=True
    )


@dataclass
class Witness:
    """What a browser context did: every request and every error that its pages noted."""

    requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def watch(self, context: BrowserContext) -> None:
        """Listen to all pages of a context."""
        context.on("request", self._requested)
        context.on("weberror", lambda error: self.errors.append(str(error.error)))
        context.on("console", self._said)

    def _said(self, said: ConsoleMessage) -> None:
        # A picture may still be on its way when a journey closes the house.
        late = "/figures/" in said.location["url"] and "ERR_CONNECTION_REFUSED" in said.text
        if said.type == "error" and not late:
            self.errors.append(f"{said.text} {said.location['url']}")

    def _requested(self, request: Request) -> None:
        self.requests.append(request.url)

    @property
    def hosts(self) -> set[str | None]:
        """Hosts that were asked for anything; data and blob addresses stay in the page."""
        parts = (urlsplit(url) for url in self.requests)
        return {part.hostname for part in parts if part.scheme in {"http", "https", "ws", "wss"}}


@contextmanager
def visit(
    browser: Browser,
    *,
    base_url: str,
    width: int = 390,
    height: int = 844,
    dark: bool = False,
    still: bool = False,
) -> Iterator[tuple[Page, Witness]]:
    """A fresh visitor; on leaving, nothing outside was asked and no page complained."""
    context = browser.new_context(
        base_url=base_url,
        viewport={"width": width, "height": height},
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce" if still else "no-preference",
    )
    context.set_default_timeout(10_000)
    witness = Witness()
    witness.watch(context)
    try:
        yield context.new_page(), witness
    finally:
        context.close()
    assert witness.hosts <= {"127.0.0.1"}
    assert witness.errors == [], witness.errors


def complaints(page: Page) -> list[str]:
    """What axe finds on a page: one line a rule, with the first element it is about."""
    page.evaluate(_AXE.read_text(encoding="utf-8"))
    found = page.evaluate(f"axe.run({{runOnly: {json.dumps(_TAGS)}}})")
    return [
        f"{page.url}: {each['id']}: {each['help']}: {each['nodes'][0]['html']}"
        for each in found["violations"]
    ]
