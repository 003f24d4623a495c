# SPDX-License-Identifier: Apache-2.0
"""The plan on paper: the page, the files, and nothing at all for whoever has to be seen first."""

from __future__ import annotations

from html import unescape

import pytest
from django.conf import LazySettings

from lumbar.library import load
from lumbar.reports import pdf
from lumbar.reports.handout import Moment
from lumbar.reports.pictures import pictures_of
from lumbar.web.programme.printing import press_for
from tests.support.pdf import Heard
from tests.support.printing import must_print
from tests.web.visitor import Visitor

SHEETS = ("a4-normal", "a4-large", "letter-normal", "letter-large")
DOORS = ("/plan/print/", "/plan/print/?size=large", *(f"/plan/print/{each}.pdf" for each in SHEETS))


def names_in_plan(visitor: Visitor) -> list[str]:
    plan = visitor.situation.plan
    assert plan is not None
    ids = dict.fromkeys(item.exercise for day in plan.days for item in day.items)
    return [load().words.exercise(each).name for each in ids]


def drawings_of_plan(visitor: Visitor) -> list[str]:
    plan = visitor.situation.plan
    assert plan is not None
    picture = pictures_of(load())
    ids = dict.fromkeys(item.exercise for day in plan.days for item in day.items)
    return [svg for each in ids for moment in Moment if (svg := picture(each, moment)) is not None]


def test_plan_leads_to_the_page_that_prints(settled: Visitor) -> None:
    assert '<a class="btn" href="/plan/print/">' in settled.get("/plan/")[1].content.decode()


def test_page_shows_the_whole_plan_and_leads_to_every_file(settled: Visitor) -> None:
    where, page = settled.get("/plan/print/")
    words = unescape(page.content.decode())
    assert where == "/plan/print/"
    assert "<h1>Exercises for Ada</h1>" in words
    rows = words.split("<tbody>")[1].split("</tbody>")[0].split('<th scope="row">')[1:]
    assert [row.split("<")[0] for row in rows] == [
        *names_in_plan(settled),
        "Morning pain, 0 to 10",
    ]
    assert [each for each in SHEETS if f'href="/plan/print/{each}.pdf"' not in words] == []
    assert 'class="handout handout-normal"' in words
    assert words.count('class="ho-drawing"') == len(drawings_of_plan(settled))


def test_page_in_large_print_leads_back(settled: Visitor) -> None:
    words = settled.get("/plan/print/?size=large")[1].content.decode()
    assert 'class="handout handout-large"' in words
    assert '<a class="btn" href="/plan/print/"><span>Usual letters</span></a>' in words


def test_days_on_paper_are_those_of_the_plan_page(settled: Visitor) -> None:
    words = settled.get("/plan/print/")[1].content.decode()
    boxes = words.split("<tbody>")[1].split("</tbody>")[0].split("</tr>")
    days = {
        place
        for row in boxes[:-2]
        for place, cell in enumerate(row.split("<td>")[1:])
        if "ho-box" in cell
    }
    situation = settled.situation
    assert days == {(day - situation.on).days for day in situation.calendar}


def test_file_is_a_pdf_with_the_name_of_its_day(settled: Visitor) -> None:
    must_print()
    _, page = settled.get("/plan/print/a4-large.pdf")
    assert (page.status_code, page["Content-Type"]) == (200, "application/pdf")
    assert page["Content-Disposition"] == (
        'attachment; filename="exercises-2026-11-20-a4-large-print.pdf"'
    )
    assert page["Cache-Control"] == "no-store"
    heard = Heard(page.content)
    assert heard.tagged("H1")[0].words == "Exercises for Ada"
    rows = [each.words for each in heard.tagged("TH")][8:-1]
    assert [row.replace(" ", "") for row in rows] == [
        name.replace(" ", "") for name in names_in_plan(settled)
    ]


@pytest.mark.parametrize("sheet", ["a5-normal", "a4-huge"])
def test_sheet_that_is_not_offered_is_not_found(settled: Visitor, sheet: str) -> None:
    assert settled.client.get(f"/plan/print/{sheet}.pdf").status_code == 404


def what_is_behind(visitor: Visitor, names: list[str]) -> set[tuple[str, tuple[str, ...]]]:
    """Where every door of the printed plan leads, and which of the plan's names stand there."""
    found = set()
    for door in DOORS:
        where, page = visitor.get(door)
        words = page.content.decode()
        found.add((where, tuple(name for name in names if name in words)))
    return found


@pytest.mark.rule("RF01")
def test_nobody_who_has_an_emergency_is_shown_a_plan(settled: Visitor) -> None:
    names = names_in_plan(settled)
    settled.answer_yes_to("RF01")
    assert what_is_behind(settled, names) == {("/safety/emergency/", ())}


@pytest.mark.rule("RF14")
def test_nobody_who_has_to_be_seen_first_is_shown_a_plan(settled: Visitor) -> None:
    names = names_in_plan(settled)
    for page in load().screening.pages:
        if "RF14" in page.questions:
            settled.answer_yes_to("RF14")
        else:
            settled.post(f"/safety/{page.id}/", answer="no")
    assert what_is_behind(settled, names) == {("/safety/clinician/", ())}


def test_nobody_without_a_plan_is_let_in(visitor: Visitor) -> None:
    assert what_is_behind(visitor, []) == {("/welcome/", ())}


def test_address_that_the_operator_sets_is_printed(
    settled: Visitor, settings: LazySettings
) -> None:
    code = 'class="ho-code"'
    assert code not in settled.get("/plan/print/")[1].content.decode()
    settings.PLAN_ADDRESS = "https://clinic.example/plan/"
    words = settled.get("/plan/print/")[1].content.decode()
    assert words.count(code) == 1
    assert "<strong>https://clinic.example/plan/</strong>" in words


def test_machine_that_cannot_print_leads_to_the_page(
    settled: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_name: str) -> None:
        raise ModuleNotFoundError(name="weasyprint")

    monkeypatch.setattr(pdf, "import_module", broken)
    press_for.cache_clear()
    where, page = settled.get("/plan/print/a4-normal.pdf")
    assert where == "/plan/print/?cannot"
    assert "No PDF file can be made on this machine." in page.content.decode()
