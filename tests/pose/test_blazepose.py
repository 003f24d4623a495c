# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import numpy as np
import pytest

from lumbar.pose.blazepose import BlazePose
from lumbar.pose.following import GOOD, sureness
from lumbar.pose.model import FULL, NoModelError, model_bytes, model_file
from lumbar.pose.pictures import Picture, Turn, turned, turned_back
from tests.pose.conftest import MOMENTS_S, plain

NOSE, HIP, KNEE, ANKLE = 0, 24, 26, 28
TOP = len(MOMENTS_S) // 2


def test_drawn_person_is_seen_from_head_to_foot(
    model: BlazePose, bridge: tuple[Picture, ...]
) -> None:
    seen = [model.look(each, t_s) for t_s, each in zip(MOMENTS_S, bridge, strict=True)][-1]
    assert seen is not None
    assert (len(seen.image), len(seen.world)) == (33, 33)
    assert sureness(seen) > GOOD
    across = [seen.image[joint][0] for joint in (NOSE, HIP, KNEE, ANKLE)]
    assert across == sorted(across)
    assert all(abs(axis) < 1e-2 for axis in np.mean([seen.world[23], seen.world[24]], axis=0)[:3])


@pytest.mark.usefixtures("model")
def test_person_in_a_turned_picture_is_seen_where_they_are(bridge: tuple[Picture, ...]) -> None:
    with BlazePose(follows=False) as looking:
        for turn in (Turn.LEFT, Turn.RIGHT):
            straight = looking.look(bridge[TOP], 0.0)
            other = looking.look(turned(bridge[TOP], turn), 0.0)
            assert straight is not None
            assert other is not None
            back = turned_back(other, turn, bridge[TOP])
            for joint in (NOSE, HIP, KNEE, ANKLE):
                assert back.image[joint][:2] == pytest.approx(straight.image[joint][:2], abs=0.05)


def test_nobody_is_seen_before_an_empty_wall(model: BlazePose) -> None:
    assert model.look(plain(200, 640, 480), 0.0) is None


def test_model_says_nothing_on_standard_error(
    model: BlazePose, capfd: pytest.CaptureFixture[str]
) -> None:
    model.look(plain(200, 640, 480), 0.0)
    assert capfd.readouterr().err == ""


def test_model_that_was_not_built_is_named_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(NoModelError, match=r"full\.task is not there; build it by: make video$"):
        BlazePose(folder=tmp_path)


def test_model_that_is_damaged_is_not_used(tmp_path: Path) -> None:
    model_file(FULL, tmp_path).write_bytes(b"PK")
    with pytest.raises(NoModelError, match=r"is damaged; build it anew by: make video$"):
        model_bytes(FULL, tmp_path)
