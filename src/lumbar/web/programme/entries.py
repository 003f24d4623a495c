# SPDX-License-Identifier: Apache-2.0
"""The entries of a history as somebody reads, corrects and voids them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from django import forms
from django.http import QueryDict

from lumbar.core.progression.events import (
    Body,
    Corrects,
    Event,
    ExerciseDone,
    Flare,
    Measured,
    Morning,
    SessionFinished,
)
from lumbar.library import load
from lumbar.web.care.models import Event as Row
from lumbar.web.care.models import Person
from lumbar.web.words_in_templates import named, t

SHOWN_DAYS: Final = 28
_MOST: Final = 600


class How(StrEnum):
    """How an entry is corrected."""

    NUMBERS = "numbers"
    SETS = "sets"
    VOID = "void"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry in words."""

    id: str
    at: datetime
    what: str
    how: How


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A correction that was made."""

    at: datetime
    by: str
    voids: bool


def shown(entries: Iterable[Event], on: date) -> tuple[Entry, ...]:
    """The entries of the last weeks that somebody may correct, newest first."""
    since = on - timedelta(days=SHOWN_DAYS)
    found = []
    for entry in entries:
        said = _said(entry.body) if entry.day > since else None
        if said is not None:
            found.append(Entry(id=entry.id, at=entry.at, what=said[0], how=said[1]))
    return tuple(reversed(found))


def corrections(person: Person) -> tuple[Correction, ...]:
    """All corrections, newest first: what was replaced is still in the history."""
    rows = Row.objects.filter(person=person, kind="corrects").order_by("-sequence")
    return tuple(
        Correction(at=row.local_at, by=row.by, voids=bool(row.body.get("void"))) for row in rows
    )


def _said(body: Body | Corrects) -> tuple[str, How] | None:
    match body:
        case Morning():
            return t("entries.morning", pain=body.pain), How.NUMBERS
        case SessionFinished():
            pain = "-" if body.pain_after is None else body.pain_after
            effort = "-" if body.effort is None else body.effort
            return t("entries.finished", pain=pain, effort=effort), How.NUMBERS
        case Measured():
            return _measured(body), How.NUMBERS
        case ExerciseDone():
            return t("entries.exercise", exercise=named(body.exercise)), How.SETS
        case Flare():
            return t("entries.flare"), How.VOID
        case _:
            return None


def _measured(body: Measured) -> str:
    named_in_words = load().words.find(f"web.entries.measure.{body.name}")
    text = named_in_words if isinstance(named_in_words, str) else "{name}: {value}"
    return text.format(name=body.name, value=f"{body.value:g}")


class NumbersForm(forms.Form):
    """The numbers of an entry, to be corrected."""

    def __init__(self, body: Body | Corrects, data: QueryDict | None = None) -> None:
        super().__init__(data)
        self._body = body
        match body:
            case Morning():
                self._add("pain", body.pain, 10)
            case SessionFinished():
                self._add("pain_after", body.pain_after, 10, required=False)
                self._add("effort", body.effort, 10, required=False)
            case Measured():
                self._add("value", body.value, _MOST)
            case _:
                pass

    def _add(self, name: str, value: float | None, most: int, *, required: bool = True) -> None:
        self.fields[name] = forms.IntegerField(
            label=t(f"entries.label.{name}"),
            min_value=0,
            max_value=most,
            initial=None if value is None else round(value),
            required=required,
            widget=forms.NumberInput(attrs={"class": "in num"}),
        )

    def corrected(self) -> Body:
        """The entry as it is meant."""
        told = self.cleaned_data
        match self._body:
            case Morning() | SessionFinished() | Measured():
                return replace(self._body, **told)
            case _:
                raise TypeError(type(self._body).__name__)
