# SPDX-License-Identifier: Apache-2.0
"""The built-in measures are those of the table of facts (5.1)."""

import pytest

from lumbar.core.kernel.errors import MisuseError
from lumbar.core.outcomes.measures import Better, Cuts, MeaningfulChange, Scale
from lumbar.library import load

MEASURES = load().measures


def test_measure_that_is_not_there_is_misuse() -> None:
    with pytest.raises(MisuseError, match="no measure 'mood'"):
        MEASURES.measure("mood")


@pytest.mark.parametrize(
    ("measure", "scale", "change", "cuts"),
    [
        (
            "pain",
            Scale(low=0, high=10, better=Better.LOWER),
            MeaningfulChange(points=2, share=0.3),
            Cuts(small=1.5, large=3.5),
        ),
        (
            "function",
            Scale(low=0, high=10, better=Better.HIGHER),
            MeaningfulChange(points=2.3),
            Cuts(small=1.3, medium=2.3, large=2.7),
        ),
        (
            "global_change",
            Scale(low=-5, high=5, better=Better.HIGHER),
            MeaningfulChange(points=2),
            None,
        ),
        ("capacity", None, MeaningfulChange(share=0.2), None),
        ("session_effort", Scale(low=0, high=10, better=Better.NEITHER), None, None),
        (
            "pain_map",
            Scale(low=0, high=6, better=Better.LOWER),
            MeaningfulChange(points=1),
            None,
        ),
    ],
)
def test_measure_has_the_scale_and_change_of_the_table(
    measure: str,
    scale: Scale | None,
    change: MeaningfulChange | None,
    cuts: Cuts | None,
) -> None:
    found = MEASURES.measure(measure)
    assert (found.scale, found.change, found.cuts) == (scale, change, cuts)


def test_pain_is_recovered_at_none() -> None:
    assert MEASURES.measure("pain").recovered_at_most == 0


def test_walking_aims_at_the_weekly_target() -> None:
    assert MEASURES.measure("walking_minutes").weekly_target == 150


@pytest.mark.rule("R16")
def test_recurrence_is_a_day_of_pain_that_limits_after_a_month_free() -> None:
    found = MEASURES.measure("recurrence").recurrence
    assert found is not None
    assert (found.lasts_h, found.pain_at_least, found.after_free_days) == (24, 2, 30)
    assert found.limits_activity is True


def test_capacity_tests_are_the_entry_tests() -> None:
    assert [(test.id, test.exercise) for test in MEASURES.measure("capacity").tests] == [
        ("draw_in_hold", "draw-in"),
        ("bridge_hold", "bridge"),
        ("bird_dog_hold", "bird-dog"),
        ("prone_on_elbows_comfort", "prone-on-elbows"),
        ("curl_hold", "partial-curl"),
        ("sit_to_stand", "sit-to-stand"),
    ]
