# SPDX-License-Identifier: Apache-2.0
"""Invented people, the same ones in every run."""

from __future__ import annotations

import random
from typing import Any, Final

from lumbar.core.catalogue.vocabulary import ConditionCode

_SEED: Final = 20_260_101
_MOST_CONDITIONS: Final = 3
_KNEELING: Final = 0.9


def invented_people(count: int, questions: tuple[str, ...]) -> list[dict[str, Any]]:
    """Plain data of people of all ages who may start, with up to three conditions each."""
    chance = random.Random(_SEED)  # noqa: S311  # no secret is made of it
    return [_invented(chance, questions) for _ in range(count)]


def _invented(chance: random.Random, questions: tuple[str, ...]) -> dict[str, Any]:
    usual = chance.randint(0, 8)
    codes = chance.sample(tuple(ConditionCode), chance.randint(0, _MOST_CONDITIONS))
    return {
        "born": f"{chance.randint(1940, 2005)}-0{chance.randint(1, 9)}-15",
        "answers": dict.fromkeys(questions, "no"),
        "conditions": [code.value for code in ConditionCode if code in codes],
        "pain": {"usual": usual, "worst": min(10, usual + 2), "map": 1},
        "settles_min": chance.choice([10, 30, 90]),
        "equipment": ["mat", "chair"],
        "can_kneel": chance.random() < _KNEELING,
        "minutes": chance.choice([10, 20, 30]),
        "days_per_week": chance.randint(2, 6),
        "started": "2026-10-05",
    }
