# SPDX-License-Identifier: Apache-2.0
"""The page about you: what the form asks, and the person it makes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from django import forms

from lumbar.core.catalogue.vocabulary import ConditionCode, Equipment
from lumbar.core.planning.person import Fitness, Pain, Person, Preference
from lumbar.core.screening.answers import Answers
from lumbar.web import clock
from lumbar.web.care.models import Profile
from lumbar.web.words_in_templates import t, word

MOST_AGE_YEARS: Final = 120
HEIGHTS_CM: Final = (100, 230)
PAIN_PLACES: Final = tuple(str(place) for place in range(7))
SETTLES_MINUTES: Final = ("15", "60", "240", "1440", "")
SESSION_MINUTES: Final = ("10", "15", "20", "30")
DAYS: Final = ("2", "3", "4", "5", "6", "7")
OWN_WORDS: Final = 80
_TEN: Final = 10


def _choices(values: Iterable[str], key: str) -> list[tuple[str, str]]:
    return [(value, t(f"{key}.{value or 'unknown'}")) for value in values]


def _radio(values: Iterable[str], key: str, *, required: bool = True) -> forms.ChoiceField:
    return forms.ChoiceField(
        choices=lambda: _choices(values, key),
        widget=forms.RadioSelect,
        required=required,
        error_messages={"required": t("about_you.choose")},
    )


def _ticks(values: Iterable[str], key: str) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        choices=lambda: _choices(values, key),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )


def _points(*, required: bool = True) -> forms.IntegerField:
    return forms.IntegerField(
        min_value=0,
        max_value=_TEN,
        required=required,
        widget=forms.NumberInput(attrs={"class": "in num", "inputmode": "numeric"}),
        error_messages={
            "required": t("about_you.choose"),
            "min_value": t("about_you.points"),
            "max_value": t("about_you.points"),
            "invalid": t("about_you.points"),
        },
    )


def _own_words() -> forms.CharField:
    return forms.CharField(
        max_length=OWN_WORDS, required=False, widget=forms.TextInput(attrs={"class": "in"})
    )


def _conditions() -> list[tuple[str, str]]:
    return [(code.value, word(f"conditions.{code}.ask")) for code in ConditionCode]


class AboutYouForm(forms.Form):
    """Everything that a plan needs to know of a person."""

    name = _own_words()
    born = forms.DateField(widget=forms.DateInput(attrs={"class": "in", "type": "date"}))
    height_cm = forms.IntegerField(
        min_value=HEIGHTS_CM[0],
        max_value=HEIGHTS_CM[1],
        required=False,
        widget=forms.NumberInput(attrs={"class": "in num"}),
    )
    map = _radio(PAIN_PLACES, "about_you.place")
    pain_usual = _points()
    pain_worst = _points()
    settles = _radio(SETTLES_MINUTES, "about_you.settle", required=False)
    direction = _radio(Preference, "about_you.direction")
    activity_1, activity_2, activity_3 = _own_words(), _own_words(), _own_words()
    now_1, now_2, now_3 = _points(required=False), _points(required=False), _points(required=False)
    conditions = forms.MultipleChoiceField(
        choices=_conditions, widget=forms.CheckboxSelectMultiple, required=False
    )
    can = _ticks(("floor", "kneel", "prone"), "about_you.can")
    equipment = _ticks(Equipment, "about_you.equipment")
    minutes = _radio(SESSION_MINUTES, "about_you.minutes")
    days_per_week = _radio(DAYS, "about_you.days")
    fitness = _radio(Fitness, "about_you.fitness")

    def clean_born(self) -> date:
        """A day on which somebody alive may have been born."""
        born: date = self.cleaned_data["born"]
        if not 0 <= clock.today().year - born.year <= MOST_AGE_YEARS or born > clock.today():
            raise forms.ValidationError(t("about_you.born_range"))
        return born

    def clean(self) -> dict[str, Any]:
        """Worst pain is at least the usual one; an activity has its number."""
        told = super().clean() or self.cleaned_data
        usual, worst = told.get("pain_usual"), told.get("pain_worst")
        if usual is not None and worst is not None and worst < usual:
            self.add_error("pain_worst", t("about_you.worst_below_usual"))
        for n in (1, 2, 3):
            if told.get(f"activity_{n}") and told.get(f"now_{n}") is None:
                self.add_error(f"now_{n}", t("about_you.points"))
        return told


def person_from(told: dict[str, Any], answers: Answers, started: date) -> Person:
    """The person that a form tells about."""
    can = set(told["can"])
    return Person(
        born=told["born"],
        answers=answers,
        pain=Pain(usual=told["pain_usual"], worst=told["pain_worst"], map=int(told["map"])),
        height_cm=told["height_cm"],
        conditions=tuple(ConditionCode(each) for each in told["conditions"]),
        settles_minutes=int(told["settles"]) if told["settles"] else None,
        direction=Preference(told["direction"]),
        equipment=tuple(Equipment(each) for each in told["equipment"]),
        can_get_to_floor="floor" in can,
        can_kneel="kneel" in can,
        can_lie_prone="prone" in can,
        minutes=int(told["minutes"]),
        days_per_week=int(told["days_per_week"]),
        fitness=Fitness(told["fitness"]),
        started=started,
    )


def initial_of(profile: Profile, person: Person | None) -> dict[str, Any]:
    """What the form shows before anything is changed."""
    own = {
        "name": profile.name,
        **{f"activity_{n}": w for n, w in enumerate(profile.activities, 1)},
    }
    if person is None:
        return own | {
            "can": ["floor", "kneel", "prone"],
            "equipment": [Equipment.MAT.value, Equipment.CHAIR.value, Equipment.WALL.value],
            "direction": Preference.UNKNOWN.value,
            "minutes": "20",
            "days_per_week": "5",
            "fitness": Fitness.AVERAGE.value,
        }
    able = {
        "floor": person.can_get_to_floor,
        "kneel": person.can_kneel,
        "prone": person.can_lie_prone,
    }
    return own | {
        "born": person.born.isoformat(),
        "height_cm": person.height_cm,
        "map": str(person.pain.map),
        "pain_usual": person.pain.usual,
        "pain_worst": person.pain.worst,
        "settles": _nearest(person.settles_minutes, SETTLES_MINUTES[:-1]),
        "direction": person.direction.value,
        "conditions": [code.value for code in person.conditions],
        "can": [name for name, true in able.items() if true],
        "equipment": [each.value for each in person.equipment],
        "minutes": _nearest(person.minutes, SESSION_MINUTES),
        "days_per_week": _nearest(person.days_per_week, DAYS),
        "fitness": person.fitness.value,
    }


def _nearest(value: int | None, offered: tuple[str, ...]) -> str:
    if value is None:
        return ""
    return min(offered, key=lambda each: abs(int(each) - value))
