# SPDX-License-Identifier: Apache-2.0
"""Addresses under which the pages on exercises and on Lumbar are tried."""

from __future__ import annotations

from django.urls import path

from lumbar.web import urls
from lumbar.web.about import lumbar_views
from lumbar.web.exercises import library_views

urlpatterns = [
    path("exercises/", library_views.exercises, name="exercises"),
    path("exercises/<slug:exercise_id>/", library_views.exercise, name="exercise"),
    path("about/", lumbar_views.about, name="about"),
    path("privacy/", lumbar_views.privacy, name="privacy"),
    path("help/", lumbar_views.guide, name="help"),
    *urls.urlpatterns,
]
handler404 = urls.handler404
