# SPDX-License-Identifier: Apache-2.0
"""The contracts of pyproject.toml hold, and they catch what they are there to catch."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.tree import PACKAGE, ROOT, SOURCE

LINT_IMPORTS = Path(sys.executable).with_name("lint-imports")


def lint_imports(source: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [LINT_IMPORTS, "--no-logo", "--no-cache", "--config", ROOT / "pyproject.toml"],
        cwd=source,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copied_source(tmp_path: Path) -> Path:
    shutil.copytree(
        PACKAGE,
        tmp_path / "lumbar",
        ignore=lambda folder, names: [
            name for name in names if Path(folder, name).is_file() and not name.endswith(".py")
        ],
    )
    return tmp_path


def test_dependency_rule_of_our_source_is_kept() -> None:
    result = lint_imports(SOURCE)
    assert result.returncode == 0, result.stdout


def test_dependency_rule_of_an_untouched_copy_is_kept(copied_source: Path) -> None:
    result = lint_imports(copied_source)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(
    ("module", "code", "broken"),
    [
        ("core/kernel/made_up.py", "import os\n", "The core touches nothing outside itself"),
        (
            "core/kernel/made_up.py",
            "def late():\n    import django\n",
            "The core touches nothing outside itself",
        ),
        (
            "core/kernel/made_up.py",
            "import lumbar.cli\n",
            "Outer rooms know inner rooms, never the other way",
        ),
        ("new_room/__init__.py", "", "Outer rooms know inner rooms, never the other way"),
        ("core/new_room/__init__.py", "", "The order inside the core"),
    ],
)
def test_dependency_rule_broken_on_purpose_is_named(
    copied_source: Path,
    module: str,
    code: str,
    broken: str,
) -> None:
    path = copied_source / "lumbar" / module
    path.parent.mkdir(parents=True, exist_ok=True)
    (path.parent / "__init__.py").touch()
    path.write_text(code, encoding="utf-8")
    result = lint_imports(copied_source)
    assert result.returncode == 1
    assert f"{broken} BROKEN" in result.stdout
