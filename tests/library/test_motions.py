# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest

from lumbar.core.motion.motion import CameraName, Motion, Prop, Sided, Support
from lumbar.core.motion.skeleton import BodySide
from lumbar.library import load
from lumbar.library.files import Folder
from lumbar.library.motions import read_motions, read_without

EXERCISES = load().catalogue.exercises
POSTURES = """
[standing]
body = "upright"
on = ["feet"]
hip_out = 3
"""
SOUND = """
cycle = ["start", "top"]
side = "right"
camera = "front"
works = ["left hip side"]
arrows = ["right foot", "hips"]
props = ["rail"]

[pose.start]
like = "standing"

[pose.top]
like = "start"
on = ["left foot", "right hand on rail"]
right = { hip_out = 30 }

[fault.HA-1]
in = ["top"]
off = ["left foot"]
right = { hip_out = 20 }
"""
NAME = "standing-hip-abduction"


def read(
    folder: Path, text: str, name: str = NAME
) -> tuple[tuple[Motion, ...], list[tuple[str, ...]]]:
    motions = folder / "motions"
    motions.mkdir()
    (motions / "_postures.toml").write_text(POSTURES, encoding="utf-8")
    (motions / f"{name}.toml").write_text(text, encoding="utf-8")
    opened = Folder(folder)
    found = read_motions(opened, EXERCISES)
    return found, [(fault.file, fault.key, fault.expected, fault.found) for fault in opened.faults]


def test_motion_is_read(tmp_path: Path) -> None:
    (motion,), faults = read(tmp_path, SOUND)
    assert faults == []
    assert (motion.exercise, motion.cycle, motion.side) == (NAME, ("start", "top"), "right")
    assert motion.camera is CameraName.FRONT
    assert motion.works == (Sided(name="hip side", side=BodySide.LEFT),)
    assert motion.arrows == (
        Sided(name="foot", side=BodySide.RIGHT),
        Sided(name="hips", side=BodySide.MIDDLE),
    )
    assert motion.props == (Prop.RAIL,)
    assert [pose.name for pose in motion.poses] == ["start", "top"]
    (fault,) = motion.faults
    assert (fault.code, fault.poses) == ("HA-1", ("top",))
    assert fault.angles == {("hip_out", BodySide.RIGHT): 20}
    assert fault.drops == (Support(part="foot", side=BodySide.LEFT),)


def test_pose_that_is_held_is_read(tmp_path: Path) -> None:
    (motion,), faults = read(tmp_path, SOUND.replace("camera", 'held = "top"\ncamera'))
    assert (faults, motion.held) == ([], "top")


def test_names_without_a_figure_are_no_motion(tmp_path: Path) -> None:
    (tmp_path / "motions").mkdir()
    (tmp_path / "motions" / "_without.toml").write_text('bridge = "It cannot."', encoding="utf-8")
    (tmp_path / "motions" / "_postures.toml").write_text(POSTURES, encoding="utf-8")
    opened = Folder(tmp_path)
    assert (read_motions(opened, EXERCISES), opened.faults) == ((), [])


@pytest.mark.parametrize(
    ("old", "new", "key", "expected", "found"),
    [
        ('"start", "top"]', '"start", "toop"]', "cycle[1]", "one of start, top", "'toop'"),
        ('"start", "top"]', '"start", "start"]', "cycle[1]", "each pose once", "'start'"),
        ('["start", "top"]', "[]", "cycle", "at least one pose", "[]"),
        ('side = "right"', 'side = "right"\nheld = "end"', "held", "one of start, top", "'end'"),
        (
            'side = "right"\n',
            "",
            "side",
            "left or right: the side that works as it is written",
            "nothing",
        ),
        (
            'like = "start"',
            'like = "stand"',
            "pose.top.like",
            "a pose above it or one of standing",
            "'stand'",
        ),
        (
            "[fault.HA-1]",
            "[fault.HA-9]",
            "fault.HA-9",
            "a fault of the exercise: HA-1, HA-2, HA-3",
            "an unknown code",
        ),
        ('in = ["top"]', 'in = ["tip"]', "fault.HA-1.in[0]", "one of start, top", "'tip'"),
        ("camera", "kamera", "kamera", None, "an unknown key"),
    ],
)
def test_slip_in_a_motion_is_named(
    tmp_path: Path, old: str, new: str, key: str, expected: str | None, found: str
) -> None:
    assert old in SOUND
    _, faults = read(tmp_path, SOUND.replace(old, new, 1))
    assert [(fault[1], fault[3]) for fault in faults] == [(key, found)]
    assert expected is None or faults[0][2] == expected


def test_unknown_area_is_named_with_all_that_are_known(tmp_path: Path) -> None:
    _, faults = read(tmp_path, SOUND.replace("left hip side", "left hipside"))
    assert [(fault[1], fault[3]) for fault in faults] == [("works[0]", "'left hipside'")]
    assert faults[0][2].startswith("one of belly, deep belly, ")


def test_pose_that_nothing_carries_is_named(tmp_path: Path) -> None:
    _, faults = read(tmp_path, SOUND.replace('like = "standing"', 'body = "upright"'))
    assert ("pose.start.on", "what carries the body, or its height") in [
        (fault[1], fault[2]) for fault in faults
    ]


def test_file_of_no_exercise_is_named(tmp_path: Path) -> None:
    found, faults = read(tmp_path, SOUND, name="moonwalk")
    assert found == ()
    assert faults == [("motions/moonwalk.toml", "", "a file named for an exercise", "moonwalk")]


def test_posture_that_grows_from_an_unknown_one_is_named(tmp_path: Path) -> None:
    motions = tmp_path / "motions"
    motions.mkdir()
    (motions / "_postures.toml").write_text('[a]\nlike = "b"\non = ["feet"]\n', encoding="utf-8")
    opened = Folder(tmp_path)
    assert read_motions(opened, EXERCISES) == ()
    assert [(fault.key, fault.found) for fault in opened.faults] == [("a.like", "b")]


def test_every_exercise_moves_or_says_why_not(tmp_path: Path) -> None:
    (motion,), _ = read(tmp_path, SOUND)
    (tmp_path / "motions" / "_without.toml").write_text(
        'moonwalk = "no"\nstanding-hip-abduction = "no"\ncobra = "no"\n', encoding="utf-8"
    )
    opened = Folder(tmp_path)
    three = [each for each in EXERCISES if each.id in {NAME, "cobra", "bridge"}]
    assert set(read_without(opened, (motion,), three)) == {"moonwalk", NAME, "cobra"}
    assert [(fault.key, fault.found) for fault in opened.faults] == [
        ("moonwalk", "an unknown exercise"),
        (NAME, f"motions/{NAME}.toml"),
        ("bridge", "nothing"),
    ]
