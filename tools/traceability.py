# SPDX-License-Identifier: Apache-2.0
"""Writes `docs/clinical/traceability.md`: every clinical rule and red flag, its code and its tests.

Rules come from the content. Ties are the marks `@pytest.mark.rule("R12")` in the tests, found by
reading the source, so no test has to run. `--check` writes nothing and fails where the document is
not what it would be.
"""

import ast
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from lumbar.core.catalogue.rules import RuleKind
from lumbar.library import Library, load

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = ROOT / "docs" / "clinical" / "traceability.md"
RED_FLAGS = ("lumbar.core.screening.triage", "lumbar.library.screening")
MARK = "rule"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """One rule with what holds it: modules by their import names, tests as `path::name`."""

    id: str
    words: str
    modules: tuple[str, ...]
    tests: tuple[str, ...]

    @property
    def lost_modules(self) -> tuple[str, ...]:
        """The modules that are not there."""
        return tuple(module for module in self.modules if not is_module(module))

    @property
    def is_held(self) -> bool:
        """True where code that is there and a test hold the rule."""
        return bool(self.modules) and not self.lost_modules and bool(self.tests)


def is_module(name: str) -> bool:
    """Tell whether a module or package of that import name is in the source."""
    path = (ROOT / "src").joinpath(*name.split("."))
    return path.with_suffix(".py").is_file() or (path / "__init__.py").is_file()


def marked_tests(folder: Path) -> dict[str, tuple[str, ...]]:
    """Give the tests of every id that a mark names, in the order of their paths."""
    found: dict[str, list[str]] = {}
    for path in sorted(folder.rglob("test_*.py")):
        name = path.relative_to(folder.parent).as_posix()
        for rule, test in marks_of(ast.parse(path.read_text(encoding="utf-8"))):
            tests = found.setdefault(rule, [])
            if f"{name}::{test}" not in tests:
                tests.append(f"{name}::{test}")
    return {rule: tuple(tests) for rule, tests in found.items()}


def marks_of(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Give every marked id with the name of its test; a mark of a class or file is on each."""
    whole = [rule for node in tree.body if _is_pytestmark(node) for rule in _named(node)]
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            of_class = [rule for each in node.decorator_list for rule in _named(each)]
            yield from _of_tests(node.body, [*whole, *of_class])
    yield from _of_tests(tree.body, whole)


def _of_tests(body: Sequence[ast.stmt], whole: Sequence[str]) -> Iterator[tuple[str, str]]:
    for node in body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            own = [rule for each in node.decorator_list for rule in _named(each)]
            yield from ((rule, node.name) for rule in dict.fromkeys([*whole, *own]))


def _is_pytestmark(node: ast.stmt) -> bool:
    return isinstance(node, ast.Assign) and any(
        isinstance(target, ast.Name) and target.id == "pytestmark" for target in node.targets
    )


def _named(node: ast.AST) -> Iterator[str]:
    for each in ast.walk(node):
        if isinstance(each, ast.Call) and _is_mark(each.func):
            for argument in each.args:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield argument.value


def _is_mark(function: ast.expr) -> bool:
    if isinstance(function, ast.Attribute):
        return function.attr == MARK
    return isinstance(function, ast.Name) and function.id == MARK


def ties(library: Library, tests: Mapping[str, tuple[str, ...]]) -> tuple[Tie, ...]:
    """Give a tie for every rule that has to be held and for every red flag."""
    rules = (
        Tie(
            id=rule.id,
            words=library.words.text(f"rules.{rule.id}.text"),
            modules=rule.enforced_by,
            tests=tests.get(rule.id, ()),
        )
        for rule in library.rules.rules
        if rule.kind is RuleKind.RULE
    )
    flags = (
        Tie(
            id=question,
            words=f"Red flag: {library.words.text(f'screening.questions.{question}.found')}.",
            modules=RED_FLAGS,
            tests=tests.get(question, ()),
        )
        for question in library.screening.ids
    )
    return (*rules, *flags)


def unknown_marks(
    library: Library, tests: Mapping[str, tuple[str, ...]]
) -> tuple[tuple[str, str], ...]:
    """Give every marked id that is neither a rule nor a red flag, with a test that names it."""
    known = {rule.id for rule in library.rules.rules} | set(library.screening.ids)
    return tuple((rule, found[0]) for rule, found in tests.items() if rule not in known)


def render(found: Sequence[Tie]) -> str:
    """Give the document."""
    held = sum(tie.is_held for tie in found)
    lines = [
        "# Traceability",
        "",
        "Made by `python tools/traceability.py`; a test fails when it is not up to date. Each rule",
        "that has to be held, and each red flag, with the code that holds it and the tests that",
        "prove it. Rules are those of `src/lumbar/content/rules.toml`.",
        "",
        f"{held} of {len(found)} are held by code and proved by a test.",
        "",
    ]
    open_ties = [tie for tie in found if not tie.is_held]
    if open_ties:
        lines += ["## Open", "", "| id | what is missing |", "|---|---|"]
        lines += [f"| {tie.id} | {missing(tie)} |" for tie in open_ties]
        lines.append("")
    for tie in found:
        lines += [f"## {tie.id}", "", tie.words, ""]
        lines += [f"- held by `{module}`" for module in tie.modules]
        lines += [f"- proved by `{test}`" for test in tie.tests]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def missing(tie: Tie) -> str:
    """Say what a tie lacks; nothing where it is held."""
    lost = [f"code: no module `{module}`" for module in tie.lost_modules]
    return "; ".join([*lost, *([] if tie.tests else ["a test"])])


def main(arguments: Sequence[str]) -> int:
    """Write the document, or with `--check` say whether it is up to date."""
    text = render(ties(load(), marked_tests(ROOT / "tests")))
    if "--check" in arguments:
        there = DOCUMENT.read_text(encoding="utf-8") if DOCUMENT.is_file() else ""
        if there == text:
            return 0
        print(f"{DOCUMENT.relative_to(ROOT)} is not up to date: python tools/traceability.py")
        return 1
    DOCUMENT.parent.mkdir(parents=True, exist_ok=True)
    DOCUMENT.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
