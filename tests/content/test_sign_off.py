# SPDX-License-Identifier: Apache-2.0
"""What waits for a clinician is counted, and the document says so."""

from lumbar.library import load
from tools.sign_off import DOCUMENT, Pending, content, count, render


def test_document_is_what_the_content_makes_it() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == render(content()), "run python tools/sign_off.py"


def test_every_exercise_is_counted() -> None:
    counted = {each.file for each in content() if each.file.startswith("exercises/")}
    assert counted == {f"exercises/{each.id}.toml" for each in load().catalogue.exercises}


def test_file_that_waits_for_a_clinician_does_not_claim_to_be_signed_off() -> None:
    claiming = [each.file for each in content() if each.waiting and "signed_off" in each.review]
    assert claiming == []


def test_marks_of_a_file_are_counted_wherever_they_stand() -> None:
    table: dict[str, object] = {
        "review": "pending",
        "source": "[004]",
        "parts": [{"source": "[G]"}, {"source": "[004] [D]"}, {"deep": {"source": "[G] [D]"}}],
    }
    assert count("f.toml", table) == Pending(
        file="f.toml", review="pending", figures=4, general=2, design=2, waiting=3
    )


def test_file_without_a_review_says_so() -> None:
    assert count("f.toml", {"source": "[004]"}).review == "not stated"
