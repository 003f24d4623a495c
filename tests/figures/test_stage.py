# SPDX-License-Identifier: Apache-2.0
import math
from collections.abc import Iterator
from dataclasses import replace

import pytest

from lumbar.core.motion.body import BONE
from lumbar.core.motion.motion import Area, CameraName, Motion, Prop, Sided, Tracked
from lumbar.core.motion.posture import STANDING
from lumbar.core.motion.skeleton import SIDES, BodySide
from lumbar.core.motion.vectors import about
from lumbar.core.motion.working_out import other_side, work_out
from lumbar.figures.gallery import Gallery
from lumbar.figures.marks import Glow, Lens, Shape
from lumbar.figures.picture import Content, picture
from lumbar.figures.stage import Stage, points_of, stage, with_room_for
from lumbar.library import load


def _motion(exercise: str) -> Motion:
    found = load().motion(exercise)
    assert found is not None
    return found


def _stage(motion: Motion) -> Stage:
    return stage(work_out(motion))


def test_frame_has_one_ratio_for_every_exercise(gallery: Gallery) -> None:
    for exercise in gallery.exercises:
        movement = gallery.movement(exercise)
        assert movement is not None
        _, _, wide, high = stage(movement).box
        assert wide / high == pytest.approx(4 / 3, abs=0.01)


def test_arrows_of_limbs_end_where_the_limb_ends() -> None:
    bird_dog = _motion("bird-dog")
    scene = _stage(bird_dog)
    starts = [len(scene.arrows[name]) for name in ("start", "reach")]
    assert starts == [2, 2]
    assert [each.d for each in scene.arrows["start"]] == [each.d for each in scene.arrows["reach"]]


def test_arrow_of_the_trunk_lies_outside_at_the_start_and_leads_up_to_the_top() -> None:
    bridge = replace(_motion("bridge"), arrows=(Sided(name=Tracked.HIPS),))
    scene = _stage(bridge)
    at_start, at_top = (points_of(scene.arrows[name][0].d) for name in ("start", "top"))
    assert max(y for _, y in at_start) < min(y for _, y in at_top)


def test_both_sides_that_go_alike_have_one_arrow() -> None:
    bridge = replace(_motion("bridge"), arrows=(Sided(name=Tracked.KNEE),))
    assert len(_stage(bridge).arrows["top"]) == 1


def test_arrows_of_the_other_side_are_its_own() -> None:
    movement = work_out(_motion("bird-dog"))
    here = stage(movement)
    there = stage(other_side(movement), works_left=True)
    assert len(there.arrows["reach"]) == len(here.arrows["reach"])
    assert there.arrows["reach"] != here.arrows["reach"]


@pytest.mark.parametrize("prop", list(Prop))
def test_every_thing_can_be_drawn_with_any_body(prop: Prop) -> None:
    motion = _motion("bridge")
    bare = _stage(replace(motion, props=()))
    furnished = _stage(replace(motion, props=(prop,)))
    added = (
        len(furnished.under) > len(bare.under),
        len(furnished.over) > len(bare.over),
        len(furnished.things) > len(bare.things),
    )
    water = prop in {Prop.POOL, Prop.DEEP_POOL}
    assert added in (
        [(True, True, False)] if water else [(True, False, False), (False, False, True)]
    )


@pytest.mark.parametrize("camera", list(CameraName))
def test_water_has_two_sides_and_a_surface_that_the_body_parts(camera: CameraName) -> None:
    scene = _stage(replace(_motion("aquatic-therapy"), camera=camera))
    behind, before = ([mark.d for mark in each] for each in (scene.under, scene.over))
    assert (len(behind), len(before)) == (2, 3)
    whole = set(points_of(behind[1]))
    halves = points_of(behind[0]) + points_of(before[0])
    assert whole <= set(halves)


def test_rail_runs_along_the_body_beside_the_hand_that_holds() -> None:
    movement = work_out(_motion("standing-hip-flexor-stretch"))
    there = stage(other_side(movement), works_left=True)
    here = stage(movement)
    assert (len(here.under) > 0, here.over) == (True, ())
    assert (there.under, len(there.over) > 0) == ((), True)
    (left, top), (right, bottom) = _ends(here.under)
    assert (right - left) > (bottom - top)


def _ends(shapes: tuple[Shape, ...]) -> tuple[tuple[float, float], tuple[float, float]]:
    """The corners of the box around the rail, which is drawn last."""
    points = points_of(shapes[-1].d)
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return (min(xs), min(ys)), (max(xs), max(ys))


