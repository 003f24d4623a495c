# SPDX-License-Identifier: Apache-2.0
"""Closed lists of words in the tables of care."""

from __future__ import annotations

from django.db import models


class Kind(models.TextChoices):
    """Kinds of events, as they are written in an events file."""

    PERSON = "person"
    SCREENED = "screened"
    EXERCISE_DONE = "exercise_done"
    SET_DONE = "set_done"
    SESSION_FINISHED = "session_finished"
    MORNING = "morning"
    FLARE = "flare"
    DIRECTION_TESTED = "direction_tested"
    MEASURE = "measure"
    EXCUSED = "excused"
    OVERRIDE = "override"
    DISCHARGED = "discharged"
    CORRECTS = "corrects"
