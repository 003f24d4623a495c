# SPDX-License-Identifier: Apache-2.0
import math

import pytest

from lumbar.core.motion.body import BONE, BONES, CHAINS, Body, placed
from lumbar.core.motion.posture import STANDING
from lumbar.core.motion.vectors import Vec, subtract
from tests.support.movements import LEFT, MIDDLE, RIGHT


def at(body: Body, segment: str, side: object = RIGHT) -> Vec:
    return body.origins[BONE[segment, side]]  # type: ignore[index]  # a side is a side


def test_levels_of_a_standing_body_are_those_of_the_table() -> None:
    body = placed(STANDING)
    assert at(body, "foot") == pytest.approx((0, 0.039, 0.052), abs=1e-9)
    assert at(body, "shank")[1] == pytest.approx(0.285)
    assert at(body, "thigh")[1] == pytest.approx(0.530)
    # The curve of the spine takes less than half a centimetre from the level of the shoulders.
    assert at(body, "arm")[1] == pytest.approx(0.818, abs=0.003)
    assert at(body, "arm", LEFT)[2] == pytest.approx(-0.104)


def test_hanging_arm_hangs() -> None:
    body = placed(STANDING)
    shoulder, wrist = at(body, "arm"), at(body, "hand")
    assert subtract(wrist, shoulder) == pytest.approx((0, -0.332, 0), abs=1e-9)


@pytest.mark.parametrize(
    ("angle", "side", "segment", "axis", "sign"),
    [
        ("hip", RIGHT, "shank", 0, 1),
        ("hip", LEFT, "shank", 0, 1),
        ("hip_out", RIGHT, "shank", 2, 1),
        ("hip_out", LEFT, "shank", 2, -1),
        ("knee", RIGHT, "foot", 0, -1),
        ("elbow", RIGHT, "hand", 0, 1),
        ("shoulder_out", LEFT, "forearm", 2, -1),
        ("low_back", MIDDLE, "head", 0, 1),
        ("upper_back_side", MIDDLE, "head", 2, 1),
        ("ankle", RIGHT, "toe", 1, 1),
    ],
)
def test_positive_angles_bend_forward_lift_and_go_outward(
    angle: str, side: object, segment: str, axis: int, sign: int
) -> None:
    key = (angle, side)
    before = placed(STANDING)
    after = placed(STANDING.with_angles({key: 20}))  # type: ignore[dict-item]  # a side is a side
    seen = MIDDLE if segment == "head" else side
    moved = subtract(at(after, segment, seen), at(before, segment, seen))[axis]
    assert moved * sign > 0.01


def test_shoulder_joint_rises_and_moves_in_overhead_and_slides_with_the_blade() -> None:
    low = placed(STANDING)
    high = placed(STANDING.with_angles({("shoulder", RIGHT): 180}))
    slid = placed(STANDING.with_angles({("blade", RIGHT): 1}))
    assert at(high, "arm")[1] - at(low, "arm")[1] == pytest.approx(0.026, abs=1e-3)
    assert at(high, "arm")[2] == pytest.approx(0.104 * 0.9)
    assert at(slid, "arm")[0] - at(low, "arm")[0] == pytest.approx(0.026, abs=1e-3)


def test_belly_slides_inward_as_it_is_drawn_in_and_outward_with_breath() -> None:
    still = placed(STANDING)
    drawn, full = (
        placed(STANDING.with_angles({("belly", MIDDLE): share})) for share in (1.0, -0.5)
    )
    ways = [
        at(moved, segment, MIDDLE)[0] - at(still, segment, MIDDLE)[0]
        for moved in (drawn, full)
        for segment in ("belly", "low belly")
    ]
    turned = math.cos(math.radians(11))  # the curve of the spine at rest
    assert ways == pytest.approx([-0.016 * turned, -0.0064, 0.008 * turned, 0.0032])
    assert at(drawn, "t6", MIDDLE) == at(still, "t6", MIDDLE)


def test_chain_of_a_hand_leads_to_the_pelvis() -> None:
    names = {BONES[place].segment.name for place in CHAINS[BONE["hand", LEFT]]}
    assert names == {
        "hand", "forearm", "arm", "t6", "t10", "l1", "l3", "l5", "pelvis",
    }  # fmt: skip


def test_hinges_say_how_points_move() -> None:
    body = placed(STANDING.with_angles({("shoulder", RIGHT): 40, ("elbow", RIGHT): 30}))
    tiny = 1e-4
    for hinge in body.hinges:
        if hinge.bone not in CHAINS[BONE["hand", RIGHT]] or hinge.bone == BONE["arm", RIGHT]:
            continue
        deg = list(body.posture.deg)
        deg[hinge.coordinate] += tiny
        moved = placed(type(body.posture)(tuple(deg)))
        now, then = at(body, "hand"), at(moved, "hand")
        dx, dy, dz = subtract(now, hinge.origin)
        ax, ay, az = hinge.axis
        turning = (ay * dz - az * dy, az * dx - ax * dz, ax * dy - ay * dx)
        share = [each * hinge.factor * tiny for each in turning]
        others = [
            each
            for each in body.hinges
            if each.coordinate == hinge.coordinate and each is not hinge
        ]
        if not others:
            assert subtract(then, now) == pytest.approx(share, abs=1e-9)
