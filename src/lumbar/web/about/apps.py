# SPDX-License-Identifier: Apache-2.0
"""Registers the application."""

from django.apps import AppConfig


class AboutConfig(AppConfig):
    """What Lumbar is, and who has checked it."""

    name = "lumbar.web.about"
    label = "about"
