# SPDX-License-Identifier: Apache-2.0
"""The script of a session as the browser's player reads it."""

from __future__ import annotations

from dataclasses import dataclass

from lumbar.core.session.script import Script, ScriptItem
from lumbar.interop.plain.numbers import figure, minutes
from lumbar.interop.plain.step_words import ItemWords, item_words
from lumbar.interop.plain.steps import step_record
from lumbar.library.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Addresses:
    """Where the player sends what happens, where it ends, and where it turns for safety."""

    events_url: str
    end_url: str
    safety_url: str


def script_record(
    script: Script, session: str, addresses: Addresses, words: Words
) -> dict[str, object]:
    """A whole script with its words; `session` is the id under which its events are sent."""
    said = [item_words(item, words) for item in script.items]
    return {
        "session": session,
        "date": script.on.isoformat(),
        "minutes": minutes(script.seconds),
        "events_url": addresses.events_url,
        "end_url": addresses.end_url,
        "safety_url": addresses.safety_url,
        "seconds_total": figure(script.seconds),
        "items": [
            _item_record(place, item, said[place], words) for place, item in enumerate(script.items)
        ],
        "steps": [
            step_record(place, step, script.items[step.item], said[step.item])
            for place, step in enumerate(script.steps)
        ],
        "breathe": words.text("session.breathe"),
    }


def _item_record(place: int, item: ScriptItem, said: ItemWords, words: Words) -> dict[str, object]:
    return {
        "item": place,
        "exercise": item.exercise,
        "variant": item.variant,
        "name": said.exercise.name,
        "position": item.position.value,
        "ready_text": said.exercise.voice.ready or said.exercise.start,
        "swap_to": [_named(each, words) for each in item.swap_to],
        "easier": None if item.easier is None else _named(item.easier, words),
    }


def _named(exercise: str, words: Words) -> dict[str, object]:
    return {"exercise": exercise, "name": words.exercise(exercise).name}
