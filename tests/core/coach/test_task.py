# SPDX-License-Identifier: Apache-2.0
from dataclasses import replace

import pytest

from lumbar.core.catalogue.vocabulary import View
from lumbar.core.coach.task import Task, task_of
from lumbar.library import load


def task(exercise: str) -> Task:
    found = task_of(load().catalogue.exercise(exercise))
    assert isinstance(found, Task)
    return found


def test_what_no_camera_can_judge_is_refused_with_its_reason() -> None:
    exercise = load().catalogue.exercise("pelvic-tilt")
    assert task_of(exercise) == "pelvic_tilt_too_small"
    assert task_of(replace(load().catalogue.exercise("bridge"), watch=None)) == "not_watched"


@pytest.mark.parametrize(
    ("exercise", "view", "seen_from"),
    [
        ("bridge", None, View.SIDE),
        ("bridge", View.FRONT, View.FRONT),
        ("side-lying-leg-lift", View.SIDE, View.FRONT),
        ("side-lying-leg-lift", View.ANY, View.ANY),
    ],
)
def test_form_is_judged_from_where_the_camera_stands(
    exercise: str, view: View | None, seen_from: View
) -> None:
    assert replace(task(exercise), view=view).seen_from is seen_from
