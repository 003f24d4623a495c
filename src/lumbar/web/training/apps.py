# SPDX-License-Identifier: Apache-2.0
"""Registers the application."""

from django.apps import AppConfig


class TrainingConfig(AppConfig):
    """Today: the session, its end, the bad day."""

    name = "lumbar.web.training"
    label = "training"
