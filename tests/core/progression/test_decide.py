# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace

import pytest

from lumbar.core.progression.decide import TABLE, Evidence, decide, is_clean
from lumbar.core.progression.responses import Response
from lumbar.core.progression.state import Move, Zone
from tests.support.histories import CATALOGUE, START, moment

THRESHOLDS = CATALOGUE.thresholds
CALM = Response(
    exercise=CATALOGUE.exercise("bridge").id,
    entries=(),
    at=moment(START, 9),
    zone=Zone.GREEN,
    hurt=False,
    stopped=False,
    stop_faults=False,
    steady=False,
    rise=0,
    form_score=90,
    effort=4,
    painless=True,
)
READY = Evidence(
    response=CALM,
    reds=0,
    low_forms=0,
    full=True,
    full_days=2,
    days_needed=2,
    first_weeks=False,
    back=False,
    held=False,
)


def told(**response: object) -> Evidence:
    return replace(READY, response=replace(CALM, **response))  # type: ignore[arg-type]


@pytest.mark.rule("R22")
@pytest.mark.rule("R31")
@pytest.mark.rule("R44")
@pytest.mark.parametrize(
    ("evidence", "move", "words"),
    [
        (READY, Move.UP, "full_and_calm"),
        (told(zone=Zone.AMBER_STEADY), Move.UP, "steady"),
        (told(zone=Zone.SPREAD, hurt=True), Move.FAMILY_OFF, "spread"),
        (told(zone=Zone.RED, hurt=True, stopped=True), Move.STEP_DOWN, "stopped_for_pain"),
        (replace(told(zone=Zone.RED), reds=2), Move.STEP_DOWN, "second_red"),
        (replace(told(zone=Zone.RED), reds=1), Move.CUT, "red"),
        (replace(told(zone=Zone.AMBER, form_score=40), low_forms=2), Move.HOLD, "amber"),
        (replace(told(form_score=40), low_forms=2), Move.STEP_DOWN, "low_form_again"),
        (replace(told(form_score=40, zone=None), low_forms=1), Move.FEWER_SETS, "low_form"),
        (told(stopped=True), Move.HOLD, "stopped"),
        (told(stop_faults=True), Move.HOLD, "stopped"),
        (told(zone=None), Move.HOLD, "unknown"),
        (told(form_score=79), Move.HOLD, "form"),
        (told(form_score=80), Move.UP, "full_and_calm"),
        (told(form_score=None, effort=None), Move.UP, "full_and_calm"),
        (told(effort=7), Move.HOLD, "effort"),
        (told(effort=6), Move.UP, "full_and_calm"),
        (replace(told(rise=1), first_weeks=True), Move.HOLD, "first_weeks"),
        (replace(READY, first_weeks=True), Move.UP, "full_and_calm"),
        (replace(READY, back=True), Move.HOLD, "coming_back"),
        (replace(READY, held=True), Move.HOLD, "held"),
        (replace(READY, full=False), Move.HOLD, "not_full"),
        (replace(READY, full_days=1), Move.HOLD, "once_more"),
    ],
)
def test_first_row_that_fits_decides(evidence: Evidence, move: Move, words: str) -> None:
    found, reason = decide(evidence, THRESHOLDS)
    assert (found, reason.message.key) == (move, f"progression.{words}")


def test_rows_that_lower_stand_above_those_that_hold_but_for_amber() -> None:
    moves = [row.move for row in TABLE if row.words != "amber"]
    lowering = [place for place, move in enumerate(moves) if move not in {Move.HOLD, Move.UP}]
    assert lowering == list(range(len(lowering)))


@pytest.mark.parametrize(
    ("response", "clean"),
    [
        ({}, True),
        ({"zone": Zone.AMBER_STEADY}, True),
        ({"zone": Zone.AMBER, "steady": True}, True),
        ({"zone": Zone.AMBER}, False),
        ({"zone": Zone.RED, "steady": True}, False),
        ({"zone": None}, False),
        ({"form_score": 79}, False),
        ({"effort": 7}, False),
        ({"stopped": True}, False),
        ({"stop_faults": True}, False),
    ],
)
def test_clean_day_meets_every_mark(
    response: dict[str, object],
    clean: bool,  # noqa: FBT001
) -> None:
    assert is_clean(replace(CALM, **response), THRESHOLDS) is clean  # type: ignore[arg-type]
