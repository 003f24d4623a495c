# SPDX-License-Identifier: Apache-2.0
"""Template tags for words: pages hold no sentence of their own, all stand in `text/<language>`."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from django import template

from lumbar.core.kernel.messages import Message, Reason
from lumbar.core.planning.plan import Change
from lumbar.library import load

register = template.Library()


@register.simple_tag
def t(key: str, **facts: object) -> str:
    """The page text under a key of `web.toml`, with its facts in place."""
    return word(f"web.{key}", **facts)


@register.simple_tag
def tn(key: str, count: int, **facts: object) -> str:
    """The page text for a count: `<key>.one` for 1, else `<key>.many`."""
    return word(f"web.{key}.{'one' if count == 1 else 'many'}", count=count, **facts)


@register.simple_tag
def word(key: str, **facts: object) -> str:
    """Any text under its whole key, with its facts in place."""
    return load().words.text(key).format_map(facts)


@register.simple_tag
def lines(key: str) -> tuple[str, ...]:
    """A list of texts under its whole key; empty where there is none."""
    found = load().words.find(key)
    return tuple(str(each) for each in found) if isinstance(found, list | tuple) else ()


@register.simple_tag
def fill(text: str, **facts: object) -> str:
    """A text that is at hand, with its facts in place."""
    return text.format_map(facts)


@register.filter
def say(value: Message | Reason | Change) -> str:
    """The sentence of a message, of a reason, or of a change for a condition."""
    message = value if isinstance(value, Message) else value.message
    return load().words.say(message)


@register.filter
def named(exercise: str) -> str:
    """The name of an exercise."""
    return load().words.exercise(exercise).name


@register.filter
def minutes(seconds: float) -> int:
    """Whole minutes, at least 1."""
    return max(1, round(timedelta(seconds=seconds) / timedelta(minutes=1)))


@register.filter
def long_day(day: date | datetime) -> str:
    """A day in words: Friday 20 November."""
    return f"{day:%A} {day.day} {day:%B}"


@register.filter
def short_day(day: date | datetime) -> str:
    """A day in few words: 20 Nov."""
    return f"{day.day} {day:%b}"


@register.filter
def clock_time(at: datetime) -> str:
    """Hours and minutes."""
    return f"{at:%H:%M}"
