# SPDX-License-Identifier: Apache-2.0
"""What the pages of the plan and of progress hand in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from django import forms
from django.http import QueryDict

from lumbar.core.progression.events import Action
from lumbar.library import load

_TEN: Final = 10


class AdjustForm(forms.Form):
    """Easier or harder, of one exercise."""

    exercise = forms.CharField()
    action = forms.ChoiceField(choices=[(each, each) for each in (Action.EASIER, Action.HARDER)])

    def clean_exercise(self) -> str:
        """An exercise of the catalogue."""
        exercise: str = self.cleaned_data["exercise"]
        if exercise not in load().catalogue:
            raise forms.ValidationError(exercise)
        return exercise


class MeasuresForm(forms.Form):
    """Points for each activity that has a name."""

    def __init__(self, activities: Sequence[str], data: QueryDict | None = None) -> None:
        super().__init__(data)
        for number, words in enumerate(activities, start=1):
            if words:
                self.fields[f"now_{number}"] = forms.IntegerField(
                    label=words, min_value=0, max_value=_TEN
                )

    @property
    def points(self) -> dict[int, int]:
        """Points by the number of the activity."""
        return {int(name.removeprefix("now_")): v for name, v in self.cleaned_data.items()}
