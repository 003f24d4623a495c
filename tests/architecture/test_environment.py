# SPDX-License-Identifier: Apache-2.0
"""Whoever runs the application can look up every variable that it reads."""

import re

from tests.support.tree import PACKAGE, ROOT, modules_of

VARIABLE = re.compile(r"\bLUMBAR_[A-Z_]+\b")
GUIDE = ROOT / "docs" / "administrator" / "running.md"
ROW = re.compile(r"^\| `(LUMBAR_[A-Z_]+)` \|", re.MULTILINE)


def test_guide_has_a_row_for_every_variable_and_for_no_other() -> None:
    read = {
        name
        for path in modules_of(PACKAGE)
        for name in VARIABLE.findall(path.read_text(encoding="utf-8"))
    }
    rows = ROW.findall(GUIDE.read_text(encoding="utf-8"))
    assert sorted(rows) == sorted(read)
