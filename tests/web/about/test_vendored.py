# SPDX-License-Identifier: Apache-2.0
"""Fonts and scripts of others and their licences."""

from __future__ import annotations

import json
from pathlib import Path

from lumbar.web.about.vendored import Vendored, read_manifest


def test_read_manifest_names_each_package_with_the_licence_beside_it(tmp_path: Path) -> None:
    (tmp_path / "one.LICENSE.txt").write_text("\nZero-Clause Example\n====\n")
    manifest = tmp_path / "MANIFEST.json"
    entries = [
        {"file": "one.js", "from": "one.org@2.0.1", "sha256": "0"},
        {"file": "one.LICENSE.txt", "from": "one.org@2.0.1", "sha256": "0"},
        {"file": "fonts/two.OFL.txt", "from": "@maker/two@5.3.0", "sha256": "0"},
    ]
    manifest.write_text(json.dumps(entries))
    assert tuple(read_manifest(manifest)) == (
        Vendored(
            package="one.org",
            version="2.0.1",
            licence="Zero-Clause Example",
            text="vendor/one.LICENSE.txt",
        ),
        Vendored(
            package="@maker/two",
            version="5.3.0",
            licence="SIL Open Font License 1.1",
            text="vendor/fonts/two.OFL.txt",
        ),
    )
