# SPDX-License-Identifier: Apache-2.0
"""The version that the package tells is the one it is released under."""

import tomllib

from lumbar import __version__
from tests.support.tree import ROOT


def test_version_of_the_package_is_that_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert __version__ == project["version"]
