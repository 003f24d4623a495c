# SPDX-License-Identifier: Apache-2.0
"""What somebody decides otherwise. Who may: a clinician all of it, a person what is no more load.

A person who asks for more gets the next step where the rules have opened it, and nothing else; an
exercise that a clinician shut stays shut until a clinician opens it.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import assert_never

from lumbar.core.catalogue.vocabulary import ExerciseId, GateKind
from lumbar.core.kernel.messages import Reason
from lumbar.core.planning.standing import Lock
from lumbar.core.progression.amounts import amount, raises
from lumbar.core.progression.because import Rule, because
from lumbar.core.progression.book import Block, Book, Course
from lumbar.core.progression.events import Action, Event, Override
from lumbar.core.progression.safety import is_clinician
from lumbar.core.progression.steps import master, open_steps, step_down
from lumbar.core.progression.weekly import fits_the_week


def apply(book: Book, event: Event, override: Override, most_hold_s: int) -> None:
    """Follow one override; `most_hold_s` is the longest hold the person's conditions allow."""
    exercise = override.exercise
    if exercise is None:
        if override.action is Action.CONFIRM and override.key is not None:
            book.confirmed.add(override.key)
    elif exercise in book.catalogue:
        _follow(book, event, exercise, override, most_hold_s)


def _follow(
    book: Book, event: Event, exercise: ExerciseId, override: Override, most_hold_s: int
) -> None:
    clinician = is_clinician(event.by)
    match override.action:
        case Action.ALLOW:
            _allow(book, event, exercise, clinician=clinician)
        case Action.BLOCK:
            _block(book, event, exercise, clinician=clinician)
        case Action.RELEASE:
            _release(book, event, exercise, clinician=clinician)
        case Action.HOLD:
            book.held.add(exercise)
            _note(book, event.at, exercise, override.action)
        case Action.EASIER:
            _easier(book, event.at, exercise)
        case Action.HARDER:
            _harder(book, event.at, exercise, most_hold_s, clinician=clinician)
        case Action.CONFIRM:
            _confirm(book, exercise, override.key)
        case Action.CLEAR:
            return
        case never:
            assert_never(never)


def _allow(book: Book, event: Event, exercise: ExerciseId, *, clinician: bool) -> None:
    if clinician:
        book.blocked.pop(exercise, None)
        book.allowed.add(exercise)
        _note(book, event.at, exercise, Action.ALLOW)


def _note(book: Book, at: datetime, exercise: ExerciseId, action: Action) -> None:
    book.note(at, exercise, "access", (None, action.value), _why(action))


def _why(action: Action) -> Reason:
    return because(Rule.OVERRIDE, f"override.{action}")


def _block(book: Book, event: Event, exercise: ExerciseId, *, clinician: bool) -> None:
    present = book.blocked.get(exercise)
    if present is not None and present.by_clinician and not clinician:
        return
    lock = Lock(exercise=exercise, because=(_why(Action.BLOCK),))
    book.blocked[exercise] = Block(lock=lock, by_clinician=clinician)
    book.allowed.discard(exercise)
    _note(book, event.at, exercise, Action.BLOCK)


def _release(book: Book, event: Event, exercise: ExerciseId, *, clinician: bool) -> None:
    block = book.blocked.get(exercise)
    down = book.stepped_down.get(exercise)
    opens = block is not None and (clinician or not block.by_clinician)
    climbs = down is not None and (clinician or down.asked)
    if opens:
        del book.blocked[exercise]
    if climbs:
        del book.stepped_down[exercise]
    if opens or climbs or exercise in book.held:
        book.held.discard(exercise)
        _note(book, event.at, exercise, Action.RELEASE)


def _easier(book: Book, at: datetime, exercise: ExerciseId) -> None:
    course = book.courses.get(exercise)
    if course is not None and not book.rests(exercise, at.date()):
        step_down(book, course, at, _why(Action.EASIER), asked=True)


def _harder(
    book: Book, at: datetime, exercise: ExerciseId, most_hold_s: int, *, clinician: bool
) -> None:
    down = book.stepped_down.get(exercise)
    if down is not None and (clinician or down.asked):
        del book.stepped_down[exercise]
        book.note(at, exercise, "step", (down.easier, exercise), _why(Action.HARDER))
        return
    for step in open_steps(book, exercise):
        book.favourites[step] = date.max
        book.note(at, exercise, "step", (exercise, step), _why(Action.HARDER))
    course = book.courses.get(exercise)
    if clinician and course is not None and course.calm and not book.rests(exercise, at.date()):
        _raise(book, course, at, most_hold_s)


def _raise(book: Book, course: Course, at: datetime, most_hold_s: int) -> None:
    """Raise one variable once under every cap, or count the dose as mastered at the top."""
    why = _why(Action.HARDER)
    options = raises(course.dose, course.variant, book.most(course, most_hold_s))
    if not options and course.dose.reaches(course.variant.target):
        master(book, course, at, at_target=True, words="opened")
    for option in options:
        if fits_the_week(book, course, option.dose, at.date()):
            change = (amount(course.dose, option.variable), amount(option.dose, option.variable))
            book.note(at, course.exercise.id, option.variable, change, why)
            book.courses[course.exercise.id] = course.at(option.dose, at.date())
            return


def _confirm(book: Book, exercise: ExerciseId, key: str | None) -> None:
    gates = book.catalogue.exercise(exercise).gates
    waiting = {gate.key for gate in gates if gate.kind is GateKind.CONFIRMED}
    book.confirmed.update(each for each in waiting if each is not None and key in {None, each})
