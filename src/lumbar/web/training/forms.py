# SPDX-License-Identifier: Apache-2.0
"""What the pages of a day hand in."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from django import forms
from django.http import QueryDict

from lumbar.core.progression.events import ExerciseDone, SetDone

_TEN: Final = 10
_MOST_REPS: Final = 100
_MOST_HOLD_S: Final = 120
_MOST_MINUTES: Final = 600


class PainForm(forms.Form):
    """Pain from 0 to 10."""

    pain = forms.IntegerField(min_value=0, max_value=_TEN)


class WalkForm(forms.Form):
    """Minutes of one walk."""

    minutes = forms.IntegerField(min_value=1, max_value=_MOST_MINUTES)


class EndForm(forms.Form):
    """How it is after a session; both may be left out."""

    pain_after = forms.IntegerField(min_value=0, max_value=_TEN, required=False)
    effort = forms.IntegerField(min_value=0, max_value=_TEN, required=False)


class CorrectForm(forms.Form):
    """What was really done of one exercise: repetitions and holds of each set, worst pain."""

    pain_during = forms.IntegerField(min_value=0, max_value=_TEN, required=False)

    def __init__(self, done: ExerciseDone, data: QueryDict | None = None) -> None:
        super().__init__(data)
        self._done = done
        self.fields["pain_during"].initial = done.pain_during
        for place, each in enumerate(done.sets):
            number = forms.NumberInput(attrs={"class": "in num"})
            self.fields[f"reps_{place}"] = forms.IntegerField(
                min_value=0, max_value=_MOST_REPS, initial=each.reps, widget=number
            )
            self.fields[f"hold_{place}"] = forms.IntegerField(
                min_value=0, max_value=_MOST_HOLD_S, initial=round(each.hold_s), widget=number
            )

    @property
    def sets(self) -> list[dict[str, Any]]:
        """The fields of each set, with its number and its side."""
        return [
            {
                "number": place + 1,
                "side": each.side,
                "reps": self[f"reps_{place}"],
                "hold": self[f"hold_{place}"],
            }
            for place, each in enumerate(self._done.sets)
        ]

    def corrected(self) -> ExerciseDone:
        """The exercise as it was really done; sets of no repetition were not done."""
        told = self.cleaned_data
        sets = tuple(
            SetDone(side=each.side, reps=told[f"reps_{n}"], hold_s=told[f"hold_{n}"])
            for n, each in enumerate(self._done.sets)
            if told[f"reps_{n}"]
        )
        return replace(self._done, sets=sets, pain_during=told["pain_during"])
