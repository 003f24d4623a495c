# SPDX-License-Identifier: Apache-2.0
"""Addresses of care."""

from django.urls import path

from lumbar.web.care import views

urlpatterns = [
    path("events/", views.events, name="events"),
    path("who/", views.who, name="who"),
    path("who/new/", views.start_empty, name="start_empty"),
    path("welcome/", views.welcome, name="welcome"),
    path("about-you/", views.about_you, name="about_you"),
    path("theme/", views.theme, name="theme"),
]
