# SPDX-License-Identifier: Apache-2.0
"""What the pages of safety show."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from lumbar.core.planning.plan import Referral
from lumbar.core.progression.events import ExerciseDone, Screened
from lumbar.core.screening.answers import Answer, Answers, Emergency, Level, Triage
from lumbar.core.screening.questions import Page
from lumbar.library import load
from lumbar.web.care.fold import screen
from lumbar.web.care.gate import Visit
from lumbar.web.care.log import DayLog
from lumbar.web.care.situation import Situation, latest_answers
from lumbar.web.safety.check import Check
from lumbar.web.safety.session_check import SessionCheckForm
from lumbar.web.words_in_templates import t, word

CHEST_PAIN: Final = "chest_pain"
SIGNS: Final = (CHEST_PAIN, "numbness", "dizzy")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question in words, with the answer that was given."""

    id: str
    ask: str
    detail: tuple[str, ...]
    answer: Answer | None


def asked(questions: Iterable[str], answers: Answers | None = None) -> tuple[Asked, ...]:
    """Questions in words."""
    words = load().words
    found = []
    for question in questions:
        detail = words.find(f"screening.questions.{question}.detail")
        found.append(
            Asked(
                id=question,
                ask=word(f"screening.questions.{question}.ask"),
                detail=tuple(str(line) for line in detail) if isinstance(detail, list) else (),
                answer=None if answers is None else answers.get(question),
            )
        )
    return tuple(found)


def found_in_words(because: Iterable[str]) -> str:
    """What was found, as part of a sentence: "fever, and a hot, swollen calf"."""
    words = load().words
    parts = [
        str(each)
        for question in because
        if (each := words.find(f"screening.questions.{question}.found")) is not None
    ]
    if not parts:
        return t("safety.found_unnamed")
    if len(parts) == 1:
        return parts[0]
    return t("safety.found_several", first="; ".join(parts[:-1]), last=parts[-1])


def what_to_say(because: Iterable[str]) -> str:
    """What to say on the phone: the words of the most urgent answer."""
    words = load().words
    for question in because:
        said = words.find(f"screening.questions.{question}.say")
        if said is not None:
            return str(said)
    return t("safety.say_unnamed")


def is_emergency(situation: Situation) -> bool:
    """True where help is needed now."""
    referral = situation.referral
    return referral is not None and referral.level is Level.EMERGENCY_NOW


def needs_help_now(found: Triage) -> bool:
    """True where asking on would only cost time."""
    return isinstance(found, Emergency)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A page of questions as it is shown: its words, its number, and the page before."""

    id: str
    heading: str
    ask: str
    questions: tuple[Asked, ...]
    number: int
    of: int
    before: str | None


def shown(page: Page, check: Check) -> Shown:
    """One page of the check."""
    pages = check.screening.pages
    place = pages.index(page)
    return Shown(
        id=page.id,
        heading=word(f"screening.pages.{page.id}.heading"),
        ask=word(f"screening.pages.{page.id}.ask"),
        questions=asked(page.questions, check.answers),
        number=place + 1,
        of=len(pages),
        before=pages[place - 1].id if place else None,
    )


def emergency_page(visit: Visit, because: tuple[str, ...]) -> dict[str, object]:
    """What the stop screen shows; without a reason it is shown to whoever asks for help."""
    return {
        "because": found_in_words(because) if because else "",
        "say": what_to_say(because),
        "saved_at": _told_at(visit.situation) if because else None,
        "locked": bool(because),
        "corrected": bool(because) and _is_corrected(visit),
    }


def _is_corrected(visit: Visit) -> bool:
    """True where the answers as they stand now would not stop anybody."""
    answers = latest_answers(visit.situation)
    return not needs_help_now(screen(answers, visit.state.person, visit.on))


def clinician_page(visit: Visit, referral: Referral) -> dict[str, object]:
    """What somebody reads (and prints) who has to be seen first."""
    return {
        "urgency": referral.urgency.value,
        "because": found_in_words(referral.because),
        "answers": [
            each
            for each in asked(load().screening.ids, latest_answers(visit.situation))
            if each.answer is not None and each.answer is not Answer.NO
        ],
        "told_at": _told_at(visit.situation),
        "bare": True,
    }


def session_questions(form: SessionCheckForm) -> list[dict[str, object]]:
    """The three quick questions with the answers given so far."""
    return [
        {
            "id": page.id,
            "ask": word(f"screening.session_checks.{page.id}.ask"),
            "value": form.data.get(page.id, ""),
            "errors": form.errors.get(page.id, []) if form.is_bound else [],
        }
        for page in load().screening.session_checks
    ]


def sign_of(log: DayLog) -> str:
    """The sign by which the last exercise of a day was stopped; empty where there was none."""
    reasons = [body.reason for _, body in log.of(ExerciseDone)]
    last = reasons[-1] if reasons else None
    return last if last in SIGNS else ""


def _told_at(situation: Situation) -> datetime | None:
    told = [entry.at for entry in situation.entries if isinstance(entry.body, Screened)]
    return max(told, default=None)
