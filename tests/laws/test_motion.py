# SPDX-License-Identifier: Apache-2.0
"""What holds for any posture of the rig."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumbar.core.motion.body import BONES, placed
from lumbar.core.motion.clinical_angles import ANGLES, angle_deg
from lumbar.core.motion.demands import Touches
from lumbar.core.motion.flesh import SPHERE, SPHERES, centre
from lumbar.core.motion.posture import COORDINATES, STANDING, Posture, blended, mirrored
from lumbar.core.motion.skeleton import SIDES, BodySide
from lumbar.core.motion.solving import Wish, solve
from lumbar.core.motion.vectors import (
    after,
    by_vector,
    dot,
    length,
    subtract,
    turn_between,
    turned,
    turned_back,
    turning_vector,
)

part = st.floats(-1, 1)
vectors = st.tuples(part, part, part)
turns = vectors.map(lambda vector: by_vector((vector[0] * 3, vector[1] * 3, vector[2] * 3)))
postures = st.builds(
    Posture,
    st.tuples(*(st.floats(each.angle.low_deg, each.angle.high_deg) for each in COORDINATES)),
    vectors,
    turns,
)
middle = BodySide.MIDDLE


@given(turns, vectors)
def test_rotations_keep_lengths_and_can_be_undone(turn: tuple[float, ...], vector: object) -> None:
    seen = turned(turn, vector)  # type: ignore[arg-type]  # drawn as such
    assert length(seen) == pytest.approx(length(vector), abs=1e-9)  # type: ignore[arg-type]
    assert turned_back(turn, seen) == pytest.approx(vector, abs=1e-9)  # type: ignore[arg-type]


@given(turns, turns)
def test_the_way_between_rotations_begins_and_ends_at_them(one: object, other: object) -> None:
    assert turn_between(one, other, 0.0) == pytest.approx(one, abs=1e-6)  # type: ignore[arg-type]
    assert turn_between(one, other, 1.0) == pytest.approx(other, abs=1e-6)  # type: ignore[arg-type]
    whole = turning_vector(after(one, other))  # type: ignore[arg-type]
    assert length(whole) <= 3.1416


@given(postures)
def test_bones_keep_their_lengths_in_any_posture(posture: Posture) -> None:
    body, standing = placed(posture), placed(STANDING)
    for place, bone in enumerate(BONES):
        if bone.segment.name in {"pelvis", "arm", "belly", "low belly"}:  # these slide
            continue
        now = length(subtract(body.origins[place], body.origins[bone.parent]))
        then = length(subtract(standing.origins[place], standing.origins[bone.parent]))
        assert now == pytest.approx(then, abs=1e-9)


@given(postures)
def test_mirrored_posture_gives_the_mirror_image(posture: Posture) -> None:
    one, other = placed(posture), placed(mirrored(posture))
    for sphere in SPHERES:
        x, y, z = centre(one, sphere)
        twin = SPHERE[sphere.name, sphere.side.other]
        assert centre(other, twin) == pytest.approx((x, y, -z), abs=1e-9)
    for name in ANGLES:
        for side in SIDES:
            here, there = angle_deg(one, name, side), angle_deg(other, name, side.other)
            assert (here - there + 180) % 360 - 180 == pytest.approx(0, abs=1e-4)


@given(postures, postures, st.floats(0, 1))
def test_limits_hold_anywhere_between_two_postures(
    one: Posture, other: Posture, share: float
) -> None:
    between = blended(one, other, share)
    for each, deg in zip(COORDINATES, between.deg, strict=True):
        assert each.angle.low_deg - 1e-9 <= deg <= each.angle.high_deg + 1e-9


@given(postures, st.floats(-0.5, 0.5))
def test_body_that_is_free_to_move_touches_whatever_it_is_asked_to(
    posture: Posture, level: float
) -> None:
    ease = tuple(each.angle.ease for each in COORDINATES)
    heel = SPHERE["heel", BodySide.LEFT]
    found = solve(Wish(posture=posture, ease=ease), (Touches((heel,), (0.0, 1.0, 0.0), level),))
    at = centre(placed(found.posture), heel)
    assert dot((0.0, 1.0, 0.0), at) - heel.radius == pytest.approx(level, abs=1e-3)
