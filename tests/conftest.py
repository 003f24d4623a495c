# SPDX-License-Identifier: Apache-2.0
"""Settings that every test shares, and the one browser of a test process."""

from __future__ import annotations

import os
from collections.abc import Iterator

import hypothesis
import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.support.browser import CHROMIUM, launch

# A slow machine is no fault of the code: time is measured by bench, never asserted. Every run draws
# other people and histories: few a run are many over time. LUMBAR_LAWS=thorough draws many.
hypothesis.settings.register_profile("quick", deadline=None, print_blob=True, max_examples=25)
hypothesis.settings.register_profile("thorough", deadline=None, print_blob=True, max_examples=2000)
hypothesis.settings.load_profile(os.environ.get("LUMBAR_LAWS", "quick"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, started once for each test process: Playwright runs once in a process."""
    if not CHROMIUM.exists():
        pytest.skip("no Chromium here: run `make test`, which installs one where it may")
    with sync_playwright() as playwright:
        running = launch(playwright)
        yield running
        running.close()
