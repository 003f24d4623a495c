# SPDX-License-Identifier: Apache-2.0
"""`thresholds.toml` -> Thresholds, by the fields of the dataclasses.

A missing, unknown or unsourced key is a fault.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any, TypeVar, get_type_hints

from lumbar.core.catalogue.thresholds import Thresholds
from lumbar.core.catalogue.vocabulary import Review
from lumbar.core.kernel.reading import Reader
from lumbar.library.fields import read_evidence
from lumbar.library.files import Folder

T = TypeVar("T")
_MOST = 10_000


def read_thresholds(folder: Folder) -> Thresholds:
    """Every number by which Lumbar decides."""
    with folder.reader("thresholds.toml") as reader:
        reader.choice("review", Review)
        return _read_table(reader, Thresholds)


def _read_table(reader: Reader, kind: type[T]) -> T:
    hints = get_type_hints(kind)
    values: dict[str, Any] = {}
    for field in fields(kind):  # type: ignore[arg-type]  # only dataclasses come here
        wanted = hints[field.name]
        table = reader.table(field.name)
        values[field.name] = (
            _read_table(table, wanted)
            if isinstance(wanted, type) and is_dataclass(wanted)
            else _read_figure(table, wanted)
        )
    reader.done()
    return kind(**values)


def _read_figure(reader: Reader, kind: type[object]) -> bool | int | float:
    reader.text("unit")
    read_evidence(reader)
    value: bool | int | float
    if kind is bool:
        value = reader.flag("value")
    elif kind is int:
        value = reader.whole("value", 0, _MOST)
    else:
        value = reader.number("value", 0, _MOST)
    reader.done()
    return value
