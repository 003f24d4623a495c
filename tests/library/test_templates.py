# SPDX-License-Identifier: Apache-2.0
"""Templates name only what the catalogue has."""

from dataclasses import replace

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.kernel.errors import Fault
from lumbar.library import load
from lumbar.library.templates import template_faults

CATALOGUE = load().catalogue
KNOWN = frozenset[str](exercise.id for exercise in CATALOGUE.exercises)


def test_templates_of_the_content_name_what_is_there() -> None:
    assert len(CATALOGUE.templates) > 0
    assert list(template_faults(CATALOGUE.templates, KNOWN, CATALOGUE.ladders)) == []


def test_unknown_exercise_and_ladder_are_faults() -> None:
    template = replace(
        CATALOGUE.templates[0], id="odd", exercises=(ExerciseId("bridg"),), ladders=("brige",)
    )
    assert list(template_faults((template,), KNOWN, CATALOGUE.ladders)) == [
        Fault(
            file="templates.toml",
            key="templates.odd",
            expected="the id of an exercise",
            found="bridg",
        ),
        Fault(
            file="templates.toml",
            key="templates.odd",
            expected="the id of a ladder",
            found="brige",
        ),
    ]
