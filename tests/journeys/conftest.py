# SPDX-License-Identifier: Apache-2.0
"""One browser for all journeys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.support.browser import CHROMIUM, launch
from tests.support.house import House


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, started once for each test process."""
    if not CHROMIUM.exists():
        pytest.skip("no Chromium here: run `make test`, which installs one where it may")
    with sync_playwright() as playwright:
        running = launch(playwright)
        yield running
        running.close()


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A machine on which nobody has used Lumbar yet."""
    return House(data=tmp_path / "data")
