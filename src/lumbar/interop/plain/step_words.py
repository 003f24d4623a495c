# SPDX-License-Identifier: Apache-2.0
"""What the player shows and says in a step: a word from far, a line from near, a voice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from lumbar.core.catalogue.vocabulary import Sides
from lumbar.core.session.script import HeldPhase, ScriptItem, Step, StepKind
from lumbar.interop.plain.dose_words import dose_words
from lumbar.library.exercise_words import ExerciseWords
from lumbar.library.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemWords:
    """The words of one item of a script: its exercise's own, its dose, and those of any session."""

    exercise: ExerciseWords
    dose: str
    words: Words

    def text(self, key: str, **facts: object) -> str:
        """A text of `session.toml` with its places filled."""
        return self.words.text(f"session.{key}").format(**facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepWords:
    """Word, line and speech of one step."""

    word: str
    line: str
    say: str


def item_words(item: ScriptItem, words: Words) -> ItemWords:
    """The words of an item."""
    return ItemWords(
        exercise=words.exercise(item.exercise),
        dose=dose_words(item.dose, item.sides, words, short=True),
        words=words,
    )


def step_words(step: Step, item: ScriptItem, said: ItemWords) -> StepWords:
    """The words of a step."""
    match step.kind:
        case StepKind.GET_READY:
            return _get_ready(step, said)
        case StepKind.OUT:
            return _out(step, item, said)
        case StepKind.HOLD:
            return _hold(step, said)
        case StepKind.BACK:
            return _back(said)
        case StepKind.PAUSE | StepKind.REST | StepKind.CHANGE_OVER | StepKind.DONE:
            return _between(step, item, said)
    assert_never(step.kind)


def _between(step: Step, item: ScriptItem, said: ItemWords) -> StepWords:
    facts = {
        "next": (step.set_number or 0) + 1,
        "sets": item.dose.sets,
        "side": "" if step.side is None else said.text(f"side.{step.side}"),
    }
    return StepWords(
        word=said.text(f"{step.kind}.word"),
        line=said.text(f"{step.kind}.line", **facts),
        say=said.text(f"{step.kind}.say", **facts),
    )


def _get_ready(step: Step, said: ItemWords) -> StepWords:
    ready = said.exercise.voice.ready or said.exercise.start
    dose = f"{said.dose[0].upper()}{said.dose[1:]}."
    if step.side is not None:
        first = said.text("dose.first_side", side=said.text(f"side.{step.side}"))
        dose = f"{dose} {first}"
    say = said.text("get_ready.say", name=said.exercise.name, ready=ready, dose=dose)
    # How to brace is said before the work begins, and not over it (R46).
    spoken = f"{say} {said.exercise.bracing}".rstrip()
    return StepWords(word=said.text("get_ready.word"), line=ready, say=spoken)


def _out(step: Step, item: ScriptItem, said: ItemWords) -> StepWords:
    voice = said.exercise.voice
    if item.dose.time_s is not None:
        word = voice.hold or said.text("activity.word")
        return StepWords(
            word=word, line=said.text("activity.line"), say=said.text("activity.say", word=word)
        )
    word = voice.out or said.text("out.word")
    spoken = word
    if step.side is not None and item.sides is Sides.ALTERNATE:
        side = said.text(f"side.{step.side}").capitalize()
        spoken = said.text("side.turn", side=side, word=word)
    last = step.rep == item.dose.reps and item.dose.reps > 1
    say = said.text("out.last" if last else "out.first", word=spoken)
    return StepWords(word=word, line=said.text("out.line"), say=say)


def _hold(step: Step, said: ItemWords) -> StepWords:
    voice = said.exercise.voice
    own = voice.hold_back if step.phase is HeldPhase.SECOND else voice.hold
    word = own or voice.hold or said.text("hold.word")
    return StepWords(word=word, line=said.text("hold.line"), say=said.text("hold.say", word=word))


def _back(said: ItemWords) -> StepWords:
    word = said.exercise.voice.back or said.text("back.word")
    return StepWords(word=word, line=said.text("back.line"), say=said.text("back.say", word=word))
