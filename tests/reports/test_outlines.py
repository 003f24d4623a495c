# SPDX-License-Identifier: Apache-2.0
import math

import pytest

from lumbar.reports.outlines import BeyondUsError, Frame, circle, path

PLAIN = Frame()


def points(operators: str) -> list[tuple[float, float]]:
    """Where each operator ends."""
    ends = []
    for part in operators.replace(" m", ";").replace(" l", ";").replace(" c", ";").split(";"):
        numbers = [float(each) for each in part.split() if each != "h"]
        if numbers:
            ends.append((numbers[-2], numbers[-1]))
    return ends


@pytest.mark.parametrize(
    ("data", "operators"),
    [
        ("M1 2L3 4", "1.0 2.0 m 3.0 4.0 l"),
        ("M1 2 3 4", "1.0 2.0 m 3.0 4.0 l"),
        ("m1 2l3 4-5 6z", "1.0 2.0 m 4.0 6.0 l -1.0 12.0 l h"),
        ("M1 2L3 4zm1 1l2 2", "1.0 2.0 m 3.0 4.0 l h 2.0 3.0 m 4.0 5.0 l"),
        ("M0 0Q3 3 6 0", "0.0 0.0 m 2.0 2.0 4.0 2.0 6.0 0.0 c"),
        ("M1 1q3 3 6 0", "1.0 1.0 m 3.0 3.0 5.0 3.0 7.0 1.0 c"),
        ("M5 5a3 3 0 0 1 0 0", "5.0 5.0 m"),
        ("M.5-.25", "0.5 -0.2 m"),
        ("", ""),
    ],
)
def test_path_is_written_in_operators(data: str, operators: str) -> None:
    assert path(data, PLAIN) == operators


def test_quarter_of_a_circle_is_one_curve() -> None:
    assert path("M100 0A100 100 0 0 1 0 100", PLAIN) == (
        "100.0 0.0 m 100.0 55.2 55.2 100.0 0.0 100.0 c"
    )


@pytest.mark.parametrize(
    ("large", "sweep", "way"),
    [
        (0, 1, [(0, 100)]),
        (1, 0, [(0, -100), (-100, 0), (0, 100)]),
        (1, 1, [(200, 100), (100, 200), (0, 100)]),
    ],
)
def test_arc_takes_the_side_and_the_way_that_are_meant(
    large: int, sweep: int, way: list[tuple[float, float]]
) -> None:
    ends = points(path(f"M100 0A100 100 0 {large} {sweep} 0 100", PLAIN))
    assert ends == [(100, 0), *way]


def test_short_arc_the_other_way_round_bends_the_other_way() -> None:
    assert path("M200 100A100 100 0 0 0 100 200", PLAIN) == (
        "200.0 100.0 m 144.8 100.0 100.0 144.8 100.0 200.0 c"
    )


def test_arc_of_an_ellipse_stays_on_it() -> None:
    for x, y in points(path("M50 0A50 8 0 1 1 0 -8", PLAIN)):
        assert math.hypot(x / 50, y / 8) == pytest.approx(1, abs=0.02)


def test_arc_whose_radius_is_too_small_is_half_of_the_circle_that_fits() -> None:
    assert points(path("M0 0A1 1 0 0 1 20 0", PLAIN)) == [(0, 0), (10, -10), (20, 0)]


def test_circle_is_closed_where_it_began() -> None:
    drawn = circle(10, 20, 5, PLAIN)
    assert points(drawn) == [(5, 20), (10, 15), (15, 20), (10, 25), (5, 20)]
    assert drawn.endswith(" h")


def test_frame_scales_and_moves_and_lies_in_another() -> None:
    outer = Frame(scale=2, move=(10, 0))
    assert path("M1 1", outer) == "12.0 2.0 m"
    assert path("M1 1", outer.within(3, (1, 1))) == "18.0 8.0 m"


@pytest.mark.parametrize(
    "data",
    [
        "M1 2H3",
        "M1 2C1 2 3 4 5 6",
        "1 2",
        "M1",
        "M1 2L3",
        "M1L2 3",
        "M0 0A1 1 30 0 1 2 2",
        "M0 0A0 1 0 0 1 2 2",
        "M0 0A1 1 0 2 1 2 2",
        "M0 0z1 1",
        "M0 0;",
    ],
)
def test_path_of_another_kind_is_refused(data: str) -> None:
    with pytest.raises(BeyondUsError):
        path(data, PLAIN)
