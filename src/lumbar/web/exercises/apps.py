# SPDX-License-Identifier: Apache-2.0
"""Registers the application."""

from django.apps import AppConfig


class ExercisesConfig(AppConfig):
    """The library of exercises."""

    name = "lumbar.web.exercises"
    label = "exercises"
