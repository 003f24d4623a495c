# SPDX-License-Identifier: Apache-2.0
"""A trigger has one limit, never none and never two."""

import pytest

from lumbar.core.catalogue.form_check import Trigger


@pytest.mark.parametrize(("below", "above"), [(None, None), (1.0, 2.0)])
def test_trigger_without_exactly_one_limit_is_refused(
    below: float | None, above: float | None
) -> None:
    with pytest.raises(ValueError, match="either below or above"):
        Trigger(signal="hip_angle_deg", at="top", below=below, above=above)


@pytest.mark.parametrize(("below", "above"), [(1.0, None), (None, 0.0)])
def test_trigger_with_one_limit_stands(below: float | None, above: float | None) -> None:
    trigger = Trigger(signal="hip_angle_deg", at="top", below=below, above=above)
    assert (trigger.below, trigger.above) == (below, above)
