# SPDX-License-Identifier: Apache-2.0
"""Exercises as a table, and one of them as a page."""

from __future__ import annotations

from collections.abc import Iterator

from lumbar.core.catalogue.exercise import Exercise
from lumbar.interop.plain.dose_words import dose_words
from lumbar.library import Library


def exercise_rows(exercises: tuple[Exercise, ...], library: Library) -> list[list[str]]:
    """A row per exercise under a heading."""
    words = library.words
    heading = [words.text(f"cli.exercises.{column}") for column in ("id", "name", "level", "who")]
    return [
        heading,
        *(
            [
                each.id,
                words.exercise(each.id).name,
                "" if each.level is None else str(each.level),
                words.text(f"cli.access.{each.access}"),
            ]
            for each in exercises
        ),
    ]


def exercise_lines(exercise: Exercise, library: Library) -> Iterator[str]:
    """Everything that a person needs to do one exercise."""
    words = library.words
    said = words.exercise(exercise.id)
    yield f"{said.name} ({exercise.id})"
    yield said.summary
    yield ""
    if said.other_names:
        names = ", ".join(said.other_names)
        yield words.text("cli.exercise.other_names").format(names=names)
    yield words.text("cli.exercise.who").format(who=words.text(f"cli.access.{exercise.access}"))
    for variant in exercise.variants:
        for key, dose in (("start", variant.start), ("target", variant.target)):
            much = dose_words(dose, exercise.sides, words, phases=exercise.tempo.phases)
            label = said.variants[variant.name]
            yield words.text(f"cli.exercise.{key}").format(variant=label, dose=much)
    yield ""
    yield said.purpose
    yield ""
    yield said.start
    yield from (f"{place}. {step}" for place, step in enumerate(said.steps, start=1))
    yield said.breathing
    yield ""
    yield from (f"- {mistake.what}: {mistake.fix}" for mistake in said.mistakes)
    yield from (f"- {caution}" for caution in said.cautions)
    yield said.stop
    yield from _ways_on(exercise, library)


def _ways_on(exercise: Exercise, library: Library) -> Iterator[str]:
    catalogue, words = library.catalogue, library.words
    easier = catalogue.easier(exercise.id)
    if easier is not None:
        name = words.exercise(easier).name
        yield words.text("cli.exercise.easier").format(name=f"{name} ({easier})")
    harder = dict.fromkeys(catalogue.opened_by(exercise.id))
    if harder:
        names = ", ".join(f"{words.exercise(each).name} ({each})" for each in harder)
        yield words.text("cli.exercise.harder").format(names=names)
