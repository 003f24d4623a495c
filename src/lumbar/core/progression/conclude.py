# SPDX-License-Identifier: Apache-2.0
"""What one session changes, once it is known how the back answered it.

First everything that lowers; then at most two exercises go up, those nearest to their start before
the others, so that nobody is left behind.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from lumbar.core.catalogue.dose import work_s
from lumbar.core.catalogue.thresholds import MasteryRule
from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.kernel.messages import Reason
from lumbar.core.planning.irritability import Irritability, irritability_of
from lumbar.core.planning.person import Fitness, Person
from lumbar.core.progression.amounts import amount, fewer_sets, is_full, raises, spread_over
from lumbar.core.progression.because import Rule, because
from lumbar.core.progression.book import Book, Course
from lumbar.core.progression.days import WEEK
from lumbar.core.progression.decide import Evidence, decide, is_clean
from lumbar.core.progression.gaps import share_after_calm
from lumbar.core.progression.prescribed import Circumstances, hold_cap_s, is_gentle
from lumbar.core.progression.responses import Response, Session
from lumbar.core.progression.state import Decided, Move, Zone
from lumbar.core.progression.steps import come_back, master, step_down, take_less
from lumbar.core.progression.weekly import fits_the_week


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a session was done under. `share` is the part of every dose that was asked for."""

    around: Circumstances
    share: float
    first_weeks: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    response: Response
    full_days: int
    clean_days: int
    move: Move
    because: tuple[Reason, ...]


def conclude(book: Book, session: Session, setting: Setting) -> None:
    """Follow one session: lower what has to be lowered, raise what may rise."""
    found = [
        _judge(book, response, setting)
        for response in session.responses
        if response.exercise in book.courses
    ]
    for each in found:
        _lower(book, each)
    for each in found:
        _open_more(book, each, setting)
    raised = _raise_some(book, [each for each in found if each.move is Move.UP], setting)
    book.decisions = tuple(
        Decided(
            exercise=each.response.exercise,
            zone=each.response.zone,
            move=each.move,
            because=each.because,
        )
        for each in (raised.get(each.response.exercise, each) for each in found)
    )
    _return_share(book, session)


def _judge(book: Book, response: Response, setting: Setting) -> _Found:
    """Count the session for its exercise and give what the table says."""
    thresholds = book.catalogue.thresholds
    course = book.courses[response.exercise]
    alike = tuple(each for each in response.entries if each.done.variant == course.variant.name)
    entries = alike or response.entries
    full = is_full(entries, course.dose, course.exercise.sides, thresholds.progress)
    form = response.form_score
    low = form is not None and form < thresholds.mastery.form_low
    good = full and setting.share >= 1 and is_clean(response, thresholds)
    bad = response.zone in {Zone.RED, Zone.SPREAD}
    reds = (*course.reds, bad)[-thresholds.progress.reds_window_sessions :]
    course = replace(
        course,
        reds=reds,
        low_forms=course.low_forms + 1 if low else 0,
        full_days=course.full_days + 1 if good else 0,
        clean_days=course.clean_days + 1 if good else 0,
        painless=response.painless,
        calm=response.zone in {Zone.GREEN, Zone.AMBER_STEADY},
    )
    book.courses[response.exercise] = course
    day = response.at.date()
    evidence = Evidence(
        response=response,
        reds=sum(reds),
        low_forms=course.low_forms,
        full=full,
        full_days=course.full_days,
        days_needed=_days_needed(course, thresholds.mastery),
        first_weeks=setting.first_weeks,
        back=setting.share < 1,
        held=response.exercise in book.held or book.rests(response.exercise, day),
    )
    move, reason = decide(evidence, thresholds)
    return _Found(
        response=response,
        full_days=course.full_days,
        clean_days=course.clean_days,
        move=move,
        because=(reason,),
    )


def _days_needed(course: Course, rule: MasteryRule) -> int:
    """Give the clean days that raise a dose; the target is mastered by the general rule alone."""
    own = course.variant.raise_after_days
    return rule.sessions if own is None or course.dose.reaches(course.variant.target) else own


def _lower(book: Book, found: _Found) -> None:
    course = book.courses[found.response.exercise]
    at, reason = found.response.at, found.because[0]
    rests = book.rests(course.exercise.id, at.date())
    match found.move:
        case Move.FAMILY_OFF:
            change = (course.exercise.direction.value, "off")
            book.note(at, course.exercise.id, "direction", change, reason)
        case Move.STEP_DOWN if not rests:
            step_down(book, course, at, reason)
        case Move.CUT | Move.STEP_DOWN:
            take_less(book, course, at, reason)
        case Move.FEWER_SETS:
            less = fewer_sets(course.dose)
            if less is not None:
                sets = (course.dose.sets, less.dose.sets)
                book.note(at, course.exercise.id, less.variable, sets, reason)
                book.courses[course.exercise.id] = course.at(less.dose, at.date())
        case Move.HOLD | Move.UP:
            return
        case never:
            assert_never(never)


