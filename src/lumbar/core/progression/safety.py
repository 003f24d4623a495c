# SPDX-License-Identifier: Apache-2.0
"""What the safety checks of a history come to (3.1, 3.2).

A later check changes the answers to the questions that it asked. An emergency stays until a
clinician clears it, whatever is answered later; a slip of the pen is put right by a correction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeAlias

from lumbar.core.catalogue.vocabulary import ConditionCode
from lumbar.core.planning.person import Person
from lumbar.core.planning.plan import Referral
from lumbar.core.progression.diary import Diary
from lumbar.core.progression.events import Action, Event, Override, PersonTold, Screened
from lumbar.core.screening.answers import (
    Answer,
    Answers,
    ClinicianFirst,
    Emergency,
    Modified,
    Triage,
    level_of,
)

Screen: TypeAlias = Callable[[Answers, Person | None, date], Triage]

_CLINICIAN: Final = "clinician"


@dataclass(frozen=True, slots=True, kw_only=True)
class Safety:
    """The standing of the safety check. `checked` are the days of whole checks, oldest first.

    `found` holds the conditions that each check added, from its day on.
    """

    triage: Triage | None
    cleared: bool
    checked: tuple[date, ...]
    found: tuple[tuple[date, tuple[ConditionCode, ...]], ...]

    @property
    def referral(self) -> Referral | None:
        """Who has to be seen before going on; None where nobody has, or it was cleared."""
        match self.triage:
            case (Emergency() | ClinicianFirst()) as triage if not self.cleared:
                return Referral(
                    level=level_of(triage), urgency=triage.urgency, because=triage.because
                )
            case _:
                return None

    def conditions_on(self, day: date) -> tuple[ConditionCode, ...]:
        """Give the conditions that were known on a day."""
        known = [conditions for since, conditions in self.found if since <= day]
        return known[-1] if known else ()


def planned_for(triage: Triage, *, cleared: bool) -> Triage:
    """Give the triage by which a plan is made: one that was cleared leaves its conditions."""
    if cleared and isinstance(triage, Emergency | ClinicianFirst):
        return Modified(because=triage.because, conditions=triage.conditions)
    return triage


def is_clinician(by: str) -> bool:
    """Tell whether somebody who speaks in the history is a clinician."""
    return by.startswith(_CLINICIAN)


def safety_of(diary: Diary, screen: Screen) -> Safety:
    """Walk through the checks and the clearings of a history."""
    given: dict[str, Answer] = {}
    triage: Triage | None = None
    cleared: frozenset[str] | None = None
    checked: list[date] = []
    found: list[tuple[date, tuple[ConditionCode, ...]]] = []
    whole: frozenset[str] = frozenset()
    for event, answers in _statements(diary.events):
        if answers is None:
            if triage is not None and _may_clear(event.by, triage):
                cleared = frozenset(triage.because)
            continue
        told = dict(answers.given)
        given |= told
        whole = whole or frozenset(told)
        if whole and whole <= told.keys():
            checked.append(event.day)
        if isinstance(triage, Emergency) and cleared is None:
            continue
        merged = Answers(given=tuple(sorted(given.items())))
        triage = screen(merged, diary.person_on(event.day), event.day)
        found.append((event.day, triage.conditions))
        if cleared is not None and not _stays_cleared(triage, cleared, told):
            cleared = None
    return Safety(
        triage=triage, cleared=cleared is not None, checked=tuple(checked), found=tuple(found)
    )


def _stays_cleared(triage: Triage, cleared: frozenset[str], told: dict[str, Answer]) -> bool:
    """Tell whether what was cleared is all there is: nothing new, and no emergency told again."""
    if not cleared.issuperset(triage.because):
        return False
    again = any(told.get(each, Answer.NO) is not Answer.NO for each in triage.because)
    return not (again and isinstance(triage, Emergency))


def _statements(events: Iterable[Event]) -> Iterator[tuple[Event, Answers | None]]:
    """Give what was answered, and None for every attempt to clear it.

    What a person told with the rest about themselves counts from the day on which it was new: a
    change of equipment does not answer the safety check again.
    """
    told: Answers | None = None
    for event in events:
        match event.body:
            case Screened(answers=answers):
                yield event, answers
            case PersonTold(person=person) if person.answers.given and person.answers != told:
                told = person.answers
                yield event, person.answers
            case Override(exercise=None, action=Action.CLEAR):
                yield event, None
            case _:
                continue


def _may_clear(by: str, triage: Triage) -> bool:
    return is_clinician(by) or not isinstance(triage, Emergency)
