# SPDX-License-Identifier: Apache-2.0
from dataclasses import replace

import pytest

from lumbar.core.catalogue.dose import Dose
from lumbar.core.catalogue.vocabulary import Sides
from lumbar.core.kernel.evidence import Evidence
from lumbar.core.planning.plan import Side
from lumbar.interop.plain.doses import day_words, dose_record, dose_words
from lumbar.library import load

WORDS = load().words
DOSE = Dose(
    sets=2,
    reps=8,
    hold_s=5,
    rest_between_reps_s=3,
    rest_between_sets_s=60,
    times_per_day=1,
    source=Evidence("[D]"),
)


def test_record_of_a_dose_has_the_keys_that_programs_rely_on() -> None:
    assert dose_record(DOSE, (Side.LEFT, Side.RIGHT)) == {
        "sets": 2,
        "reps": 8,
        "hold_s": 5,
        "rest_between_reps_s": 3,
        "rest_between_sets_s": 60,
        "times_per_day": 1,
        "sides": ["left", "right"],
    }


def test_record_of_a_dose_names_lift_in_and_time_only_where_they_are() -> None:
    assert list(dose_record(replace(DOSE, lift_in=6), ()))[-1] == "lift_in"
    assert list(dose_record(replace(DOSE, time_s=600), ()))[-1] == "time_s"


@pytest.mark.parametrize(
    ("changes", "sides", "words"),
    [
        ({}, Sides.NONE, "8 times, hold 5 seconds, 2 sets"),
        ({"hold_s": 0}, Sides.ALTERNATE, "8 times on each side, 2 sets"),
        ({"sets": 1, "reps": 1, "hold_s": 1}, Sides.EACH, "once on each side, hold 1 second"),
        ({"hold_s": 0}, Sides.TOGETHER, "8 times, 2 sets"),
        ({"time_s": 600}, Sides.NONE, "10 minutes"),
        ({"time_s": 90}, Sides.NONE, "1.5 minutes"),
        ({"time_s": 60}, Sides.NONE, "1 minute"),
        ({"time_s": 45}, Sides.NONE, "45 seconds"),
    ],
)
def test_words_of_a_dose_say_only_what_applies(
    changes: dict[str, int], sides: Sides, words: str
) -> None:
    dose = replace(DOSE, **changes)  # type: ignore[arg-type]  # all fields named are whole numbers
    assert dose_words(dose, sides, WORDS) == words


def test_words_of_a_day_say_how_often_where_it_is_more_than_once() -> None:
    once = dose_words(DOSE, Sides.NONE, WORDS)
    assert day_words(DOSE, Sides.NONE, WORDS) == once
    assert day_words(replace(DOSE, times_per_day=2), Sides.NONE, WORDS) == f"{once}, 2 times a day"
