# SPDX-License-Identifier: Apache-2.0
"""The application's clock."""

from __future__ import annotations

from datetime import datetime, timedelta

from lumbar.web.clock import clock_of, system_now


def test_clock_without_a_wish_is_this_machines() -> None:
    assert clock_of({}) is system_now
    assert system_now().tzinfo is not None


def test_clock_begins_where_it_was_set_and_ticks_on() -> None:
    told = "2026-11-20T09:00:00+01:00"
    tell = clock_of({"LUMBAR_NOW": told})
    first, second = tell(), tell()
    began = datetime.fromisoformat(told)
    assert began <= first < second < began + timedelta(minutes=1)
    assert first.utcoffset() == timedelta(hours=1)
