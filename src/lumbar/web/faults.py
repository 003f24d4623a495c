# SPDX-License-Identifier: Apache-2.0
"""The pages (or JSON) of things that went wrong: what happened, and what to do next."""

from __future__ import annotations

from http import HTTPStatus

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from lumbar.web.words_in_templates import word

_JSON_PATHS = ("/events/",)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400, or 413 where the body was too large for Django to read."""
    if isinstance(exception, RequestDataTooBig):
        return too_large(request)
    return _fault(request, HTTPStatus.BAD_REQUEST, "bad_request")


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001
    """403."""
    return _fault(request, HTTPStatus.FORBIDDEN, "forbidden")


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001
    """403: the form was not ours, or its page had been open for very long."""
    return _fault(request, HTTPStatus.FORBIDDEN, "stale_form")


def not_here(request: HttpRequest) -> HttpResponse:
    """403: asked from another machine, or under another name."""
    return _fault(request, HTTPStatus.FORBIDDEN, "not_here")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001
    """404."""
    return _fault(request, HTTPStatus.NOT_FOUND, "not_found")


def too_large(request: HttpRequest) -> HttpResponse:
    """413."""
    return _fault(
        request,
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        "too_large",
        most=settings.DATA_UPLOAD_MAX_MEMORY_SIZE,
    )


def server_error(request: HttpRequest) -> HttpResponse:
    """500: our fault, said so; nothing that was stored is lost."""
    return _fault(request, HTTPStatus.INTERNAL_SERVER_ERROR, "server_error")


def _fault(request: HttpRequest, status: HTTPStatus, key: str, **facts: object) -> HttpResponse:
    title = word(f"web.faults.{key}.title", **facts)
    text = word(f"web.faults.{key}.text", **facts)
    if request.path.startswith(_JSON_PATHS):
        return JsonResponse({"error": {"title": title, "text": text}}, status=status)
    context = {"title": title, "text": text, "bare": True, "status": int(status)}
    return render(request, "fault.html", context, status=status)
