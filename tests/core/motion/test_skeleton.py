# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.core.motion.body import BONES
from lumbar.core.motion.skeleton import SEGMENTS, BodySide


def test_masses_of_the_whole_body_add_up_to_one() -> None:
    assert sum(bone.segment.mass for bone in BONES) == pytest.approx(1.0)


def test_curve_of_the_spine_at_rest_adds_up_to_nothing() -> None:
    assert sum(each.rest_deg for each in SEGMENTS if not each.paired) == 0


@pytest.mark.parametrize(
    ("side", "other"), [("left", "right"), ("right", "left"), ("middle", "middle")]
)
def test_other_side(side: str, other: str) -> None:
    assert BodySide(side).other == BodySide(other)
