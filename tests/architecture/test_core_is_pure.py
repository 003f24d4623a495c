# SPDX-License-Identifier: Apache-2.0
"""The core may use a short list of modules and nothing that looks at the world."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.tree import PACKAGE, imported_names, modules_of, parse, shown

ALLOWED_MODULES = frozenset(
    {
        "__future__",
        "abc",
        "bisect",
        "collections",
        "dataclasses",
        "datetime",
        "decimal",
        "enum",
        "fractions",
        "functools",
        "heapq",
        "itertools",
        "math",
        "operator",
        "re",
        "statistics",
        "types",
        "typing",
    },
)
CLOCK_READINGS = frozenset({"now", "utcnow", "today", "fromtimestamp"})
WORLDLY_NAMES = frozenset({"print", "open", "input", "eval", "exec", "__import__", "breakpoint"})


def impurities(tree: ast.AST) -> Iterator[str]:
    """Say what in a syntax tree reaches outside the core."""
    for name in imported_names(tree):
        of_core = name == "lumbar.core" or name.startswith("lumbar.core.")
        if not of_core and name.split(".")[0] not in ALLOWED_MODULES:
            yield f"imports {name}"
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in CLOCK_READINGS:
            yield f"reads the clock by {node.attr}"
        elif isinstance(node, ast.Name) and node.id in WORLDLY_NAMES:
            yield f"uses {node.id}"
        elif isinstance(node, ast.Global):
            yield f"declares global {', '.join(node.names)}"


@pytest.mark.parametrize("path", modules_of(PACKAGE / "core"), ids=shown)
def test_core_module_stays_inside_the_core(path: Path) -> None:
    assert tuple(impurities(parse(path))) == ()


@pytest.mark.parametrize(
    ("code", "finding"),
    [
        ("import os", "imports os"),
        ("import os.path as p", "imports os.path"),
        ("def f():\n    from random import choice", "imports random"),
        ("from lumbar.content import load", "imports lumbar.content"),
        ("from lumbar import core", "imports lumbar"),
        ("from . import sibling", "imports ."),
        ("datetime.now()", "reads the clock by now"),
        ("datetime.date.today()", "reads the clock by today"),
        ("clock = datetime.utcnow", "reads the clock by utcnow"),
        ("print('pain')", "uses print"),
        ("with open('x') as f: pass", "uses open"),
        ("say = print", "uses print"),
        ("def f():\n    global pain", "declares global pain"),
    ],
)
def test_impurities_of_worldly_code_are_named(code: str, finding: str) -> None:
    assert tuple(impurities(ast.parse(code))) == (finding,)


def test_impurities_of_pure_code_are_none() -> None:
    code = (
        "from collections.abc import Mapping\n"
        "from lumbar.core.kernel import errors\n"
        "def known(today: date) -> bool:\n"
        "    return today < limit\n"
    )
    assert tuple(impurities(ast.parse(code))) == ()