def _raise_some(book: Book, found: list[_Found], setting: Setting) -> dict[ExerciseId, _Found]:
    """Raise the first few in turn; give what became of each."""
    most = book.catalogue.thresholds.progress.exercises_per_session
    outcome: dict[ExerciseId, _Found] = {}
    steady = False
    for each in sorted(found, key=lambda one: _turn(book, book.courses[one.response.exercise])):
        is_steady = each.response.zone is Zone.AMBER_STEADY
        ups = sum(one.move is Move.UP for one in outcome.values())
        full = ups >= most or (is_steady and steady)
        if full and not _is_done(book.courses[each.response.exercise]):
            waits = _held(each, because(Rule.DECISION, "others_first", number=most))
            outcome[each.response.exercise] = waits
            continue
        done = _raise(book, each, setting)
        outcome[each.response.exercise] = done
        steady = steady or (is_steady and done.move is Move.UP)
    return outcome


def _turn(book: Book, course: Course) -> tuple[bool, float, ExerciseId]:
    """Give the order in which exercises rise: what still opens a step, how far it is, the id."""
    exercise, start = course.exercise, course.variant.start
    begun = work_s(start, exercise.tempo, exercise.sides)
    share = work_s(course.dose, exercise.tempo, exercise.sides) / begun
    opens = not course.at_target and bool(book.catalogue.opened_by(exercise.id))
    return (not opens, share, exercise.id)


def _is_done(course: Course) -> bool:
    """Tell whether nothing is left to raise: the target is mastered and is the present dose."""
    return course.at_target and course.dose.reaches(course.variant.target)


def _held(found: _Found, reason: Reason) -> _Found:
    return replace(found, move=Move.HOLD, because=(reason,))


def _raise(book: Book, found: _Found, setting: Setting) -> _Found:
    course = book.courses[found.response.exercise]
    at, day = found.response.at, found.response.at.date()
    options = raises(
        course.dose, course.variant, book.most(course, hold_cap_s(book.catalogue, setting.around))
    )
    if not options:
        return _top(book, course, found, setting)
    if found.full_days >= book.catalogue.thresholds.mastery.sessions:
        master(book, course, at, at_target=False, words="opened")
        course = book.courses[found.response.exercise]
    fitting = next(
        (each.dose for each in options if fits_the_week(book, course, each.dose, day)), None
    )
    if fitting is None and options[0].dose.sets > course.dose.sets:
        wider = spread_over(course.dose, options[0].dose.sets)
        fitting = next((dose for dose in wider if fits_the_week(book, course, dose, day)), None)
    if fitting is None:
        share = round(book.catalogue.thresholds.progress.weekly_rise_share * 100)
        return _held(found, because(Rule.WEEKLY_RISE, "week_is_full", percent=share))
    variable = options[0].variable
    change = (amount(course.dose, variable), amount(fitting, variable))
    book.note(at, course.exercise.id, variable, change, *found.because)
    if fitting.reps < course.dose.reps:
        reason = because(Rule.WEEKLY_RISE, "spread_over_sets", sets=fitting.sets)
        book.note(at, course.exercise.id, "reps", (course.dose.reps, fitting.reps), reason)
    book.courses[course.exercise.id] = course.at(fitting, day)
    return found


def _top(book: Book, course: Course, found: _Found, setting: Setting) -> _Found:
    """Master the target and open what comes next, or say why it stays."""
    at, day = found.response.at, found.response.at.date()
    if not course.dose.reaches(course.variant.target):
        return _held(found, because(Rule.HOLD_CAP, "at_your_most"))
    if course.at_target and any(each.dose == course.dose for each in course.mastered):
        return _held(found, because(Rule.LADDER, "at_target"))
    waited = (day - course.since).days >= WEEK
    if is_gentle(book.catalogue, setting.around, day) and not waited:
        return _held(found, because(Rule.START, "one_more_week"))
    master(book, course, at, at_target=True, words="next_step")
    return replace(found, because=(*found.because, because(Rule.LADDER, "target_reached")))


def _open_more(book: Book, found: _Found, setting: Setting) -> None:
    """Open what a good session opens: a step that rested, or the door for somebody who is fit."""
    rule = book.catalogue.thresholds.mastery
    course, at = book.courses[found.response.exercise], found.response.at
    if found.clean_days >= rule.sessions:
        come_back(book, course, at)
    if found.clean_days < rule.fast_entry_sessions or course.at_target:
        return
    opens = book.catalogue.opened_by(course.exercise.id)
    levels = [book.catalogue.exercise(each).level or 1 for each in opens]
    within_reach = bool(levels) and max(levels) <= book.catalogue.thresholds.person.fit_level
    if within_reach and _is_fit(book, setting.around.person):
        master(book, course, at, at_target=True, words="fast_entry")


def _is_fit(book: Book, person: Person | None) -> bool:
    if person is None or person.fitness is not Fitness.FIT:
        return False
    level = irritability_of(person, book.catalogue.thresholds.irritability)
    return level is Irritability.LOW


def _return_share(book: Book, session: Session) -> None:
    """Go one stair up after a calm session with less, as 4.5 asks."""
    share = share_after_calm(book.share, session.zone, book.catalogue.thresholds.gaps)
    if book.share < 1 and share > book.share:
        at = max(response.at for response in session.responses)
        reason = because(Rule.GAPS, "share.stair_up", percent=round(share * 100))
        book.note(at, None, "share", (book.share, share), reason)
        book.share = share
