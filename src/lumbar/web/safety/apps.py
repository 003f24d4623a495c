# SPDX-License-Identifier: Apache-2.0
"""Registers the application."""

from django.apps import AppConfig


class SafetyConfig(AppConfig):
    """The safety check and what its answers lead to."""

    name = "lumbar.web.safety"
    label = "safety"
