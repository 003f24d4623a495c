# SPDX-License-Identifier: Apache-2.0
"""Ids of events: UUIDs of version 7 (RFC 9562), which sort in the order in which they were made."""

from __future__ import annotations

import secrets
from datetime import datetime
from itertools import count
from typing import Final
from uuid import UUID

_VERSION: Final = 7
_VARIANT: Final = 0b10
_RANDOM_BITS: Final = 62
_COUNTER_BITS: Final = 12
_counted = count()


def fresh_id(at: datetime) -> str:
    """A new id for something that happens at `at`.

    Two of one moment keep their order: a counter of this process stands behind the milliseconds.
    """
    milliseconds = int(at.timestamp() * 1000)
    counter = next(_counted) % (1 << _COUNTER_BITS)
    value = milliseconds << 80 | _VERSION << 76 | counter << 64
    return str(UUID(int=value | _VARIANT << _RANDOM_BITS | secrets.randbits(_RANDOM_BITS)))
