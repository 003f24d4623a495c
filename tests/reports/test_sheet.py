# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.reports.sheet import FONTS, Paper, font_faces, page_rule
from tests.support.printing import a_handout


def test_page_rule_names_the_sheet_whose_it_is_and_which_it_is() -> None:
    look = 'color: #505860; font: 10pt "Lumbar Print", sans-serif'
    assert page_rule(a_handout(name="Ruth"), Paper.LETTER, 10) == (
        f'@page {{ size: letter; @bottom-left {{ content: "Exercises for Ruth"; {look} }}'
        f' @bottom-right {{ content: "Page " counter(page) " of " counter(pages) ""; {look} }} }}'
    )


@pytest.mark.parametrize(
    ("name", "written"), [('a"b', "a\\22 b"), ("a\\}b", "a\\5c \\7d b"), ("Łucja", "Łucja")]
)
def test_page_rule_writes_a_name_so_that_it_stays_a_name(name: str, written: str) -> None:
    said = page_rule(a_handout(name=name), Paper.A4, 10)
    assert f'content: "Exercises for {written}";' in said


def test_fonts_of_our_own_are_named_where_they_were_made() -> None:
    made = sorted(file.name for file in FONTS.glob("*.ttf"))
    assert made == ["lumbar-print-bold.ttf", "lumbar-print-regular.ttf"]
    assert font_faces().count("@font-face") == 2
