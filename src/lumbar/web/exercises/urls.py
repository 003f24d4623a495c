# SPDX-License-Identifier: Apache-2.0
"""Addresses of the exercises."""

from django.urls import path

from lumbar.web.exercises import views

urlpatterns = [
    path("", views.exercises, name="exercises"),
    path("<slug:exercise_id>/", views.exercise, name="exercise"),
]
