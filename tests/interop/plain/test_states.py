# SPDX-License-Identifier: Apache-2.0
from datetime import date, datetime, timedelta, timezone

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.kernel.messages import Reason, message
from lumbar.core.outcomes.adherence import Adherence, Band
from lumbar.core.planning.person import Pain, Person
from lumbar.core.planning.plan import Plan, Referral, Stage
from lumbar.core.planning.planner import plan
from lumbar.core.planning.standing import FRESH, Lock
from lumbar.core.progression.state import Changed, Check, CheckKind, State, Zone
from lumbar.core.screening.answers import Answers, Clear, Level, Urgency
from lumbar.interop.plain.outcomes import plan_record
from lumbar.interop.plain.states import state_record
from lumbar.library import load

LIBRARY = load()
ON = date(2026, 11, 3)
PERSON = Person(born=date(1980, 5, 1), answers=Answers(given=()), pain=Pain(usual=3, worst=4))
PLAN = plan(PERSON, LIBRARY.catalogue, ON, Clear())
WHY = Reason(rule="4.4", source="[D]", message=message("planning.left_out.not_needed"))
ADHERENCE = Adherence(
    window_days=7,
    sessions_done=3,
    sessions_prescribed=4,
    session=0.75,
    raw_session=0.75,
    exercise=0.7,
    dose=0.9,
    quality=None,
    overall=0.8,
    band=Band.GOOD,
    overdoing=False,
)
STATE = State(
    on=ON,
    person=PERSON,
    triage=Clear(),
    cleared=False,
    zone=Zone.AMBER_STEADY,
    stage=Stage.STRENGTHEN,
    usual_pain=3,
    standing=FRESH,
    changes=(
        Changed(
            at=datetime(2026, 11, 2, 9, tzinfo=timezone(timedelta(hours=1))),
            exercise=ExerciseId("bridge"),
            variable="reps",
            before=8,
            after=9,
            because=(WHY,),
        ),
    ),
    locked=(Lock(exercise=ExerciseId("cobra"), because=(WHY,), until=date(2026, 11, 17)),),
    adherence=ADHERENCE,
    next_check=Check(kind=CheckKind.SCREENING, due=date(2026, 11, 30)),
    checks=(),
    flare_day=None,
    advice=(),
)


def test_record_of_a_state_has_the_keys_that_programs_rely_on() -> None:
    assert isinstance(PLAN, Plan)
    because = [
        {"rule": "4.4", "text": LIBRARY.words.say(WHY.message)},
    ]
    assert state_record(STATE, PLAN, LIBRARY.words) == {
        "zone": "amber-steady",
        "stage": "C",
        "plan": plan_record(PLAN, LIBRARY.words),
        "changes": [
            {
                "at": "2026-11-02T09:00:00+01:00",
                "exercise": "bridge",
                "variable": "reps",
                "from": 8,
                "to": 9,
                "because": because,
            }
        ],
        "locked": [{"exercise": "cobra", "because": because}],
        "adherence": {
            "window_days": 7,
            "sessions_done": 3,
            "sessions_prescribed": 4,
            "session": 0.75,
            "raw_session": 0.75,
            "exercise": 0.7,
            "dose": 0.9,
            "quality": None,
            "overall": 0.8,
            "band": "good",
            "overdoing": False,
        },
        "next_check": {"kind": "screening", "due": "2026-11-30"},
    }


def test_record_of_a_state_that_refers_is_the_referral_alone() -> None:
    referral = Referral(level=Level.EMERGENCY_NOW, urgency=Urgency.NOW, because=("RF03",))
    assert state_record(STATE, referral, LIBRARY.words) == {
        "kind": "referral",
        "level": "EMERGENCY_NOW",
        "urgency": "now",
        "because": ["RF03"],
    }
