# SPDX-License-Identifier: Apache-2.0
"""A plan becomes a handout: every word that stands on it is chosen here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.planning.plan import Item, Plan
from lumbar.interop.plain.dose_words import MINUTE_S, length_words
from lumbar.library import Library
from lumbar.library.words import Words
from lumbar.reports.boxes import emergency_of, pain_rules_of
from lumbar.reports.days import listed, short_day, whole_day
from lumbar.reports.handout import (
    DAYS_OF_A_WEEK,
    DayOfWeek,
    Handout,
    Moment,
    OnScreen,
    Picture,
    Row,
    Week,
)
from lumbar.reports.moves import move_of

_SAID_IN_A_BOX = "planning.advice.stop"


def no_picture(_exercise: ExerciseId, _moment: Moment) -> None:
    """No exercise has a figure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a plan does not know of itself.

    `dates` says on which day a day of the plan is done, where that is not the day it names; a day
    that is not in it is not done.
    """

    emergency_number: str
    name: str | None = None
    address: str | None = None
    dates: Mapping[date, date] | None = None
    picture: Picture = field(default=no_picture)


def handout_of(plan: Plan, library: Library, setting: Setting) -> Handout:
    """The handout of a plan, in the language of the library."""
    words = library.words
    done = tuple(_done(plan, setting.dates))
    title = "title" if setting.name else "title_alone"
    made_from = "made_from" if setting.name else "made_from_alone"
    return Handout(
        language=words.language,
        made_on=plan.on,
        name=setting.name,
        title=words.text(f"handout.{title}").format(name=setting.name),
        lead=tuple(_lead(plan, done, words)),
        moves=tuple(
            move_of(each.item, _when(each, words), library, setting.picture) for each in done
        ),
        week=_week(plan.on, done, words),
        pain=pain_rules_of(library),
        emergency=emergency_of(words, setting.emergency_number),
        notes=tuple(
            words.say(each.message) for each in plan.advice if each.message.key != _SAID_IN_A_BOX
        ),
        notes_heading=words.text("handout.notes"),
        on_screen=_on_screen(setting.address, words),
        made_from=words.text(f"handout.{made_from}").format(content=plan.content),
        page=words.text("handout.page"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Done:
    """An exercise of the plan and the days on which it is done."""

    item: Item
    on: tuple[date, ...]


def _done(plan: Plan, dates: Mapping[date, date] | None) -> Iterator[_Done]:
    """Every exercise that has a day, once, in the order in which the week comes to it."""
    days = {day.on: day.on for day in plan.days} if dates is None else dates
    first: dict[str, Item] = {}
    on: dict[str, list[date]] = {}
    for day in plan.days:
        for item in day.items if day.on in days else ():
            first.setdefault(item.exercise, item)
            on.setdefault(item.exercise, []).append(days[day.on])
    for exercise, item in first.items():
        yield _Done(item=item, on=tuple(on[exercise]))


def _lead(plan: Plan, done: tuple[_Done, ...], words: Words) -> Iterator[str]:
    yield words.text("handout.from").format(day=whole_day(plan.on, words))
    days = len({day for each in done for day in each.on})
    longest_s = max((day.seconds for day in plan.days), default=0)
    yield words.text("handout.lead").format(
        days=_counted("sessions", days, words),
        length=length_words(max(1, round(longest_s / MINUTE_S)) * MINUTE_S, words),
    )
    if plan.aerobic.minutes:
        yield words.text("handout.walk").format(
            length=length_words(plan.aerobic.minutes * MINUTE_S, words),
            times=_counted("times", plan.aerobic.sessions_per_week, words),
        )


def _when(each: _Done, words: Words) -> str:
    if len(each.on) == DAYS_OF_A_WEEK:
        return words.text("handout.every_day")
    days = listed([short_day(day, words) for day in sorted(each.on)], words)
    return words.text("handout.when").format(days=days)


def _week(first: date, done: tuple[_Done, ...], words: Words) -> Week:
    days = [first + timedelta(days=number) for number in range(DAYS_OF_A_WEEK)]
    home = "handout.week"
    return Week(
        heading=words.text(f"{home}.heading"),
        hint=words.text(f"{home}.hint"),
        exercise=words.text(f"{home}.exercise"),
        pain=words.text(f"{home}.pain"),
        free=words.text(f"{home}.free"),
        days=tuple(DayOfWeek(on=day, name=short_day(day, words)) for day in days),
        rows=tuple(
            Row(
                name=words.exercise(each.item.exercise).name,
                boxes=tuple(each.item.dose.times_per_day if day in each.on else 0 for day in days),
            )
            for each in done
        ),
    )


def _on_screen(address: str | None, words: Words) -> OnScreen | None:
    if address is None:
        return None
    home = "handout.on_screen"
    shows = words.text(f"{home}.shows").format(address=address)
    return OnScreen(text=words.text(f"{home}.text"), address=address, shows=shows)


def _counted(unit: str, count: int, words: Words) -> str:
    named = {1: "one", 2: "two"}.get(count, "many")
    found = words.find(f"handout.{unit}.{named}")
    text = found if isinstance(found, str) else words.text(f"handout.{unit}.many")
    return text.format(count=count)
