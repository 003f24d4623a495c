# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.core.kernel.errors import MisuseError
from lumbar.core.motion.body import placed
from lumbar.core.motion.clinical_angles import angle_deg
from lumbar.core.motion.faulting import with_fault
from lumbar.core.motion.flesh import SPHERE, centre
from lumbar.core.motion.motion import FaultPose, Lean
from lumbar.core.motion.posing import STATURE_CM
from lumbar.core.motion.working_out import work_out
from tests.support.movements import BRIDGE, LEFT, RIGHT, aims, both, motion, pose, resting

WELL = work_out(BRIDGE)
FEET = resting("foot")


@pytest.mark.parametrize(("amount", "expected"), [(1.0, 147), (0.5, 161), (0.0, 175)])
def test_fault_changes_an_angle_by_its_amount(amount: float, expected: float) -> None:
    top = placed(with_fault(WELL, "BR-1", amount).top)
    assert angle_deg(top, "shoulder-hip-knee", RIGHT) == pytest.approx(expected, abs=0.5)


def test_fault_leaves_the_other_poses_and_the_contacts() -> None:
    faulty = with_fault(WELL, "BR-1")
    assert faulty.start == WELL.start
    heel = SPHERE["heel", LEFT]
    assert centre(placed(faulty.top), heel) == pytest.approx(
        centre(placed(WELL.top), heel), abs=2e-3
    )
    assert faulty.moves[0].steps[-1] == faulty.top


def test_fault_beyond_a_limit_stops_at_the_limit() -> None:
    assert with_fault(WELL, "BR-2").top.angle("low_back") == pytest.approx(-35, abs=1)


def test_fault_lets_go_leans_and_lifts_less() -> None:
    lift = motion(
        pose("stand", on=FEET, angles=both(hip=0)),
        pose("lift", on=(FEET[0],), like="stand", aim=aims("heel", 10)[1:]),
        faults=(
            FaultPose(code="A", poses=("lift",), angles={}, aims=aims("heel", -5)[1:]),
            FaultPose(code="B", poses=("lift",), angles={}, aims=aims("toes", 4)[1:]),
            FaultPose(
                code="C", poses=("lift",), angles={}, lean=Lean(roll_deg=20), drops=(FEET[0],)
            ),
        ),
    )
    well = work_out(lift)
    heel = SPHERE["heel", RIGHT]

    def rise_cm(movement: object) -> float:
        one, other = placed(movement.start), placed(movement.top)  # type: ignore[attr-defined]
        return (centre(other, heel)[1] - centre(one, heel)[1]) * STATURE_CM

    assert rise_cm(well) == pytest.approx(10, abs=0.1)
    assert rise_cm(with_fault(well, "A")) == pytest.approx(5, abs=0.1)
    assert with_fault(well, "B").keys[1].missed < 0.01
    assert with_fault(well, "C").motion.pose("lift").supports == ()


def test_fault_that_is_not_drawn_is_misuse() -> None:
    with pytest.raises(MisuseError, match="try draws no fault 'XX-1'"):
        with_fault(WELL, "XX-1")
