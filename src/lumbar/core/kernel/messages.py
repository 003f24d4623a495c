# SPDX-License-Identifier: Apache-2.0
"""What the core says: a key and facts. Words in a language are added at the border."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Fact: TypeAlias = str | int | float


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence without its words: the key of a text and the facts that fill its places."""

    key: str
    facts: tuple[tuple[str, Fact], ...] = ()


def message(key: str, **facts: Fact) -> Message:
    """The message `key`, its facts in a fixed order so that equal messages are equal values."""
    return Message(key, tuple(sorted(facts.items())))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why something was decided: the rule (its id or its table), its source, the sentence."""

    rule: str
    source: str
    message: Message
