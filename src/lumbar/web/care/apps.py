# SPDX-License-Identifier: Apache-2.0
"""Registers the application."""

from django.apps import AppConfig


class CareConfig(AppConfig):
    """The person, their history, and what it comes to."""

    name = "lumbar.web.care"
    label = "care"
