# SPDX-License-Identifier: Apache-2.0
"""A session in water is long enough for its start, and its start is not over its target."""

import pytest

from lumbar.core.catalogue.aquatic import AquaticBlock, AquaticSession
from lumbar.core.catalogue.dose import Span
from lumbar.core.catalogue.vocabulary import ExerciseId
from tests.support.values import DESIGN


def a_session(start_minutes: int, target: Span, block_minutes: int) -> AquaticSession:
    block = AquaticBlock(id="walk", minutes=(5, block_minutes), source=DESIGN)
    return AquaticSession(
        exercise=ExerciseId("aquatic-therapy"),
        start_minutes=start_minutes,
        target_minutes=target,
        days_per_week=(2, 3),
        never_alone=True,
        blocks=(block,),
        depths=(),
        warmths=(),
        progress=(),
    )


@pytest.mark.parametrize(("start", "target"), [(50, (45, 60)), (30, (60, 45))])
def test_aquatic_session_over_its_target_is_refused(start: int, target: Span) -> None:
    with pytest.raises(ValueError, match="shorter than its target"):
        a_session(start, target, 60)


def test_aquatic_session_with_too_little_in_it_is_refused() -> None:
    with pytest.raises(ValueError, match="blocks of 30 minutes expected, not 20"):
        a_session(30, (45, 60), 20)


def test_aquatic_session_that_fills_its_start_stands() -> None:
    assert a_session(30, (45, 60), 30).start_minutes == 30
