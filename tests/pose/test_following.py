# SPDX-License-Identifier: Apache-2.0
from dataclasses import dataclass, field

import numpy as np
import pytest

from lumbar.pose.following import GOOD, Follower, sureness
from lumbar.pose.pictures import Picture, Shot, Sighting, Turn, turned

POINTS = 33
STEP_S = 1 / 30


@dataclass
class Compass:
    """Stands in for the model: sees a bright spot, and is surer of it the nearer it is to the top.

    It puts all landmarks on the spot; nothing bright is nobody.
    """

    looks: list[float] = field(default_factory=list)

    def look(self, picture: Picture, t_s: float) -> Sighting | None:
        self.looks.append(t_s)
        rows, columns = np.nonzero(picture[:, :, 0])
        if not rows.size:
            return None
        high, wide = picture.shape[:2]
        x, y = (float(columns[0]) + 0.5) / wide, (float(rows[0]) + 0.5) / high
        sure = 0.9 if y < 0.2 else 0.4
        return Sighting(image=((x, y, 0.0, sure),) * POINTS, world=((x, y, 0.0, sure),) * POINTS)


@dataclass
class Watch:
    """A follower with stand-ins, and how often each was made or asked."""

    made: int = 0
    looking: Compass = field(default_factory=Compass)

    def __post_init__(self) -> None:
        self.follower = Follower(self.following, lambda: self.looking)

    def following(self) -> Compass:
        self.made += 1
        return Compass()

    def sure(self, picture: Picture, times: int, start_s: float = 0.0) -> list[float]:
        """How sure each frame is of a picture that is shown so many times."""
        found = []
        for place in range(times):
            frame = self.follower.frame(Shot(t_s=start_s + place * STEP_S, picture=picture))
            first = frame.image[0] if frame.image else None
            found.append(first[3] if first else 0.0)
        return found


def spot(row: int, column: int) -> Picture:
    """A picture of 100 x 50 with a bright spot."""
    picture = np.zeros((50, 100, 3), np.uint8)
    picture[row, column] = 255
    return picture


UPRIGHT, LYING = spot(4, 50), spot(25, 4)


def test_person_who_is_seen_well_is_never_looked_at_from_another_side() -> None:
    watch = Watch()
    assert watch.sure(UPRIGHT, 40) == [0.9] * 40
    assert (watch.made, watch.looking.looks) == (1, [])


@pytest.mark.parametrize("lying", [LYING, spot(25, 96)])
def test_person_who_lies_is_seen_better_once_a_turn_was_confirmed(lying: Picture) -> None:
    watch = Watch()
    assert watch.sure(lying, 5) == [0.4, 0.4, 0.9, 0.9, 0.9]
    assert watch.made == 2
    frame = watch.follower.frame(Shot(t_s=1.0, picture=lying))
    row, column = (int(each[0]) for each in np.nonzero(lying[:, :, 0]))
    assert frame.image is not None
    assert frame.image[0] == pytest.approx(((column + 0.5) / 100, (row + 0.5) / 50, 0.0, 0.9))


def test_turn_that_is_better_now_and_then_is_not_taken() -> None:
    watch = Watch()
    turned_or_not = spot(25, 50)
    for place in range(6):
        watch.sure(LYING, 2, place * 3 * STEP_S)
        watch.sure(turned_or_not, 1, (place * 3 + 2) * STEP_S)
    assert watch.made == 1


def test_person_who_is_seen_well_now_and_then_is_looked_at_from_the_other_side() -> None:
    watch = Watch()
    for place in range(6):
        watch.sure(UPRIGHT if place % 2 else LYING, 1, place * STEP_S)
    assert watch.made == 2


def test_doubt_is_forgotten_once_the_person_was_seen_well_for_a_second() -> None:
    watch = Watch()
    watch.sure(LYING, 2)
    watch.sure(UPRIGHT, 40, 2 * STEP_S)
    watch.sure(LYING, 2, 42 * STEP_S)
    assert watch.made == 1


def test_person_who_stands_up_is_followed_upright_again() -> None:
    watch = Watch()
    watch.sure(LYING, 5)
    assert watch.sure(UPRIGHT, 4, 1.0) == [0.4, 0.4, 0.9, 0.9]


def test_where_nobody_is_found_looks_become_rare() -> None:
    watch = Watch()
    assert watch.sure(np.zeros((50, 100, 3), np.uint8), 120) == [0.0] * 120
    tries = sorted(set(watch.looking.looks))
    assert [t_s for t_s in tries if t_s > 1.2] == pytest.approx(
        [1.5, 2.0, 2.5, 3.0, 3.5], abs=2 * STEP_S
    )


def test_sureness_is_that_of_the_better_side() -> None:
    points = [(0.0, 0.0, 0.0, 0.1)] * POINTS
    for joint, visibility in zip((12, 24, 26, 28), (1.0, 0.9, 0.8, 0.7), strict=True):
        points[joint] = (0.0, 0.0, 0.0, visibility)
    assert sureness(Sighting(image=tuple(points), world=())) == pytest.approx(0.85)
    assert sureness(None) == 0.0 < GOOD


def test_turned_pictures_of_the_stand_in_are_what_the_model_would_be_given() -> None:
    seen = Compass().look(turned(LYING, Turn.RIGHT), 0.0)
    assert sureness(seen) == pytest.approx(0.9)
