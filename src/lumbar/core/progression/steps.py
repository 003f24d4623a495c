# SPDX-License-Identifier: Apache-2.0
"""Up and down the ladders: one step back, back again, and what opens next (2.2, 2.4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from lumbar.core.catalogue.dose import Dose
from lumbar.core.catalogue.ladder import Edge
from lumbar.core.catalogue.vocabulary import Access, ExerciseId, Variable
from lumbar.core.kernel.messages import Reason
from lumbar.core.planning.standing import Lock, Mastered, Standing
from lumbar.core.progression.amounts import amount, cut, with_amount
from lumbar.core.progression.because import Rule, because
from lumbar.core.progression.book import Book, Course, StepDown
from lumbar.core.progression.days import later


def step_down(
    book: Book, course: Course, at: datetime, reason: Reason, *, asked: bool = False
) -> None:
    """Let a step rest for the easier one; at the foot of its ladder take less of it instead.

    When the step comes back it begins where it first began, and has to be mastered anew.
    """
    exercise = course.exercise.id
    easier = _easier(book, exercise, at.date())
    if easier is None:
        take_less(book, course, at, reason)
        return
    until = later(at.date(), book.catalogue.thresholds.gaps.step_down_days)
    lock = Lock(exercise=exercise, because=(reason,), until=until)
    book.stepped_down[exercise] = StepDown(lock=lock, easier=easier, asked=asked)
    again = course.at(lower(course.dose, course.first), at.date())
    book.courses[exercise] = replace(again, at_target=False, mastered=(), reds=(), low_forms=0)
    book.note(at, exercise, "step", (exercise, easier), reason)


def take_less(book: Book, course: Course, at: datetime, reason: Reason) -> None:
    """Cut a dose by about a quarter, if there is anything left to take."""
    less = cut(course.dose, course.variant, book.catalogue.thresholds.progress)
    if less is None:
        book.courses[course.exercise.id] = replace(course, full_days=0)
        return
    change = (amount(course.dose, less.variable), amount(less.dose, less.variable))
    book.note(at, course.exercise.id, less.variable, change, reason)
    book.courses[course.exercise.id] = course.at(less.dose, at.date())


def come_back(book: Book, easier: Course, at: datetime) -> None:
    """Open again what rested for an exercise that is now done well."""
    for exercise in sorted(book.stepped_down):
        if book.stepped_down[exercise].easier == easier.exercise.id:
            del book.stepped_down[exercise]
            reason = because(Rule.LADDER, "back_up", exercise=exercise, easier=easier.exercise.id)
            book.note(at, exercise, "step", (easier.exercise.id, exercise), reason)


def master(book: Book, course: Course, at: datetime, *, at_target: bool, words: str) -> None:
    """Write down a mastered dose and say which steps it opens.

    The easier step stays for another week beside one that its target opened.
    """
    exercise = course.exercise.id
    before = frozenset(open_steps(book, exercise))
    mastered = Mastered(exercise=exercise, variant=course.variant.name, dose=course.dose)
    if mastered not in course.mastered:
        course = replace(course, mastered=(*course.mastered, mastered))
    book.courses[exercise] = replace(course, at_target=course.at_target or at_target)
    opened = [each for each in open_steps(book, exercise) if each not in before]
    for step in opened:
        reason = because(Rule.LADDER, words, exercise=step, easier=exercise)
        book.note(at, exercise, "step", (exercise, step), reason)
    if opened and at_target:
        days = book.catalogue.thresholds.progress.partner_days
        book.favourites[exercise] = later(at.date(), days)


def mastery_of(book: Book) -> Standing:
    """Give what was mastered and what was painless, as the planner asks for it."""
    courses = [book.courses[exercise] for exercise in sorted(book.courses)]
    return Standing(
        mastered=tuple(each for course in courses for each in course.mastered),
        at_target=tuple(course.exercise.id for course in courses if course.at_target),
        painless=tuple(course.exercise.id for course in courses if course.painless is True),
        painful=tuple(course.exercise.id for course in courses if course.painless is False),
    )


def lower(dose: Dose, other: Dose) -> Dose:
    """Give the smaller of two doses in every variable."""
    for variable in Variable:
        least = min(amount(dose, variable), amount(other, variable))
        if least < amount(dose, variable):
            dose = with_amount(dose, variable, least)
    return dose


def open_steps(book: Book, exercise: ExerciseId) -> tuple[ExerciseId, ...]:
    """Give the next steps of an exercise whose every edge is open."""
    standing = mastery_of(book)
    return tuple(
        step
        for step in dict.fromkeys(book.catalogue.opened_by(exercise))
        if step in book.catalogue
        and book.catalogue.exercise(step).access in {Access.SELF, Access.SELF_AFTER_GATE}
        and all(_is_met(standing, edge) for edge in book.catalogue.edges_to(step))
    )


def _easier(book: Book, exercise: ExerciseId, day: date) -> ExerciseId | None:
    """Give the nearest step back that does not rest itself; None where there is none."""
    seen = {exercise}
    easier = book.catalogue.easier(exercise)
    while easier is not None and easier not in seen and easier in book.catalogue:
        if not book.rests(easier, day):
            return easier
        seen.add(easier)
        easier = book.catalogue.easier(easier)
    return None


def _is_met(standing: Standing, edge: Edge) -> bool:
    painless = any(bar.exercise in standing.painless for bar in edge.any_of)
    return standing.meets_any(edge.any_of) and (painless or not edge.hard)
