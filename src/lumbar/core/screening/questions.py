# SPDX-License-Identifier: Apache-2.0
"""The safety check as data: questions, how they weigh, and how they combine (3.2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lumbar.core.catalogue.vocabulary import ConditionCode
from lumbar.core.kernel.errors import MisuseError
from lumbar.core.kernel.evidence import Evidence
from lumbar.core.screening.answers import Level, Urgency


class Weight(StrEnum):
    """How much a yes counts: `strong` alone, `weak` only together, `guide` steers the plan."""

    STRONG = "strong"
    WEAK_PLUS = "weak_plus"
    WEAK = "weak"
    GUIDE = "guide"


class FactName(StrEnum):
    """What is known of a person beside the answers."""

    AGE = "age"
    PAIN_USUAL = "pain_usual"
    PAIN_WORST = "pain_worst"


class CombinationKind(StrEnum):
    """The ways in which answers weigh more together."""

    WEAK_SAME_GROUP = "weak_same_group"
    WEAK_ANY_GROUP = "weak_any_group"
    WEAK_PLUS_WITH_WEAK = "weak_plus_with_weak"
    STRONG_WITH_SAME_GROUP = "strong_with_same_group"
    UNSURE_COUNTS_AS_YES = "unsure_counts_as_yes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """What to do: a level, and for a clinician how soon."""

    level: Level
    urgency: Urgency | None = None

    def __post_init__(self) -> None:
        refers = self.level in {Level.EMERGENCY_NOW, Level.SEE_CLINICIAN_FIRST}
        if refers and self.urgency is None:
            raise ValueError(f"{self.level} needs an urgency")


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalation:
    """A case in which an answer asks for more: with another yes, or with a fact past a limit."""

    action: Action
    source: Evidence
    with_any: tuple[str, ...] = ()
    fact: FactName | None = None
    at_least: int | None = None
    below: int | None = None
    weight: Weight | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class YesWhen:
    """A fact that counts as a yes, whatever was answered."""

    fact: FactName
    below: int
    source: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreBand:
    """A count of traits that asks for a visit: at least so many, or exactly so many."""

    action: Action
    refer_to: str
    source: Evidence
    at_least: int | None = None
    exactly: int | None = None

    def holds(self, count: int) -> bool:
        """True where a count falls into the band."""
        return count == self.exactly if self.at_least is None else count >= self.at_least


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Traits that are counted (inflammatory back pain), once all of `only_if` are true."""

    items: tuple[str, ...]
    only_if: tuple[str, ...]
    bands: tuple[ScoreBand, ...]
    source: Evidence

    def band(self, true: frozenset[str]) -> ScoreBand | None:
        """The band of what is true of a person; None where nothing follows from it."""
        if not true.issuperset(self.only_if):
            return None
        count = len(true.intersection(self.items))
        return next((band for band in self.bands if band.holds(count)), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One item of the safety check; its words are in `text`."""

    id: str
    groups: tuple[str, ...]
    weight: Weight
    action: Action
    source: Evidence
    unsure_counts_as_yes: bool = False
    implies: tuple[ConditionCode, ...] = ()
    may_exercise_meanwhile: bool = False
    escalations: tuple[Escalation, ...] = ()
    yes_when: YesWhen | None = None
    score: Score | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Combination:
    """A rule by which several answers weigh more than each alone."""

    id: str
    kind: CombinationKind
    action: Action | None
    at_least: int
    source: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Questions that are asked on one screen, strongest first."""

    id: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescreen:
    """When the whole check is asked again."""

    every_days: int
    after_gap_days: int
    after_flare_points: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StopRules:
    """3.3: the numbers and signs that stop an exercise, a direction, a session."""

    rise_points: int
    level_points: int
    settle_minutes: int
    stopped_exercises: int
    signs: tuple[str, ...]
    emergency_signs: tuple[str, ...]
    pregnancy_signs: tuple[str, ...]
    emergency_questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Screening:
    """The whole safety check."""

    questions: tuple[Question, ...]
    combinations: tuple[Combination, ...]
    pages: tuple[Page, ...]
    session_checks: tuple[Page, ...]
    rescreen: Rescreen
    stop_rules: StopRules
    locked_urgencies: tuple[Urgency, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all questions in order."""
        return tuple(question.id for question in self.questions)

    def question(self, question_id: str) -> Question:
        """The question of that id.

        Raises:
            MisuseError: there is none.
        """
        for question in self.questions:
            if question.id == question_id:
                return question
        raise MisuseError(f"no question {question_id!r}")
