# SPDX-License-Identifier: Apache-2.0
"""Somebody at a fixed moment, and a browser without script that belongs to them."""

from __future__ import annotations

from datetime import datetime

import pytest
from django.test import Client

from lumbar.web import clock
from lumbar.web.care.models import Person, Profile
from lumbar.web.care.present import new_person
from tests.web.visitor import NOW, SetClock, Visitor, settle


@pytest.fixture
def set_clock(monkeypatch: pytest.MonkeyPatch) -> SetClock:
    """Sets the hands of the application's clock."""

    def set_to(moment: datetime) -> None:
        monkeypatch.setattr(clock, "our_clock", lambda: moment)

    set_to(NOW)
    return set_to


@pytest.fixture
def profile(db: None, set_clock: SetClock) -> Profile:  # noqa: ARG001
    """Somebody who has told nothing yet."""
    return new_person("Ada")


@pytest.fixture
def person(profile: Profile) -> Person:
    """The person of the profile."""
    return profile.person


@pytest.fixture
def visitor(profile: Profile) -> Visitor:
    """A browser at the empty start."""
    return Visitor(client=Client(SERVER_NAME="127.0.0.1"), profile=profile)


@pytest.fixture
def settled(visitor: Visitor) -> Visitor:
    """A browser of somebody with a plan."""
    settle(visitor.profile)
    return visitor
