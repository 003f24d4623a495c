# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.core.coach.joints import COUNT, LEFT, PLACES, POINTS, RIGHT, Joint, Skeleton


@pytest.mark.parametrize("skeleton", Skeleton)
def test_skeleton_has_a_place_for_every_joint(skeleton: Skeleton) -> None:
    places = PLACES[skeleton]
    there = [place for place in places if place >= 0]
    assert len(places) == COUNT == 19
    assert len(set(there)) == len(there)
    assert max(there) < POINTS[skeleton]


@pytest.mark.parametrize(
    ("skeleton", "hips", "missing"),
    [
        (Skeleton.BLAZEPOSE33, (23, 24), []),
        (Skeleton.COCO17, (11, 12), [Joint.HEEL, Joint.TOE]),
        (Skeleton.BODY25, (12, 9), []),
        (Skeleton.KINECT25, (12, 16), [Joint.EAR, Joint.HEEL]),
    ],
)
def test_skeleton_says_where_hips_are_and_what_it_lacks(
    skeleton: Skeleton, hips: tuple[int, int], missing: list[Joint]
) -> None:
    places = PLACES[skeleton]
    assert (places[Joint.HIP + LEFT], places[Joint.HIP + RIGHT]) == hips
    assert [each for each in Joint if places[each] < 0] == missing
