# SPDX-License-Identifier: Apache-2.0
"""What the pages of the safety check hand in."""

from __future__ import annotations

from datetime import date

from django import forms
from django.http import QueryDict

from lumbar.core.screening.answers import Answer
from lumbar.core.screening.questions import Page
from lumbar.library import load
from lumbar.web import clock
from lumbar.web.words_in_templates import t, word

NONE = "none"
_NAME = 80
_SAID = 500


class AnswerForm(forms.Form):
    """One of the three answers to a page."""

    answer = forms.ChoiceField(choices=[(each.value, each.value) for each in Answer])


class WhichForm(forms.Form):
    """Which questions of a page it was; at least one, or none of these."""

    which = forms.MultipleChoiceField()

    def __init__(self, page: Page, data: QueryDict | None = None) -> None:
        super().__init__(data)
        field = self.fields["which"]
        assert isinstance(field, forms.MultipleChoiceField)  # noqa: S101  # for the type checker
        field.choices = [(each, each) for each in (*page.questions, NONE)]
        field.error_messages["required"] = t("safety.which_required")

    def clean_which(self) -> list[str]:
        """The chosen questions; an empty list stands for none of these."""
        chosen: list[str] = self.cleaned_data["which"]
        if NONE in chosen and len(chosen) > 1:
            raise forms.ValidationError(t("safety.which_both"))
        return [each for each in chosen if each != NONE]


class ScoreForm(forms.Form):
    """Which traits of a scored question are true; none may be."""

    true = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(self, question: str, data: QueryDict | None = None) -> None:
        super().__init__(data)
        score = load().screening.question(question).score
        items = () if score is None else score.items
        field = self.fields["true"]
        assert isinstance(field, forms.MultipleChoiceField)  # noqa: S101  # for the type checker
        base = f"screening.questions.{question}.score"
        field.choices = [(each, word(f"{base}.{each}")) for each in items]


class SeenForm(forms.Form):
    """Who has seen the person, when, and what they said."""

    who = forms.CharField(max_length=_NAME, widget=forms.TextInput(attrs={"class": "in"}))
    on = forms.DateField(widget=forms.DateInput(attrs={"class": "in", "type": "date"}))
    said = forms.CharField(
        max_length=_SAID, widget=forms.Textarea(attrs={"class": "in", "rows": 3})
    )
    may_exercise = forms.BooleanField()

    def clean_on(self) -> date:
        """A day that has come."""
        on: date = self.cleaned_data["on"]
        if on > clock.today():
            raise forms.ValidationError(t("safety.seen_future"))
        return on
