# SPDX-License-Identifier: Apache-2.0
"""What was told on one day, sorted by what pages ask for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar

from lumbar.core.progression.events import (
    Event,
    ExerciseDone,
    Flare,
    Measured,
    Morning,
    SessionFinished,
    SetFinished,
)

WALK: Final = "walk_minutes"
B = TypeVar("B")


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLog:
    """The entries of one day, oldest first."""

    on: date
    entries: tuple[Event, ...]

    def of(self, kind: type[B]) -> tuple[tuple[Event, B], ...]:
        """Entries of one kind with their bodies."""
        return tuple((each, each.body) for each in self.entries if isinstance(each.body, kind))

    @property
    def morning(self) -> tuple[Event, Morning] | None:
        """The pain told that morning; the last where it was told twice."""
        return (self.of(Morning) or (None,))[-1]

    @property
    def flare(self) -> Event | None:
        """The entry that made it a bad day."""
        return next((entry for entry, _ in self.of(Flare)), None)

    @property
    def walked_minutes(self) -> float:
        """Minutes of all walks."""
        return sum(body.value for _, body in self.of(Measured) if body.name == WALK)

    @property
    def exercised(self) -> bool:
        """True where any exercise was done."""
        return bool(self.of(ExerciseDone) or self.of(SetFinished))

    @property
    def finished(self) -> tuple[tuple[Event, SessionFinished], ...]:
        """Sessions that were finished."""
        return self.of(SessionFinished)

    @property
    def since_finished(self) -> DayLog:
        """What came after the last finished session of the day."""
        if not self.finished:
            return self
        last = self.finished[-1][0].at
        later = tuple(entry for entry in self.entries if entry.at > last)
        return DayLog(on=self.on, entries=later)

    @property
    def session_under_way(self) -> str | None:
        """The id of a led session that was begun and not finished; None where there is none."""
        rest = self.since_finished
        ids = [body.session for _, body in rest.of(SetFinished)]
        ids += [body.session for _, body in rest.of(ExerciseDone) if body.session]
        return ids[-1] if ids else None


def log_of(entries: Iterable[Event], on: date) -> DayLog:
    """The log of one day."""
    return DayLog(on=on, entries=tuple(entry for entry in entries if entry.day == on))