def test_strap_runs_from_both_hands_round_the_sole() -> None:
    things = {each.name: each.blobs for each in _stage(_motion("hamstring-stretch-supine")).things}
    foot, hands = BONE["foot", BodySide.RIGHT], {BONE["hand", side] for side in SIDES}
    assert {ball.bone for ball in things["sole"][0]} == {foot}
    bands = [{ball.bone for ball in things[f"{side} band"][0]} for side in SIDES]
    assert bands == [{foot, BONE["hand", side]} for side in SIDES]
    assert hands <= bands[0] | bands[1]


def test_warm_and_cold_pack_differ_in_cloth_and_mark() -> None:
    cloths = [
        [each.cloth for each in _stage(_motion(exercise)).things]
        for exercise in ("hot-pack", "cold-pack")
    ]
    assert cloths == [["warm", "heat"], ["cool", "frost"]]


@pytest.mark.parametrize("area", list(Area))
def test_every_area_shows_on_the_side_that_is_turned_to_us(area: Area) -> None:
    shown = []
    for side, facing in ((BodySide.RIGHT, 0.0), (BodySide.LEFT, math.pi)):
        motion = replace(_motion("bridge"), works=(Sided(name=area, side=side),))
        posture = replace(STANDING, facing=about((0.0, 1.0, 0.0), facing))
        content = Content(posture=posture, works=motion.works)
        marks = picture(_stage(motion), content)
        shown.append(any(isinstance(mark, Glow) for mark in marks))
    assert shown == [True, True]


def test_area_that_looks_away_does_not_show() -> None:
    motion = replace(_motion("bridge"), works=(Sided(name=Area.FLANK, side=BodySide.LEFT),))
    movement = work_out(motion)
    marks = picture(stage(movement), Content(posture=movement.start, works=motion.works))
    assert [mark for mark in marks if isinstance(mark, Glow)] == []


def test_print_hatches_areas_instead() -> None:
    movement = work_out(_motion("bridge"))
    content = Content(posture=movement.start, works=movement.motion.works, hatched=True)
    marks = list(picture(stage(movement), content))
    assert [mark for mark in marks if isinstance(mark, Glow)] == []
    assert any(isinstance(mark, Shape) and mark.line == "hatch" for mark in marks)


def test_close_view_shows_the_low_back_within_the_frame() -> None:
    movement = work_out(replace(_motion("bridge"), inset=True))
    scene = stage(movement)
    content = Content(posture=movement.start, key="start")
    (lens,) = (mark for mark in picture(scene, content) if isinstance(mark, Lens))
    x, y, wide, high = scene.box
    assert x <= lens.x - lens.r
    assert lens.x + lens.r <= x + wide
    assert y <= lens.y - lens.r
    assert lens.y + lens.r <= y + high
    fills = [mark.fill for mark in lens.marks if isinstance(mark, Shape)]
    assert fills[:2] == ["gap", "mat.top"]
    assert fills[-1] == "pen"
    assert "skin.shade" not in fills[:-20]


def test_close_view_of_a_still_body_draws_the_belly_in() -> None:
    motion = _motion("bridge")
    movement = work_out(replace(motion, inset=True, cycle=("start",)))
    scene = stage(movement)
    assert scene.inset is not None
    points = points_of(scene.inset.arrows["start"][0].d)
    assert min(y for _, y in points) < points[3][1] == max(y for _, y in points)


def test_close_view_shows_where_the_belly_was() -> None:
    movement = work_out(_motion("draw-in"))
    start, hold = movement.keys
    content = Content(posture=hold.posture, ghost=start.posture, key="hold")
    (lens,) = (mark for mark in picture(stage(movement), content) if isinstance(mark, Lens))
    first, last = lens.marks[0], lens.marks[-1]
    assert isinstance(first, Shape)
    assert isinstance(last, Shape)
    assert (first.fill, last.fill) == ("ghost", "pen")
    ghost = min(y for _, y in points_of(first.d))
    body = min(y for _, y in points_of(next(_filled(lens, "top.shade")).d))
    assert body - ghost == pytest.approx(20, abs=8)


def _filled(lens: Lens, fill: str) -> Iterator[Shape]:
    return (mark for mark in lens.marks if isinstance(mark, Shape) and mark.fill == fill)


def test_frame_is_widened_for_a_posture_that_would_leave_it_and_only_then() -> None:
    scene = _stage(_motion("bridge"))
    inside = work_out(_motion("bridge")).start
    assert with_room_for(scene, inside) is scene
    away = replace(inside, at=(inside.at[0] + 0.5, inside.at[1], inside.at[2]))
    x, _, wide, high = with_room_for(scene, away).box
    assert x + wide > scene.box[0] + scene.box[2]
    assert wide / high == pytest.approx(4 / 3, abs=0.01)
