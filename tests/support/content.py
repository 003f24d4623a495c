# SPDX-License-Identifier: Apache-2.0
"""A copy of the content that a test may break."""

import shutil
from collections.abc import Callable
from pathlib import Path

from lumbar.library.files import Folder
from lumbar.library.library import examine
from tests.support.tree import PACKAGE

CONTENT = PACKAGE / "content"


def copied_content(folder: Path) -> Path:
    """Give a copy of the content below a folder."""
    copy = folder / "content"
    shutil.copytree(CONTENT, copy, ignore=shutil.ignore_patterns("__pycache__", "*.py"))
    return copy


def change(root: Path, file: str, old: str, new: str) -> None:
    """Put one text in place of the first place where another stands."""
    path = root / file
    text = path.read_text(encoding="utf-8")
    if old not in text:
        message = f"{file} has no {old!r}"
        raise ValueError(message)
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def faults_of(root: Path) -> list[tuple[str, str, str, str]]:
    """Give file, key, what was expected and what was found of every fault."""
    _, faults = examine(root)
    return [(fault.file, fault.key, fault.expected, fault.found) for fault in faults]


def faults_of_file(
    folder: Path, file: str, read: Callable[[Folder], object], *changes: tuple[str, str]
) -> list[tuple[str, str, str]]:
    """Give key, what was expected and what was found, once one file is changed and read alone."""
    target = folder / file
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(CONTENT / file, target)
    for old, new in changes:
        change(folder, file, old, new)
    opened = Folder(folder)
    read(opened)
    return [(fault.key, fault.expected, fault.found) for fault in opened.faults]
