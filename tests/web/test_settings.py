# SPDX-License-Identifier: Apache-2.0
"""The same tests of the application pass on PostgreSQL."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.support.postgres import postgres, programs
from tests.support.tree import ROOT

TESTED = ("care", "safety", "training", "programme", "operation/test_archive.py")


@pytest.mark.postgres
def test_application_passes_its_tests_on_postgresql() -> None:
    folder = programs()
    if folder is None:
        pytest.skip("no PostgreSQL server here: run `make test`, which installs one where it may")
    with postgres(folder) as address:
        done = subprocess.run(
            [
                *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"),
                *("-p", "no:xdist", "-m", "not postgres"),
                *(f"tests/web/{each}" for each in TESTED),
            ],
            cwd=ROOT,
            env=_alone() | {"LUMBAR_DATABASE_URL": address},
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stdout[-4000:]


def _alone() -> dict[str, str]:
    """This environment without what tells a process that it belongs to another test run."""
    return {key: value for key, value in os.environ.items() if not key.startswith("PYTEST")}
