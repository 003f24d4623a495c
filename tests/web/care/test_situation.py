# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from lumbar.core.progression.events import Morning
from lumbar.web.care.history import tell
from lumbar.web.care.situation import Situation, forget, situation_of
from tests.web.visitor import NOW, Visitor


def afresh(visitor: Visitor) -> Situation:
    forget()
    return situation_of(visitor.person, NOW.date())


def test_situation_after_one_more_event_is_that_of_the_whole_history(settled: Visitor) -> None:
    before = settled.situation
    tell(settled.person, [Morning(pain=4)], NOW, "morning")
    after = settled.situation
    assert [entry.body for entry in after.entries[len(before.entries) :]] == [Morning(pain=4)]
    assert after == afresh(settled)


def test_situation_of_a_history_that_was_replaced_is_read_anew(settled: Visitor) -> None:
    tell(settled.person, [Morning(pain=4)], NOW, "morning")
    known = settled.situation
    assert afresh(settled) == known
