# SPDX-License-Identifier: Apache-2.0
"""A source mark is well formed, and tells whether a clinician has to sign it off."""

import pytest

from lumbar.core.kernel.evidence import Evidence


@pytest.mark.parametrize(
    ("text", "marks", "needs_sign_off"),
    [
        ("[004]", ("004",), False),
        ("[S10] [S8b]", ("S10", "S8b"), False),
        ("[S36c]", ("S36c",), False),
        ("[004] [D]", ("004", "D"), True),
        ("[G]", ("G",), True),
        ("[000][D]", ("000", "D"), True),
    ],
)
def test_evidence_of_marks_gives_keys_and_need(
    text: str,
    marks: tuple[str, ...],
    needs_sign_off: bool,  # noqa: FBT001
) -> None:
    evidence = Evidence(text)
    assert evidence.marks == marks
    assert evidence.needs_sign_off is needs_sign_off
    assert str(evidence) == text


@pytest.mark.parametrize("text", ["", " ", "004", "[4]", "[X]", "[S]", "[004] and [D]", "[D] ?"])
def test_evidence_of_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="source marks such as"):
        Evidence(text)
