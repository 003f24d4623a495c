# SPDX-License-Identifier: Apache-2.0
"""The tests of a module are found where the module is: same path, `test_` before the name.

`tests/core/planning/test_plan.py` tests `core/planning/plan.py`. A module with much to test may
have a folder of its own name instead: `tests/core/planning/plan/test_order.py`.
"""

from pathlib import Path

import pytest

from tests.support.tree import PACKAGE, ROOT, modules_of, shown

MIRRORED_ROOMS = ("core", "library", "reports", "cli", "web")

TEST_MODULES = tuple(
    path
    for room in MIRRORED_ROOMS
    for path in modules_of(ROOT / "tests" / room)
    if path.name.startswith("test_")
)


def mirrors(test: Path, package: Path) -> bool:
    """Tell whether a test, by its path below `tests`, has a module or package in the source."""
    name = test.stem.removeprefix("test_")
    folder = package / test.parent
    own_folder_of_a_module = folder.with_suffix(".py").is_file()
    return own_folder_of_a_module or any(
        (
            (folder / f"{name}.py").is_file(),
            (folder / f"__{name}__.py").is_file(),
            (folder / name / "__init__.py").is_file(),
        ),
    )


@pytest.mark.parametrize("path", TEST_MODULES, ids=shown)
def test_test_module_has_its_source(path: Path) -> None:
    assert mirrors(path.relative_to(ROOT / "tests"), PACKAGE)


@pytest.mark.parametrize(
    ("test", "expected"),
    [
        ("core/planning/test_plan.py", True),
        ("core/planning/plan/test_order.py", True),
        ("core/test_planning.py", True),
        ("cli/test_main.py", True),
        ("core/planning/test_gone.py", False),
        ("core/test_plan.py", False),
    ],
)
def test_mirrors_of_a_small_tree(tmp_path: Path, test: str, expected: bool) -> None:  # noqa: FBT001
    (tmp_path / "core" / "planning").mkdir(parents=True)
    (tmp_path / "core" / "planning" / "__init__.py").touch()
    (tmp_path / "core" / "planning" / "plan.py").touch()
    (tmp_path / "cli").mkdir()
    (tmp_path / "cli" / "__main__.py").touch()
    assert mirrors(Path(test), tmp_path) is expected
