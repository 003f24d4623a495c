# SPDX-License-Identifier: Apache-2.0
"""Which way the back likes to move, and which it does not (4.2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.vocabulary import Direction, ExerciseId, Load, Role
from lumbar.core.planning.person import Preference
from lumbar.core.planning.plan import Referral
from lumbar.core.planning.standing import Lock
from lumbar.core.progression.because import Rule, because
from lumbar.core.progression.days import later
from lumbar.core.progression.diary import Diary
from lumbar.core.progression.events import Action, DirectionTested, Finding, Override
from lumbar.core.progression.responses import Session
from lumbar.core.progression.state import Changed, Check, CheckKind, Zone
from lumbar.core.screening.answers import Level, Urgency

_TESTED: Final = (Direction.FLEXION, Direction.EXTENSION)
_WORSE: Final = {
    Finding.NONE: (),
    Finding.FLEXION: (),
    Finding.EXTENSION: (),
    Finding.FLEXION_WORSE: (Direction.FLEXION,),
    Finding.EXTENSION_WORSE: (Direction.EXTENSION,),
    Finding.BOTH_WORSE: _TESTED,
}
_PREFERENCE: Final = {
    Finding.NONE: Preference.NONE,
    Finding.FLEXION: Preference.FLEXION,
    Finding.EXTENSION: Preference.EXTENSION,
}
_OPPOSITE: Final = {
    Preference.FLEXION: Direction.EXTENSION,
    Preference.EXTENSION: Direction.FLEXION,
}
_END_RANGE: Final = Load.SPINE_EXTENSION_END_RANGE


@dataclass(frozen=True, slots=True, kw_only=True)
class Directions:
    """What tests and sessions have shown of directions, up to one moment.

    `off` holds the directions that are off with the day on which they open again by themselves;
    date.max where only a test opens them. `tested` are the days of the tests of the present run
    and `asked` the day from which a test is due because symptoms spread.
    """

    preference: Preference | None = None
    preferred_on: date | None = None
    off: tuple[tuple[Direction, date], ...] = ()
    spread: tuple[tuple[ExerciseId, date], ...] = ()
    tested: tuple[date, ...] = ()
    asked: date | None = None
    both_worse: bool = False
    changes: tuple[Changed, ...] = ()

    def off_on(self, day: date) -> tuple[Direction, ...]:
        """Give the directions that are off on a day, in the order of the vocabulary."""
        found = {direction for direction, until in self.off if day <= until}
        return tuple(each for each in Direction if each in found)

    @property
    def referral(self) -> Referral | None:
        """Both ways made it spread: somebody has to look (4.2)."""
        if not self.both_worse:
            return None
        return Referral(
            level=Level.SEE_CLINICIAN_FIRST,
            urgency=Urgency.WITHIN_2_WEEKS,
            because=(Rule.DIRECTION.id,),
        )


def directions_of(diary: Diary, sessions: tuple[Session, ...], catalogue: Catalogue) -> Directions:
    """Walk through the tests, the spreads and the clearings of a history."""
    found = Directions()
    days = catalogue.thresholds.direction.opposite_off_days
    for at, what in sorted(_moments(diary, sessions, catalogue), key=lambda each: each[0]):
        match what:
            case Finding():
                found = _tested(found, at, what)
            case Exercise():
                found = _spread(found, at, what, days)
            case _:
                found = replace(found, both_worse=False)
    return found


def direction_locks(directions: Directions, catalogue: Catalogue) -> Iterator[Lock]:
    """Give the exercises that rest for some days: one that spread, and the opposite end range."""
    days = catalogue.thresholds.direction.opposite_off_days
    for spread, day in directions.spread:
        reason = because(Rule.STOP, "spread_rests", exercise=spread)
        yield Lock(exercise=spread, because=(reason,), until=later(day, days))
    preference, since = directions.preference, directions.preferred_on
    if preference not in _OPPOSITE or since is None:
        return
    for exercise in catalogue.exercises:
        end_range = exercise.role is Role.MOBILITY or _END_RANGE in exercise.loads
        if exercise.direction is _OPPOSITE[preference] and end_range:
            reason = because(Rule.DIRECTION, f"opposite_rests.{preference}")
            yield Lock(exercise=exercise.id, because=(reason,), until=later(since, days))


def direction_check(directions: Directions, catalogue: Catalogue) -> Check | None:
    """Give the next test: at once after a spread, then weekly while the run lasts."""
    rule = catalogue.thresholds.direction
    if directions.asked is not None:
        return Check(kind=CheckKind.DIRECTION, due=directions.asked)
    if not directions.tested or len(directions.tested) > rule.retests:
        return None
    return Check(kind=CheckKind.DIRECTION, due=later(directions.tested[-1], rule.retest_days))


def _moments(
    diary: Diary, sessions: tuple[Session, ...], catalogue: Catalogue
) -> Iterator[tuple[datetime, Finding | Exercise | None]]:
    for event, test in diary.of(DirectionTested):
        yield event.at, test.result
    for event, override in diary.of(Override):
        if override.exercise is None and override.action is Action.CLEAR:
            yield event.at, None
    for session in sessions:
        for response in session.responses:
            if response.zone is Zone.SPREAD and response.exercise in catalogue:
                yield response.at, catalogue.exercise(response.exercise)


def _tested(found: Directions, at: datetime, result: Finding) -> Directions:
    """Follow a test: what it showed of bending and arching replaces what was known of them."""
    worse = _WORSE[result]
    off = tuple(
        (direction, until)
        for direction, until in found.off
        if direction not in {*_TESTED, Direction.FLEXION_AND_EXTENSION}
    )
    preference = _PREFERENCE.get(result, found.preference)
    if worse and preference in {Preference(each.value) for each in worse}:
        preference = Preference.NONE
    why = because(Rule.DIRECTION, f"tested.{result}")
    before = found.preference.value if found.preference is not None else None
    change = Changed(
        at=at,
        exercise=None,
        variable="direction",
        before=before,
        after=result.value,
        because=(why,),
    )
    kept = preference is found.preference and found.preferred_on is not None
    return replace(
        found,
        preference=preference,
        preferred_on=found.preferred_on if kept else at.date(),
        off=(*off, *((direction, date.max) for direction in worse)),
        tested=(*found.tested, at.date()),
        asked=None,
        both_worse=result is Finding.BOTH_WORSE or (found.both_worse and bool(worse)),
        changes=(*found.changes, change),
    )


def _spread(found: Directions, at: datetime, exercise: Exercise, days: int) -> Directions:
    """Follow a spread: its exercise rests, and its family of directions is off until a test.

    What no test can show (turning, traction) opens again after some days; a neutral exercise has
    no family.
    """
    day = at.date()
    direction = exercise.direction
    off = found.off
    testable = direction in {*_TESTED, Direction.FLEXION_AND_EXTENSION}
    if direction is not Direction.NEUTRAL:
        off = (*off, (direction, date.max if testable else later(day, days)))
    both = {each for each, until in off if day <= until}.issuperset(_TESTED)
    spread = tuple(each for each in found.spread if each[0] != exercise.id)
    return replace(
        found,
        off=off,
        spread=(*spread, (exercise.id, day)),
        tested=(),
        asked=day,
        both_worse=found.both_worse or both,
    )
