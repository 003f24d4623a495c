# SPDX-License-Identifier: Apache-2.0
"""Writes `docs/clinical/sign-off.md`: what no clinician has signed off yet, file by file.

A figure waits for a clinician where one of its marks is [G] (general clinical knowledge) or [D]
(a design default). `--check` writes nothing and fails where the document is not what it would be.
"""

import sys
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from lumbar.core.catalogue.vocabulary import Review
from lumbar.core.kernel.evidence import Evidence
from lumbar.library.files import CONTENT
from lumbar.library.sources import marked

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = ROOT / "docs" / "clinical" / "sign-off.md"
LISTS = "sources.toml"  # tells what a mark stands for, and decides nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """One file: its review, and how many of its marked figures wait for a clinician and why."""

    file: str
    review: str
    figures: int
    general: int
    design: int
    waiting: int


def count(file: str, table: dict[str, object]) -> Pending:
    """Count the marks of one parsed file."""
    found = [Evidence(text) for _, text in marked(table)]
    return Pending(
        file=file,
        review=", ".join(sorted(set(_reviews(table)))) or "not stated",
        figures=len(found),
        general=sum("G" in each.marks for each in found),
        design=sum("D" in each.marks for each in found),
        waiting=sum(each.needs_sign_off for each in found),
    )


def content() -> tuple[Pending, ...]:
    """Count every content file that holds marks, in the order of their paths."""
    tables = sorted(_tables(files(CONTENT), ""))
    counted = (count(file, tomllib.loads(text)) for file, text in tables if file != LISTS)
    return tuple(each for each in counted if each.figures)


def render(found: Sequence[Pending]) -> str:
    """Give the document."""
    signed = sum(each.review == Review.SIGNED_OFF for each in found)
    lines = [
        "# Sign-off",
        "",
        "Made by `python tools/sign_off.py`; a test fails when it is not up to date. A figure",
        "waits for a clinician where it is marked [G], general clinical knowledge that no source",
        "confirms, or [D], our own design default. Files are those of `src/lumbar/content`.",
        "",
        f"{sum(each.waiting for each in found)} of {sum(each.figures for each in found)} marked",
        f"figures wait for a clinician. {signed} of {len(found)} files are signed off.",
        "",
        "| file | review | figures | waiting | [G] | [D] |",
        "|---|---|--:|--:|--:|--:|",
    ]
    lines += [
        f"| {each.file} | {each.review} | {each.figures} | {each.waiting} | {each.general} "
        f"| {each.design} |"
        for each in found
    ]
    return "\n".join(lines) + "\n"


def main(arguments: Sequence[str]) -> int:
    """Write the document, or with `--check` say whether it is up to date."""
    text = render(content())
    if "--check" in arguments:
        there = DOCUMENT.read_text(encoding="utf-8") if DOCUMENT.is_file() else ""
        if there == text:
            return 0
        print(f"{DOCUMENT.relative_to(ROOT)} is not up to date: python tools/sign_off.py")
        return 1
    DOCUMENT.parent.mkdir(parents=True, exist_ok=True)
    DOCUMENT.write_text(text, encoding="utf-8")
    return 0


def _reviews(found: object) -> Iterator[str]:
    if isinstance(found, dict):
        for key, value in found.items():
            if key == "review" and isinstance(value, str):
                yield value
            else:
                yield from _reviews(value)
    elif isinstance(found, list):
        for value in found:
            yield from _reviews(value)


def _tables(there: Traversable, prefix: str) -> Iterator[tuple[str, str]]:
    for each in there.iterdir():
        name = f"{prefix}{each.name}"
        if each.is_dir():
            yield from _tables(each, f"{name}/")
        elif name.endswith(".toml"):
            yield name, each.read_text(encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
