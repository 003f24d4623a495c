# SPDX-License-Identifier: Apache-2.0
"""The Django application that carries templates and static files, and no models."""

from django.apps import AppConfig


class UiConfig(AppConfig):
    """Registers `ui/` templates and static files."""

    name = "lumbar.web.ui"
    label = "ui"
