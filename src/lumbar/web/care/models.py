# SPDX-License-Identifier: Apache-2.0
"""The person, their append-only history, and what was worked out from it.

Everything that decides anything is an event. `Profile` holds what decides nothing (a name to be
called by, one's own words for three activities); `Projection` can be thrown away at any time.
"""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta, timezone
from typing import Any, ClassVar, NoReturn

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import F, Q

from lumbar.core.kernel.errors import MisuseError
from lumbar.web.care.enums import Kind

_DAY_MINUTES = 24 * 60
_BY = 120
_NAME = 80


class Person(models.Model):
    """Somebody whose history is kept."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.id)


class Profile(models.Model):
    """What is said to or by a person and decides nothing."""

    person = models.OneToOneField(Person, on_delete=models.CASCADE, primary_key=True)
    name = models.CharField(max_length=_NAME, blank=True)
    is_example = models.BooleanField(default=False)
    agreed_at = models.DateTimeField(null=True)
    agreed_content = models.CharField(max_length=_NAME, blank=True)
    activity_1 = models.CharField(max_length=_NAME, blank=True)
    activity_2 = models.CharField(max_length=_NAME, blank=True)
    activity_3 = models.CharField(max_length=_NAME, blank=True)
    palette = models.CharField(max_length=_NAME, blank=True)

    def __str__(self) -> str:
        return self.name or str(self.person_id)

    @property
    def activities(self) -> tuple[str, str, str]:
        """The three activities in the person's own words, empty where none was named."""
        return (self.activity_1, self.activity_2, self.activity_3)


class EventQuerySet(models.QuerySet["Event"]):
    """Events are read and added, never changed."""

    def update(self, **kwargs: object) -> NoReturn:
        """Refuse: history is never rewritten.

        Raises:
            MisuseError: always.
        """
        raise MisuseError(f"events are append-only; a correction is an event ({', '.join(kwargs)})")

    def delete(self) -> NoReturn:
        """Refuse: history is never rewritten.

        Raises:
            MisuseError: always.
        """
        raise MisuseError("events are append-only; voiding one is an event")


class Event(models.Model):
    """One thing that a person did or said, for good.

    `at` is the moment and `offset_minutes` the offset it was told with, so that the local day is
    not lost. `body` holds the fields of the kind. `sequence` counts the events of one person in the
    order of arrival. Triggers in the database refuse UPDATE and DELETE as well.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="events")
    sequence = models.PositiveBigIntegerField()
    at = models.DateTimeField()
    offset_minutes = models.SmallIntegerField()
    by = models.CharField(max_length=_BY)
    kind = models.CharField(max_length=20, choices=Kind.choices)
    body = models.JSONField(encoder=DjangoJSONEncoder)
    content = models.CharField(max_length=_NAME, blank=True)
    received_at = models.DateTimeField()

    objects: ClassVar[models.Manager[Event]] = EventQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "sequence"], name="event_sequence_once"),
            models.CheckConstraint(condition=Q(sequence__gte=1), name="event_sequence_from_1"),
            models.CheckConstraint(condition=~Q(by=""), name="event_by_somebody"),
            models.CheckConstraint(condition=Q(kind__in=Kind.values), name="event_kind_known"),
            models.CheckConstraint(
                condition=Q(offset_minutes__gt=-_DAY_MINUTES, offset_minutes__lt=_DAY_MINUTES),
                name="event_offset_under_a_day",
            ),
        ]
        indexes = [models.Index(F("person"), F("kind"), F("at"), name="event_by_kind")]

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"

    def save(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  # as Django has it
        """Insert; an event that is there already is never written again.

        Raises:
            MisuseError: the event was stored before.
        """
        if not self._state.adding:
            raise MisuseError("events are append-only; a correction is an event")
        super().save(*args, **{**kwargs, "force_insert": True})

    def delete(self, *_args: object, **_kwargs: object) -> NoReturn:
        """Refuse: history is never rewritten.

        Raises:
            MisuseError: always.
        """
        raise MisuseError("events are append-only; voiding one is an event")

    @property
    def local_at(self) -> datetime:
        """The moment with the offset that it was told with."""
        return self.at.astimezone(timezone(timedelta(minutes=self.offset_minutes)))


class Projection(models.Model):
    """What a history came to when somebody last looked: plain data, made again when it is stale."""

    person = models.OneToOneField(Person, on_delete=models.CASCADE, primary_key=True)
    content = models.CharField(max_length=_NAME)
    sequence = models.PositiveBigIntegerField()
    on = models.DateField()
    state = models.JSONField(encoder=DjangoJSONEncoder)
    plan = models.JSONField(encoder=DjangoJSONEncoder)
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.person_id} to {self.sequence}"


class Audit(models.Model):
    """Who did what and when: one row for each action."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="audit")
    at = models.DateTimeField()
    by = models.CharField(max_length=_BY)
    action = models.CharField(max_length=_NAME)
    detail = models.JSONField(default=dict, encoder=DjangoJSONEncoder)

    def __str__(self) -> str:
        return f"{self.action} by {self.by}"
