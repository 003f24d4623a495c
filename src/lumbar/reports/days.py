# SPDX-License-Identifier: Apache-2.0
"""Days in the words of a language; the machine's own language is never asked."""

from __future__ import annotations

from datetime import date

from lumbar.core.kernel.errors import MisuseError
from lumbar.library.words import Words

_HOME = "handout.day"


def whole_day(day: date, words: Words) -> str:
    """A day in full: "Monday 2 November 2026"."""
    return words.text(f"{_HOME}.whole").format(
        weekday=_nth(f"{_HOME}.long", day.weekday(), words),
        day=day.day,
        month=_nth(f"{_HOME}.month", day.month - 1, words),
        year=day.year,
    )


def short_day(day: date, words: Words) -> str:
    """The day of the week in a few letters: "Mon"."""
    return _nth(f"{_HOME}.short", day.weekday(), words)


def listed(names: list[str], words: Words) -> str:
    """Names in a row: "Mon, Wed and Sat"."""
    if len(names) < 2:  # noqa: PLR2004  # two need an "and"
        return "".join(names)
    return f"{', '.join(names[:-1])} {words.text('handout.and')} {names[-1]}"


def _nth(key: str, place: int, words: Words) -> str:
    found = words.find(key)
    if not isinstance(found, list) or place >= len(found):
        raise MisuseError(f"no list {key!r} in language {words.language!r}")
    return str(found[place])
