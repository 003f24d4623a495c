# SPDX-License-Identifier: Apache-2.0
"""Makes the pictures of the documents: `.venv/bin/python -m tools.pictures`.

The demonstration person's page of today, on a phone and on a desk, at a moment that never changes:
a picture changes when the application does.
"""

import base64
import sys
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, sync_playwright

from bench.demonstration import demonstration
from tests.support.browser import CHROMIUM, launch

_IMAGES: Final = Path(__file__).resolve().parent.parent / "docs" / "images"
_NOW: Final = "2026-11-20T08:10:00+01:00"
_HEIGHT: Final = 1_090
_DESK_WIDTH: Final = 960
_PHONE_WIDTH: Final = 380
_GAP: Final = 24
_MOST_BYTES: Final = 200_000
_FRAME: Final = """<style>
body {{ margin: 0; padding: {gap}px; display: flex; gap: {gap}px; background: #dcdcd8; }}
img {{ display: block; border-radius: 10px; }}
</style>{images}"""


def seen(browser: Browser, address: str, width: int) -> bytes:
    """The page of today in a window of that width."""
    viewport = {"width": width, "height": _HEIGHT}
    page = browser.new_page(viewport=viewport, reduced_motion="reduce")  # type: ignore[arg-type]
    page.goto(address, wait_until="networkidle")
    picture = page.screenshot()
    page.close()
    return picture


def side_by_side(browser: Browser, pictures: tuple[bytes, ...], width: int) -> bytes:
    """One picture of several."""
    images = "".join(
        f'<img src="data:image/png;base64,{base64.b64encode(each).decode()}">' for each in pictures
    )
    page = browser.new_page(viewport={"width": width, "height": _HEIGHT + 2 * _GAP})
    page.set_content(_FRAME.format(gap=_GAP, images=images), wait_until="load")
    picture = page.screenshot()
    page.close()
    return picture


def main() -> int:
    """Write `docs/images/today.png`."""
    if not CHROMIUM.exists():
        print("no Chromium here: tools/setup/chromium.sh gets one where it may", file=sys.stderr)
        return 1
    with demonstration(_NOW) as server, sync_playwright() as playwright:
        browser = launch(playwright)
        widths = (_DESK_WIDTH, _PHONE_WIDTH)
        pictures = tuple(seen(browser, server.url, width) for width in widths)
        whole = side_by_side(browser, pictures, sum(widths) + 3 * _GAP)
        browser.close()
    if len(whole) > _MOST_BYTES:
        print(f"{len(whole)} bytes; a picture has at most {_MOST_BYTES}", file=sys.stderr)
        return 1
    _IMAGES.mkdir(exist_ok=True)
    (_IMAGES / "today.png").write_bytes(whole)
    return 0


if __name__ == "__main__":
    sys.exit(main())
