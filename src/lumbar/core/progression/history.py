# SPDX-License-Identifier: Apache-2.0
"""What was said, once everything that was said about it has been heard.

Theory of operation: events may arrive in any order and more than once. Copies are dropped by id.
A correction points at one event, so corrections hang below events as trees; whatever hangs in a
circle or points nowhere is below no event and has no effect. Each tree is settled from its leaves:
of the corrections of one event the latest that was not itself withdrawn wins.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import TypeAlias

from lumbar.core.progression.events import Body, Corrects, Event

_Said: TypeAlias = Body | None
"""What an event says in the end; None where it was withdrawn."""


def settled(events: Iterable[Event], on: date) -> tuple[Event, ...]:
    """Give what holds on a day, oldest first: no copies, no corrections, nothing from after `on`.

    A corrected event keeps its own moment and its own `by`.
    """
    known = tuple(event for event in _by_id(events) if event.day <= on)
    corrections = _corrections(known)
    found = []
    for event in known:
        if isinstance(event.body, Corrects):
            continue
        body = _said(event, corrections)
        if body is not None:
            found.append(event if body is event.body else replace(event, body=body))
    return tuple(sorted(found, key=_order))


def _by_id(events: Iterable[Event]) -> Iterable[Event]:
    """Keep one event for each id; where two differ under one id, the later, else the greater."""
    kept: dict[str, Event] = {}
    for event in events:
        other = kept.setdefault(event.id, event)
        if other is not event:  # equal moments may fall on different days: compare how they read
            kept[event.id] = max(other, event, key=lambda each: (each.at, repr(each)))
    return kept.values()


def _order(event: Event) -> tuple[datetime, str]:
    return (event.at, event.id)


def _corrections(events: Iterable[Event]) -> dict[str, list[Event]]:
    """Give the corrections of each event, latest first."""
    found: dict[str, list[Event]] = {}
    for event in sorted(events, key=_order, reverse=True):
        if isinstance(event.body, Corrects):
            found.setdefault(event.body.event, []).append(event)
    return found


def _said(event: Event, corrections: dict[str, list[Event]]) -> _Said:
    """Settle the tree below one event without recursion, as chains may be of any length."""
    tree = [event]
    for each in tree:
        tree += corrections.get(each.id, ())
    said: dict[str, _Said] = {}
    withdrawn: set[str] = set()
    for each in reversed(tree):
        standing = [one for one in corrections.get(each.id, ()) if one.id not in withdrawn]
        if standing:
            said[each.id] = said[standing[0].id]
            if isinstance(each.body, Corrects) and said[each.id] is None:
                withdrawn.add(each.id)
        else:
            said[each.id] = each.body.body if isinstance(each.body, Corrects) else each.body
    return said[event.id]
