# SPDX-License-Identifier: Apache-2.0
"""Every movement of the content can be worked out, and nothing in it is impossible."""

import pytest

from lumbar.core.motion.motion import Motion
from lumbar.library import load
from lumbar.library.moving import faults_of_motion


@pytest.mark.parametrize("motion", load().motions, ids=lambda motion: motion.exercise)
def test_movement_keeps_contacts_limits_and_pace(motion: Motion) -> None:
    assert faults_of_motion(motion, load().catalogue) == ()
