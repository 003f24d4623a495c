# SPDX-License-Identifier: Apache-2.0
"""Addresses of what Lumbar is."""

from django.urls import path

from lumbar.web.about import views

urlpatterns = [
    path("about/", views.about, name="about"),
    path("privacy/", views.privacy, name="privacy"),
    path("help/", views.guide, name="help"),
    path("person/", views.person, name="person"),
]
