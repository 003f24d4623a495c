# SPDX-License-Identifier: Apache-2.0
"""What screening and the planner answer, as lines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import assert_never

from lumbar.core.planning.plan import Day, Item, Outcome, Plan, Referral
from lumbar.core.screening.answers import Triage, level_of
from lumbar.interop.plain.dose_words import dose_words
from lumbar.interop.plain.numbers import figure, minutes
from lumbar.library import Library
from lumbar.library.words import Words


def screening_lines(found: Triage, words: Words) -> Iterator[str]:
    """What the answers mean, why, and what changes."""
    yield words.text(f"cli.level.{level_of(found)}")
    if found.urgency is not None:
        yield words.text(f"cli.urgency.{found.urgency}")
    if found.because:
        yield _because(found.because, words)
    if found.conditions:
        names = ", ".join(words.text(f"conditions.{code}.name") for code in found.conditions)
        yield words.text("cli.screen.conditions").format(names=names)


def outcome_lines(outcome: Outcome, library: Library) -> Iterator[str]:
    """A plan, or who has to look first."""
    match outcome:
        case Plan():
            return plan_lines(outcome, library)
        case Referral():
            return referral_lines(outcome, library.words)
    assert_never(outcome)


def referral_lines(referral: Referral, words: Words) -> Iterator[str]:
    """No plan: who has to look, how soon, and why."""
    yield words.text("cli.plan.referral")
    yield words.text(f"cli.level.{referral.level}")
    yield words.text(f"cli.urgency.{referral.urgency}")
    if referral.because:
        yield _because(referral.because, words)


def plan_lines(plan: Plan, library: Library) -> Iterator[str]:
    """A week, day by day, with the reason of every choice."""
    words = library.words
    stage = words.text(f"cli.stage.{plan.stage}")
    yield words.text("cli.plan.heading").format(date=shown(plan.on), stage=plan.stage, name=stage)
    for day in plan.days:
        yield ""
        yield from _day_lines(day, library)
    yield ""
    aerobic = plan.aerobic
    yield words.text("cli.plan.aerobic").format(
        minutes=aerobic.minutes, sessions=aerobic.sessions_per_week
    )
    if plan.advice:
        yield ""
        yield words.text("cli.plan.advice")
        yield from (f"- {words.say(reason.message)}" for reason in plan.advice)
    if plan.left_out:
        yield ""
        yield words.text("cli.plan.left_out").format(count=len(plan.left_out))


def shown(day: date) -> str:
    """A day as every part of the world reads it."""
    return day.isoformat()


def _day_lines(day: Day, library: Library) -> Iterator[str]:
    words = library.words
    length = figure(minutes(day.seconds))
    yield words.text("cli.plan.day").format(date=shown(day.on), minutes=length)
    for place, item in enumerate(day.items, start=1):
        yield from _item_lines(place, item, library)


def _item_lines(place: int, item: Item, library: Library) -> Iterator[str]:
    words = library.words
    exercise = library.catalogue.exercise(item.exercise)
    said = words.exercise(item.exercise)
    dose = dose_words(item.dose, exercise.sides, words, phases=exercise.tempo.phases)
    if len(exercise.variants) > 1:
        label = said.variants[item.variant]
        dose = words.text("cli.plan.variant").format(variant=label, dose=dose)
    row = words.text("cli.plan.item").format(
        place=place, name=said.name, exercise=item.exercise, dose=dose
    )
    yield f"  {row}"
    for reason in item.reasons:
        why = words.text("cli.plan.why").format(text=words.say(reason.message), rule=reason.rule)
        yield f"     {why}"
    for change in item.changes:
        text = words.say(change.message)
        changed = words.text("cli.plan.change").format(text=text, condition=change.condition)
        yield f"     {changed}"


def _because(ids: tuple[str, ...], words: Words) -> str:
    return words.text("cli.screen.because").format(
        found="; ".join(f"{_found(each, words)} ({each})" for each in ids)
    )


def _found(rule: str, words: Words) -> str:
    for key in (f"screening.questions.{rule}.found", f"rules.{rule}.text"):
        text = words.find(key)
        if isinstance(text, str):
            return text.removesuffix(".")
    return words.text("cli.plan.rule")
