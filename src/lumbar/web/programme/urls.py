# SPDX-License-Identifier: Apache-2.0
"""Addresses of the plan and of progress."""

from django.urls import path

from lumbar.web.programme import views

urlpatterns = [
    path("plan/", views.plan, name="plan"),
    path("plan/print/", views.handout, name="handout"),
    path("plan/print/<str:paper>-<str:size>.pdf", views.handout_pdf, name="handout_pdf"),
    path("plan/adjust/", views.adjust, name="adjust"),
    path("progress/", views.progress, name="progress"),
    path("progress/entries/", views.entries, name="entries"),
    path("progress/entries/<uuid:event>/", views.correct, name="correct"),
    path("progress/entries/<uuid:event>/void/", views.void, name="void"),
    path("measures/", views.measures, name="measures"),
]
