# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace

from lumbar.core.catalogue.vocabulary import ConditionCode
from lumbar.core.planning.plan import Referral
from lumbar.core.progression.diary import diary_of
from lumbar.core.progression.events import Action, Body, Event, Override, PersonTold, Screened
from lumbar.core.progression.safety import Safety, is_clinician, planned_for, safety_of
from lumbar.core.screening.answers import (
    Answer,
    Answers,
    Clear,
    ClinicianFirst,
    Emergency,
    Level,
    Modified,
    Urgency,
)
from tests.support.histories import ANSWERED, moment, screen
from tests.support.people import person
from tests.support.stories import day


def said(**given: str) -> Screened:
    return Screened(
        answers=Answers(given=tuple((key, Answer(told)) for key, told in given.items()))
    )


CLEAR = Override(exercise=None, action=Action.CLEAR, reason="seen")
WELL = said(RF01="no", RF12="no", RF13="no")
EMERGENCY = said(RF01="yes")
DOCTOR_FIRST = said(RF13="yes")


def safety(*told: Body | tuple[str, Body]) -> Safety:
    events = []
    for place, each in enumerate(told):
        by, body = each if isinstance(each, tuple) else ("person", each)
        events.append(Event(id=f"e{place}", at=moment(day(place), 8), by=by, body=body))
    return safety_of(diary_of(tuple(events), day(len(told))), screen)


def test_nobody_screened_has_no_triage() -> None:
    found = safety(PersonTold(person=person(answers=Answers(given=()))))
    assert (found.triage, found.referral, found.checked) == (None, None, ())


def test_emergency_refers_now() -> None:
    assert safety(WELL, EMERGENCY).referral == Referral(
        level=Level.EMERGENCY_NOW, urgency=Urgency.NOW, because=("RF01",)
    )


def test_emergency_stays_whatever_is_answered_later() -> None:
    found = safety(EMERGENCY, WELL, PersonTold(person=person(answers=ANSWERED)))
    assert isinstance(found.triage, Emergency)
    assert found.referral is not None


def test_emergency_is_cleared_by_a_clinician_alone() -> None:
    assert not safety(EMERGENCY, CLEAR).cleared
    assert safety(EMERGENCY, ("clinician:3", CLEAR)).cleared


def test_cleared_emergency_that_is_told_again_is_one_again() -> None:
    assert not safety(EMERGENCY, ("clinician:3", CLEAR), EMERGENCY).cleared


def test_cleared_emergency_stays_cleared_until_something_new_is_told() -> None:
    assert safety(EMERGENCY, ("clinician:3", CLEAR), said(RF12="no")).cleared
    assert not safety(EMERGENCY, ("clinician:3", CLEAR), said(RF12="yes")).cleared


def test_doctor_first_is_cleared_by_the_person_and_stays_so() -> None:
    found = safety(DOCTOR_FIRST, CLEAR, DOCTOR_FIRST)
    assert (found.cleared, found.referral) == (True, None)


def test_doctor_first_ends_with_a_clean_check() -> None:
    found = safety(DOCTOR_FIRST, WELL)
    assert (found.triage, found.cleared) == (Clear(), False)


def test_few_questions_keep_the_other_answers() -> None:
    found = safety(said(RF01="no", RF12="yes", RF13="no"), said(RF01="no"))
    assert found.conditions_on(day(1)) == (ConditionCode.OP,)
    assert found.checked == (day(0),)


def test_person_who_repeats_old_answers_does_not_answer_again() -> None:
    told = person(answers=ANSWERED)
    found = safety(
        PersonTold(person=told), DOCTOR_FIRST, PersonTold(person=replace(told, minutes=9))
    )
    assert isinstance(found.triage, ClinicianFirst)


def test_person_with_new_answers_answers() -> None:
    found = safety(DOCTOR_FIRST, PersonTold(person=person(answers=ANSWERED)))
    assert found.triage == Clear()


def test_conditions_are_known_from_their_day_on() -> None:
    found = safety(WELL, said(RF12="yes"))
    assert [found.conditions_on(day(count)) for count in (0, 1)] == [(), (ConditionCode.OP,)]


def test_plan_after_clearing_keeps_the_conditions() -> None:
    triage = ClinicianFirst(
        because=("RF13",), conditions=(ConditionCode.OP,), urgency=Urgency.ROUTINE
    )
    assert planned_for(triage, cleared=False) is triage
    assert planned_for(triage, cleared=True) == Modified(
        because=("RF13",), conditions=(ConditionCode.OP,)
    )


def test_clinician_is_known_by_name() -> None:
    assert [is_clinician(by) for by in ("clinician", "clinician:4", "person")] == [
        True,
        True,
        False,
    ]
