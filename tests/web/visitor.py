# SPDX-License-Identifier: Apache-2.0
"""A browser without script, with words for what somebody does in it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from html import unescape
from typing import Any, Final, TypeAlias
from uuid import uuid4

from django.test import Client

from lumbar.core.screening.answers import Answer, Answers
from lumbar.library import load
from lumbar.web.care.about_you import AboutYouForm
from lumbar.web.care.actions import agree, tell_about_you
from lumbar.web.care.models import Event, Person, Profile
from lumbar.web.care.situation import Situation, situation_of
from lumbar.web.safety.actions import record_answers

Page: TypeAlias = Any  # what Django's test client gives: a response with a chain behind it
SetClock: TypeAlias = Callable[[datetime], None]
NOW: Final = datetime(2026, 11, 20, 9, 0, tzinfo=timezone(timedelta(hours=1)))
ABOUT_YOU: Final[dict[str, Any]] = {
    "name": "Ada",
    "born": "1970-05-01",
    "height_cm": "170",
    "map": "1",
    "pain_usual": "3",
    "pain_worst": "5",
    "settles": "60",
    "direction": "unknown",
    "activity_1": "Put on socks",
    "now_1": "4",
    "conditions": ["KN"],
    "can": ["floor", "kneel", "prone"],
    "equipment": ["mat", "chair", "wall"],
    "minutes": "20",
    "days_per_week": "5",
    "fitness": "average",
}
QUICK_NO: Final = {"bladder_bowel_saddle": "no", "leg_change": "no", "unwell": "no"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Somebody with a browser."""

    client: Client
    profile: Profile

    @property
    def person(self) -> Person:
        """Whose browser it is."""
        return self.profile.person

    @property
    def events(self) -> list[tuple[str, Any]]:
        """What was stored, in order: kinds with bodies."""
        rows = Event.objects.filter(person=self.person).order_by("sequence")
        return [(row.kind, row.body) for row in rows]

    @property
    def situation(self) -> Situation:
        """Where the person stands."""
        return situation_of(self.person, NOW.date())

    def get(self, path: str) -> tuple[str, Page]:
        """Follow an address: where it ends, and the page."""
        response = self.client.get(path, follow=True)
        return _end(path, response), response

    def post(self, path: str, **fields: Any) -> tuple[str, Page]:
        """Send a form: where it ends, and the page."""
        response = self.client.post(path, fields, follow=True)
        return _end(path, response), response

    def send(self, body: Any) -> tuple[int, Any]:
        """Send events: status and answer."""
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        response = self.client.post("/events/", raw, content_type="application/json")
        return response.status_code, response.json()

    def answer_no_to_all(self) -> None:
        """Go through the whole safety check with no."""
        for page in load().screening.pages:
            self.post(f"/safety/{page.id}/", answer="no")

    def answer_yes_to(self, question: str, answer: str = "yes") -> str:
        """Answer one question so and go no further; gives where that ends."""
        page = next(each for each in load().screening.pages if question in each.questions)
        self.post(f"/safety/{page.id}/", answer=answer)
        return self.post(f"/safety/{page.id}/which/{answer}/", which=[question])[0]


def _end(path: str, response: Any) -> str:
    assert response.status_code == 200, (path, response.status_code)
    chain: list[tuple[str, int]] = response.redirect_chain
    return chain[-1][0] if chain else path


def settle(profile: Profile) -> None:
    """Agree, answer no to the whole safety check, tell about oneself: as the pages do."""
    form = AboutYouForm(ABOUT_YOU)
    assert form.is_valid()
    answers = Answers(given=tuple((each, Answer.NO) for each in load().screening.ids))
    agree(profile, NOW)
    record_answers(profile.person, answers, NOW)
    tell_about_you(profile, form.cleaned_data, answers, NOW.date(), NOW)


def heading(page: Page) -> str:
    """The one heading of a page, as it is read."""
    found = re.findall(r"<h1[^>]*>(.*?)</h1>", page.content.decode(), re.DOTALL)
    assert len(found) == 1
    return unescape(re.sub(r"<[^>]+>", "", found[0])).strip()


def event(kind: str, **fields: Any) -> dict[str, Any]:
    """One event as a player sends it."""
    head = {"id": str(uuid4()), "at": NOW.astimezone(UTC).isoformat(), "by": "person"}
    return {**head, "kind": kind, **fields}
