# SPDX-License-Identifier: Apache-2.0
"""Every rule and red flag is held by code and proved by a test, and the document says so."""

import ast

import pytest

from lumbar.library import load
from tests.support.tree import ROOT
from tools.traceability import (
    DOCUMENT,
    Tie,
    is_module,
    marked_tests,
    marks_of,
    missing,
    render,
    ties,
    unknown_marks,
)

LIBRARY = load()
TESTS = marked_tests(ROOT / "tests")
TIES = ties(LIBRARY, TESTS)


def test_ties_are_all_rules_to_be_held_and_all_red_flags() -> None:
    assert [tie.id for tie in TIES if tie.id.startswith("RF")] == list(LIBRARY.screening.ids)
    assert len(TIES) == 33 + 34


def test_every_rule_and_red_flag_is_held_and_proved() -> None:
    assert {tie.id: missing(tie) for tie in TIES if not tie.is_held} == {}


def test_no_test_names_a_rule_that_is_not_there() -> None:
    assert unknown_marks(LIBRARY, TESTS) == ()


def test_document_is_what_the_content_and_the_tests_make_it() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == render(TIES), "run python tools/traceability.py"


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("@pytest.mark.rule('R01')\ndef test_a(): pass", [("R01", "test_a")]),
        (
            "@pytest.mark.rule('R01', 'R02')\ndef test_a(): pass",
            [("R01", "test_a"), ("R02", "test_a")],
        ),
        ("@p([q(1, marks=rule('RF01'))])\ndef test_a(): pass", [("RF01", "test_a")]),
        ("pytestmark = pytest.mark.rule('R01')\ndef test_a(): pass", [("R01", "test_a")]),
        (
            "@pytest.mark.rule('R01')\nclass TestA:\n    def test_a(self): pass",
            [("R01", "test_a")],
        ),
        ("@pytest.mark.rule('R01')\ndef helper(): pass", []),
        ("def test_a():\n    rule('R01')", []),
        ("@pytest.mark.journey\ndef test_a(): pass", []),
    ],
)
def test_marks_of_a_test_file_are_found(code: str, found: list[tuple[str, str]]) -> None:
    assert list(marks_of(ast.parse(code))) == found


@pytest.mark.parametrize(
    ("name", "there"),
    [
        ("lumbar.core.screening.triage", True),
        ("lumbar.core.screening", True),
        ("lumbar.core.screening.gone", False),
    ],
)
def test_module_is_there_or_not(name: str, there: bool) -> None:  # noqa: FBT001
    assert is_module(name) is there


@pytest.mark.parametrize(
    ("modules", "tests", "held", "lacks"),
    [
        (("lumbar.core",), ("a::b",), True, ""),
        (("lumbar.core",), (), False, "a test"),
        ((), ("a::b",), False, ""),
        (("lumbar.gone",), (), False, "code: no module `lumbar.gone`; a test"),
    ],
)
def test_tie_without_code_or_test_is_open(
    modules: tuple[str, ...],
    tests: tuple[str, ...],
    held: bool,  # noqa: FBT001
    lacks: str,
) -> None:
    tie = Tie(id="R01", words="", modules=modules, tests=tests)
    assert (tie.is_held, missing(tie)) == (held, lacks)
    assert ("## Open" in render((tie,))) is not held
