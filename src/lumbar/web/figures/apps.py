# SPDX-License-Identifier: Apache-2.0
"""Registers the application."""

from django.apps import AppConfig


class FiguresConfig(AppConfig):
    """Stills and frames, and the colours that the person chose for them."""

    name = "lumbar.web.figures"
    label = "figures"
