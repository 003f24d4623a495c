# SPDX-License-Identifier: Apache-2.0
"""A safety check that is being answered: kept in the session until it is whole or has to stop."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from django.http import HttpRequest

from lumbar.core.screening.answers import Answer, Answers
from lumbar.core.screening.questions import Page, Screening

_KEY: Final = "safety_check"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """The answers so far."""

    screening: Screening
    given: tuple[tuple[str, Answer], ...] = ()

    @property
    def answers(self) -> Answers:
        """The answers in the order of the questions."""
        found = dict(self.given)
        return Answers(given=tuple((q, found[q]) for q in self.screening.ids if q in found))

    def with_page(self, page: Page, answer: Answer, chosen: Iterable[str] = ()) -> Check:
        """The check with one page answered: `answer` to the chosen questions, no to the others."""
        wanted = set(chosen)
        new = {each: answer if each in wanted else Answer.NO for each in page.questions}
        return replace(self, given=tuple((dict(self.given) | new).items()))

    def with_score(self, question: str, true: Iterable[str]) -> Check:
        """The check after the traits of a scored question were told.

        Where the count asks for nothing, the question counts as a no.
        """
        score = self.screening.question(question).score
        if score is None or score.band(frozenset((*true, *score.only_if))) is not None:
            return self
        return replace(self, given=tuple((dict(self.given) | {question: Answer.NO}).items()))

    def scored(self, page: Page) -> str | None:
        """The question of a page whose traits are asked next; None where there is none."""
        found = dict(self.given)
        for question in page.questions:
            answered = found.get(question, Answer.NO) is not Answer.NO
            if answered and self.screening.question(question).score is not None:
                return question
        return None

    def without(self, page: Page) -> Check:
        """The check with one page open again."""
        kept = tuple(each for each in self.given if each[0] not in page.questions)
        return replace(self, given=kept)

    def is_answered(self, page: Page) -> bool:
        """True where every question of the page has an answer."""
        found = dict(self.given)
        return all(question in found for question in page.questions)

    @property
    def next_page(self) -> Page | None:
        """The first page that is open; None where the check is whole."""
        return next((page for page in self.screening.pages if not self.is_answered(page)), None)


def check_of(request: HttpRequest, screening: Screening) -> Check:
    """The check that this visitor is answering; a fresh one where there is none."""
    kept = request.session.get(_KEY)
    given = kept if isinstance(kept, dict) else {}
    known = set(screening.ids)
    return Check(
        screening=screening,
        given=tuple((q, Answer(a)) for q, a in given.items() if q in known and a in list(Answer)),
    )


def keep(request: HttpRequest, check: Check) -> None:
    """Remember the answers so far."""
    request.session[_KEY] = {question: answer.value for question, answer in check.given}


def forget(request: HttpRequest) -> None:
    """The check is done or given up."""
    request.session.pop(_KEY, None)


def page_of(screening: Screening, page_id: str) -> Page | None:
    """The page of that id."""
    return next((page for page in screening.pages if page.id == page_id), None)


def page_asking(screening: Screening, question: str) -> Page:
    """The page on which a question is asked; the first one where none asks it."""
    pages = screening.pages
    return next((page for page in pages if question in page.questions), pages[0])
