# SPDX-License-Identifier: Apache-2.0
"""Addresses of a day."""

from django.urls import path

from lumbar.web.training import views

urlpatterns = [
    path("", views.today, name="today"),
    path("morning/", views.morning, name="morning"),
    path("walk/", views.walk, name="walk"),
    path("session/", views.session, name="session"),
    path("session/end/", views.session_end, name="session_end"),
    path("session/correct/<uuid:event>/", views.correct_set, name="correct_set"),
    path("flare/", views.flare, name="flare"),
    path("flare/over/", views.flare_over, name="flare_over"),
]
