# SPDX-License-Identifier: Apache-2.0
"""Random people and random pasts, as the planner sees them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from hypothesis import strategies as st

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.catalogue.vocabulary import ConditionCode, Direction, Equipment, ExerciseId
from lumbar.core.planning.person import Fitness, Pain, Person, Preference
from lumbar.core.planning.plan import Stage
from lumbar.core.planning.standing import Lock, Mastered, Standing, Step
from lumbar.core.screening.answers import Answers, Clear, Modified, Urgency

ON: Final = date(2026, 3, 2)
NOTHING_ANSWERED: Final = Answers(given=())
_mostly: Final = st.sampled_from([True, True, True, False])


def person(**told: object) -> Person:
    """Give a grown-up with moderate pain and no limits, but for what is told."""
    plain: dict[str, object] = {
        "born": date(1980, 5, 17),
        "answers": NOTHING_ANSWERED,
        "pain": Pain(usual=4, worst=6),
    }
    return Person(**{**plain, **told})  # type: ignore[arg-type]


@st.composite
def pains(draw: st.DrawFn) -> Pain:
    """Give a pain whose worst is at least its usual."""
    usual = draw(st.integers(0, 10))
    return Pain(usual=usual, worst=draw(st.integers(usual, 10)), map=draw(st.integers(0, 6)))


def conditions(most: int) -> st.SearchStrategy[tuple[ConditionCode, ...]]:
    """Give up to so many conditions in the order of the matrix."""
    return st.sets(st.sampled_from(ConditionCode), max_size=most).map(
        lambda found: tuple(code for code in ConditionCode if code in found)
    )


def people(on: date = ON) -> st.SearchStrategy[Person]:
    """Give grown-ups of every age, ability and combination of conditions."""
    return st.builds(
        Person,
        born=st.dates(on - timedelta(days=365 * 95), on - timedelta(days=366 * 18)),
        answers=st.just(NOTHING_ANSWERED),
        pain=pains(),
        height_cm=st.none() | st.integers(140, 205),
        conditions=st.just(()) | conditions(2) | conditions(16),
        settles_minutes=st.none() | st.integers(0, 600),
        direction=st.sampled_from(Preference),
        equipment=st.sets(st.sampled_from(Equipment)).map(
            lambda things: tuple(thing for thing in Equipment if thing in things)
        ),
        can_get_to_floor=_mostly,
        can_kneel=_mostly,
        can_lie_prone=_mostly,
        minutes=st.integers(5, 60),
        days_per_week=st.integers(1, 7),
        fitness=st.sampled_from(Fitness),
        started=st.none() | st.dates(on - timedelta(days=400), on),
    )


def triages() -> st.SearchStrategy[Clear | Modified]:
    """Give what screening says of people who may start."""
    return st.just(Clear()) | st.builds(
        Modified,
        because=st.just(("RF25",)),
        conditions=conditions(2),
        urgency=st.none() | st.just(Urgency.ROUTINE),
    )


@st.composite
def pasts(draw: st.DrawFn, catalogue: Catalogue, on: date = ON) -> Standing:
    """Give pasts in which anything may have been done, mastered, hurt, locked or asked for."""
    dosed = [exercise for exercise in catalogue.exercises if exercise.variants]
    some = st.sets(st.sampled_from([each.id for each in catalogue.exercises]), max_size=6)
    ids = [each.id for each in dosed]
    missed = draw(st.just(set[ExerciseId](ids)) | st.sets(st.sampled_from(ids), max_size=12))
    mastered = set(ids) - missed
    hurt = draw(st.sets(st.sampled_from(ids), max_size=3))
    targets = [(each.id, each.variants[0]) for each in dosed if each.id in mastered]
    days_ago = st.none() | st.integers(0, 4).map(lambda days: on - timedelta(days=days))
    return Standing(
        stage=draw(st.none() | st.sampled_from(Stage)),
        direction=draw(st.none() | st.sampled_from(Preference)),
        steps=tuple(Step(exercise=id_, variant=v.name, dose=v.target) for id_, v in targets),
        mastered=tuple(Mastered(exercise=id_, variant=v.name, dose=v.target) for id_, v in targets),
        at_target=tuple(id_ for id_, _ in targets),
        painless=tuple(sorted(mastered - hurt)),
        painful=tuple(sorted(mastered & hurt)),
        locks=tuple(Lock(exercise=id_, because=()) for id_ in sorted(draw(some))),
        directions_off=draw(
            st.just(()) | st.sampled_from(list(Direction)).map(lambda direction: (direction,))
        ),
        allowed=tuple(sorted(draw(some))),
        confirmed=draw(
            st.sampled_from([(), ("pool_screening", "stable_counter", "traction_switched_on")])
        ),
        favourites=tuple(sorted(draw(some))),
        share=draw(st.sampled_from([1.0, 0.9, 0.7, 0.5])),
        times_per_day=draw(st.none() | st.just(3)),
        level_cap=draw(st.none() | st.integers(1, 3)),
        last_strength=draw(days_ago),
        last_demanding=draw(days_ago),
    )
