# SPDX-License-Identifier: Apache-2.0
"""Every worked example of progression comes out as it is written, and the page shows them all."""

from typing import Final

import pytest

from tests.spec.progression_examples import EXAMPLES, PAGE, Example, examples, outcome, page

TEXT: Final = EXAMPLES.read_text(encoding="utf-8")
WORKED: Final = examples(TEXT)


def _title(example: Example) -> str:
    return example.title


@pytest.mark.rule("R12")
@pytest.mark.rule("R15")
@pytest.mark.rule("R16")
@pytest.mark.rule("R22")
@pytest.mark.rule("R31")
@pytest.mark.rule("R35")
@pytest.mark.rule("R36")
@pytest.mark.rule("R43")
@pytest.mark.rule("R44")
@pytest.mark.parametrize("example", WORKED, ids=_title)
def test_example_comes_out_as_written(example: Example) -> None:
    assert outcome(example) == example.outcome


def test_examples_are_many_and_each_says_something() -> None:
    assert len({example.title for example in WORKED}) == len(WORKED) >= 30
    assert [example.title for example in WORKED if not example.outcome] == []


def test_page_is_the_one_the_examples_make() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(TEXT), (
        "run python -m tests.spec.progression_examples"
    )
