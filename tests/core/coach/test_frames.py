# SPDX-License-Identifier: Apache-2.0
from lumbar.core.coach.frames import Picture


def test_picture_knows_its_shape() -> None:
    assert Picture(width=1280, height=720).aspect == 1280 / 720
