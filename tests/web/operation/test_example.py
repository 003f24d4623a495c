# SPDX-License-Identifier: Apache-2.0
"""The invented person: made by the real rules, once, and led on to the present day."""

from __future__ import annotations

from datetime import timedelta

import pytest

from lumbar.core.progression.events import ExerciseDone
from lumbar.web.care.models import Event, Profile
from lumbar.web.care.situation import situation_of
from lumbar.web.operation.example import ACTIVITIES, seed
from tests.web.visitor import NOW, SetClock

pytestmark = pytest.mark.django_db


def test_example_has_weeks_behind_it_and_a_plan(set_clock: SetClock) -> None:
    set_clock(NOW)
    seed()
    profile = Profile.objects.get()
    situation = situation_of(profile.person, NOW.date())
    assert (profile.is_example, profile.activities) == (True, ACTIVITIES)
    assert situation.plan is not None
    assert situation.state.changes != ()
    days = {each.day for each in situation.entries if isinstance(each.body, ExerciseDone)}
    assert len(days) > 28
    assert max(days) < NOW.date()


def test_example_is_made_once_and_goes_on(set_clock: SetClock) -> None:
    set_clock(NOW)
    seed()
    before = Event.objects.count()
    seed()
    assert Event.objects.count() == before
    set_clock(NOW + timedelta(days=3))
    seed()
    assert Profile.objects.count() == 1
    last = Event.objects.order_by("-at")[0]
    assert last.local_at.date() == NOW.date() + timedelta(days=2)
