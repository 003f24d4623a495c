# SPDX-License-Identifier: Apache-2.0
"""The core runs wherever Python runs: no site packages, no environment, only our source."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.tree import PACKAGE, SOURCE, module_name, modules_of, shown

IMPORT_ALL = """
import importlib, sys
sys.path.insert(0, sys.argv[1])
for name in sys.argv[2:]:
    importlib.import_module(name)
    print(name)
"""


def import_alone(source: Path, names: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-S", "-I", "-W", "error", "-c", IMPORT_ALL, str(source), *names],
        env={},
        capture_output=True,
        text=True,
        check=False,
    )


def test_core_in_an_empty_environment_imports_every_module() -> None:
    names = tuple(module_name(path) for path in modules_of(PACKAGE / "core"))
    result = import_alone(SOURCE, names)
    assert result.stderr == ""
    assert tuple(result.stdout.split()) == names


@pytest.mark.parametrize("dependency", ["django", "hypothesis"])
def test_environment_of_this_test_holds_no_dependency(dependency: str) -> None:
    assert f"No module named '{dependency}'" in import_alone(SOURCE, (dependency,)).stderr


def test_core_path_is_read_as_its_import_name() -> None:
    assert shown(PACKAGE / "core" / "__init__.py") == "src/lumbar/core/__init__.py"
    assert module_name(PACKAGE / "core" / "__init__.py") == "lumbar.core"
