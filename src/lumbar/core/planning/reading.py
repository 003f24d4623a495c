# SPDX-License-Identifier: Apache-2.0
"""A person from plain data (PERSON.json) and back, and what in it cannot be true."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from lumbar.core.catalogue.vocabulary import ConditionCode, Equipment
from lumbar.core.kernel.errors import Fault
from lumbar.core.kernel.reading import Reader
from lumbar.core.planning.person import Fitness, Pain, Person, Preference
from lumbar.core.screening.answers import Answer
from lumbar.core.screening.reading import read_answers, write_answers

HEIGHT_CM: Final = (80, 250)
PAIN: Final = (0, 10)
MAP: Final = (0, 6)  # none, centre of back, side of back, buttock, thigh, calf, foot
MINUTES: Final = (5, 120)
DAYS: Final = (1, 7)
SETTLES_MINUTES: Final = (0, 10_080)  # a week
OLDEST_YEARS: Final = 120
UNDER_AGE: Final = "RF32"
ADULT_AGE_YEARS: Final = 18  # [D] 3.2


def read_person(reader: Reader, questions: tuple[str, ...]) -> Person | None:
    """Give the person of a table; None where anything in it is wrong, with every fault noted.

    `questions` are the ids of the screening questions, in their order. Required are `born`,
    `answers` and `pain`; what else is absent is as `Person` has it.
    """
    born = reader.day("born")
    if born is None and not reader.has("born"):
        reader.fail("born", "a date written YYYY-MM-DD", "nothing")
    person = Person(
        born=born or date.min,
        answers=read_answers(reader.table("answers"), questions),
        pain=_read_pain(reader.table("pain")),
        height_cm=reader.whole_or_none("height_cm", *HEIGHT_CM),
        conditions=reader.choices("conditions", ConditionCode, required=False),
        settles_minutes=reader.whole_or_none("settles_min", *SETTLES_MINUTES),
        direction=reader.choice("direction", Preference, Preference.UNKNOWN),
        equipment=_read_equipment(reader),
        can_get_to_floor=reader.flag("can_get_to_floor", default=True),
        can_kneel=reader.flag("can_kneel", default=True),
        can_lie_prone=reader.flag("can_lie_prone", default=True),
        minutes=reader.whole("minutes", *MINUTES, default=20),
        days_per_week=reader.whole("days_per_week", *DAYS, default=5),
        fitness=reader.choice("fitness", Fitness, Fitness.AVERAGE),
        started=reader.day("started"),
    )
    reader.done()
    return person if reader.sound else None


def write_person(person: Person) -> dict[str, object]:
    """Give the plain data of a person; reading it again gives an equal person."""
    return {
        "born": person.born.isoformat(),
        "height_cm": person.height_cm,
        "answers": write_answers(person.answers),
        "conditions": [code.value for code in person.conditions],
        "pain": {
            "usual": person.pain.usual,
            "worst": person.pain.worst,
            "map": person.pain.map,
        },
        "settles_min": person.settles_minutes,
        "direction": person.direction.value,
        "equipment": [thing.value for thing in person.equipment],
        "can_get_to_floor": person.can_get_to_floor,
        "can_kneel": person.can_kneel,
        "can_lie_prone": person.can_lie_prone,
        "minutes": person.minutes,
        "days_per_week": person.days_per_week,
        "fitness": person.fitness.value,
        "started": None if person.started is None else person.started.isoformat(),
    }


def contradictions(
    person: Person, on: date, adult_age_years: int = ADULT_AGE_YEARS
) -> tuple[Fault, ...]:
    """Give what cannot be true of a person on a day, each fault by its key."""
    return tuple(_contradictions(person, on, adult_age_years))


def _contradictions(person: Person, on: date, adult_age_years: int) -> Iterator[Fault]:
    age = person.age_years(on)
    if person.born > on:
        yield Fault(key="born", expected=f"a day up to {on}", found=str(person.born))
    elif age > OLDEST_YEARS:
        yield Fault(key="born", expected=f"an age up to {OLDEST_YEARS}", found=f"{age} years")
    elif age < adult_age_years and person.answers.get(UNDER_AGE) is Answer.NO:
        yield Fault(
            key=f"answers.{UNDER_AGE}",
            expected=f"yes at {age} years (born {person.born})",
            found=Answer.NO,
        )
    if person.pain.worst < person.pain.usual:
        yield Fault(
            key="pain.worst",
            expected=f"at least the usual pain, {person.pain.usual}",
            found=str(person.pain.worst),
        )
    if person.started is not None and not person.born <= person.started <= on:
        yield Fault(
            key="started",
            expected=f"a day from {person.born} to {on}",
            found=str(person.started),
        )


def _read_pain(reader: Reader) -> Pain:
    pain = Pain(
        usual=reader.whole("usual", *PAIN),
        worst=reader.whole("worst", *PAIN),
        map=reader.whole("map", *MAP, default=1),
    )
    reader.done()
    return pain


def _read_equipment(reader: Reader) -> tuple[Equipment, ...]:
    if not reader.has("equipment"):
        reader.raw("equipment")
        return (Equipment.MAT,)
    return reader.choices("equipment", Equipment)
