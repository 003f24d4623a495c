# SPDX-License-Identifier: Apache-2.0
import tomllib

import pytest

from lumbar.core.kernel.errors import Fault
from lumbar.core.kernel.reading import Reader
from lumbar.core.motion.motion import Aim, Hold, Lean, Lie, Support
from lumbar.core.motion.skeleton import BodySide
from lumbar.library.poses import Written, read_written, resolved, sided

LEFT, RIGHT, MIDDLE = BodySide.LEFT, BodySide.RIGHT, BodySide.MIDDLE


def read(text: str) -> tuple[Written, list[tuple[str, str]]]:
    faults: list[Fault] = []
    written = read_written(Reader(tomllib.loads(text), faults))
    return written, [(fault.key, fault.found) for fault in faults]


def test_pose_is_read() -> None:
    written, faults = read("""
        body = "face down"
        on = ["knees", "left hand", "head on pillow", "toes"]
        plumb = ["thighs", "left arm"]
        knee = 90
        neck = 5
        left = { elbow = 10 }
        aim = { "left hip-knee-ankle" = 180, shoulder-hip-knee = 170 }
        rise_cm = { "right foot" = 46 }
        hands = "hip"
        tilt = 10
        height = 0.4
    """)
    assert faults == []
    assert written.lie is Lie.FACE_DOWN
    assert written.angles == {
        ("knee", LEFT): 90, ("knee", RIGHT): 90, ("neck", MIDDLE): 5, ("elbow", LEFT): 10,
    }  # fmt: skip
    assert written.supports == (
        Support(part="knee", side=LEFT),
        Support(part="knee", side=RIGHT),
        Support(part="hand", side=LEFT),
        Support(part="head", side=MIDDLE, surface="pillow"),
        Support(part="toes", side=LEFT),
        Support(part="toes", side=RIGHT),
    )
    assert written.plumb == (("thigh", LEFT), ("thigh", RIGHT), ("arm", LEFT))
    assert written.aims == (
        Aim(measure="hip-knee-ankle", side=LEFT, value=180),
        Aim(measure="shoulder-hip-knee", side=LEFT, value=170),
        Aim(measure="shoulder-hip-knee", side=RIGHT, value=170),
        Aim(measure="foot", side=RIGHT, value=46),
    )
    assert written.holds == (
        Hold(hand=LEFT, place="hip", side=LEFT),
        Hold(hand=RIGHT, place="hip", side=RIGHT),
    )
    assert written.lean == Lean(tilt_deg=10)
    assert written.height == 0.4


def test_hands_can_cross_and_let_go() -> None:
    written, faults = read("""
        left = { hand = "other knee" }
        right = { hand = "free" }
    """)
    assert faults == []
    assert written.holds == (Hold(hand=LEFT, place="knee", side=RIGHT),)
    assert written.let_go == {RIGHT}
    assert read('hands = "free"')[0].let_go == {LEFT, RIGHT}


@pytest.mark.parametrize(
    ("text", "key", "found"),
    [
        ("knee = 190", "knee", "190"),
        ("left = { knee = 190 }", "left.knee", "190"),
        ("left = { neck = 10 }", "left.neck", "an unknown key"),
        ('on = ["fin"]', "on[0]", "'fin'"),
        ('on = ["hand"]', "on[0]", "'hand'"),
        ('on = ["feet on cloud"]', "on[0]", "'feet on cloud'"),
        ('plumb = ["tail"]', "plumb[0]", "'tail'"),
        ("aim = { hip-knee = 180 }", "aim.hip-knee", "an unknown angle"),
        ("rise_cm = { fin = 10 }", "rise_cm.fin", "an unknown part"),
        ('hands = "moon"', "hands", "'moon'"),
        ("knees = 10", "knees", "an unknown key"),
    ],
)
def test_slip_in_a_pose_is_named(text: str, key: str, found: str) -> None:
    _, faults = read(text)
    assert (key, found) in faults


def test_pose_takes_over_what_it_does_not_say() -> None:
    base = resolved(
        "base",
        read('body = "on back"\non = ["back"]\nknee = 90\nhands = "hip"')[0],
        None,
        within=False,
    )
    own = read('like = "base"\nhip = 20\nleft = { hand = "belly" }')[0]
    pose = resolved("own", own, base, within=True)
    assert (pose.lie, pose.supports, pose.like) == (Lie.ON_BACK, base.supports, "base")
    assert pose.angles == {**base.angles, ("hip", LEFT): 20, ("hip", RIGHT): 20}
    assert pose.given == {("hip", LEFT), ("hip", RIGHT)}
    assert pose.holds == (
        Hold(hand=RIGHT, place="hip", side=RIGHT),
        Hold(hand=LEFT, place="belly", side=LEFT),
    )
    assert pose.lean == Lean()


def test_pose_that_grows_from_a_posture_is_its_own_beginning() -> None:
    base = resolved(
        "base", read('on = ["feet"]\ntilt = 5\nheight = 1\nplumb = ["arms"]')[0], None, within=False
    )
    pose = resolved("own", read('like = "base"')[0], base, within=False)
    assert (pose.like, pose.lean, pose.height, pose.plumb) == (
        None,
        Lean(tilt_deg=5),
        1,
        base.plumb,
    )
    assert resolved("bare", Written(), None, within=False).lie is Lie.UPRIGHT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("left knee", (LEFT, "knee")),
        ("right hip front", (RIGHT, "hip front")),
        ("hips", (None, "hips")),
    ],
)
def test_sided(text: str, expected: tuple[BodySide | None, str]) -> None:
    assert sided(text) == expected
