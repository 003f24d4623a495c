# SPDX-License-Identifier: Apache-2.0
"""A library that one thing alone needs is known to one file alone, so that it can be replaced."""

import re

import pytest

from tests.support.tree import PACKAGE, modules_of, shown


@pytest.mark.parametrize(
    ("library", "file"),
    [
        ("weasyprint", "src/lumbar/reports/pdf.py"),
        ("segno", "src/lumbar/reports/qr.py"),
    ],
)
def test_library_is_loaded_by_one_file(library: str, file: str) -> None:
    loads = re.compile(rf"""^\s*(import|from)\s+{library}\b|["']{library}[."']""", re.MULTILINE)
    known = [
        shown(path)
        for path in modules_of(PACKAGE)
        if loads.search(path.read_text(encoding="utf-8"))
    ]
    assert known == [file]
