# SPDX-License-Identifier: Apache-2.0
"""Three quick questions: each stands for several of the whole check."""

from __future__ import annotations

from datetime import date
from typing import Final

from django import forms
from django.http import HttpRequest, QueryDict

from lumbar.core.screening.answers import Answer, Answers
from lumbar.library import load
from lumbar.web.words_in_templates import t

_KEY: Final = "quick_check_passed"


class SessionCheckForm(forms.Form):
    """An answer to each of the three; nothing is chosen beforehand."""

    def __init__(self, data: QueryDict | None = None) -> None:
        super().__init__(data)
        for page in load().screening.session_checks:
            field = forms.ChoiceField(
                choices=[(each.value, each.value) for each in Answer],
                error_messages={"required": t("safety.quick_required")},
            )
            self.fields[page.id] = field

    @property
    def all_no(self) -> bool:
        """True where nothing has changed."""
        return all(answer == Answer.NO.value for answer in self.cleaned_data.values())

    @property
    def answers(self) -> Answers:
        """Today's answers; each of the three stands for every question that it covers."""
        screening = load().screening
        given = {
            question: Answer(self.cleaned_data[page.id])
            for page in screening.session_checks
            for question in page.questions
        }
        return Answers(given=tuple((q, given[q]) for q in screening.ids if q in given))


def passed(request: HttpRequest, on: date) -> None:
    """Remember that nothing had changed on a day."""
    request.session[_KEY] = on.isoformat()


def has_passed(request: HttpRequest, on: date) -> bool:
    """True where the three questions were answered with no on that day."""
    return request.session.get(_KEY) == on.isoformat()
