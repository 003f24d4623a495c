# SPDX-License-Identifier: Apache-2.0
"""Without extras, Lumbar needs Python alone: only a room with an extra imports a dependency."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.tree import PACKAGE, imported_names, modules_of, parse, shown

ROOMS_WITH_AN_EXTRA = frozenset({"pose", "web"})

BASE_MODULES = tuple(
    path
    for path in modules_of(PACKAGE)
    if path.relative_to(PACKAGE).parts[0] not in ROOMS_WITH_AN_EXTRA
)


@pytest.mark.parametrize("path", BASE_MODULES, ids=shown)
def test_base_module_imports_python_and_lumbar_alone(path: Path) -> None:
    tops = {name.split(".")[0] for name in imported_names(parse(path))}
    assert tops - {"lumbar"} - sys.stdlib_module_names == set()


def test_command_line_when_imported_leaves_what_is_heavy_alone() -> None:
    heavy = {"av", "django", "lumbar.pose", "lumbar.web", "mediapipe", "numpy"}
    code = f"import sys, lumbar.cli.__main__; print({heavy} & set(sys.modules))"
    result = subprocess.run(
        [sys.executable, "-I", "-c", code],
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout.strip() == "set()"
