# SPDX-License-Identifier: Apache-2.0
from lumbar.figures.order import Seen, far_to_near, vote


def _at(near: float, x: float = 0.0) -> list[Seen]:
    return [Seen(x, 0.0, near, 20.0)]


def test_vote_is_for_the_nearer_and_turns_round_with_the_two() -> None:
    assert vote(_at(10), _at(0)) == 400.0
    assert vote(_at(0), _at(10)) == -400.0


def test_vote_of_spheres_apart_on_the_picture_is_nothing() -> None:
    assert vote(_at(10, 100), _at(0)) == 0.0


def test_order_is_from_far_to_near() -> None:
    assert far_to_near({"b": _at(20), "c": _at(40), "a": _at(0)}, {}) == ("a", "b", "c")


def test_order_of_parts_that_do_not_overlap_keeps_halves_together() -> None:
    parts = {"arm": _at(0, 0), "leg": _at(0, 200), "hand": _at(0, 400)}
    together = {"arm": "hand", "hand": "arm"}
    assert far_to_near(parts, together) == ("arm", "hand", "leg")


def test_order_of_a_circle_drops_its_weakest_vote() -> None:
    a = [Seen(0, 0, 0, 20), Seen(100, 0, 25, 20)]
    b = [Seen(0, 0, 25, 20), Seen(200, 0, 0, 20)]
    c = [Seen(200, 0, 25, 20), Seen(100, 0, 20, 20)]
    assert far_to_near({"c": c, "a": a, "b": b}, {}) == ("a", "b", "c")
