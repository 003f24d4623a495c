# SPDX-License-Identifier: Apache-2.0
from datetime import date

import pytest

from lumbar.library import load
from lumbar.reports.days import listed, short_day, whole_day

WORDS = load().words


def test_day_is_written_in_full() -> None:
    assert whole_day(date(2026, 12, 31), WORDS) == "Thursday 31 December 2026"


def test_day_is_written_short() -> None:
    assert short_day(date(2026, 11, 8), WORDS) == "Sun"


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ([], ""),
        (["Mon"], "Mon"),
        (["Mon", "Wed"], "Mon and Wed"),
        (["Mon", "Wed", "Sat"], "Mon, Wed and Sat"),
    ],
)
def test_names_are_listed(names: list[str], said: str) -> None:
    assert listed(names, WORDS) == said
