# SPDX-License-Identifier: Apache-2.0
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumbar.figures.hulls import Circle, Pen, hull, inside, outline
from lumbar.figures.stage import points_of

_CIRCLES = st.lists(
    st.builds(Circle, st.integers(-300, 300), st.integers(-300, 300), st.integers(5, 80)),
    min_size=1,
    max_size=8,
)


@given(_CIRCLES)
def test_hull_contains_every_circle_and_touches_one_in_every_direction(
    circles: list[Circle],
) -> None:
    arcs = hull(circles)
    for step in range(72):
        angle = 2 * math.pi * (step + 0.5) / 72
        farthest = max(c.x * math.cos(angle) + c.y * math.sin(angle) + c.r for c in circles)
        own = [
            c.x * math.cos(angle) + c.y * math.sin(angle) + c.r
            for c, start, end in arcs
            if (angle - start) % (2 * math.pi) <= end - start + 1e-9
        ]
        assert own
        assert max(own) == pytest.approx(farthest, abs=1e-5)


@given(_CIRCLES)
def test_hull_goes_round_once_without_a_gap(circles: list[Circle]) -> None:
    arcs = hull(circles)
    assert sum(end - start for _, start, end in arcs) == pytest.approx(2 * math.pi)
    assert [arc.end for arc in arcs[:-1]] == [arc.start for arc in arcs[1:]]


@given(_CIRCLES, st.integers(-400, 400), st.integers(-400, 400))
def test_inside_is_what_lies_behind_every_tangent(circles: list[Circle], x: int, y: int) -> None:
    margins = [
        max((c.x - x) * math.cos(angle) + (c.y - y) * math.sin(angle) + c.r for c in circles)
        for angle in (2 * math.pi * step / 360 for step in range(360))
    ]
    if abs(min(margins)) > 0.5:
        assert inside((x, y), hull(circles)) == (min(margins) > 0)


def test_hull_of_a_circle_within_another_is_the_outer_one() -> None:
    outer = Circle(0, 0, 50)
    assert {arc.circle for arc in hull([Circle(3, 4, 10), outer])} == {outer}


def test_outline_of_two_equal_circles_has_two_arcs_and_two_straight_sides() -> None:
    d = outline(hull([Circle(0, 0, 10), Circle(40, 0, 10)]))
    assert d == "M40-10a10 10 0 0 1 0 20l-40 0a10 10 0 0 1 0-20z"


def test_outline_pressed_flat_has_flat_arcs() -> None:
    d = outline(hull([Circle(0, 0, 10), Circle(40, 0, 10)]), 0.5)
    assert d == "M40-5a10 5 0 0 1 0 10l-40 0a10 5 0 0 1 0-10z"


def test_pen_leaves_out_steps_that_round_to_nothing_and_does_not_drift() -> None:
    pen = Pen()
    pen.move(0.4, 0.4)
    for step in range(1, 11):
        pen.line(0.4 + step * 0.3, 0.4)
    assert pen.closed() == "M0 0l1 0l1 0l1 0z"


def test_points_of_a_path_are_its_corners() -> None:
    assert points_of("M0-10l40 0a10 10 0 0 1 0 20z") == [(0, -10), (40, -10), (40, 10)]
