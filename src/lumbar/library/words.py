# SPDX-License-Identifier: Apache-2.0
"""Words in one language: what messages, exercises and conditions say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.vocabulary import ConditionCode, ExerciseId
from lumbar.core.kernel.errors import MisuseError
from lumbar.core.kernel.messages import Fact, Message
from lumbar.library.exercise_words import ExerciseWords, read_exercise_words
from lumbar.library.files import Folder

_EXERCISE_FACTS: Final = ("exercise", "instead", "opener", "easier", "harder")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """All words of one language; `texts` holds every file but the exercises by its stem."""

    language: str
    exercises: Mapping[ExerciseId, ExerciseWords]
    texts: Mapping[str, Mapping[str, object]]
    _said: dict[Message, str] = field(default_factory=dict, repr=False, compare=False)

    def exercise(self, exercise: str) -> ExerciseWords:
        """The words of one exercise."""
        return self.exercises[ExerciseId(exercise)]

    def text(self, key: str) -> str:
        """The text under a dotted key; its first part is the file: `planning.left_out.access`.

        Raises:
            MisuseError: there is no such text.
        """
        found = self.find(key)
        if not isinstance(found, str):
            msg = f"no text {key!r} in language {self.language!r}"
            raise MisuseError(msg)
        return found

    def find(self, key: str) -> object:
        """Whatever stands under a dotted key; None where there is nothing."""
        found: object = self.texts
        for part in key.split("."):
            if not isinstance(found, Mapping):
                return None
            found = found.get(part)
        return found

    def say(self, message: Message) -> str:
        """The sentence of a message, with its facts in place and exercises under their names."""
        said = self._said.get(message)
        if said is None:
            said = self._said[message] = self._sentence(message)
        return said

    def _sentence(self, message: Message) -> str:
        if message.key == "condition.change":
            facts = dict(message.facts)
            return self.change(ConditionCode(str(facts["code"])), facts)
        shown = {name: self._shown(name, fact) for name, fact in message.facts}
        return self.text(message.key).format_map(shown)

    def change(self, code: ConditionCode, facts: Mapping[str, Fact]) -> str:
        """What to change in an exercise for a condition.

        The exercise's own words, else those for a load, for a position, in general.
        """
        words = self.exercises.get(ExerciseId(str(facts["exercise"])))
        if words is not None and code in words.changes:
            return words.changes[code]
        for load in str(facts.get("loads", "")).split():
            found = self.find(f"conditions.{code}.change_by_load.{load}")
            if isinstance(found, str):
                return found
        found = self.find(f"conditions.{code}.change_by_position.{facts.get('position', '')}")
        return found if isinstance(found, str) else self.text(f"conditions.{code}.change")

    def _shown(self, name: str, fact: Fact) -> Fact:
        if name in _EXERCISE_FACTS and fact in self.exercises:
            return self.exercises[ExerciseId(str(fact))].name
        return fact


def read_words(folder: Folder, exercises: tuple[Exercise, ...], language: str) -> Words:
    """All words of one language; words without an exercise are faults, and the reverse."""
    home = f"text/{language}"
    known = {}
    for exercise in exercises:
        with folder.reader(f"{home}/exercises/{exercise.id}.toml") as reader:
            sound = not folder.has_faults(f"exercises/{exercise.id}.toml")
            known[exercise.id] = read_exercise_words(reader, exercise, known=sound)
    for name in folder.names(f"{home}/exercises"):
        if name not in known:
            with folder.reader(f"{home}/exercises/{name}.toml") as reader:
                reader.fail("", "words for an exercise of the catalogue", name)
    texts = {name: folder.table(f"{home}/{name}.toml") for name in folder.names(home)}
    return Words(language=language, exercises=known, texts=texts)
