# SPDX-License-Identifier: Apache-2.0
from dataclasses import replace

import pytest

from lumbar.core.session.script import Step, StepKind


def test_step_of_a_hold_without_a_breathing_cue_is_refused() -> None:
    with pytest.raises(ValueError, match="breathing cue"):
        Step(item=0, kind=StepKind.HOLD, seconds=5)


@pytest.mark.parametrize("wrong", [{"seconds": -1}, {"item": -1}])
def test_step_before_the_beginning_is_refused(wrong: dict[str, int]) -> None:
    step = Step(item=0, kind=StepKind.REST, seconds=60)
    with pytest.raises(ValueError, match="from 0"):
        replace(step, **wrong)  # type: ignore[arg-type]  # both fields take a whole number
