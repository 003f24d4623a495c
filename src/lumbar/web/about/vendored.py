# SPDX-License-Identifier: Apache-2.0
"""Fonts and scripts of others that are served with the pages, and their licences."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from django.contrib.staticfiles import finders

_FOLDER: Final = "vendor"
_OFL: Final = ".OFL.txt"
_OTHER: Final = ".LICENSE.txt"
_OFL_NAME: Final = "SIL Open Font License 1.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vendored:
    """One package of others; `text` is the path of its licence below the static files."""

    package: str
    version: str
    licence: str
    text: str


@cache
def vendored() -> tuple[Vendored, ...]:
    """Every package in the manifest of browser assets; none before these were made."""
    manifest = finders.find(f"{_FOLDER}/MANIFEST.json")
    return tuple(read_manifest(Path(manifest))) if manifest else ()


def read_manifest(manifest: Path) -> Iterator[Vendored]:
    """The packages of a manifest, each with the licence file that lies beside it."""
    for entry in json.loads(manifest.read_text(encoding="utf-8")):
        file = entry["file"]
        if file.endswith((_OFL, _OTHER)):
            package, _, version = entry["from"].rpartition("@")
            yield Vendored(
                package=package,
                version=version,
                licence=_OFL_NAME if file.endswith(_OFL) else _title(manifest.parent / file),
                text=f"{_FOLDER}/{file}",
            )


def _title(licence: Path) -> str:
    lines = licence.read_text(encoding="utf-8").splitlines()
    return next((line.strip() for line in lines if line.strip()), licence.name)
