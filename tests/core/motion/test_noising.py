# SPDX-License-Identifier: Apache-2.0
import itertools
import random
import statistics
from collections.abc import Iterable
from dataclasses import replace

import pytest

from lumbar.core.motion.body import placed
from lumbar.core.motion.camera import Camera, stood
from lumbar.core.motion.frames import Frame, Point, frame_of
from lumbar.core.motion.landmarks import NUMBER
from lumbar.core.motion.noise import BAD_NOISE, NO_NOISE, USUAL_NOISE, Noise
from lumbar.core.motion.noising import Torso, noisy
from lumbar.core.motion.posture import STANDING
from tests.support.movements import LEFT, RIGHT

BODY = placed(STANDING)
EYE = stood(Camera(), [BODY], 170.0)
SHAPE = 1280 / 720
STILL = frame_of(BODY, EYE, 0.0)
NEAR, FAR = NUMBER["knee", RIGHT], NUMBER["knee", LEFT]
METRES = 0.5
TORSO = 0.25
SIZE = Torso(TORSO / SHAPE, TORSO, METRES)


def still_frames(count: int) -> Iterable[Frame]:
    return (replace(STILL, t_s=place / 30) for place in range(count))


def noised(noise: Noise, count: int, seed: int = 1) -> list[Frame]:
    return list(noisy(still_frames(count), noise, random.Random(seed), SIZE))  # noqa: S311  # no secret


def point(frame: Frame, place: int) -> Point:
    assert frame.image is not None
    found = frame.image[place]
    assert found is not None
    return found


def off(frames: list[Frame], place: int) -> list[tuple[float, float, float]]:
    """How far a point is from the truth in torso lengths, frame after frame."""
    x, y, z, _ = point(STILL, place)
    return [
        ((a - x) * SHAPE / TORSO, (b - y) / TORSO, (c - z) * SHAPE / TORSO)
        for a, b, c, _ in (point(frame, place) for frame in frames)
    ]


def deviation(values: Iterable[float]) -> float:
    return statistics.pstdev(list(values))


def test_no_noise_changes_nothing() -> None:
    assert noised(NO_NOISE, 3) == list(still_frames(3))


def test_white_noise_shakes_from_frame_to_frame() -> None:
    found = off(noised(Noise(white=0.01), 600), NEAR)
    assert deviation(x for x, _, _ in found) == pytest.approx(0.01, rel=0.1)
    assert deviation(y for _, y, _ in found) == pytest.approx(0.01, rel=0.1)
    assert deviation(z for _, _, z in found) == pytest.approx(0.02, rel=0.1)
    steps = [b[0] - a[0] for a, b in itertools.pairwise(found)]
    assert deviation(steps) == pytest.approx(0.01 * 2**0.5, rel=0.1)


def test_wander_is_slow() -> None:
    found = [x for x, _, _ in off(noised(Noise(wander=0.01, wander_s=1.0), 6000), NEAR)]
    assert deviation(found) == pytest.approx(0.01, rel=0.2)
    steps = [b - a for a, b in itertools.pairwise(found)]
    assert deviation(steps) == pytest.approx(0.01 / 30 * (1 / 0.3) ** 0.5, rel=0.15)


def test_offset_is_constant_in_a_recording_and_another_in_the_next() -> None:
    found = off(noised(Noise(offset=0.02), 3), NEAR)
    assert found[0] == pytest.approx(found[2])
    many = [off(noised(Noise(offset=0.02), 1, seed), NEAR)[0][0] for seed in range(400)]
    assert deviation(many) == pytest.approx(0.02, rel=0.1)
    assert statistics.fmean(many) == pytest.approx(0.0, abs=0.004)


def test_hidden_points_are_worse() -> None:
    sure = point(STILL, FAR)[3]
    frames = noised(Noise(white=0.01, hidden_times=3.0), 600)
    assert deviation(x for x, _, _ in off(frames, FAR)) == pytest.approx(
        0.01 * (1 + 2 * (1 - sure)), rel=0.1
    )


def test_world_is_as_noisy_as_the_picture() -> None:
    frames = noised(Noise(white=0.01), 600)
    xs = [each.world[NEAR][0] for each in frames if each.world and each.world[NEAR]]  # type: ignore[index]  # there
    assert deviation(xs) == pytest.approx(0.01 * METRES, rel=0.1)


def test_dropped_frames_find_nobody_in_runs() -> None:
    frames = noised(Noise(dropped=0.1), 6000)
    gone = [each.image is None for each in frames]
    assert gone == [each.world is None for each in frames]
    assert sum(gone) / 6000 == pytest.approx(0.1, abs=0.02)
    runs = sum(b and not a for a, b in itertools.pairwise(gone))
    assert sum(gone) / runs == pytest.approx(3.0, abs=0.4)


def test_only_hidden_points_are_lost() -> None:
    frames = noised(Noise(lost=0.2), 1000)
    lost = [[each.image[place] is None for each in frames if each.image] for place in (NEAR, FAR)]
    assert sum(lost[0]) == 0
    assert sum(lost[1]) / 1000 == pytest.approx(0.2, abs=0.05)


def test_swapped_limbs_change_sides_for_a_moment() -> None:
    frames = noised(Noise(swaps_per_min=60), 3000)
    arms = [
        point(each, NUMBER["elbow", LEFT]) != point(STILL, NUMBER["elbow", LEFT]) for each in frames
    ]
    legs = [point(each, FAR) != point(STILL, FAR) for each in frames]
    assert not any(a and b for a, b in zip(arms, legs, strict=True))
    assert {point(each, FAR) for each in frames} == {point(STILL, FAR), point(STILL, NEAR)}
    assert {point(each, NUMBER["hip", LEFT]) for each in frames} == {
        point(STILL, NUMBER["hip", LEFT])
    }
    begun = sum(b and not a for a, b in itertools.pairwise(arms))
    begun += sum(b and not a for a, b in itertools.pairwise(legs))
    assert 50 <= begun <= 110
    assert 0.1 <= (sum(arms) + sum(legs)) / 30 / begun <= 0.45


def test_frames_without_anybody_stay_so() -> None:
    nobody = Frame(t_s=0.5, image=None, world=None)
    assert list(noisy([nobody], USUAL_NOISE, random.Random(1), SIZE)) == [nobody]  # noqa: S311  # no secret


def test_point_that_is_missing_stays_so() -> None:
    assert STILL.image is not None
    gap = replace(STILL, image=(None, *STILL.image[1:]))
    (found,) = noisy([gap], Noise(white=0.01), random.Random(1), SIZE)  # noqa: S311  # no secret
    assert found.image is not None
    assert [place for place, each in enumerate(found.image) if each is None] == [0]


@pytest.mark.parametrize("noise", [USUAL_NOISE, BAD_NOISE])
def test_same_seed_gives_the_same_noise(noise: Noise) -> None:
    assert noised(noise, 60) == noised(noise, 60)
    assert noised(noise, 60) != noised(noise, 60, seed=2)
