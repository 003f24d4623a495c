# SPDX-License-Identifier: Apache-2.0
"""How long it takes to read and check all content."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib.resources.abc import Traversable

from bench.figure import Figure, median_s
from lumbar.library.files import content_root
from lumbar.library.library import read_library


def measure() -> Iterator[Figure]:
    """Reading with every check, beside parsing the same files without a look at them."""
    root = content_root()
    checked = median_s(lambda: read_library(root))
    parsed = median_s(lambda: [tomllib.loads(text) for text in _texts(root)])
    yield Figure(
        name="all content read and checked",
        value=checked * 1_000,
        unit="ms",
        beside=f"{checked / parsed:.2f} times parsing alone",
    )


def _texts(folder: Traversable) -> Iterator[str]:
    for each in folder.iterdir():
        if each.is_dir():
            yield from _texts(each)
        elif each.name.endswith(".toml"):
            yield each.read_text(encoding="utf-8")
