# SPDX-License-Identifier: Apache-2.0
"""The pages about Lumbar, as a browser gets them."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.conf import settings
from django.test import Client, override_settings

from lumbar import __version__
from lumbar.library import load
from lumbar.web.about.sign_off import sign_off
from lumbar.web.security import HEADERS

pytestmark = [
    pytest.mark.django_db,
]
LIBRARY = load()


def page(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def texts(pattern: str, html: str) -> list[str]:
    """The words inside every match, without tags."""
    bare = (re.sub(r"<[^>]+>", " ", each) for each in re.findall(pattern, html, re.DOTALL))
    return [unescape(" ".join(each.split())) for each in bare]


def test_about_gives_the_counts_of_the_content(client: Client) -> None:
    (section,) = texts(r"<section[^>]*id=\"sign-off\">(.*?)</section>", page(client, "/about/"))
    count, whole = len(LIBRARY.catalogue.exercises), sign_off().whole
    assert section.startswith(
        f"Has a clinician checked it? Not yet. {count} of {count} exercises wait for a "
        f"clinician's sign-off. {whole.pending_records} of {whole.records} records in all are "
        "marked as pending: exercises, health conditions and tables of rules. "
        f"{whole.unsigned_numbers} of {whole.numbers} clinical numbers rest on general knowledge"
    )


def test_about_says_what_lumbar_never_does(client: Client) -> None:
    html = page(client, "/about/")
    never = LIBRARY.words.find("about.about.never.text")
    assert isinstance(never, list)
    (said,) = texts(r"<h2>What it never does</h2>(.*?)</section>", html)
    assert said == " ".join(never)
    assert texts(r"<section class=\"note note-care\">(.*?)</section>", html) == [
        f"Please read this {LIBRARY.words.text('statements.disclaimer.text')}"
    ]


def test_about_names_version_content_and_licences(client: Client) -> None:
    html = page(client, "/about/")
    assert texts(r"<h2>Version</h2>\s*<ul class=\"pairs\">(.*?)</ul>", html) == [
        f"Program {__version__} Content {LIBRARY.catalogue.revision}"
    ]
    (licences, *_) = texts(r"<h2>Licences</h2>\s*<ul class=\"pairs\">(.*?)</ul>", html)
    assert licences == (
        "Program Apache License 2.0 "
        "Exercises, rules and words Creative Commons Attribution 4.0 (CC BY 4.0)"
    )


def test_about_lists_every_source(client: Client) -> None:
    (details,) = texts(r"<details>(.*?)</details>", page(client, "/about/"))
    missing = [each.key for each in LIBRARY.sources.listed if each.title not in details]
    assert missing == []


def test_privacy_shows_the_folder_and_the_very_rule_that_the_page_carries(client: Client) -> None:
    response = client.get("/privacy/")
    html = response.content.decode()
    folder, policy = texts(r"<code class=\"code\">(.*?)</code>", html)
    assert folder == str(settings.DATA)
    assert policy == response["Content-Security-Policy"] == HEADERS["Content-Security-Policy"]


def test_privacy_names_every_cookie(client: Client) -> None:
    assert texts(r"<li><code>(.*?)</code>", page(client, "/privacy/")) == [
        settings.SESSION_COOKIE_NAME,
        settings.CSRF_COOKIE_NAME,
        "lumbar_theme",
    ]


def test_help_calls_the_emergency_number_of_the_settings(client: Client) -> None:
    with override_settings(EMERGENCY_NUMBER="999"):
        html = page(client, "/help/")
    assert re.findall(r"href=\"tel:(.*?)\"", html) == ["999"]
    assert texts(r"(<a class=\"btn btn-stop.*?</a>)", html) == ["Call 999"]


def test_help_says_when_to_stop_with_the_number_of_the_rules(client: Client) -> None:
    (section,) = texts(r"<h2>When to stop an exercise</h2>(.*?)</section>", page(client, "/help/"))
    rise = LIBRARY.catalogue.thresholds.pain.red_rise
    assert section.startswith(f"Pain rises by {rise} points or more, on a scale of 0 to 10.")
