# SPDX-License-Identifier: Apache-2.0
"""One exercise of a plan as it stands on the handout."""

from __future__ import annotations

from collections.abc import Iterator

from lumbar.core.planning.plan import Item
from lumbar.interop.plain.dose_words import dose_words
from lumbar.library import Library
from lumbar.library.exercise_words import ExerciseWords
from lumbar.library.words import Words
from lumbar.reports.handout import Figure, Hint, Moment, Move, Picture


def move_of(item: Item, when: str, library: Library, picture: Picture) -> Move:
    """An exercise with its dose, its figures, its steps and its hints."""
    exercise, words = library.catalogue.exercise(item.exercise), library.words
    said = words.exercise(item.exercise)
    return Move(
        id=item.exercise,
        name=said.name,
        dose=_capital(dose_words(item.dose, exercise.sides, words, phases=exercise.tempo.phases)),
        when=when,
        figures=tuple(_figures(item, said, words, picture)),
        start=said.start,
        steps=said.steps,
        hints=tuple(_hints(item, said, words)),
    )


def _figures(item: Item, said: ExerciseWords, words: Words, picture: Picture) -> Iterator[Figure]:
    for moment in Moment:
        svg = picture(item.exercise, moment)
        if svg is not None:
            shows = words.text(f"handout.figure.{moment}_shows")
            yield Figure(
                svg=svg,
                caption=words.text(f"handout.figure.{moment}"),
                shows=shows.format(name=said.name, start=said.start),
            )


def _hints(item: Item, said: ExerciseWords, words: Words) -> Iterator[Hint]:
    if item.changes:
        yield _hint("change", " ".join(words.say(each.message) for each in item.changes), words)
    yield _hint("breathing", said.breathing, words)
    if said.mistakes:
        first = said.mistakes[0]
        fixed = words.text("handout.label.fixed").format(what=first.what, fix=first.fix)
        yield _hint("mistake", fixed, words)
    if said.easier:
        yield _hint("easier", said.easier, words)
    yield _hint("stop", said.stop, words)


def _hint(label: str, text: str, words: Words) -> Hint:
    return Hint(label=words.text(f"handout.label.{label}"), text=text)


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
