# SPDX-License-Identifier: Apache-2.0
"""Addresses of safety."""

from django.urls import path

from lumbar.web.safety import views

urlpatterns = [
    path("", views.start, name="safety"),
    path("result/", views.result, name="safety_result"),
    path("emergency/", views.emergency, name="emergency"),
    path("clinician/", views.clinician, name="clinician"),
    path("seen/", views.seen, name="seen"),
    path("session/", views.session_check, name="session_check"),
    path("stopped/", views.stopped, name="stopped"),
    path("wrong-answer/", views.wrong_answer, name="wrong_answer"),
    path("<slug:page_id>/", views.questions, name="safety_page"),
    path("<slug:page_id>/score/", views.score, name="safety_score"),
    path("<slug:page_id>/which/<slug:answer>/", views.which, name="safety_which"),
]
