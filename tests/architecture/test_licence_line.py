# SPDX-License-Identifier: Apache-2.0
"""Every file of code says its licence at its head."""

from pathlib import Path

import pytest

from tests.support.tree import files, shown

LICENCE = "SPDX-License-Identifier: Apache-2.0"
HEAD_LINES = 2  # a script's first line names its interpreter


@pytest.mark.parametrize("path", files(".py", ".js", ".mjs", ".css", ".sh"), ids=shown)
def test_code_says_its_licence_at_its_head(path: Path) -> None:
    head = path.read_text(encoding="utf-8").splitlines()[:HEAD_LINES]
    assert [line for line in head if LICENCE in line] != []
