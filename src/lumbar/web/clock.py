# SPDX-License-Identifier: Apache-2.0
"""The one place that asks what time it is. `settings.CLOCK` names another clock for tests.

LUMBAR_NOW sets the hands of the clock when the application starts; it ticks on from there, with the
offset that was given.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta

from django.conf import settings
from django.utils.module_loading import import_string


def system_now() -> datetime:
    """The present moment with this machine's offset."""
    return datetime.now(UTC).astimezone()


def clock_of(environment: Mapping[str, str]) -> Callable[[], datetime]:
    """This machine's clock, or one whose hands were set by LUMBAR_NOW."""
    if not (told := environment.get("LUMBAR_NOW")):
        return system_now
    first = datetime.fromisoformat(told)
    if first.tzinfo is None:
        first = first.astimezone()
    started = time.monotonic()
    return lambda: first + timedelta(seconds=time.monotonic() - started)


our_clock = clock_of(os.environ)


def now() -> datetime:
    """The present moment, by the clock of the settings."""
    tell: Callable[[], datetime] = import_string(settings.CLOCK)
    return tell()


def today() -> date:
    """The day it is here."""
    return now().date()
