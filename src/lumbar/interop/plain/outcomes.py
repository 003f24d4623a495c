# SPDX-License-Identifier: Apache-2.0
"""What screening and the planner answer, as plain data with words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from lumbar.core.kernel.messages import Reason
from lumbar.core.planning.plan import Aerobic, Day, Item, LeftOut, Outcome, Plan, Referral
from lumbar.core.screening.answers import Triage, level_of
from lumbar.interop.plain.doses import dose_record
from lumbar.interop.plain.numbers import minutes
from lumbar.library.words import Words


def screening_record(triage: Triage) -> dict[str, object]:
    """What the safety check says."""
    return {
        "level": level_of(triage).value,
        "urgency": None if triage.urgency is None else triage.urgency.value,
        "because": list(triage.because),
        "conditions": [code.value for code in triage.conditions],
    }


def outcome_record(outcome: Outcome, words: Words) -> dict[str, object]:
    """A plan or a referral."""
    match outcome:
        case Plan():
            return plan_record(outcome, words)
        case Referral():
            return referral_record(outcome)
    assert_never(outcome)


def referral_record(referral: Referral) -> dict[str, object]:
    """No plan: who has to look, how soon, and why."""
    return {
        "kind": "referral",
        "level": referral.level.value,
        "urgency": referral.urgency.value,
        "because": list(referral.because),
    }


def plan_record(plan: Plan, words: Words) -> dict[str, object]:
    """A week of sessions with the reason of every choice."""
    return {
        "kind": "plan",
        "stage": plan.stage.value,
        "days": [_day_record(day, words) for day in plan.days],
        "left_out": [_left_out_record(each, words) for each in plan.left_out],
        "aerobic": _aerobic_record(plan.aerobic, words),
        "advice": reason_records(plan.advice, words),
    }


def reason_records(reasons: Iterable[Reason], words: Words) -> list[dict[str, object]]:
    """Each reason with its rule, its source and its sentence."""
    return [
        {"rule": reason.rule, "source": reason.source, "text": words.say(reason.message)}
        for reason in reasons
    ]


def _day_record(day: Day, words: Words) -> dict[str, object]:
    return {
        "date": day.on.isoformat(),
        "minutes": minutes(day.seconds),
        "items": [_item_record(item, words) for item in day.items],
    }


def _item_record(item: Item, words: Words) -> dict[str, object]:
    return {
        "exercise": item.exercise,
        "variant": item.variant,
        "dose": dose_record(item.dose, item.sides),
        "minutes": minutes(item.seconds),
        "reasons": reason_records(item.reasons, words),
        "changes": [
            {"condition": each.condition.value, "text": words.say(each.message)}
            for each in item.changes
        ],
    }


def _left_out_record(each: LeftOut, words: Words) -> dict[str, object]:
    return {"exercise": each.exercise, "because": reason_records(each.because, words)}


def _aerobic_record(aerobic: Aerobic, words: Words) -> dict[str, object]:
    return {
        "week": aerobic.week,
        "sessions_per_week": aerobic.sessions_per_week,
        "minutes": aerobic.minutes,
        "bout_minutes": aerobic.bout_minutes,
        "mode": aerobic.mode,
        "reasons": reason_records(aerobic.reasons, words),
    }
