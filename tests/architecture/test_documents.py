# SPDX-License-Identifier: Apache-2.0
"""What the documents point to is there."""

import re
from pathlib import Path

import pytest

from tests.support.tree import ROOT, shown

DOCUMENTS = tuple(
    path
    for pattern in ("*.md", "docs/**/*.md", "src/**/*.md")
    for path in sorted(ROOT.glob(pattern))
    if "vendor" not in path.parts
)
LINK = re.compile(r"]\((?!https?:|mailto:|#)([^)#]+)")


def lost_links(text: str, folder: Path) -> tuple[str, ...]:
    """Give every link to a file that is not where the link says, seen from a folder."""
    return tuple(link for link in LINK.findall(text) if not (folder / link).exists())


@pytest.mark.parametrize("path", DOCUMENTS, ids=shown)
def test_document_points_to_what_is_there(path: Path) -> None:
    assert lost_links(path.read_text(encoding="utf-8"), path.parent) == ()


def test_lost_links_of_a_text_are_found(tmp_path: Path) -> None:
    (tmp_path / "here.md").touch()
    text = "[a](here.md) [b](gone.md) [c](https://example.org) [d](here.md#part) [e](#part)"
    assert lost_links(text, tmp_path) == ("gone.md",)
