# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.core.catalogue.vocabulary import Severity
from lumbar.core.coach.score import Summary, Told, score_of, summary_of

MINOR, MAJOR, STOP = Severity.MINOR, Severity.MAJOR, Severity.STOP


@pytest.mark.parametrize(
    ("told", "score"),
    [
        ([], 100),
        ([("A", MINOR)], 95),
        ([("A", MINOR)] * 9, 80),
        ([("A", MINOR)] * 9 + [("B", MINOR)], 75),
        ([("A", MAJOR)] * 2, 70),
        ([("A", STOP)], 60),
        ([("A", STOP)] * 3, 0),
    ],
)
def test_score_of_a_set(told: list[Told], score: int) -> None:
    assert score_of(told) == score


def test_summary_names_the_gravest_and_what_was_kept() -> None:
    possible = [("A", MINOR), ("B", MAJOR), ("C", MAJOR), ("D", STOP)]
    told = [("A", MINOR), ("A", MINOR), ("B", MAJOR)]
    assert summary_of(told, possible) == Summary(well="D", change="B")


def test_summary_of_nothing_says_nothing() -> None:
    assert summary_of([], []) == Summary(well=None, change=None)
