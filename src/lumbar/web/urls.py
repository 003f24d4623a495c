# SPDX-License-Identifier: Apache-2.0
"""All addresses."""

from django.urls import include, path

urlpatterns = [
    path("", include("lumbar.web.training.urls")),
    path("", include("lumbar.web.care.urls")),
    path("figures/", include("lumbar.web.figures.urls")),
    path("safety/", include("lumbar.web.safety.urls")),
    path("", include("lumbar.web.programme.urls")),
    path("exercises/", include("lumbar.web.exercises.urls")),
    path("", include("lumbar.web.about.urls")),
]

handler400 = "lumbar.web.faults.bad_request"
handler403 = "lumbar.web.faults.forbidden"
handler404 = "lumbar.web.faults.not_found"
handler500 = "lumbar.web.faults.server_error"
