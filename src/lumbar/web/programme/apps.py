# SPDX-License-Identifier: Apache-2.0
"""Registers the application."""

from django.apps import AppConfig


class ProgrammeConfig(AppConfig):
    """The plan with its reasons, and progress."""

    name = "lumbar.web.programme"
    label = "programme"
