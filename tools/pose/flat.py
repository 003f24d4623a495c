# SPDX-License-Identifier: Apache-2.0
"""FlatBuffers written by hand, in the few shapes that metadata of a landmark model needs.

Everything is written front to back, so a reference always points forward, as the format demands.
A reference may also point into old bytes that are put behind the new ones: so a model of several
megabytes gets a new head and keeps its body.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

WORD: Final = 4


@dataclass(frozen=True, slots=True)
class Number:
    """A number in four bytes, or less and padded: `form` is that of `struct`."""

    form: str
    value: float


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that stands in the old bytes, at this place."""

    place: int


@dataclass(frozen=True, slots=True)
class Data:
    """Bytes with their count before them, aligned to 16; text ends in a zero beyond its count."""

    content: bytes
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Numbers:
    """A vector of 32-bit fractions."""

    values: Sequence[float]


@dataclass(frozen=True, slots=True)
class Vector:
    """A vector of references."""

    items: Sequence[Node]


@dataclass(frozen=True, slots=True)
class Table:
    """The fields of a table in the order of its schema; None where one is left out."""

    fields: Sequence[Node | Number | None]


Node: TypeAlias = Kept | Data | Numbers | Vector | Table


def text(content: str) -> Data:
    """A string."""
    return Data(content.encode(), ended=True)


def whole(root: Node, mark: bytes, old: bytes = b"", align: int = 16) -> bytes:
    """A whole FlatBuffer with its four-byte mark, and the old bytes behind it."""
    sheet = _Sheet()
    sheet.room(WORD)
    sheet.content += mark
    sheet.refer(0, root)
    sheet.write_all()
    sheet.pad(align)
    sheet.settle_kept()
    return bytes(sheet.content) + old


@dataclass(slots=True)
class _Sheet:
    content: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[int, Node]] = field(default_factory=list)
    kept: list[tuple[int, int]] = field(default_factory=list)

    def room(self, size: int) -> int:
        place = len(self.content)
        self.content += bytes(size)
        return place

    def pad(self, align: int, ahead: int = 0) -> None:
        self.room(-(len(self.content) + ahead) % align)

    def refer(self, place: int, node: Node) -> None:
        """Point from `place` to something that is written later, or stands in the old bytes."""
        if isinstance(node, Kept):
            self.kept.append((place, node.place))
        else:
            self.waiting.append((place, node))

    def write_all(self) -> None:
        while self.waiting:
            place, node = self.waiting.pop(0)
            self._point(place, self._write(node))

    def settle_kept(self) -> None:
        for place, old in self.kept:
            self._point(place, len(self.content) + old)

    def _point(self, place: int, target: int) -> None:
        struct.pack_into("<I", self.content, place, target - place)

    def _write(self, node: Node) -> int:
        self.pad(WORD)
        start = len(self.content)
        match node:
            case Data(content, ended):
                self.pad(16, ahead=WORD)
                start = len(self.content)
                self.content += struct.pack("<I", len(content)) + content + b"\0" * ended
            case Numbers(values):
                self.content += struct.pack(f"<I{len(values)}f", len(values), *values)
            case Vector(items):
                self.content += struct.pack("<I", len(items))
                first = self.room(WORD * len(items))
                for number, item in enumerate(items):
                    self.refer(first + WORD * number, item)
            case Table(fields):
                start = self._write_table(fields)
            case Kept():
                raise TypeError("what is kept is not written")
        return start

    def _write_table(self, fields: Sequence[Node | Number | None]) -> int:
        places, size = [], WORD
        for each in fields:
            places.append(0 if each is None else size)
            size += 0 if each is None else WORD
        head = 2 * WORD // 2 + 2 * len(fields)
        self.pad(WORD, ahead=head)
        self.content += struct.pack(f"<HH{len(fields)}H", head, size, *places)
        start = self.room(size)
        struct.pack_into("<i", self.content, start, head)
        for place, each in zip(places, fields, strict=True):
            match each:
                case None:
                    pass
                case Number(form, value):
                    struct.pack_into(f"<{form}", self.content, start + place, value)
                case _:
                    self.refer(start + place, each)
        return start
