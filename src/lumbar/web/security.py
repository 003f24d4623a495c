# SPDX-License-Identifier: Apache-2.0
"""What every answer carries, and who is answered at all in personal mode."""

from __future__ import annotations

from collections.abc import Callable
from ipaddress import ip_address
from typing import Final, TypeAlias

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponseBase
from django.middleware.gzip import GZipMiddleware

from lumbar.web.faults import not_here, too_large

Answering: TypeAlias = Callable[[HttpRequest], HttpResponseBase]

HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        "font-src 'self'; connect-src 'self'; media-src 'self'; manifest-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Permissions-Policy": (
        "camera=(self), screen-wake-lock=(self), microphone=(), geolocation=(), payment=(), "
        "usb=(), interest-cohort=()"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


_TEXT: Final = ("text/", "image/svg+xml", "application/json")
_WHOLE: Final = 200


def packed(get_response: Answering) -> Answering:
    """Compress our own styles, scripts and drawings for a browser that takes them so.

    Pages are left as they are. The compressed size of a page that shows both what an outsider can
    choose (a search in its address) and what is private would tell about the private part (BREACH).
    These files are the same for everybody and hold no secret. A page which shows nothing of its
    address may say `gzip_page` for itself; Django masks the CSRF token anew in each answer.
    """
    pack = GZipMiddleware(get_response)

    def answer(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        ours = request.path.startswith(settings.STATIC_URL)
        text = response.headers.get("Content-Type", "").startswith(_TEXT)
        if not (ours and text and response.status_code == _WHOLE):
            return response
        return pack.process_response(request, response)

    return answer


def headers(get_response: Answering) -> Answering:
    """Nothing on a page comes from elsewhere or goes elsewhere; pages about a body are not kept."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        if not request.path.startswith(settings.STATIC_URL):
            response.headers.setdefault("Cache-Control", "no-store")
        return response

    return answer


def loopback(get_response: Answering) -> Answering:
    """Answer this machine alone: the peer is loopback, and the name asked for is ours.

    The second half stops a foreign page that points its own name at 127.0.0.1.
    """

    def answer(request: HttpRequest) -> HttpResponseBase:
        try:
            request.get_host()
        except DisallowedHost:
            return not_here(request)
        if not _is_loopback(str(request.META.get("REMOTE_ADDR", ""))):
            return not_here(request)
        return get_response(request)

    return answer


def small_bodies(get_response: Answering) -> Answering:
    """Refuse a body over the limit before anybody reads it."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        length = str(request.META.get("CONTENT_LENGTH") or "0")
        if length.isdigit() and int(length) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
            return too_large(request)
        return get_response(request)

    return answer


def _is_loopback(address: str) -> bool:
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return False
