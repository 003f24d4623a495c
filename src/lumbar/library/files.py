# SPDX-License-Identifier: Apache-2.0
"""Finding and parsing content files wherever the package lives: checkout, wheel, zip, browser."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

from lumbar.core.kernel.errors import Fault
from lumbar.core.kernel.reading import Reader

CONTENT: Final = "lumbar.content"


def content_root() -> Traversable:
    """The folder of the content that ships with the package."""
    return files(CONTENT)


class Folder:
    """A content folder: opens files as readers and gathers their faults with the file's name."""

    def __init__(self, root: Traversable) -> None:
        self.root = root
        self.faults: list[Fault] = []
        self._parsed: dict[str, dict[str, object] | None] = {}

    def names(self, folder: str) -> tuple[str, ...]:
        """The stems of all TOML files directly in a folder, in alphabetical order."""
        there = self.root.joinpath(folder)
        if not there.is_dir():
            self.faults.append(Fault(file=folder, key="", expected="a folder", found="nothing"))
            return ()
        found = (each.name for each in there.iterdir())
        return tuple(sorted(name.removesuffix(".toml") for name in found if name.endswith(".toml")))

    @property
    def tables(self) -> dict[str, dict[str, object]]:
        """Every file that was read so far and could be parsed, by its path."""
        return {path: table for path, table in self._parsed.items() if table is not None}

    def table(self, path: str) -> dict[str, object]:
        """The parsed file; empty, with a fault noted, where it is missing or is not TOML."""
        if path not in self._parsed:
            self._parsed[path] = self._parse(path)
        return self._parsed[path] or {}

    def reader(self, path: str) -> FileReader:
        """A reader over one file, to be used as a context: leaving it gathers the file's faults.

        A file that cannot be parsed has that one fault and no other.
        """
        return FileReader(self, path, self.table(path))

    def is_parsed(self, path: str) -> bool:
        """True where the file was read and is TOML."""
        return self._parsed.get(path) is not None

    def has_faults(self, path: str) -> bool:
        """True where something in the file is wrong."""
        return any(fault.file == path for fault in self.faults)

    def _parse(self, path: str) -> dict[str, object] | None:
        there = self.root.joinpath(path)
        if not there.is_file():
            self.faults.append(Fault(file=path, key="", expected="a file", found="nothing"))
            return None
        try:
            return tomllib.loads(there.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as broken:
            self.faults.append(
                Fault(file=path, key="", expected="TOML in UTF-8", found=str(broken))
            )
            return None

    def revision(self) -> str:
        """A short fingerprint of all content: equal content, equal fingerprint."""
        digest = hashlib.sha256()
        for name, text in sorted(_texts(self.root, "")):
            digest.update(f"{name}\0{len(text)}\0".encode())
            digest.update(text)
        return digest.hexdigest()[:12]


class FileReader:
    """Reads one file; `with folder.reader(path) as reader` gives the root reader."""

    def __init__(self, folder: Folder, path: str, data: dict[str, object]) -> None:
        self._folder = folder
        self._path = path
        self._found: list[Fault] = []
        self._reader = Reader(data, self._found)

    def __enter__(self) -> Reader:
        return self._reader

    def __exit__(self, *_: object) -> None:
        if self._folder.is_parsed(self._path):
            self._folder.faults.extend(replace(fault, file=self._path) for fault in self._found)


def _texts(there: Traversable, prefix: str) -> Iterator[tuple[str, bytes]]:
    for each in there.iterdir():
        name = f"{prefix}{each.name}"
        if each.is_dir():
            yield from _texts(each, f"{name}/")
        elif each.name.endswith(".toml"):
            yield name, each.read_bytes()
