# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.core.motion.body import placed
from lumbar.core.motion.posture import STANDING, Posture, mirrored
from lumbar.core.motion.skeleton import BodySide
from lumbar.figures.camera import CAMERAS, Camera
from lumbar.figures.figure import drawing_order, part_shapes, view
from lumbar.figures.gallery import Gallery
from lumbar.figures.shapes import BALLS, FEATURES, PARTNER, PARTS

FRONT = Camera(90, 10)
STEPPING = STANDING.with_angles(
    {
        ("hip", BodySide.LEFT): 40,
        ("knee", BodySide.LEFT): 60,
        ("shoulder", BodySide.RIGHT): 70,
        ("low_back_side", BodySide.MIDDLE): 12,
    }
)
POSTURES = (STANDING, STEPPING)


@pytest.mark.parametrize("posture", POSTURES)
def test_mirrored_posture_is_the_mirrored_picture_from_the_front(posture: Posture) -> None:
    here, there = (view(placed(each), FRONT) for each in (posture, mirrored(posture)))
    for at, across in enumerate(PARTNER):
        a, b = here.balls[at], there.balls[across]
        assert (a.x, a.y, a.near, a.r) == pytest.approx((-b.x, b.y, b.near, b.r))


def test_order_of_a_mirrored_posture_is_mirrored_from_the_front() -> None:
    here, there = (view(placed(each), FRONT) for each in (STEPPING, mirrored(STEPPING)))
    leg = [("thigh", BodySide.LEFT), ("shank", BodySide.LEFT)]
    mirror = [(name, side.other) for name, side in leg]
    assert [key for key in drawing_order(here, {}) if key in leg] == leg
    assert [key for key in drawing_order(there, {}) if key in mirror] == mirror


def test_order_names_every_part_once_at_every_key_pose(gallery: Gallery) -> None:
    keys = {(part.name, part.side) for part in PARTS}
    for exercise in gallery.exercises:
        movement = gallery.movement(exercise)
        assert movement is not None
        for key in movement.keys:
            for camera in CAMERAS.values():
                order = drawing_order(view(placed(key.posture), camera), {})
                assert (set(order), len(order)) == (keys, len(keys)), exercise


def test_from_the_side_the_left_arm_is_behind_the_trunk_and_the_right_before_it() -> None:
    order = drawing_order(view(placed(STANDING), Camera(0, 0)), {})
    left, trunk, right = (
        order.index(("upper arm", BodySide.LEFT)),
        order.index(("trunk", BodySide.MIDDLE)),
        order.index(("upper arm", BodySide.RIGHT)),
    )
    assert left < trunk < right


def test_far_side_is_shaded_and_the_near_one_is_not() -> None:
    seen = view(placed(STANDING), Camera(14, 9))
    fills = {
        part.side: next(part_shapes(seen, part, ())).line for part in PARTS if part.name == "thigh"
    }
    assert fills == {BodySide.LEFT: "far.legs.line", BodySide.RIGHT: "legs.line"}


@pytest.mark.parametrize(
    ("yaw", "marks", "ears"),
    [
        (90, ["skin.shade", "skin.line", "eye", "eye"], 0),
        (14, ["skin.line", "eye"], 1),
        (-90, [], 0),
        (200, [], 1),
    ],
)
def test_face_and_ears_show_where_the_head_lets_them(
    yaw: float, marks: list[str], ears: int
) -> None:
    seen = view(placed(STANDING), Camera(yaw, 5))
    sides = (BodySide.LEFT, BodySide.RIGHT)
    assert [each.paint for each in FEATURES if seen.shows(each.way)] == marks
    assert sum(map(seen.shows_side, sides)) == ears


@pytest.mark.parametrize(("yaw", "faces"), [(90, True), (14, False), (-60, False)])
def test_face_is_over_the_hair_where_it_looks_at_us(yaw: float, faces: bool) -> None:  # noqa: FBT001
    assert view(placed(STANDING), Camera(yaw, 5)).faces_us == faces


@pytest.mark.parametrize(("up", "hair"), [(5, 4), (-30, 2), (-50, 1)])
def test_hair_falls_over_the_face_unless_it_is_seen_from_the_chin(up: float, hair: int) -> None:
    seen = view(placed(STANDING), Camera(90, up))
    head = next(part for part in PARTS if part.name == "head")
    fills = [shape.fill for shape in part_shapes(seen, head, ())]
    assert seen.faces_us
    assert fills.count("hair.fill") == hair


def test_every_ball_has_a_partner_across() -> None:
    for at, across in enumerate(PARTNER):
        x, y, z = BALLS[at].offset
        assert BALLS[across].offset == (x, y, -z)
        assert PARTNER[across] == at
