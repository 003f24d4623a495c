# SPDX-License-Identifier: Apache-2.0
"""What was handed in about a person becomes values, and those become a triage and a plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from lumbar.cli.inputs import Entry
from lumbar.core.kernel.errors import Fault, InputError
from lumbar.core.kernel.reading import Reader
from lumbar.core.planning.person import Person
from lumbar.core.planning.plan import Outcome
from lumbar.core.planning.planner import plan
from lumbar.core.planning.reading import contradictions, read_person
from lumbar.core.screening.answers import Answers, Triage
from lumbar.core.screening.reading import read_answers
from lumbar.core.screening.triage import NOTHING_KNOWN, Facts, missing, refers, triage
from lumbar.library import Library

_ANSWERS: Final = "answers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Where inputs are read and judged: by which content, and on which day."""

    library: Library
    on: date

    def person(self, entry: Entry) -> Person:
        """The person of a PERSON value.

        Raises:
            InputError: with everything in it that is wrong or cannot be true.
        """
        faults: list[Fault] = []
        person = read_person(Reader(entry.data, faults), self.library.screening.ids)
        if person is not None:
            adult = self.library.catalogue.thresholds.person.adult_age_years
            faults += contradictions(person, self.on, adult)
        if person is None or faults:
            raise InputError(entry.placed(tuple(faults)))
        return person

    def screened(self, entry: Entry) -> Triage:
        """What an ANSWERS value means; a PERSON value is taken as well, with what it tells.

        Raises:
            InputError: something in it is wrong, or an answer is missing that is needed to start.
        """
        if isinstance(entry.data, Mapping) and "born" in entry.data:
            person = self.person(entry)
            return self.judged(person.answers, self.facts(person), entry)
        faults: list[Fault] = []
        reader = Reader(entry.data, faults)
        if reader.has(_ANSWERS):
            answers = read_answers(reader.table(_ANSWERS), self.library.screening.ids)
            reader.done()
        else:
            answers = read_answers(reader, self.library.screening.ids)
        if faults:
            raise InputError(entry.placed(tuple(faults)))
        return self.judged(answers, NOTHING_KNOWN, entry)

    def facts(self, person: Person, on: date | None = None) -> Facts:
        """What screening may know of a person beside the answers, on a day or on the desk's."""
        return Facts(
            age=person.age_years(on or self.on),
            pain_usual=person.pain.usual,
            pain_worst=person.pain.worst,
        )

    def judged(self, answers: Answers, facts: Facts, entry: Entry) -> Triage:
        """What answers mean: those given decide where they refer; nobody starts without them all.

        Raises:
            InputError: they refer nobody and some are missing.
        """
        screening = self.library.screening
        found = triage(screening, answers, facts)
        open_questions = missing(screening, answers)
        if open_questions and not refers(found):
            fault = Fault(
                key=_ANSWERS,
                expected="an answer to every question of the safety check",
                found=f"none to {', '.join(open_questions)}",
            )
            raise InputError(entry.placed((fault,)))
        return found

    def planned(self, entry: Entry) -> Outcome:
        """The plan or referral for a PERSON value.

        Raises:
            InputError: something in it is wrong, or an answer is missing that is needed to start.
        """
        person = self.person(entry)
        found = self.judged(person.answers, self.facts(person), entry)
        weeks = self.library.activities.walking.weeks
        return plan(person, self.library.catalogue, self.on, found, walking=weeks)
