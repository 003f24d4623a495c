# SPDX-License-Identifier: Apache-2.0
"""What a camera can see of an exercise and what it cannot, said plainly."""

from __future__ import annotations

from dataclasses import dataclass

from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.vocabulary import View
from lumbar.library.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """Form criteria that a camera can measure and those it cannot; `reasons` are text keys."""

    view: View
    is_observable: bool
    seen: tuple[str, ...]
    unseen: tuple[str, ...]
    reasons: tuple[str, ...]


def sight_of(exercise: Exercise, words: Words) -> Sight:
    """What a camera beside the mat is good for here."""
    form = words.exercise(exercise.id).form
    camera = exercise.camera
    seen = tuple(form[each.criterion] for each in exercise.form if each.signal is not None)
    unseen = tuple(form[each.criterion] for each in exercise.form if each.signal is None)
    why_not = (camera.why_not, *(fault.why_not for fault in exercise.faults))
    return Sight(
        view=camera.view,
        is_observable=camera.observable,
        seen=seen if camera.observable else (),
        unseen=unseen if camera.observable else (*seen, *unseen),
        reasons=tuple(f"coach.why_not.{key}.text" for key in dict.fromkeys(why_not) if key),
    )
