# SPDX-License-Identifier: Apache-2.0
"""The source tree as the architecture tests see it: files, module names, imports."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src"
PACKAGE = SOURCE / "lumbar"
CODE_FOLDERS = ("src", "tests", "tools", "bench")


def files(*suffixes: str) -> tuple[Path, ...]:
    """Give our own files with one of the suffixes, without what is fetched or made."""
    return tuple(
        path
        for folder in CODE_FOLDERS
        for path in sorted((ROOT / folder).rglob("*"))
        if path.suffix in suffixes and not {"vendor", "__pycache__"} & set(path.parts)
    )


def modules_of(folder: Path) -> tuple[Path, ...]:
    """Give every Python file below a folder."""
    return tuple(sorted(folder.rglob("*.py")))


def module_name(path: Path) -> str:
    """Give the dotted name under which a file of `src` is imported."""
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def shown(path: Path) -> str:
    """Give a path as a reader of a test report knows it."""
    return str(path.relative_to(ROOT))


def parse(path: Path) -> ast.Module:
    """Give the syntax tree of a Python file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def imported_names(tree: ast.AST) -> Iterator[str]:
    """Give the full dotted name of every module that is imported, wherever it stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")
