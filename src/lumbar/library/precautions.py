# SPDX-License-Identifier: Apache-2.0
"""The rest of `conditions.toml`: precautions without a code of their own, and self-tests."""

from __future__ import annotations

from dataclasses import dataclass

from lumbar.core.catalogue.dose import Span
from lumbar.core.catalogue.vocabulary import ConditionCode, Direction, ExerciseId, Load
from lumbar.core.kernel.evidence import Evidence
from lumbar.core.kernel.reading import Reader
from lumbar.library.fields import read_evidence

_NO_SPAN = (1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Precaution:
    """A precaution that is no column of the matrix; `items` are what a person is asked about."""

    id: str
    source: Evidence
    avoid_exercises: tuple[ExerciseId, ...] = ()
    avoid_loads: tuple[Load, ...] = ()
    items: tuple[str, ...] = ()
    follow: ConditionCode | None = None
    only_if: str | None = None
    sit_before_standing_s: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfTest:
    """A direction that nobody with one of the conditions tries out alone."""

    direction: Direction
    not_with: tuple[ConditionCode, ...]
    source: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Precautions:
    """Every precaution that is no column of the matrix."""

    others: tuple[Precaution, ...]
    self_tests: tuple[SelfTest, ...]
    warm_up_minutes: Span


def read_precautions(reader: Reader) -> Precautions:
    """Precautions from the root of `conditions.toml`."""
    general = reader.table("general")
    precautions = Precautions(
        others=tuple(_read_other(each) for each in reader.tables("others")),
        self_tests=tuple(_read_self_test(each) for each in reader.tables("self_tests")),
        warm_up_minutes=general.span("warm_up_minutes", 1, 30) or _NO_SPAN,
    )
    read_evidence(general)
    general.done()
    return precautions


def _read_other(reader: Reader) -> Precaution:
    names = reader.texts("avoid_exercises", required=False)
    precaution = Precaution(
        id=reader.text("id"),
        source=read_evidence(reader),
        avoid_exercises=tuple(ExerciseId(name) for name in names),
        avoid_loads=reader.choices("avoid_loads", Load, required=False),
        items=reader.texts("items", required=False),
        follow=reader.choice("follow", ConditionCode) if reader.has("follow") else None,
        only_if=reader.text("only_if") if reader.has("only_if") else None,
        sit_before_standing_s=reader.whole_or_none("sit_before_standing_s", 1, 600),
    )
    reader.done()
    return precaution


def _read_self_test(reader: Reader) -> SelfTest:
    test = SelfTest(
        direction=reader.choice("direction", Direction),
        not_with=reader.choices("not_with", ConditionCode),
        source=read_evidence(reader),
    )
    reader.done()
    return test
