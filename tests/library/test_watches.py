# SPDX-License-Identifier: Apache-2.0
"""Every slip in what the coach follows is a fault with its key."""

from pathlib import Path

import pytest

from lumbar.core.catalogue.watching import Drive, WatchedSides, WatchMode, Within
from lumbar.library import load
from lumbar.library.exercises import read_exercises
from tests.support.content import faults_of_file

BRIDGE = "exercises/bridge.toml"
PLANK = "exercises/forearm-plank.toml"
KNOWN = "a signal that the coach knows, such as hip_angle_deg"


def test_watch_is_what_the_file_says() -> None:
    watch = load().catalogue.exercise("bird-dog").watch
    assert watch is not None
    assert (watch.mode, watch.sides) == (WatchMode.REPETITIONS, WatchedSides.EACH)
    assert watch.start[0] == Within(signal="moving_hip_angle_deg", low=50, high=130)
    assert watch.drives[0] == Drive(signal="moving_hip_angle_deg", start=95, top=150)
    assert (watch.diagonal, watch.counts_at) == (True, 0.6)


def test_every_exercise_that_a_camera_judges_is_followed() -> None:
    assert [
        str(each.id)
        for each in load().catalogue.exercises
        if each.camera.observable is (each.watch is None)
    ] == []


@pytest.mark.parametrize(
    ("file", "old", "new", "faults"),
    [
        (BRIDGE, 'mode = "repetitions"', 'mode = "dance"', [("coach.mode", "'dance'")]),
        (BRIDGE, "to_knee = true", "to_nose = true", [("coach.to_nose", "an unknown key")]),
        (BRIDGE, "min = -45, max = 20", "min = 45, max = 20", [("coach.pose[1].min", "45")]),
        (
            BRIDGE,
            "start = 0, top = -18",
            "start = 0, top = 0",
            [("coach.drives[1].top", "0")],
        ),
        (
            BRIDGE,
            '"front_up_ratio", min = 0.6',
            '"front_up_ratio"',
            [("coach.pose[0].min", "nothing")],
        ),
        (
            BRIDGE,
            '"trunk_elevation_deg", start',
            '"trunk_courage_deg", start',
            [("coach.drives[1].signal", "'trunk_courage_deg'")],
        ),
        (BRIDGE, 'mode = "repetitions"', 'mode = "hold"', [("coach.drives", "…")]),
        (PLANK, 'mode = "hold"', 'mode = "repetitions"', [("coach.drives", "nothing")]),
    ],
)
def test_slip_in_a_watch_is_a_fault(
    tmp_path: Path, file: str, old: str, new: str, faults: list[tuple[str, str]]
) -> None:
    found = faults_of_file(tmp_path, file, read_exercises, (old, new))
    shown = [(key, "…" if len(what) > 40 else what) for key, _, what in found]
    assert shown == [(key, what.replace("nothing", shown[0][1])) for key, what in faults]


def test_unknown_signal_of_a_fault_is_a_fault(tmp_path: Path) -> None:
    found = faults_of_file(tmp_path, BRIDGE, read_exercises, ("heel_rise_torso", "luck_rise_torso"))
    assert found == [("faults[5].any_of[0].signal", KNOWN, "'luck_rise_torso'")]
