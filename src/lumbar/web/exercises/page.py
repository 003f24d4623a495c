# SPDX-License-Identifier: Apache-2.0
"""The page of one exercise, put together for whoever looks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from lumbar.core.catalogue.dose import Dose
from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.ladder import Edge
from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.planning.plan import Referral
from lumbar.interop.plain.dose_words import MINUTE_S, bar_words, dose_words, length_words
from lumbar.library import Library
from lumbar.library.exercise_words import ExerciseWords
from lumbar.library.words import Words
from lumbar.web.about.publications import Basis, basis_of
from lumbar.web.exercises.climb import Ways, ways_of
from lumbar.web.exercises.looker import Looker
from lumbar.web.exercises.origins import Origins, origins_of, published
from lumbar.web.exercises.pictures import Pictures, pictures_of
from lumbar.web.exercises.sight import Sight, sight_of
from lumbar.web.exercises.with_conditions import Caution, cautions_of
from lumbar.web.exercises.yours import Standing, Yours


@dataclass(frozen=True, slots=True, kw_only=True)
class SeedNote:
    """Where we do it another way than the source document of that number."""

    number: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Opener:
    """An exercise that opens this one, and how far it has to be."""

    exercise: ExerciseId
    bar: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Everything that the page of one exercise shows.

    `dose` is the present dose of somebody who has it in the plan, else the start dose; empty where
    none is given. `yours` are the changes for the conditions of whoever looks. One of each group of
    `openers` has to be reached. `limits` are the most that is safe.
    """

    exercise: Exercise
    words: ExerciseWords
    pictures: Pictures
    dose: str
    standing: Standing | None
    yours: tuple[Caution, ...]
    cautions: tuple[Caution, ...]
    ways: Ways
    openers: tuple[tuple[Opener, ...], ...]
    limits: tuple[str, ...]
    sight: Sight
    origins: Origins
    basis: Basis
    seed_notes: tuple[SeedNote, ...]
    is_locked: bool


def page_of(library: Library, exercise: Exercise, looker: Looker) -> Page:
    """The page of an exercise for somebody with a plan, with a referral, or for anybody."""
    words = library.words
    standing: Standing | None = None
    told: tuple[Caution, ...] = ()
    match looker:
        case Yours():
            standing = looker.standing(exercise)
            told = cautions_of(exercise, words, looker.conditions)
        case Referral() | None:
            pass
        case never:
            assert_never(never)
    origins, ways = origins_of(exercise, words), ways_of(library.catalogue, exercise.id)
    own = words.exercise(exercise.id)
    numbers = {key: place for place, key in enumerate(published(origins.marks), start=1)}
    return Page(
        exercise=exercise,
        words=own,
        pictures=pictures_of(library.motion(exercise.id), own),
        dose=_dose(library, exercise, standing),
        standing=standing,
        yours=told,
        cautions=cautions_of(exercise, words),
        ways=ways,
        openers=tuple(_openers(edge, words) for edge in ways.before),
        limits=tuple(_limits(exercise, words)),
        sight=sight_of(exercise, words),
        origins=origins,
        basis=basis_of(library, origins.marks),
        seed_notes=tuple(
            SeedNote(number=numbers[key], text=text)
            for key, text in own.seed_note.items()
            if key in numbers
        ),
        is_locked=isinstance(looker, Referral),
    )


def _openers(edge: Edge, words: Words) -> tuple[Opener, ...]:
    return tuple(
        Opener(exercise=bar.exercise, bar=bar_words(bar, words, painless=edge.painless))
        for bar in edge.any_of
    )


def _limits(exercise: Exercise, words: Words) -> Iterator[str]:
    advice = exercise.advice
    if advice is None:
        return
    care = "exercise_pages.one.care"
    if advice.max_hold_s is not None:
        length = length_words(advice.max_hold_s, words)
        yield words.text(f"{care}.limit_hold").format(length=length)
    if advice.max_minutes is not None:
        length = length_words(advice.max_minutes * MINUTE_S, words)
        yield words.text(f"{care}.limit_time").format(length=length)


def _dose(library: Library, exercise: Exercise, standing: Standing | None) -> str:
    dose: Dose | None = None
    if standing is not None and standing.item is not None:
        dose = standing.item.dose
    elif exercise.variants:
        dose = exercise.variants[0].start
    if dose is None:
        return ""
    return dose_words(dose, exercise.sides, library.words, phases=exercise.tempo.phases)
