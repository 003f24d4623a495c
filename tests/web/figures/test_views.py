# SPDX-License-Identifier: Apache-2.0
"""Figure files as a browser gets them, and the choice of their colours."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from lumbar.core.motion.skeleton import BodySide
from lumbar.figures.gallery import Gallery, figure_json
from lumbar.figures.palettes import Look
from lumbar.figures.stills import PALETTE, Style
from lumbar.library import load
from lumbar.web.care.models import Audit
from lumbar.web.figures.queries import mark
from tests.web.visitor import Visitor

pytestmark = pytest.mark.django_db
AT = f"/figures/{mark()}"
GALLERY = Gallery(load())
NO_FIGURE = "electrical-stimulation"


@pytest.mark.parametrize(
    ("address", "kind", "text"),
    [
        (f"{AT}/figure.json", "application/json", figure_json()),
        (f"{AT}/bridge.json", "application/json", GALLERY.frames("bridge")),
        (
            f"{AT}/umber-sky/dark/bridge/1.svg",
            "image/svg+xml",
            GALLERY.still("bridge", "top", Style(look=Look.DARK, palette="umber-sky")),
        ),
        (
            f"{AT}/{PALETTE}/auto/bridge/BR-1.svg",
            "image/svg+xml",
            GALLERY.still("bridge", "top", Style(), BodySide.MIDDLE, "BR-1"),
        ),
    ],
)
def test_figure_files_are_kept_by_the_browser_for_good(
    client: Client, address: str, kind: str, text: str
) -> None:
    answer = client.get(address)
    assert (answer.status_code, answer["Content-Type"], answer["Cache-Control"]) == (
        200,
        kind,
        "public, max-age=31536000, immutable",
    )
    assert answer.content.decode() == text


def test_figure_files_are_compressed_for_a_browser_that_takes_them_so(client: Client) -> None:
    answer = client.get(f"{AT}/figure.json", HTTP_ACCEPT_ENCODING="gzip")
    assert (answer["Content-Encoding"], answer["Vary"]) == ("gzip", "Accept-Encoding")


@pytest.mark.parametrize(
    "address",
    [
        "/figures/000000000000/figure.json",
        "/figures/000000000000/bridge.json",
        f"/figures/000000000000/{PALETTE}/auto/bridge/1.svg",
        f"{AT}/{NO_FIGURE}.json",
        f"{AT}/{PALETTE}/auto/{NO_FIGURE}/0.svg",
        f"{AT}/{PALETTE}/auto/no-such-exercise/0.svg",
        f"{AT}/{PALETTE}/auto/bridge/2.svg",
        f"{AT}/{PALETTE}/auto/bridge/FP-1.svg",
        f"{AT}/{PALETTE}/print/bridge/1.svg",
        f"{AT}/amber-mud/auto/bridge/1.svg",
    ],
)
def test_figure_files_that_are_not_there_are_not_found(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


def stills(html: str) -> set[str]:
    """Palette and look of every still of a page."""
    return set(re.findall(r"/figures/[0-9a-f]{12}/([a-z-]+/[a-z]+)/bridge/", html))


def test_palette_that_was_chosen_is_that_of_every_figure(settled: Visitor) -> None:
    settled.client.post("/figures/palette/", {"skin": "cocoa", "clothes": "straw"})
    settled.client.post("/theme/", {"theme": "dark"})
    html = settled.client.get("/exercises/bridge/").content.decode()
    assert stills(html) == {"cocoa-straw/dark"}
    assert 'data-palette="cocoa-straw"' in html
    asked = settled.client.get("/about-you/").content.decode()
    assert re.findall(r'name="(skin|clothes)" value="(\w+)" checked', asked) == [
        ("skin", "cocoa"),
        ("clothes", "straw"),
    ]
    assert list(Audit.objects.filter(action="palette").values_list("person", flat=True)) == [
        settled.profile.person_id
    ]


def test_palette_that_does_not_exist_changes_nothing(settled: Visitor) -> None:
    answer = settled.client.post("/figures/palette/", {"skin": "cocoa", "clothes": "mud"})
    assert (answer.status_code, answer["Location"]) == (302, "/about-you/")
    html = settled.client.get("/exercises/bridge/").content.decode()
    assert stills(html) == {f"{PALETTE}/auto"}


def test_exercise_without_a_figure_has_words_in_its_place(client: Client) -> None:
    html = client.get(f"/exercises/{NO_FIGURE}/").content.decode()
    assert re.findall(r'class="fig[^"]*"[^>]*>([^<]+)<', html) == ["No picture for this one."]
    assert "<lumbar-figure" not in html
