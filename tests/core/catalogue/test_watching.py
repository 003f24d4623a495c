# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.core.catalogue.watching import Drive, Within


def test_range_without_an_end_is_refused() -> None:
    with pytest.raises(ValueError, match="hip_angle_deg: min or max expected"):
        Within(signal="hip_angle_deg")


def test_drive_that_goes_nowhere_is_refused() -> None:
    with pytest.raises(ValueError, match="hip_angle_deg: a top that differs from the start"):
        Drive(signal="hip_angle_deg", start=90, top=90)
