# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest

from lumbar.core.motion.frames import Frame
from lumbar.pose.annotating import annotated
from lumbar.pose.decoding import opened
from lumbar.pose.pictures import Picture
from tests.pose.conftest import plain

TIMES_S = (0.0, 0.1, 0.5)


def bright(picture: Picture, frame: Frame) -> None:
    picture[:] = 100 if frame.t_s else 200


def test_pictures_keep_their_times_and_show_what_was_drawn(tmp_path: Path) -> None:
    path = tmp_path / "seen.mp4"
    source = plain(0)
    with annotated(path, (bright,)) as annotator:
        for t_s in TIMES_S:
            annotator.add(source, Frame(t_s=t_s, image=None, world=None))
    with opened(path) as read:
        shots = list(read.shots)
    assert tuple(round(each.t_s, 3) for each in shots) == TIMES_S
    assert [round(float(each.picture.mean())) for each in shots] == pytest.approx(
        [200, 100, 100], abs=2
    )
    assert source.max() == 0


def test_odd_sizes_lose_a_row_and_a_column(tmp_path: Path) -> None:
    path = tmp_path / "seen.mp4"
    with annotated(path) as annotator:
        annotator.add(plain(9, 65, 49), Frame(t_s=0.0, image=None, world=None))
    with opened(path) as read:
        assert (read.width, read.height) == (64, 48)
        assert len(list(read.shots)) == 1
