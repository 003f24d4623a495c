# SPDX-License-Identifier: Apache-2.0
"""The end of a session: one thing that went well, one to change, and what follows for the plan.

Nothing is claimed that was not told or counted: without a camera nobody has seen the form.
"""

from __future__ import annotations

from dataclasses import dataclass

from lumbar.core.progression.events import Event, ExerciseDone, SetFinished
from lumbar.core.progression.state import Decided
from lumbar.library import load
from lumbar.web.care.gate import Visit
from lumbar.web.care.log import DayLog
from lumbar.web.words_in_templates import named, t


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """One exercise of the session."""

    id: str
    name: str
    sets: str
    stopped: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What was decided about one exercise, and why."""

    name: str
    move: str
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EndPage:
    """Everything on the page after a session."""

    done: tuple[Done, ...]
    pain_after: int | None
    effort: int | None
    well: str
    change: str
    meanings: tuple[Meaning, ...]
    waits_for_morning: bool


def end_page(visit: Visit, log: DayLog) -> EndPage:
    """The page after a session."""
    entries = log.of(ExerciseDone)
    last = log.finished[-1][1] if log.finished and not log.since_finished.exercised else None
    bodies = tuple(body for _, body in entries)
    return EndPage(
        done=tuple(_done(entry, body) for entry, body in entries),
        pain_after=None if last is None else last.pain_after,
        effort=None if last is None else last.effort,
        well=_well(bodies, bool(log.of(SetFinished))),
        change=_change(bodies, None if last is None else last.effort),
        meanings=tuple(_meaning(each) for each in visit.state.decisions if last is not None),
        waits_for_morning=last is not None,
    )


def _done(entry: Event, body: ExerciseDone) -> Done:
    sets = ", ".join(
        t("end.set_hold", reps=each.reps, hold_s=round(each.hold_s))
        if each.hold_s
        else t("end.set", reps=each.reps)
        for each in body.sets
    )
    return Done(id=entry.id, name=named(body.exercise), sets=sets, stopped=body.stopped)


def _well(bodies: tuple[ExerciseDone, ...], any_set: bool) -> str:  # noqa: FBT001
    whole = [body for body in bodies if body.sets and not body.stopped]
    calm = [body for body in whole if (body.pain_during or 0) <= (body.pain_before or 0)]
    if bodies and len(calm) == len(bodies) and any(b.pain_during is not None for b in bodies):
        return t("end.well.calm")
    if any(body.stopped for body in bodies):
        return t("end.well.stopped_in_time")
    if whole:
        return t("end.well.done", count=len(whole))
    return t("end.well.began" if any_set else "end.well.came")


def _change(bodies: tuple[ExerciseDone, ...], effort: int | None) -> str:
    rule = load().catalogue.thresholds.mastery
    hurt = next((body for body in bodies if body.stopped), None)
    if hurt is not None:
        return t("end.change.hurt", exercise=named(hurt.exercise))
    if effort is not None and effort > rule.effort_max:
        return t("end.change.effort")
    most = max(bodies, key=lambda body: body.pain_during or 0, default=None)
    if most is not None and (most.pain_during or 0) > rule.pain_during_max:
        return t("end.change.slower", exercise=named(most.exercise))
    if bodies:
        words = load().words.exercise(bodies[-1].exercise)
        if words.mistakes:
            mistake = words.mistakes[0]
            return t("end.change.look", exercise=words.name, fix=mistake.fix)
    return t("end.change.nothing")


def _meaning(decided: Decided) -> Meaning:
    words = load().words
    return Meaning(
        name=named(decided.exercise),
        move=t(f"end.move.{decided.move}"),
        why=tuple(words.say(reason.message) for reason in decided.because),
    )
