# SPDX-License-Identifier: Apache-2.0
import numpy as np

from lumbar.core.motion.frames import Frame
from lumbar.pose.drawing import draw_line, draw_skeleton
from tests.pose.conftest import plain

RED = (255, 0, 0)


def test_line_covers_its_width_and_no_more() -> None:
    picture = plain(0, 40, 20)
    draw_line(picture, ((0.25, 0.5, 0, 1), (0.75, 0.5, 0, 1)), RED, 2.0)
    rows, columns = np.nonzero(picture[:, :, 0])
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (8, 11, 8, 31)
    assert picture[10, 20].tolist() == list(RED)


def test_line_that_leaves_the_picture_is_cut_off_there() -> None:
    picture = plain(0, 40, 20)
    draw_line(picture, ((-1.0, 0.5, 0, 1), (0.1, 0.5, 0, 1)), RED, 1.0)
    assert np.nonzero(picture[:, :, 0])[1].min() == 0
    draw_line(picture, ((2.0, 2.0, 0, 1), (3.0, 3.0, 0, 1)), RED, 1.0)
    assert picture[:, 10:].max() == 0


def test_skeleton_leaves_out_what_is_unsure_and_pictures_without_anybody() -> None:
    picture = plain(0)
    draw_skeleton(picture, Frame(t_s=0, image=None, world=None))
    nowhere = (0.1, 0.1, 0.0, 0.1)
    image = [nowhere] * 33
    image[26], image[28] = (0.5, 0.4, 0.0, 0.9), (0.5, 0.8, 0.0, 0.9)
    draw_skeleton(picture, Frame(t_s=0, image=tuple(image), world=None))
    rows, columns = np.nonzero(picture[:, :, 0])
    assert (columns.min(), columns.max()) == (31, 32)
    assert (rows.min(), rows.max()) == (18, 38)
