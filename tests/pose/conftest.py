# SPDX-License-Identifier: Apache-2.0
"""Pictures of a drawn person, a video of them, and the landmark model where it was built."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import Browser

from lumbar.pose.blazepose import BlazePose
from lumbar.pose.model import FULL, NoModelError
from lumbar.pose.pictures import Picture
from tests.support.clips import drawn, write_clip

MOMENTS_S = tuple(place / 4 for place in range(16))
"""A bridge from lying over the top, four pictures a second."""


@pytest.fixture(scope="session")
def bridge(browser: Browser) -> tuple[Picture, ...]:
    """A drawn person who does a bridge, head to the left."""
    return tuple(drawn(browser, "bridge", MOMENTS_S))


@pytest.fixture(scope="session")
def bridge_clip(bridge: tuple[Picture, ...], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same as a video."""
    return write_clip(tmp_path_factory.mktemp("clips") / "bridge.mp4", bridge, MOMENTS_S)


@pytest.fixture
def model() -> Iterator[BlazePose]:
    """The landmark model, following."""
    try:
        found = BlazePose(model=FULL)
    except NoModelError as missing:
        pytest.skip(str(missing))
    with found:
        yield found


def plain(shade: int, width: int = 64, height: int = 48) -> Picture:
    """A picture of one grey."""
    return np.full((height, width, 3), shade, np.uint8)
