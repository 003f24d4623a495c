# SPDX-License-Identifier: Apache-2.0
"""A plan has its four places, and every kind of exercise has one to fill (2.5)."""

import pytest

from lumbar.core.catalogue.vocabulary import Access, Position, Role
from lumbar.core.planning.person import Pain
from lumbar.core.planning.plan import Plan
from lumbar.core.planning.planner import plan
from lumbar.core.planning.slots import ROLES, Slot, slot_of
from lumbar.core.screening.answers import Clear
from lumbar.library import load
from tests.support.people import ON, person

CATALOGUE = load().catalogue


@pytest.mark.rule("R01")
def test_week_of_a_plan_mixes_stretching_steadying_and_strengthening() -> None:
    found = plan(person(), CATALOGUE, ON, Clear())
    assert isinstance(found, Plan)
    given = {item.exercise for day in found.days for item in day.items}
    kinds = {CATALOGUE.exercise(each).purpose.kind.partition("_")[0] for each in given}
    assert kinds >= {"stretch", "strengthen", "activate"}
    assert {slot_of(CATALOGUE.exercise(each)) for each in given} == set(Slot)


@pytest.mark.parametrize(
    ("exercise", "slot"),
    [
        ("cat-camel", Slot.MOBILITY),
        ("single-knee-to-chest", Slot.MOBILITY),
        ("draw-in", Slot.DEEP),
        ("dead-bug", Slot.DEEP),
        ("partial-curl", Slot.DEEP),
        ("bridge", Slot.POSTERIOR),
        ("bird-dog", Slot.POSTERIOR),
        ("side-lying-leg-lift", Slot.HIP),
        ("forearm-plank", Slot.HIP),
    ],
)
def test_exercise_has_the_slot_of_its_work(exercise: str, slot: Slot) -> None:
    assert slot_of(CATALOGUE.exercise(exercise)) is slot


@pytest.mark.rule("R07")
def test_steadying_on_hands_and_knees_fills_a_place_and_devices_wait_for_a_clinician() -> None:
    assert slot_of(CATALOGUE.exercise("bird-dog")) is Slot.POSTERIOR
    devices = ("ball-stabilisation", "balance-device-training")
    assert {CATALOGUE.exercise(each).access for each in devices} == {Access.CLINICIAN_ONLY}
    assert {CATALOGUE.exercise(each).family.value for each in devices} == {"stabilisation"}


@pytest.mark.rule("R20")
def test_back_that_is_easily_set_off_rests_while_the_deep_work_is_done() -> None:
    found = plan(person(pain=Pain(usual=8, worst=9)), CATALOGUE, ON, Clear())
    assert isinstance(found, Plan)
    given = [CATALOGUE.exercise(item.exercise) for day in found.days for item in day.items]
    deep = {each.position for each in given if slot_of(each) is Slot.DEEP}
    assert deep == {Position.SUPINE}
    assert {each.role for each in given}.isdisjoint({Role.CURL, Role.PLANK})


@pytest.mark.rule("R20")
def test_reverse_core_comes_before_curls_and_planks() -> None:
    first, *later = ROLES[Slot.DEEP]
    assert first == {Role.DEEP, Role.REVERSE_CORE}
    assert later == [{Role.CURL}, {Role.PLANK}]


def test_comfort_and_advice_fill_no_place() -> None:
    filling = {role for groups in ROLES.values() for group in groups for role in group}
    assert filling.isdisjoint({Role.COMFORT, Role.ADVICE, Role.AEROBIC})
