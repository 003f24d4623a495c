# SPDX-License-Identifier: Apache-2.0
"""What holds for every plan, whoever it is for and whatever came before (4.15)."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.vocabulary import (
    Access,
    ConditionCode,
    Equipment,
    Family,
    Frequency,
    Load,
    Mark,
    Position,
    SessionPhase,
    Trunk,
)
from lumbar.core.planning.person import Person
from lumbar.core.planning.plan import Day, Outcome, Plan, Referral, Side, Stage
from lumbar.core.planning.planner import plan
from lumbar.core.planning.standing import FRESH, Standing
from lumbar.core.screening.answers import (
    Clear,
    ClinicianFirst,
    Emergency,
    Level,
    Modified,
    Urgency,
)
from lumbar.library import load
from tests.support.people import ON, pasts, people, person, triages

LIBRARY = load()
CATALOGUE = LIBRARY.catalogue
RULES = CATALOGUE.thresholds
WITHOUT_FLOOR = {Position.SITTING, Position.STANDING, Position.WATER, Position.ANY}

any_past = pasts(CATALOGUE)


def outcome(who: Person, triage: Clear | Modified, past: Standing) -> Outcome:
    return plan(who, CATALOGUE, ON, triage, past)


def days_of(who: Person, triage: Clear | Modified, past: Standing) -> tuple[Day, ...]:
    """Give the days of a plan; none where it became a referral."""
    found = outcome(who, triage, past)
    return found.days if isinstance(found, Plan) else ()


def exercises_of(day: Day) -> list[Exercise]:
    return [CATALOGUE.exercise(item.exercise) for item in day.items]


def codes_of(who: Person, triage: Clear | Modified) -> set[ConditionCode]:
    return {*who.conditions, *triage.conditions}


@pytest.mark.rule("R02")
@pytest.mark.rule("R09")
@given(people(), triages(), any_past)
def test_day_has_more_active_than_passive_time(
    who: Person, triage: Clear | Modified, past: Standing
) -> None:
    for day in days_of(who, triage, past):
        seconds = {True: 0.0, False: 0.0}
        for item in day.items:
            active = CATALOGUE.exercise(item.exercise).active
            seconds[active] += item.seconds * item.dose.times_per_day
        assert seconds[True] > seconds[False]


@given(people(), triages(), any_past)
def test_item_has_no_blocking_condition_and_every_change(
    who: Person, triage: Clear | Modified, past: Standing
) -> None:
    codes = codes_of(who, triage)
    for day in days_of(who, triage, past):
        for item in day.items:
            exercise = CATALOGUE.exercise(item.exercise)
            cells = {code: mark for code, mark in exercise.contraindications if code in codes}
            blocked = {code for code, mark in cells.items() if mark is Mark.X}
            assert not blocked or item.exercise in past.allowed
            assert {change.condition for change in item.changes} == set(cells)


@given(people(), any_past, st.sampled_from(Urgency))
def test_emergency_and_clinician_first_never_become_a_plan(
    who: Person, past: Standing, urgency: Urgency
) -> None:
    emergency = Emergency(because=("RF01",), conditions=())
    first = ClinicianFirst(because=("RF13",), conditions=(), urgency=urgency)
    assert plan(who, CATALOGUE, ON, emergency, past) == Referral(
        level=Level.EMERGENCY_NOW, urgency=Urgency.NOW, because=("RF01",)
    )
    assert plan(who, CATALOGUE, ON, first, past) == Referral(
        level=Level.SEE_CLINICIAN_FIRST, urgency=urgency, because=("RF13",)
    )


@pytest.mark.rule("RF32")
@given(st.integers(0, 365 * 17), any_past)
def test_child_is_sent_to_somebody(days_old: int, past: Standing) -> None:
    child = person(born=ON - timedelta(days=days_old))
    assert outcome(child, Clear(), past) == Referral(
        level=Level.SEE_CLINICIAN_FIRST, urgency=Urgency.ROUTINE, because=("RF32",)
    )


@pytest.mark.rule("R36")
@given(people(), triages(), any_past)
def test_cobra_needs_a_painless_last_prone_on_elbows(
    who: Person, triage: Clear | Modified, past: Standing
) -> None:
    given_ids = {item.exercise for day in days_of(who, triage, past) for item in day.items}
    assert "cobra" not in given_ids or "prone-on-elbows" in past.painless


@pytest.mark.rule("R24")
@given(people(), triages(), any_past)
def test_shoulder_trouble_leaves_hanging_out(
    who: Person, triage: Clear | Modified, past: Standing
) -> None:
    sore = Modified(because=(), conditions=(*triage.conditions, ConditionCode.SH), urgency=None)
    found = outcome(who, sore, past)
    if isinstance(found, Plan):
        for day in found.days:
            hanging = [each for each in exercises_of(day) if each.position is Position.HANGING]
            assert hanging == []


@pytest.mark.rule("R23")
@given(people(), triages(), any_past)
def test_traction_comes_last_and_never_alone(
    who: Person, triage: Clear | Modified, past: Standing
) -> None:
    for day in days_of(who, triage, past):
        families = [each.family for each in exercises_of(day)]
        if Family.TRACTION in families:
            place = families.index(Family.TRACTION)
            assert any(each.active for each in exercises_of(day)[:place])
            assert not any(each.active for each in exercises_of(day)[place:])


@pytest.mark.rule("R22")
@pytest.mark.rule("R34")
@given(people(), triages(), any_past)
def test_step_is_given_after_every_step_before_it(
    who: Person, triage: Clear | Modified, past: Standing
) -> None:
    for day in days_of(who, triage, past):
        for item in day.items:
            for edge in CATALOGUE.edges_to(item.exercise):
                assert past.meets_any(edge.any_of) or item.exercise in past.allowed


@given(people(), triages())
def test_beginner_gets_no_step_that_something_else_opens(
    who: Person, triage: Clear | Modified
) -> None:
    opened = {edge.opens for edge in CATALOGUE.ladders.edges}
    for day in days_of(who, triage, FRESH):
        assert opened.isdisjoint(item.exercise for item in day.items)


@pytest.mark.rule("R35")
@given(people(), triages(), any_past)
def test_dose_stays_within_hold_cap_and_target(
    who: Person, triage: Clear | Modified, past: Standing
) -> None:
    for day in days_of(who, triage, past):
        for item in day.items:
            target = CATALOGUE.exercise(item.exercise).variant(item.variant).target
            assert item.dose.hold_s <= min(RULES.progress.hold_cap_s, target.hold_s)
            assert item.dose.reps <= target.reps
            assert item.dose.sets <= min(RULES.progress.sets_cap, target.sets)


@given(people(), triages(), any_past)
def test_strength_and_demanding_days_are_followed_by_rest(
    who: Person, triage: Clear | Modified, past: Standing
) -> None:
    days = days_of(who, triage, past)
    strength = [
        day.on
        for day in days
        if any(each.frequency is Frequency.STRENGTH for each in exercises_of(day))
    ]
    demanding = [day.on for day in days if is_demanding(day)]
    assert no_neighbours(strength, past.last_strength)
    assert no_neighbours(demanding, past.last_demanding)
    assert len(strength) <= RULES.frequency.strength.days_high


def is_demanding(day: Day) -> bool:
    levels = [
        exercise.level_of(exercise.variant(item.variant))
        for item, exercise in zip(day.items, exercises_of(day), strict=True)
    ]
    return max(levels) >= RULES.session.demanding_level


def no_neighbours(days: list[date], last: date | None) -> bool:
    known = sorted({*days, *([] if last is None else [last])})
    return all((after - before).days > 1 for before, after in pairwise(known))


@given(people(), triages(), any_past)
def test_sided_exercise_prescribes_left_and_right(
    who: Person, triage: Clear | Modified, past: Standing
) -> None:
    for day in days_of(who, triage, past):
        for item in day.items:
            sided = CATALOGUE.exercise(item.exercise).sided
            assert item.sides == ((Side.LEFT, Side.RIGHT) if sided else ())


@pytest.mark.rule("R11")
@given(people(), triages(), any_past)
def test_week_and_session_hold_few_exercises(
    who: Person, triage: Clear | Modified, past: Standing
) -> None:
    days = days_of(who, triage, past)
    assert len({item.exercise for day in days for item in day.items}) <= 6 + comfort(days)
    most = 6 if past.favourites else 4
    assert max((len(day.items) for day in days), default=0) <= most
    for day in days:
        assert len({item.exercise for item in day.items}) == len(day.items)


def comfort(days: tuple[Day, ...]) -> int:
    return len({each.id for day in days for each in exercises_of(day) if not each.active})


@given(people(), triages(), any_past)
def test_session_fits_the_time_of_the_person(
    who: Person, triage: Clear | Modified, past: Standing
) -> None:
    for day in days_of(who, triage, past):
        assert day.seconds <= who.minutes * 60 or len(day.items) == 1


@given(people(), triages())
def test_everybody_who_may_start_gets_a_full_active_week(
    who: Person, triage: Clear | Modified
) -> None:
    found = outcome(who, triage, FRESH)
    assert isinstance(found, Plan)
    few = RULES.person.time_poor_exercises
    usual = (
        RULES.session.exercises_settling if found.stage is Stage.SETTLE else RULES.session.exercises
    )
    count = few if who.minutes <= RULES.person.time_poor_minutes else usual
    assert [day.on for day in found.days] == expected_dates(who)
    if who.minutes >= 20 and who.days_per_week <= 5:
        assert [len(day.items) for day in found.days] == [count] * len(found.days)
    assert all(day.items and any(each.active for each in exercises_of(day)) for day in found.days)


def expected_dates(who: Person) -> list[date]:
    count = who.days_per_week
    return [ON + timedelta(days=7 * place // count) for place in range(count)]


@given(people(), triages(), any_past)
def test_item_is_in_a_position_that_the_person_can_take(
    who: Person, triage: Clear | Modified, past: Standing
) -> None:
    codes = codes_of(who, triage)
    for day in days_of(who, triage, past):
        for each in exercises_of(day):
            if not who.can_get_to_floor or ConditionCode.FR in codes:
                assert each.position in WITHOUT_FLOOR
            if not who.can_lie_prone or ConditionCode.PG in codes:
                assert each.position is not Position.PRONE
            if not who.can_kneel:
                assert each.position not in {Position.QUADRUPED, Position.HALF_KNEELING}
                assert Load.KNEELING not in each.loads


@given(people(), triages(), any_past)
def test_item_needs_nothing_special_that_is_not_there(
    who: Person, triage: Clear | Modified, past: Standing
) -> None:
    special = {Equipment.CORNER_COUNTER, Equipment.POOL, Equipment.BALL, Equipment.MACHINE}
    for day in days_of(who, triage, past):
        for each in exercises_of(day):
            assert special.intersection(each.equipment) <= set(who.equipment)


@given(people(), triages(), any_past)
def test_locked_and_withheld_exercises_stay_out(
    who: Person, triage: Clear | Modified, past: Standing
) -> None:
    locked = {lock.exercise for lock in past.locks}
    for day in days_of(who, triage, past):
        for each in exercises_of(day):
            assert each.id not in locked
            assert each.access is not Access.REFERENCE_ONLY
            assert each.access is not Access.CLINICIAN_ONLY or each.id in past.allowed
            assert each.direction not in past.directions_off


@pytest.mark.rule("R08")
@given(people(), triages(), any_past)
def test_front_and_back_of_the_trunk_differ_by_at_most_one(
    who: Person, triage: Clear | Modified, past: Standing
) -> None:
    for day in days_of(who, triage, past):
        trunks = [each.trunk for each in exercises_of(day)]
        assert abs(trunks.count(Trunk.FRONT) - trunks.count(Trunk.BACK)) <= 1


@given(people(), triages(), any_past)
def test_session_runs_from_warm_up_to_comfort(
    who: Person, triage: Clear | Modified, past: Standing
) -> None:
    order = list(SessionPhase)
    for day in days_of(who, triage, past):
        places = [order.index(each.session_phase) for each in exercises_of(day)]
        assert places == sorted(places)


@given(people(), triages(), any_past)
def test_every_record_is_in_the_week_or_left_out_with_a_reason(
    who: Person, triage: Clear | Modified, past: Standing
) -> None:
    found = outcome(who, triage, past)
    if isinstance(found, Plan):
        inside = {item.exercise for day in found.days for item in day.items}
        outside = [each.exercise for each in found.left_out]
        assert sorted([*inside, *outside]) == sorted(each.id for each in CATALOGUE.exercises)
        assert all(each.because for each in found.left_out)
        assert all(item.reasons for day in found.days for item in day.items)


@given(people(), triages(), any_past)
def test_same_input_gives_the_same_plan(
    who: Person, triage: Clear | Modified, past: Standing
) -> None:
    assert outcome(who, triage, past) == outcome(who, triage, past)


@given(people(), triages(), any_past)
def test_every_message_has_its_words(who: Person, triage: Clear | Modified, past: Standing) -> None:
    found = outcome(who, triage, past)
    if isinstance(found, Plan):
        items = [item for day in found.days for item in day.items]
        reasons = [
            *(reason for item in items for reason in item.reasons),
            *(reason for each in found.left_out for reason in each.because),
            *found.aerobic.reasons,
            *found.advice,
        ]
        changes = [change.message for item in items for change in item.changes]
        said = [LIBRARY.words.say(each) for each in (*changes, *(r.message for r in reasons))]
        assert all("{" not in each and each for each in said)
