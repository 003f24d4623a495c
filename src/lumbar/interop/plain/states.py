# SPDX-License-Identifier: Apache-2.0
"""The state of a history as plain data with words."""

from __future__ import annotations

from dataclasses import asdict
from typing import assert_never

from lumbar.core.kernel.messages import Reason
from lumbar.core.outcomes.adherence import Adherence
from lumbar.core.planning.plan import Outcome, Plan, Referral
from lumbar.core.planning.standing import Lock
from lumbar.core.progression.state import Changed, Check, State
from lumbar.interop.plain.outcomes import plan_record, referral_record
from lumbar.library.words import Words


def state_record(state: State, outcome: Outcome, words: Words) -> dict[str, object]:
    """Where a person stands, with the plan from that day on; or the referral that stands first."""
    match outcome:
        case Referral():
            return referral_record(outcome)
        case Plan():
            stage = state.stage or outcome.stage
            return {
                "zone": None if state.zone is None else state.zone.value,
                "stage": stage.value,
                "plan": plan_record(outcome, words),
                "changes": [_change_record(each, words) for each in state.changes],
                "locked": [_lock_record(each, words) for each in state.locked],
                "adherence": _adherence_record(state.adherence),
                "next_check": _check_record(state.next_check),
            }
    assert_never(outcome)


def _change_record(change: Changed, words: Words) -> dict[str, object]:
    return {
        "at": change.at.isoformat(),
        "exercise": change.exercise,
        "variable": change.variable,
        "from": change.before,
        "to": change.after,
        "because": _because(change.because, words),
    }


def _lock_record(lock: Lock, words: Words) -> dict[str, object]:
    return {"exercise": lock.exercise, "because": _because(lock.because, words)}


def _because(reasons: tuple[Reason, ...], words: Words) -> list[dict[str, object]]:
    return [{"rule": reason.rule, "text": words.say(reason.message)} for reason in reasons]


def _adherence_record(adherence: Adherence) -> dict[str, object]:
    return {**asdict(adherence), "band": None if adherence.band is None else adherence.band.value}


def _check_record(check: Check | None) -> dict[str, object] | None:
    return None if check is None else {"kind": check.kind, "due": check.due.isoformat()}
