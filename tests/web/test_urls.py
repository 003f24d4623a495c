# SPDX-License-Identifier: Apache-2.0
"""Every address answers whoever asks, in every situation, and never with a fault of ours."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

from lumbar.figures.stills import PALETTES
from lumbar.library import load
from lumbar.web.figures.queries import mark
from tests.web.visitor import ABOUT_YOU, Visitor

STAND_INS = {
    "event": "00000000-0000-4000-8000-000000000000",
    "exercise_id": "bridge",
    "page_id": load().screening.pages[0].id,
    "answer": "yes",
    "of": mark(),
    "palette": PALETTES[-1],
    "look": "dark",
    "exercise": "bridge",
    "moment": "1",
    "paper": "a4",
    "size": "normal",
}


def addresses(resolver: URLResolver, before: str = "/") -> Iterator[str]:
    """Every address below a resolver, with something in each place."""
    for each in resolver.url_patterns:
        if isinstance(each, URLResolver):
            yield from addresses(each, before + str(each.pattern))
        elif isinstance(each, URLPattern):
            path = before + str(each.pattern)
            for name, value in STAND_INS.items():
                for kind in ("uuid", "slug", "str"):
                    path = path.replace(f"<{kind}:{name}>", value)
            yield path


READ = {200, 302, 404, 405}
WRITTEN = {200, 302, 400, 404, 405}
ADDRESSES = tuple(addresses(get_resolver()))


def nobody(_: Visitor) -> None:
    """Somebody who has told nothing."""


def agreed(visitor: Visitor) -> None:
    """Somebody who has agreed."""
    visitor.post("/welcome/", agree="on")


def screened(visitor: Visitor) -> None:
    """Somebody who has answered the safety check."""
    agreed(visitor)
    visitor.answer_no_to_all()


def planned(visitor: Visitor) -> None:
    """Somebody with a plan."""
    screened(visitor)
    visitor.post("/about-you/", **ABOUT_YOU)


def stopped(visitor: Visitor) -> None:
    """Somebody who needs help now."""
    agreed(visitor)
    visitor.answer_yes_to("RF01")


SITUATIONS = (nobody, agreed, screened, planned, stopped)


def test_every_address_has_a_stand_in_for_each_part() -> None:
    assert [path for path in ADDRESSES if "<" in path] == []


@pytest.mark.parametrize("situation", SITUATIONS, ids=lambda each: each.__name__)
def test_addresses_answer_whoever_reads(
    visitor: Visitor, situation: Callable[[Visitor], None]
) -> None:
    situation(visitor)
    answers = {path: visitor.client.get(path).status_code for path in ADDRESSES}
    assert {path: code for path, code in answers.items() if code not in READ} == {}


@pytest.mark.parametrize(
    "fields",
    [{}, {"pain": "\0"}, {"which": "x" * 9_000, "action": "drop", "exercise": "\0"}],
    ids=["nothing", "nul", "long"],
)
def test_addresses_answer_nonsense_without_a_fault(
    visitor: Visitor, fields: dict[str, Any]
) -> None:
    planned(visitor)
    answers = {path: visitor.client.post(path, fields).status_code for path in ADDRESSES}
    assert {path: code for path, code in answers.items() if code not in WRITTEN} == {}


@pytest.mark.parametrize("path", ["/nowhere/", "/exercises/headstand/", "/exercises/%00/"])
def test_address_that_is_not_there_says_so(visitor: Visitor, path: str) -> None:
    response = visitor.client.get(path)
    assert response.status_code == 404
    assert "There is nothing here" in response.content.decode()


@pytest.mark.parametrize("path", ["/plan/", "/session/", "/flare/", "/measures/"])
def test_programme_is_closed_before_the_safety_check(visitor: Visitor, path: str) -> None:
    assert visitor.get(path)[0] == "/welcome/"
    agreed(visitor)
    assert visitor.get(path)[0] == "/safety/bladder_bowel/"
