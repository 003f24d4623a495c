# SPDX-License-Identifier: Apache-2.0
"""A handout as HTML: the part that stands on a page, and the whole document for paper."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from lumbar.reports.handout import (
    Emergency,
    Figure,
    Handout,
    Hint,
    Move,
    PainRules,
    Row,
    Week,
)
from lumbar.reports.markup import Html, drawing, tag, together
from lumbar.reports.qr import code_of

_LOOKS: Final = ("ho-move ho-bare", "ho-move ho-one", "ho-move")  # by the number of figures


class Print(StrEnum):
    """How large the letters are; large print has 18 points and more."""

    NORMAL = "normal"
    LARGE = "large"


def article(handout: Handout, size: Print = Print.NORMAL, *, snug: bool = False) -> Html:
    """The handout as one element, to stand on a page of the application or on paper.

    A `snug` one has letters a little smaller, for a sheet that would else be a few lines too short.
    """
    numbered = enumerate(handout.moves, start=1)
    return tag(
        "article",
        _head(handout),
        tag("div", _pain(handout.pain), _emergency(handout.emergency), class_="ho-boxes"),
        *(_move(number, each) for number, each in numbered),
        _week(handout.week),
        _notes(handout),
        class_=f"handout handout-{size}{' handout-snug' if snug else ''}",
        lang=handout.language,
    )


def document(handout: Handout, size: Print = Print.NORMAL, *, snug: bool = False) -> str:
    """The handout as a whole HTML document; how it looks is added by who prints it."""
    created = handout.made_on.isoformat()
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("title", handout.title),
        tag("meta", name="generator", content="Lumbar"),
        tag("meta", name="dcterms.created", content=created),
        tag("meta", name="dcterms.modified", content=created),
    )
    body = tag("body", article(handout, size, snug=snug))
    return f"<!doctype html>{tag('html', head, body, lang=handout.language)}"


def _head(handout: Handout) -> Html:
    words = [tag("h1", handout.title), tag("p", " ".join(handout.lead))]
    made_from, place = tag("p", handout.made_from, class_="ho-from"), handout.on_screen
    if place is None:
        return tag("header", tag("div", *words, made_from), class_="ho-head")
    address = tag("p", place.text, " ", tag("strong", place.address))
    code = code_of(place.address)
    drawn = together() if code is None else drawing(code, place.shows, "ho-code")
    return tag("header", tag("div", *words, address, made_from), drawn, class_="ho-head")


def _move(number: int, move: Move) -> Html:
    return tag(
        "section",
        tag(
            "div",
            tag("h2", tag("span", f"{number}", class_="ho-number"), " ", move.name),
            tag("p", tag("strong", move.dose), class_="ho-dose"),
            " ",
            tag("p", move.when, class_="ho-when"),
            class_="ho-name",
        ),
        _figures(move.figures),
        tag(
            "div",
            tag("p", move.start, class_="ho-start"),
            tag("ol", *(tag("li", step) for step in move.steps), class_="ho-steps"),
            tag("ul", *(_hint(each) for each in move.hints), class_="ho-hints"),
            class_="ho-how",
        ),
        class_=_LOOKS[min(len(move.figures), len(_LOOKS) - 1)],
    )


def _figures(figures: tuple[Figure, ...]) -> Html:
    if not figures:
        return together()
    drawn = (
        tag("div", drawing(each.svg, each.shows, "ho-drawing"), tag("p", each.caption))
        for each in figures
    )
    return tag("div", *drawn, class_="ho-figures")


def _hint(hint: Hint) -> Html:
    return tag("li", tag("strong", hint.label), ": ", hint.text)


def _week(week: Week) -> Html:
    days = (
        tag("th", each.name, tag("span", f" {each.on.day}", class_="ho-date"), scope="col")
        for each in week.days
    )
    pain = (tag("td", tag("span", class_="ho-pain")) for _ in week.days)
    table = tag(
        "table",
        tag("thead", tag("tr", tag("th", week.exercise, scope="col"), *days)),
        tag(
            "tbody",
            *(_row(row, week.free) for row in week.rows),
            tag("tr", tag("th", week.pain, scope="row"), *pain, class_="ho-pains"),
        ),
    )
    # On a narrow screen the table is moved sideways, which the keyboard must be able to do.
    moved = tag(
        "div", table, class_="ho-table", tabindex="0", role="group", aria_label=week.heading
    )
    return tag("section", tag("h2", week.heading), tag("p", week.hint), moved, class_="ho-week")


def _row(row: Row, free: str) -> Html:
    cells = (
        tag("td", *(tag("span", class_="ho-box") for _ in range(boxes)) if boxes else (free,))
        for boxes in row.boxes
    )
    return tag("tr", tag("th", row.name, scope="row"), *cells)


def _pain(rules: PainRules) -> Html:
    zones = (
        tag("li", tag("strong", zone.name), ": ", zone.text, class_=f"ho-{zone.sign}")
        for zone in rules.zones
    )
    return tag(
        "section",
        tag("h2", rules.heading),
        tag("ul", *zones),
        tag("p", rules.also),
        class_="ho-rules",
    )


def _emergency(help_now: Emergency) -> Html:
    return tag(
        "section",
        tag("h2", help_now.heading, " ", tag("span", help_now.call, class_="ho-call")),
        tag("p", help_now.text),
        tag("ul", *(tag("li", sign) for sign in help_now.signs)),
        class_="ho-emergency",
    )


def _notes(handout: Handout) -> Html:
    if not handout.notes:
        return together()
    return tag(
        "section",
        tag("h2", handout.notes_heading),
        tag("ul", *(tag("li", note) for note in handout.notes)),
        class_="ho-notes",
    )
