# SPDX-License-Identifier: Apache-2.0
"""Every text that a page asks for is there, and no page holds a sentence of its own style."""

from __future__ import annotations

import re
from enum import StrEnum

import pytest

from lumbar.core.planning.plan import Stage
from lumbar.core.progression.state import CheckKind, Move
from lumbar.core.screening.answers import Urgency
from lumbar.library import load
from lumbar.web.care.week import DayState
from lumbar.web.words_in_templates import long_day, minutes, t, tn
from tests.support.tree import PACKAGE, shown
from tests.web.visitor import NOW

TEMPLATES = tuple(sorted((PACKAGE / "web").rglob("*.html")))
USES = tuple(
    (path, tag, key)
    for path in TEMPLATES
    for tag, key in re.findall(r"""{% (t|tn|word) ["']([\w.]+)["']""", path.read_text("utf-8"))
    if not key.endswith(".")
)
PLACES = {"t": "web.{}", "tn": "web.{}.one", "word": "{}"}


@pytest.mark.parametrize("path", TEMPLATES, ids=shown)
def test_template_holds_nothing_inline(path: object) -> None:
    text = path.read_text("utf-8")  # type: ignore[attr-defined]
    assert re.findall(r" style=|<style|<script(?! type=\"module\" src=)| on\w+=", text) == []


def test_texts_that_templates_ask_for_are_there() -> None:
    words = load().words
    missing = [
        (shown(path), key)
        for path, tag, key in USES
        if not isinstance(words.find(PLACES[tag].format(key)), str)
    ]
    assert missing == []


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("end.move", Move),
        ("today.due", CheckKind),
        ("today.state", DayState),
        ("plan.stage", Stage),
        ("safety.urgency", Urgency),
    ],
)
def test_every_word_of_a_list_is_said(place: str, kind: type[StrEnum]) -> None:
    assert [each for each in kind if not t(f"{place}.{each}")] == []


def test_counts_choose_their_words() -> None:
    assert tn("today.steady", 1) == "1 steady week."
    assert tn("today.steady", 3) == "3 steady weeks in a row."


def test_days_and_lengths_are_said_in_words() -> None:
    assert long_day(NOW) == "Friday 20 November"
    assert [minutes(seconds) for seconds in (5, 90, 600)] == [1, 2, 10]
