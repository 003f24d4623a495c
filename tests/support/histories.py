# SPDX-License-Identifier: Apache-2.0
"""Random histories: some that nobody would live, some that somebody might."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Final

from hypothesis import strategies as st

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.catalogue.vocabulary import ConditionCode, ExerciseId
from lumbar.core.planning.person import Person
from lumbar.core.planning.plan import Side
from lumbar.core.progression.events import (
    Action,
    Body,
    Corrects,
    DirectionTested,
    Discharged,
    Event,
    Excused,
    ExerciseDone,
    Finding,
    Flare,
    Measured,
    Morning,
    Override,
    PersonTold,
    Screened,
    SessionFinished,
    SetDone,
    SetFinished,
)
from lumbar.core.screening.answers import (
    Answer,
    Answers,
    Clear,
    ClinicianFirst,
    Emergency,
    Modified,
    Triage,
    Urgency,
)
from lumbar.library import load
from tests.support.people import people, person

CATALOGUE: Final[Catalogue] = load().catalogue
START: Final = date(2026, 1, 5)
MONTHS: Final = 120
ANSWERED: Final = Answers(given=(("RF01", Answer.NO), ("RF12", Answer.NO), ("RF13", Answer.NO)))
EVERYDAY: Final = tuple(
    ExerciseId(each)
    for each in (
        "bird-dog",
        "bridge",
        "cat-camel",
        "draw-in",
        "forearm-plank",
        "pelvic-tilt",
        "prone-on-elbows",
        "side-lying-leg-lift",
        "single-knee-to-chest",
        "supine-single-leg-extension",
    )
)
MORE_THAN_ASKED: Final = tuple(
    SetDone(side=side, reps=60, hold_s=120.0) for _ in range(4) for side in (Side.LEFT, Side.RIGHT)
)


def screen(answers: Answers, _person: Person | None, _on: date) -> Triage:
    """Give a triage with one question for each of its levels."""
    said = tuple(sorted(key for key, answer in answers.given if answer is not Answer.NO))
    if "RF01" in said:
        return Emergency(because=said, conditions=())
    if "RF13" in said:
        return ClinicianFirst(because=said, conditions=(), urgency=Urgency.WITHIN_2_WEEKS)
    if "RF12" in said:
        return Modified(because=said, conditions=(ConditionCode.OP,))
    return Clear()


def moment(day: date, hour: int, minute: int = 0) -> datetime:
    """Give a moment of a day in one place."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)


def done(exercise: str, **told: object) -> ExerciseDone:
    """Give an exercise done in full and without trouble, but for what is told."""
    record = CATALOGUE.exercise(exercise)
    plain: dict[str, object] = {
        "exercise": record.id,
        "variant": record.variants[0].name if record.variants else "as_it_is",
        "sets": MORE_THAN_ASKED,
        "pain_before": 2,
        "pain_during": 2,
        "sharp": False,
        "spread": False,
        "effort": 4,
        "form_score": 90,
        "stop_faults": (),
        "stopped": False,
    }
    return ExerciseDone(**{**plain, **told})  # type: ignore[arg-type]


def numbered(bodies: Iterable[tuple[datetime, Body]], by: str = "person") -> tuple[Event, ...]:
    """Give events with ids in their order."""
    return tuple(
        Event(id=f"e{place:05}", at=at, by=by, body=body) for place, (at, body) in enumerate(bodies)
    )


def beginning(who: Person | None = None) -> tuple[tuple[datetime, Body], ...]:
    """Give what stands at the beginning of every history that comes to a plan."""
    told = who or person(answers=ANSWERED)
    return (
        (moment(START, 6), PersonTold(person=told)),
        (moment(START, 6, 1), Screened(answers=ANSWERED)),
    )


_FIRST: Final = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)
_LAST: Final = datetime(2026, 6, 30, tzinfo=UTC).replace(tzinfo=None)
_points: Final = st.integers(0, 10)
_maybe_points: Final = st.none() | _points
_answers: Final = st.dictionaries(
    st.sampled_from(["RF01", "RF12", "RF13"]), st.sampled_from(Answer), max_size=3
).map(lambda given: Answers(given=tuple(sorted(given.items()))))
_sets: Final = st.lists(
    st.builds(
        SetDone,
        side=st.none() | st.sampled_from(Side),
        reps=st.integers(0, 40),
        hold_s=st.floats(0, 60),
    ),
    max_size=6,
).map(tuple)
_names: Final = st.sampled_from([each.id for each in CATALOGUE.exercises]) | st.just(
    ExerciseId("one-that-is-gone")
)
_variants: Final = st.sampled_from(["reps", "hold", "lift", "one-that-is-gone"])

