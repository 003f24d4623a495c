# SPDX-License-Identifier: Apache-2.0
from lumbar.core.catalogue.vocabulary import Severity
from lumbar.core.coach.cueing import APART_S, STALE_S, Cueing
from lumbar.core.coach.events import Cue


def test_gravest_fault_is_said_first() -> None:
    cueing = Cueing()
    cueing.saw("A", Severity.MINOR, 1.0)
    cueing.saw("B", Severity.STOP, 1.0)
    cueing.saw("C", Severity.MAJOR, 1.0)
    assert cueing.say(1.0) == [Cue(t_s=1.0, code="B")]


def test_next_cue_waits() -> None:
    cueing = Cueing()
    cueing.saw("A", Severity.MINOR, 1.0)
    assert cueing.say(1.0) == [Cue(t_s=1.0, code="A")]
    cueing.saw("B", Severity.MINOR, 2.0)
    assert cueing.say(1.0 + APART_S - 0.1) == []
    assert cueing.say(1.0 + APART_S) == [Cue(t_s=1.0 + APART_S, code="B")]


def test_old_fault_is_not_worth_saying() -> None:
    cueing = Cueing()
    cueing.saw("A", Severity.MINOR, 1.0)
    assert cueing.say(1.0 + STALE_S + 0.1) == []
    assert cueing.say(9.0) == []
