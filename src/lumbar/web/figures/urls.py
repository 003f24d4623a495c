# SPDX-License-Identifier: Apache-2.0
"""Addresses of figures."""

from django.urls import path

from lumbar.web.figures import views

urlpatterns = [
    path("palette/", views.palette, name="palette"),
    path("<slug:of>/figure.json", views.tables, name="figure_tables"),
    path("<slug:of>/<slug:exercise>.json", views.frames, name="figure_frames"),
    path(
        "<slug:of>/<slug:palette>/<slug:look>/<slug:exercise>/<slug:moment>.svg",
        views.still,
        name="still",
    ),
]
