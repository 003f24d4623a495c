# SPDX-License-Identifier: Apache-2.0
"""A module is small enough to read in one sitting and is named for what it holds."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support.tree import files, shown

MOST_LINES = 500
LONGER_FOR_A_REASON: Mapping[str, str] = {}
NAMES_THAT_SAY_NOTHING = frozenset({"common", "helpers", "manager", "misc", "utils"})

CODE = files(".py", ".js", ".mjs", ".css", ".sh", ".html")


def empty_names(path: Path) -> tuple[str, ...]:
    """Give the parts of a path which could hold anything."""
    names = (path.stem, *path.parts[:-1])
    return tuple(
        name for name in names if name.removeprefix("test_").lower() in NAMES_THAT_SAY_NOTHING
    )


@pytest.mark.parametrize("path", [path for path in CODE if path.suffix == ".py"], ids=shown)
def test_module_is_short_or_has_a_reason(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= MOST_LINES or shown(path) in LONGER_FOR_A_REASON


@pytest.mark.parametrize("path", CODE, ids=shown)
def test_path_says_what_it_holds(path: Path) -> None:
    assert empty_names(Path(shown(path))) == ()


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("src/lumbar/core/utils.py", ("utils",)),
        ("src/lumbar/web/common/views.py", ("common",)),
        ("tests/core/test_helpers.py", ("test_helpers",)),
        ("src/lumbar/core/planning/plan.py", ()),
    ],
)
def test_empty_names_of_a_path_are_found(path: str, found: tuple[str, ...]) -> None:
    assert empty_names(Path(path)) == found
