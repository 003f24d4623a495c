# SPDX-License-Identifier: Apache-2.0
"""A dose in words: "2 sets of 8, hold 2 seconds, rest 1 minute, twice a day"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lumbar.core.catalogue.dose import Dose
from lumbar.core.catalogue.exercise import Bar
from lumbar.core.catalogue.vocabulary import Sides
from lumbar.library.words import Words

MINUTE_S: Final = 60
_CM_IN: Final = 2.54
_HOME: Final = "session.dose"
_TWO_PHASES: Final = 2


def dose_words(
    dose: Dose, sides: Sides, words: Words, *, phases: int = 1, short: bool = False
) -> str:
    """What to do once through, the rests, and how often a day; repetitions are for each side.

    With two `phases` every hold is held both ways. In `short` only what is done once through.
    """
    parts = [*_once_through(dose, sides, phases, words)]
    return ", ".join(parts if short else (*parts, *_around(dose, words)))


def bar_words(bar: Bar, words: Words, *, painless: bool = False) -> str:
    """How far an exercise has to be: "15 times, held for 10 seconds", or its own goal."""
    parts = []
    if bar.reps is not None:
        parts.append(_said(words, "times", count=bar.reps))
    if bar.hold_s is not None:
        parts.append(_said(words, "held", length=length_words(bar.hold_s, words)))
    if painless:
        parts.append(_said(words, "painless"))
    return ", ".join(parts) or _said(words, "at_goal")


def length_words(seconds: int, words: Words) -> str:
    """A length of time in whole minutes, seconds, or both."""
    minutes, rest = divmod(seconds, MINUTE_S)
    if not minutes or (minutes == 1 and rest):
        return _counted("seconds", seconds, words)
    if not rest:
        return _counted("minutes", minutes, words)
    return f"{_counted('minutes', minutes, words)} {_counted('seconds', rest, words)}"


def _once_through(dose: Dose, sides: Sides, phases: int, words: Words) -> Iterator[str]:
    if dose.time_s is not None:
        yield length_words(dose.time_s, words)
        return
    count = _count(dose, words)
    two_sides = sides in {Sides.EACH, Sides.ALTERNATE}
    yield f"{count} {_said(words, 'each_side')}" if two_sides else count
    if dose.lift_in is not None:
        cm = round(dose.lift_in * _CM_IN)
        inches = _counted("inches", dose.lift_in, words)
        yield _said(words, "lift", inches=inches, cm=cm)
    if dose.hold_s:
        key = "hold_each_way" if phases == _TWO_PHASES else "hold"
        yield _said(words, key, length=length_words(dose.hold_s, words))


def _around(dose: Dose, words: Words) -> Iterator[str]:
    rest_s = _rest_s(dose)
    if rest_s:
        yield _said(words, "rest", length=length_words(rest_s, words))
    if dose.times_per_day > 1:
        key = "twice_a_day" if dose.times_per_day == 2 else "times_a_day"  # noqa: PLR2004
        yield _said(words, key, count=dose.times_per_day)


def _count(dose: Dose, words: Words) -> str:
    if dose.sets > 1 and dose.reps > 1:
        return _said(words, "sets", sets=dose.sets, reps=dose.reps)
    times = max(dose.sets, dose.reps)
    return _said(words, "once") if times == 1 else _said(words, "times", count=times)


def _rest_s(dose: Dose) -> int:
    """The rest that counts: between sets; between repetitions where there is one set of holds."""
    if dose.time_s is not None:
        return 0
    if dose.sets > 1:
        return dose.rest_between_sets_s
    return dose.rest_between_reps_s if dose.reps > 1 and dose.hold_s else 0


def _counted(unit: str, count: int, words: Words) -> str:
    return _said(words, f"{unit}.{'one' if count == 1 else 'many'}", count=count)


def _said(words: Words, key: str, **facts: object) -> str:
    return words.text(f"{_HOME}.{key}").format_map(facts)
