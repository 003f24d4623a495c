# SPDX-License-Identifier: Apache-2.0
"""The HTML of a handout: its structure, in order, and that no word of it becomes markup."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

from lumbar.reports.page import Print, article, document
from tests.support.printing import FOUR, a_handout

HEADINGS = [
    ("h1", "Exercises for Ruth"),
    ("h2", "How much pain is fine"),
    ("h2", "Get help now Call 112"),
    ("h2", "1 Cat and camel"),
    ("h2", "2 Belly draw-in"),
    ("h2", "3 Bridge"),
    ("h2", "4 Side leg lift"),
    ("h2", "Your week"),
    ("h2", "Good to know"),
]


class Outline(HTMLParser):
    """The tags of a page, with the words and attributes of each."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None], list[str]]] = []
        self._open: list[list[str]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said: list[str] = []
        self.found.append((tag, dict(attrs), said))
        if tag not in {"img", "meta"}:
            self._open.append(said)

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002  # sound HTML ends what it began last
        self._open.pop()

    def handle_data(self, data: str) -> None:
        for said in self._open:
            said.append(data)

    def of(self, *tags: str) -> list[tuple[str, str]]:
        """The words of the elements with one of these tags, in order."""
        return [(tag, "".join(said)) for tag, _, said in self.found if tag in tags]

    def given(self, tag: str, name: str) -> list[str | None]:
        """An attribute of every element of a tag."""
        return [given.get(name) for found, given, _ in self.found if found == tag]


def test_headings_stand_in_order() -> None:
    assert Outline(str(article(a_handout(name="Ruth")))).of("h1", "h2") == HEADINGS


def test_document_names_its_language_its_title_and_its_day() -> None:
    said = document(a_handout(name="Ruth"))
    assert said.startswith('<!doctype html><html lang="en"><head><meta charset="utf-8">')
    page = Outline(said)
    assert page.of("title") == [("title", "Exercises for Ruth")]
    assert page.given("meta", "content") == [None, "Lumbar", "2026-11-02", "2026-11-02"]


def test_every_drawing_says_what_it_shows() -> None:
    shown = Outline(str(article(a_handout()))).given("img", "alt")
    assert [str(each).split(",")[0] for each in shown] == [
        *("Cat and camel", "Cat and camel"),
        *("Bridge", "Bridge"),
        *("Side leg lift", "Side leg lift"),
    ]


def test_exercise_without_a_drawing_takes_the_whole_width() -> None:
    classes = Outline(str(article(a_handout()))).given("section", "class")
    assert classes[2:6] == ["ho-move", "ho-move ho-bare", "ho-move", "ho-move"]


def test_table_has_a_head_for_each_column_and_each_row() -> None:
    page = Outline(str(article(a_handout())))
    assert page.given("th", "scope") == [*["col"] * 8, *["row"] * 5]
    assert len(page.of("td")) == 7 * (len(FOUR) + 1)
    assert page.given("span", "class").count("ho-box") == 3 * 2 + 2 * 2 + 2 + 2
    assert page.given("span", "class").count("ho-pain") == 7


def test_large_print_is_the_same_sheet_with_another_class() -> None:
    usual, large = str(article(a_handout())), str(article(a_handout(), Print.LARGE))
    assert large == usual.replace("handout-normal", "handout-large", 1)


def test_address_is_printed_as_code_and_in_letters() -> None:
    page = Outline(str(article(a_handout(address="https://clinic.example/plan/"))))
    assert str(page.given("img", "alt")[0]).endswith(" https://clinic.example/plan/")
    assert page.of("p")[1] == ("p", "Your plan on a screen: https://clinic.example/plan/")


def test_name_is_never_markup() -> None:
    said = document(a_handout(name="<script>x</script>"))
    assert re.findall(r"<script", said) == []
    assert said.count("Exercises for &lt;script&gt;x&lt;/script&gt;") == 2


def test_handout_without_notes_has_no_heading_for_them() -> None:
    page = Outline(str(article(replace(a_handout(name="Ruth"), notes=()))))
    assert page.of("h1", "h2") == HEADINGS[:-1]
