# SPDX-License-Identifier: Apache-2.0
"""One step of a script as the browser's player reads it."""

from __future__ import annotations

from typing import Final

from lumbar.core.catalogue.vocabulary import Sides
from lumbar.core.session.script import ScriptItem, Step, StepKind
from lumbar.interop.plain.numbers import figure
from lumbar.interop.plain.step_words import ItemWords, step_words

_COUNTED: Final = frozenset(
    {StepKind.GET_READY, StepKind.HOLD, StepKind.REST, StepKind.CHANGE_OVER}
)
_WORK: Final = frozenset({StepKind.OUT, StepKind.HOLD, StepKind.BACK})


def step_record(place: int, step: Step, item: ScriptItem, said: ItemWords) -> dict[str, object]:
    """A step with its words; `count` says whether its seconds are counted down."""
    shown = step_words(step, item, said)
    whole_activity = item.dose.time_s is not None and step.kind is StepKind.OUT
    return {
        "i": place,
        "item": step.item,
        "kind": step.kind.value,
        "seconds": figure(step.seconds),
        "word": shown.word,
        "line": shown.line,
        "say": shown.say,
        "set": step.set_number,
        "sets": item.dose.sets,
        "rep": step.rep,
        "reps": item.dose.reps,
        "side": _side(step, item),
        "open_ended": step.open_ended,
        "count": "down" if step.kind in _COUNTED or whole_activity else "none",
        "ends_set": step.ends_set,
        "planned": {"reps": item.dose.reps, "hold_s": item.dose.hold_s},
        "breathe_every_s": step.breathe_every_s,
    }


def _side(step: Step, item: ScriptItem) -> str | None:
    if step.side is not None:
        return step.side.value
    return "both" if item.sides is Sides.TOGETHER and step.kind in _WORK else None
