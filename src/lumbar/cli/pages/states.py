# SPDX-License-Identifier: Apache-2.0
"""What a history comes to, as lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from lumbar.cli.pages.outcomes import plan_lines, referral_lines, shown
from lumbar.core.kernel.messages import Fact, Reason
from lumbar.core.planning.plan import Outcome, Plan, Referral
from lumbar.core.progression.state import Changed, State
from lumbar.library import Library
from lumbar.library.words import Words


def state_lines(state: State, outcome: Outcome, library: Library) -> Iterator[str]:
    """Where a person stands, what changed, what is shut, and the plan from here."""
    match outcome:
        case Referral():
            yield from referral_lines(outcome, library.words)
        case Plan():
            yield from _standing_lines(state, library.words)
            yield ""
            yield from plan_lines(outcome, library)
        case _:
            assert_never(outcome)


def _standing_lines(state: State, words: Words) -> Iterator[str]:
    if state.zone is None:
        yield words.text("cli.state.no_session")
    else:
        zone = words.text(f"cli.zone.{state.zone}")
        yield words.text("cli.state.zone").format(zone=zone)
    kept = state.adherence
    yield words.text("cli.state.adherence").format(
        days=kept.window_days, done=kept.sessions_done, prescribed=kept.sessions_prescribed
    )
    if state.next_check is not None:
        kind = words.text(f"cli.state.check_kind.{state.next_check.kind}")
        yield words.text("cli.state.check").format(kind=kind, date=shown(state.next_check.due))
    if state.changes:
        yield ""
        yield words.text("cli.state.changes")
        yield from (_change_line(change, words) for change in state.changes)
    if state.locked:
        yield ""
        yield words.text("cli.state.locked")
        for lock in state.locked:
            name = words.exercise(lock.exercise).name
            yield words.text("cli.state.lock").format(name=name, why=_why(lock.because, words))


def _change_line(change: Changed, words: Words) -> str:
    what = words.text(f"cli.state.variable.{change.variable}")
    if change.exercise is not None:
        what = f"{words.exercise(change.exercise).name}, {what}"
    return words.text("cli.state.change").format(
        date=shown(change.at.date()),
        what=what,
        before=_fact(change.before, words),
        after=_fact(change.after, words),
        why=_why(change.because, words),
    )


def _why(reasons: tuple[Reason, ...], words: Words) -> str:
    return " ".join(words.say(reason.message) for reason in reasons)


def _fact(fact: Fact | None, words: Words) -> str:
    if fact is None:
        return words.text("cli.state.nothing")
    return f"{fact:g}" if isinstance(fact, float) else str(fact)
