# SPDX-License-Identifier: Apache-2.0
"""Where journeys begin."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.house import House


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A machine on which nobody has used Lumbar yet."""
    return House(data=tmp_path / "data")
