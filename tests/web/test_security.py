# SPDX-License-Identifier: Apache-2.0
"""Who is answered at all, and what every answer carries."""

from __future__ import annotations

import gzip

import pytest
from django.test import Client

from tests.web.visitor import Visitor


def test_page_carries_every_guard(visitor: Visitor) -> None:
    headers = visitor.client.get("/welcome/").headers
    assert headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self';")
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cache-Control"] == "no-store"
    assert "microphone=()" in headers["Permissions-Policy"]


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost:9", "[::1]:8000"])
def test_own_names_are_answered(visitor: Visitor, host: str) -> None:
    assert visitor.client.get("/welcome/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "192.168.1.7", "a b"])
def test_foreign_name_is_refused(visitor: Visitor, host: str) -> None:
    response = visitor.client.get("/welcome/", headers={"host": host})
    assert response.status_code == 403
    assert "Only on this machine" in response.content.decode()


@pytest.mark.parametrize("peer", ["192.168.1.7", "8.8.8.8", "fe80::1", "", "nobody"])
def test_foreign_machine_is_refused(visitor: Visitor, peer: str) -> None:
    response = visitor.client.get("/welcome/", REMOTE_ADDR=peer)
    assert response.status_code == 403


@pytest.mark.parametrize("peer", ["127.0.0.1", "127.9.9.9", "::1"])
def test_own_machine_is_answered(visitor: Visitor, peer: str) -> None:
    assert visitor.client.get("/welcome/", REMOTE_ADDR=peer).status_code == 200


def test_form_without_its_token_is_refused_kindly(visitor: Visitor) -> None:  # noqa: ARG001
    strict = Client(SERVER_NAME="127.0.0.1", enforce_csrf_checks=True)
    response = strict.post("/welcome/", {"agree": "on"})
    assert response.status_code == 403
    assert "This page had been open for too long" in response.content.decode()


@pytest.mark.parametrize(
    ("path", "encoding"),
    [
        ("/static/ui/css/base.css", "gzip"),
        ("/static/ui/js/run.js", "gzip"),
        ("/static/vendor/fonts/public-sans-digits-wght-normal.woff2", None),
        ("/exercises/?q=bridge", None),
        ("/plan/", None),
    ],
)
def test_only_files_without_a_secret_are_compressed(
    settled: Visitor, path: str, encoding: str | None
) -> None:
    response = settled.client.get(path, headers={"accept-encoding": "gzip"})
    assert response.getvalue()
    assert (response.status_code, response.headers.get("Content-Encoding")) == (200, encoding)


def test_browser_that_takes_no_compression_gets_the_file_as_it_is(visitor: Visitor) -> None:
    path = "/static/ui/css/base.css"
    plain = visitor.client.get(path).getvalue()
    packed = visitor.client.get(path, headers={"accept-encoding": "gzip"}).getvalue()
    assert gzip.decompress(packed) == plain
    assert b"body" in plain
