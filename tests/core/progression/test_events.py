# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from lumbar.core.progression.events import Event, Flare


def test_event_without_an_offset_cannot_be_made() -> None:
    naive = datetime(2026, 1, 5, 8, tzinfo=UTC).replace(tzinfo=None)
    with pytest.raises(ValueError, match="with its offset"):
        Event(id="a", at=naive, by="person", body=Flare())


def test_day_of_an_event_is_that_of_its_place() -> None:
    at = datetime(2026, 1, 5, 23, tzinfo=UTC).astimezone(timezone(timedelta(hours=2)))
    assert Event(id="a", at=at, by="person", body=Flare()).day == date(2026, 1, 6)
