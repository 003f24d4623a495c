# SPDX-License-Identifier: Apache-2.0
"""What is said when something goes wrong."""

from __future__ import annotations

import pytest
from django.test import Client

from lumbar.web.care.models import Profile
from tests.web.visitor import Visitor, event


def test_fault_of_ours_is_told_kindly(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Profile.objects, "select_related", fail)
    client = Client(SERVER_NAME="127.0.0.1", raise_request_exception=False)
    response = client.get("/")
    assert response.status_code == 500
    assert "Something went wrong on our side" in response.content.decode()
    response = client.post("/events/", "[]", content_type="application/json")
    assert (response.status_code, list(response.json())) == (500, ["error"])
    del visitor


def test_form_over_the_limit_is_refused_as_too_large(visitor: Visitor) -> None:
    response = visitor.client.post("/about-you/", {"name": "x" * 1_000_001})
    assert response.status_code == 413
    assert "That was too much at once" in response.content.decode()


def test_form_with_too_many_fields_is_refused(visitor: Visitor) -> None:
    response = visitor.client.post("/welcome/", {f"field_{n}": "x" for n in range(600)})
    assert response.status_code == 400


def test_broken_parts_of_a_form_are_refused(visitor: Visitor) -> None:
    response = visitor.client.post(
        "/welcome/", b"--x\r\nbroken", content_type="multipart/form-data; boundary="
    )
    assert response.status_code == 400


def test_large_list_of_events_below_the_limit_is_taken(visitor: Visitor) -> None:
    told = [event("morning", pain=3) for _ in range(1000)]
    status, answer = visitor.send(told)
    assert (status, len(answer["stored"])) == (201, 1000)
