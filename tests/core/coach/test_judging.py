# SPDX-License-Identifier: Apache-2.0
from collections.abc import Iterable

from lumbar.core.catalogue.form_check import FormFault, Trigger
from lumbar.core.catalogue.vocabulary import Severity, View
from lumbar.core.coach.events import FaultSeen
from lumbar.core.coach.joints import RIGHT
from lumbar.core.coach.judging import Judge
from lumbar.core.coach.signals import Wording
from lumbar.core.kernel.evidence import Evidence
from tests.support.sticks import Leg, Stick, both, plank

MINOR, MAJOR, STOP = Severity.MINOR, Severity.MAJOR, Severity.STOP


def fault(
    code: str,
    any_of: Iterable[Trigger] = (),
    all_of: Iterable[Trigger] = (),
    view: View = View.SIDE,
) -> FormFault:
    return FormFault(
        code=code,
        severity=MINOR,
        views=(view,),
        observable=True,
        source=Evidence("[D]"),
        any_of=tuple(any_of),
        all_of=tuple(all_of),
    )


SAG = fault(
    "SAG",
    [
        Trigger(signal="line_deviation", at="hold", above=0.05),
        Trigger(signal="line_deviation", at="hold", above=0.05, for_s=2, severity=STOP),
    ],
    [Trigger(signal="knee_angle_deg", at="hold", above=150)],
)


def judge(*faults: FormFault, view: View | None = View.SIDE) -> Judge:
    return Judge(faults, view, Wording(), RIGHT)


def watched(found: Judge, sticks: list[Stick], *, held: bool = True) -> list[tuple[float, str]]:
    """The times and grades at which a fault is new, at four frames a second."""
    new = []
    for place, stick in enumerate(sticks):
        scene = stick.scene()
        scene.t_s = place / 4
        new += [(scene.t_s, severity.value) for _, severity in found.watch(scene, held=held)]
    return new


def test_fault_of_a_hold_is_said_once_it_has_lasted_and_again_when_it_is_graver() -> None:
    assert watched(judge(SAG), [plank(20)] * 12) == [(0.5, "minor"), (2.0, "stop")]


def test_fault_of_a_hold_has_its_times() -> None:
    found = judge(SAG)
    watched(found, [plank(20)] * 4 + [plank()] * 4)
    assert found.ended(1.2, over=False) == []
    expected = FaultSeen(code="SAG", severity=MINOR, start_s=0.0, end_s=0.75)
    assert found.ended(1.75, over=False) == [expected]
    assert found.ended(9.0, over=True) == []


def test_fault_that_did_not_last_is_none() -> None:
    found = judge(SAG)
    assert watched(found, [plank(20)]) == []
    assert found.ended(9.0, over=True) == []


def test_fault_that_comes_back_is_a_new_one() -> None:
    sticks = [plank(20)] * 3 + [plank()] * 3 + [plank(20)] * 3
    assert watched(judge(SAG), sticks) == [(0.5, "minor"), (2.0, "minor")]


def test_every_condition_beside_it_must_hold() -> None:
    kneeling = both(plank(20), Leg(thigh=165, shank=90))
    assert watched(judge(SAG), [kneeling] * 12) == []


def test_start_pose_is_not_looked_at_in_a_hold() -> None:
    start = fault("START", [Trigger(signal="hip_angle_deg", at="start", below=170)])
    sitting = [both(Stick(), Leg(thigh=0))] * 4
    assert watched(judge(start), sitting) == []
    assert watched(judge(start), sitting, held=False) == [(0.5, "minor")]


def test_turned_body_is_not_judged_from_the_side() -> None:
    turned = [Stick(trunk=20, wide=0.04)] * 9
    low = fault("LOW", [Trigger(signal="trunk_elevation_deg", at="hold", below=60)])
    found = judge(low)
    assert watched(found, turned) == []
    found.step(turned[0].scene(), 9.0, 1.0, high=True)
    assert found.verdict({}) == []


def test_fault_is_judged_from_its_own_view_alone() -> None:
    frontal = fault("TILT", [Trigger(signal="hips_tilt_deg", at="hold", below=60)], view=View.FRONT)
    front = [Stick(wide=0.04)] * 4
    assert watched(judge(frontal), front) == []
    assert watched(judge(frontal, view=View.FRONT), front) == [(0.5, "minor")]


def test_left_against_right_is_not_judged_from_the_side() -> None:
    mixed = fault("MIX", [Trigger(signal="hips_tilt_deg", at="hold", below=60)], view=View.ANY)
    assert watched(judge(mixed), [Stick(wide=0.01)] * 4) == []


def test_movement_is_judged_when_it_is_over() -> None:
    found = judge(
        fault("TOP", [Trigger(signal="hip_angle_deg", at="top", below=120, severity=MAJOR)]),
        fault("START", [Trigger(signal="hip_angle_deg", at="start", below=170)]),
        fault("BOTH", (), [Trigger(signal="hip_angle_deg", at="top", below=120)]),
        fault("FAST", [Trigger(signal="phase_s", at="out", below=1)]),
        fault("NONE", [Trigger(signal="hip_angle_deg", at="top", above=190)]),
    )
    sitting = both(Stick(), Leg(thigh=0)).scene()
    found.begin()
    found.rest(Stick().scene())
    found.step(sitting, 0.1, 1.0, high=True)
    verdict = [(each.code, severity) for each, severity in found.verdict({"phase_s:out": 0.4})]
    assert verdict == [("TOP", MAJOR), ("BOTH", MINOR), ("FAST", MINOR)]


def test_fault_of_conditions_that_all_hold_shows_in_a_hold() -> None:
    found = judge(fault("ALL", (), [Trigger(signal="hip_angle_deg", at="hold", below=120)]))
    assert watched(found, [both(Stick(), Leg(thigh=0))] * 3) == [(0.5, "minor")]
