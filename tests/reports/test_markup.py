# SPDX-License-Identifier: Apache-2.0
from lumbar.reports.markup import Html, drawing, tag, together


def test_text_is_escaped_and_html_is_not() -> None:
    assert tag("p", "<b>", Html("<i>x</i>"), "&") == Html("<p>&lt;b&gt;<i>x</i>&amp;</p>")


def test_attribute_is_escaped_and_none_is_left_out() -> None:
    assert tag("p", class_='"a"', lang=None) == Html('<p class="&quot;a&quot;"></p>')


def test_attribute_with_a_hyphen_is_written_with_an_underscore() -> None:
    assert tag("p", aria_label="x") == Html('<p aria-label="x"></p>')


def test_empty_element_has_no_end() -> None:
    assert tag("meta", charset="utf-8") == Html('<meta charset="utf-8">')


def test_pieces_stand_one_after_the_other() -> None:
    assert together("a<", Html("<br>"), "b") == Html("a&lt;<br>b")


def test_drawing_carries_its_words_and_nothing_that_runs() -> None:
    assert drawing("<svg/>", 'a "b"', "x") == Html(
        '<img src="data:image/svg+xml;base64,PHN2Zy8+" alt="a &quot;b&quot;" class="x">'
    )