BODIES: Final[st.SearchStrategy[Body]] = st.one_of(
    st.builds(PersonTold, person=people(START)),
    st.builds(Screened, answers=_answers),
    st.builds(
        ExerciseDone,
        exercise=_names,
        variant=_variants,
        sets=_sets,
        pain_before=_maybe_points,
        pain_during=_maybe_points,
        sharp=st.booleans(),
        spread=st.booleans(),
        effort=_maybe_points,
        form_score=st.none() | st.integers(0, 100),
        stop_faults=st.sampled_from([(), ("BR-1",)]),
        stopped=st.booleans(),
        reason=st.none() | st.just("too hard"),
        session=st.none() | st.sampled_from(["s1", "s2"]),
    ),
    st.builds(
        SetFinished,
        session=st.sampled_from(["s1", "s2"]),
        exercise=_names,
        variant=_variants,
        set_number=st.integers(1, 4),
        done=st.builds(
            SetDone,
            side=st.none() | st.sampled_from(Side),
            reps=st.integers(0, 20),
            hold_s=st.floats(0, 60),
        ),
    ),
    st.builds(SessionFinished, pain_after=_maybe_points, effort=_maybe_points),
    st.builds(Morning, pain=_points),
    st.just(Flare()),
    st.builds(DirectionTested, result=st.sampled_from(Finding)),
    st.builds(
        Measured,
        name=st.sampled_from(["walk_minutes", "psfs"]),
        value=st.floats(allow_nan=True, allow_infinity=True),
    ),
    st.builds(
        Excused,
        first=st.dates(START, START + timedelta(days=60)),
        last=st.dates(START, START + timedelta(days=60)),
        reason=st.just("away"),
    ),
    st.builds(
        Override,
        exercise=st.none() | _names,
        action=st.sampled_from(Action),
        reason=st.just("wished"),
        key=st.none() | st.just("pool_screening"),
    ),
    st.just(Discharged()),
)


@st.composite
def wild_events(draw: st.DrawFn, most: int = 40) -> tuple[Event, ...]:
    """Give any well-formed events: of every kind and moment, told twice, correcting each other."""
    ids = [f"w{number}" for number in range(most)]
    moments = st.datetimes(_FIRST, _LAST, timezones=_offsets()) | st.sampled_from(
        [
            datetime.min.replace(tzinfo=UTC),
            datetime.max.replace(tzinfo=UTC),
        ]
    )
    corrections = st.builds(Corrects, event=st.sampled_from(ids), body=st.none() | BODIES)
    return tuple(
        draw(
            st.lists(
                st.builds(
                    Event,
                    id=st.sampled_from(ids),
                    at=moments,
                    by=st.sampled_from(["person", "clinician:7"]),
                    body=st.one_of(BODIES, BODIES, BODIES, corrections),
                ),
                max_size=most,
            )
        )
    )


def _offsets() -> st.SearchStrategy[timezone]:
    return st.integers(-11, 13).map(lambda hours: timezone(timedelta(hours=hours)))


@st.composite
def lives(draw: st.DrawFn, most_days: int = MONTHS) -> tuple[Event, ...]:
    """Give some months of somebody who exercises, with good days and bad ones."""
    days = draw(st.integers(1, most_days))
    chosen = draw(st.lists(st.sampled_from(EVERYDAY), min_size=1, max_size=4, unique=True))
    rests = draw(st.integers(0, 3))
    bodies = list(beginning(draw(_somebody())))
    trouble = draw(st.dictionaries(st.integers(0, days), st.sampled_from(_TROUBLES), max_size=8))
    for count in range(days):
        day = START + timedelta(days=count)
        bodies.append((moment(day, 7), Morning(pain=5 if trouble.get(count) == "morning" else 2)))
        if trouble.get(count) == "flare":
            bodies.append((moment(day, 8), Flare()))
        if trouble.get(count) == "away" or (rests and count % (rests + 1)):
            continue
        for place, exercise in enumerate(chosen):
            told = _troubled(trouble.get(count)) if place == 0 else {}
            bodies.append((moment(day, 10, place), done(exercise, **told)))
        bodies.append((moment(day, 11), SessionFinished(pain_after=2, effort=4)))
    return numbered(bodies)


_TROUBLES: Final = ("red", "stop", "spread", "form", "flare", "away", "morning", "easier")


def _somebody() -> st.SearchStrategy[Person]:
    return st.sampled_from(
        [
            person(answers=ANSWERED),
            person(answers=ANSWERED, days_per_week=3, minutes=30),
            person(answers=ANSWERED, conditions=(ConditionCode.BP,)),
            person(answers=ANSWERED, born=date(1950, 1, 1)),
        ]
    )


def _troubled(kind: str | None) -> dict[str, object]:
    match kind:
        case "red":
            return {"pain_during": 4}
        case "stop":
            return {"pain_during": 5, "stopped": True}
        case "spread":
            return {"spread": True}
        case "form":
            return {"form_score": 50}
        case _:
            return {}
