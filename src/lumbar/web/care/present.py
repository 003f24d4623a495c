# SPDX-License-Identifier: Apache-2.0
"""Who a request is about. In personal mode that is the only person of this machine."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect

from lumbar.web import clock
from lumbar.web.care.models import Person, Profile

_KEY = "person"


class NobodyChosenError(Exception):
    """People share this machine and nobody has said who they are."""


class ask_who:  # noqa: N801  # Django names middleware in lower case
    """Send whoever has not said who they are to the page that asks."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Go on; only a question that nobody answered is of interest here."""
        return self._get_response(request)

    def process_exception(self, request: HttpRequest, fault: Exception) -> HttpResponse | None:  # noqa: ARG002
        """Only our own question is answered here."""
        return redirect("who") if isinstance(fault, NobodyChosenError) else None


def profile_of(request: HttpRequest) -> Profile:
    """The profile (with its person) that the request is about.

    Raises:
        NobodyChosenError: several people share the machine and none was chosen.
    """
    profiles = Profile.objects.select_related("person")
    if settings.CHOOSER:
        chosen = request.session.get(_KEY)
        profile = profiles.filter(person_id=UUID(chosen)).first() if chosen else None
        if profile is None:
            raise NobodyChosenError
        return profile
    return profiles.order_by("person__created_at").first() or new_person()


def person_of(request: HttpRequest) -> Person:
    """The person that the request is about.

    Raises:
        NobodyChosenError: several people share the machine and none was chosen.
    """
    return profile_of(request).person


def have_somebody() -> None:
    """Have the one person of personal mode before the first page is asked for."""
    with transaction.atomic():
        if not Person.objects.exists():
            new_person()


def choose(request: HttpRequest, profile: Profile) -> None:
    """Go on as that person; answers half given by another stay behind."""
    request.session.flush()
    request.session[_KEY] = str(profile.person_id)


def new_person(name: str = "", *, is_example: bool = False) -> Profile:
    """Somebody new, with an empty history."""
    person = Person.objects.create(created_at=clock.now())
    return Profile.objects.create(person=person, name=name, is_example=is_example)
