# SPDX-License-Identifier: Apache-2.0
"""The drawing of the coach's states is the one that its table makes."""

from tools.coach_states import DOCUMENT, drawn


def test_drawing_is_what_the_table_makes_it() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert text == drawn(text), "run python tools/coach_states.py"
    assert text.count("-->") > 20
