# SPDX-License-Identifier: Apache-2.0
"""`templates.toml` -> the weekly templates that steer the planner's choice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lumbar.core.catalogue.ladder import Ladders
from lumbar.core.catalogue.template import WeeklyTemplate
from lumbar.core.catalogue.vocabulary import ExerciseId, Review
from lumbar.core.kernel.errors import Fault
from lumbar.core.kernel.reading import Reader
from lumbar.library.fields import read_evidence
from lumbar.library.files import Folder

FILE: Final = "templates.toml"
_KINDS: Final = ("exercise", "any_of", "ladder", "any_ladder_of")


def read_templates(folder: Folder) -> tuple[WeeklyTemplate, ...]:
    """Every template that has entries of its own."""
    with folder.reader(FILE) as reader:
        reader.choice("review", Review)
        found = tuple(_read_template(each) for each in reader.tables("templates"))
    return tuple(each for each in found if each.exercises or each.ladders)


def template_faults(
    templates: tuple[WeeklyTemplate, ...], known: frozenset[str], ladders: Ladders
) -> Iterator[Fault]:
    """Every exercise and ladder that a template names and nobody has.

    Where the file of the ladders could not be read at all, nothing is said of their names.
    """
    names = {ladder.id for ladder in ladders.ladders}
    for template in templates:
        for exercise in template.exercises:
            if exercise not in known:
                yield _lost(template, "the id of an exercise", exercise)
        for ladder in template.ladders:
            if names and ladder not in names:
                yield _lost(template, "the id of a ladder", ladder)


def _lost(template: WeeklyTemplate, expected: str, found: str) -> Fault:
    return Fault(file=FILE, key=f"templates.{template.id}", expected=expected, found=found)


def _read_template(reader: Reader) -> WeeklyTemplate:
    exercises: list[ExerciseId] = []
    ladders: list[str] = []
    for entry in reader.tables("entries", required=False):
        exercises += (ExerciseId(each) for each in entry.texts("any_of", required=False))
        if entry.has("exercise"):
            exercises.append(ExerciseId(entry.text("exercise")))
        if entry.has("ladder"):
            ladders.append(entry.text("ladder"))
        ladders += entry.texts("any_ladder_of", required=False)
        if not any(entry.has(key) for key in _KINDS):
            entry.fail("exercise", f"one of the keys {', '.join(_KINDS)}")
    return WeeklyTemplate(
        id=reader.text("id"),
        source=read_evidence(reader),
        stage=reader.text("stage") if reader.has("stage") else None,
        direction=reader.text("direction") if reader.has("direction") else None,
        exercises=tuple(exercises),
        ladders=tuple(ladders),
        is_gentle=reader.has("for_person"),
    )
