# SPDX-License-Identifier: Apache-2.0
"""The PDF, as somebody reads it who cannot see it (ISO 14289-1), and as bytes."""

from __future__ import annotations

import re
from html import unescape

import pytest

from lumbar.reports import pdf
from lumbar.reports.page import Print, article
from lumbar.reports.pdf import CannotPrintError, Press, Printed
from lumbar.reports.sheet import Paper
from tests.reports.test_page import HEADINGS
from tests.support.pdf import Heard, operations
from tests.support.printing import a_handout, must_print

PT_OF_A_PX = 0.75
PAINTING = frozenset({"f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Tj", "TJ", "Do", "sh"})


@pytest.fixture(scope="module")
def printed() -> Printed:
    must_print()
    return Press().pdf(a_handout(name="Ruth"))


@pytest.fixture(scope="module")
def heard(printed: Printed) -> Heard:
    return Heard(printed.data)


def letters(text: str) -> str:
    """A text without the spaces, which a line that ends swallows."""
    return re.sub(r"\s", "", text)


def test_four_exercises_fit_on_two_pages(printed: Printed, heard: Heard) -> None:
    assert printed.pages == len(heard.file.pages) == 2


def test_document_is_tagged_and_names_language_and_title(heard: Heard) -> None:
    root = heard.file.Root
    assert (str(root.Lang), bool(root.MarkInfo.Marked)) == ("en", True)
    assert bool(root.ViewerPreferences.DisplayDocTitle) is True
    assert str(heard.file.docinfo.Title) == "Exercises for Ruth"
    assert str(heard.file.docinfo.CreationDate) == "D:20261102"


def test_document_claims_the_standard_for_accessible_files(heard: Heard) -> None:
    with heard.file.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == "Exercises for Ruth"


def test_headings_are_headings_in_order(heard: Heard) -> None:
    said = [(each.tag.lower(), letters(each.words)) for each in heard.tagged("H1", "H2", "H3")]
    assert said == [(tag, letters(words)) for tag, words in HEADINGS]


def test_every_figure_has_a_text_in_its_stead(heard: Heard) -> None:
    shown = re.findall(r'alt="([^"]*)"', str(article(a_handout(name="Ruth"))))
    assert [each.alt for each in heard.tagged("Figure")] == [unescape(each) for each in shown]


def test_steps_are_lists_with_their_numbers(heard: Heard) -> None:
    labels = [each.words for each in heard.tagged("Lbl")]
    assert [each for each in labels if each.endswith(".")] == [
        *("1.", "2.", "3.", "4.", "5."),
        *("1.", "2.", "3.", "4."),
        *("1.", "2.", "3.", "4."),
        *("1.", "2.", "3.", "4."),
    ]


def test_every_cell_of_the_week_names_its_heads(heard: Heard) -> None:
    heads = [str(each.facts.ID) for each in heard.tagged("TH")]
    assert len(heads) == len(set(heads)) == 8 + 5
    named = [[str(head) for head in each.facts.A.Headers] for each in heard.tagged("TD")]
    assert named == [[heads[8 + row], heads[1 + day]] for row in range(5) for day in range(7)]


def test_words_are_read_in_the_order_of_the_document(heard: Heard) -> None:
    written = unescape(re.sub(r"<[^>]+>", "", str(article(a_handout(name="Ruth")))))
    assert letters(heard.text) == letters(written)


def test_whatever_is_painted_is_tagged_or_told_to_be_passed_over(heard: Heard) -> None:
    loose = []
    for page in heard.file.pages:
        depth = 0
        for operator, _ in operations(page):
            depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(operator, 0)
            if not depth and operator in PAINTING:
                loose.append(operator)
    assert loose == []


def test_only_our_fonts_are_used_and_they_are_embedded(heard: Heard) -> None:
    fonts = [font for page in heard.file.pages for font in page.resources.Font.values()]
    names = {str(font.BaseFont).partition("+")[2] for font in fonts}
    assert names == {"Lumbar-Print", "Lumbar-Print-Bold"}
    descriptors = [font.DescendantFonts[0].FontDescriptor for font in fonts]
    assert [each for each in descriptors if "/FontFile2" not in each] == []


def test_same_handout_gives_the_same_bytes_whatever_was_printed_before(printed: Printed) -> None:
    press = Press()
    press.pdf(a_handout("bridge", "wall-plank", name="Zoë", address="https://clinic.example/"))
    assert press.pdf(a_handout(name="Ruth")) == printed


def test_large_print_on_letter_is_larger_and_as_sound() -> None:
    must_print()
    heard = Heard(Press(paper=Paper.LETTER, size=Print.LARGE).pdf(a_handout(name="Ruth")).data)
    assert [float(each) for each in heard.file.pages[0].mediabox] == [0, 0, 612, 792]
    sizes_px = {
        float(operands[1])
        for page in heard.file.pages
        for operator, operands in operations(page)
        if operator == "Tf"
    }
    assert min(sizes_px) * PT_OF_A_PX == 18
    said = [letters(each.words) for each in heard.tagged("H1", "H2", "H3")]
    assert said == [letters(words) for _, words in HEADINGS]


@pytest.mark.parametrize(
    ("fault", "package"),
    [(ModuleNotFoundError(name="weasyprint"), "weasyprint"), (OSError("no libpango"), None)],
)
def test_machine_that_cannot_print_says_what_it_lacks(
    monkeypatch: pytest.MonkeyPatch, fault: Exception, package: str | None
) -> None:
    def broken(_name: str) -> None:
        raise fault

    monkeypatch.setattr(pdf, "import_module", broken)
    with pytest.raises(CannotPrintError) as missing:
        Press().pdf(a_handout())
    assert missing.value.package == package
