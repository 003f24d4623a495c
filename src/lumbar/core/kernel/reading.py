# SPDX-License-Identifier: Apache-2.0
"""Plain data (parsed TOML or JSON) into checked values, with every fault collected.

A `Reader` wraps one table. Each getter gives a value of the type it names; where the data is wrong
it notes a fault with the key's full path and gives a harmless stand-in, so that reading goes on and
all faults are found in one pass. Whoever builds a value from a reader asks `sound` first: a
stand-in never leaves this room in a value.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Final, TypeVar

from lumbar.core.kernel.errors import Fault

_MISSING: Final = object()
_SHOWN: Final = 60
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")


def shown(value: object) -> str:
    """A short picture of a value for a fault: JSON-like, cut where it is long."""
    match value:
        case None:
            text = "null"
        case bool():
            text = str(value).lower()
        case _:
            text = repr(value)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


class Reader:
    """One table of plain data, the path that leads to it, and the list that takes its faults."""

    def __init__(self, data: object, faults: list[Fault], path: str = "") -> None:
        self._faults = faults
        self._before = len(faults)
        self._path = path
        self._seen: set[str] = set()
        self._data: Mapping[str, object] = {}
        if isinstance(data, Mapping):
            self._data = data
        else:
            self._note("", "a table of keys and values", shown(data))

    @property
    def path(self) -> str:
        """The path of keys that leads here, empty at the root."""
        return self._path

    @property
    def sound(self) -> bool:
        """True while nothing read here (or below) was wrong."""
        return len(self._faults) == self._before

    def names(self) -> tuple[str, ...]:
        """All keys of the table, in the order of the data."""
        return tuple(self._data)

    def has(self, key: str) -> bool:
        """True where the key is there and is not null."""
        return self._data.get(key) is not None

    def fail(self, key: str, expected: str, found: str | None = None) -> None:
        """Note a fault at `key` that only the caller can see (a meaning, not a type)."""
        self._seen.add(key)
        self._note(key, expected, shown(self._data.get(key)) if found is None else found)

    def text(self, key: str, default: str | None = None) -> str:
        """A text that is not empty."""
        found = self._get(key, required=default is None)
        if found is _MISSING:
            return default or ""
        if isinstance(found, str) and found.strip():
            return found
        return self._wrong(key, "a text", found, "")

    def flag(self, key: str, *, default: bool | None = None) -> bool:
        """True or false."""
        found = self._get(key, required=default is None)
        if found is _MISSING:
            return bool(default)
        return (
            found
            if isinstance(found, bool)
            else self._wrong(key, "true or false", found, stand_in=False)
        )

    def whole(self, key: str, low: int, high: int, default: int | None = None) -> int:
        """A whole number from `low` to `high`."""
        found = self._get(key, required=default is None)
        if found is _MISSING:
            return low if default is None else default
        if isinstance(found, int) and not isinstance(found, bool) and low <= found <= high:
            return found
        return self._wrong(key, f"a whole number from {low} to {high}", found, low)

    def whole_or_none(self, key: str, low: int, high: int) -> int | None:
        """A whole number from `low` to `high`, or None where the key is absent or null."""
        self._seen.add(key)
        return self.whole(key, low, high) if self.has(key) else None

    def number(self, key: str, low: float, high: float, default: float | None = None) -> float:
        """A number from `low` to `high`."""
        found = self._get(key, required=default is None)
        if found is _MISSING:
            return low if default is None else default
        if isinstance(found, (int, float)) and not isinstance(found, bool) and low <= found <= high:
            return float(found)
        return self._wrong(key, f"a number from {low:g} to {high:g}", found, low)

    def number_or_none(self, key: str, low: float, high: float) -> float | None:
        """A number from `low` to `high`, or None where the key is absent or null."""
        self._seen.add(key)
        return self.number(key, low, high) if self.has(key) else None

    def choice(self, key: str, kind: type[E], default: E | None = None) -> E:
        """One of the words of `kind`."""
        first = next(iter(kind))
        found = self._get(key, required=default is None)
        if found is _MISSING:
            return first if default is None else default
        if isinstance(found, str) and found in _words(kind):
            return kind(found)
        return self._wrong(key, f"one of {', '.join(_words(kind))}", found, first)

    def choices(self, key: str, kind: type[E], *, required: bool = True) -> tuple[E, ...]:
        """A list of words of `kind`, each at most once, in the order given."""
        words = _words(kind)
        wanted: list[E] = []
        for place, found in enumerate(self._list(key, required=required)):
            if not (isinstance(found, str) and found in words):
                self._note(f"{key}[{place}]", f"one of {', '.join(words)}", shown(found))
            elif kind(found) in wanted:
                self._note(f"{key}[{place}]", "each word once", shown(found))
            else:
                wanted.append(kind(found))
        return tuple(wanted)

    def texts(self, key: str, *, required: bool = True) -> tuple[str, ...]:
        """A list of texts, none of them empty."""
        wanted: list[str] = []
        for place, found in enumerate(self._list(key, required=required)):
            if isinstance(found, str) and found.strip():
                wanted.append(found)
            else:
                self._note(f"{key}[{place}]", "a text", shown(found))
        return tuple(wanted)

    def span(self, key: str, low: int, high: int) -> tuple[int, int] | None:
        """A pair `[low, high]` of whole numbers in rising order, or None where it is absent."""
        found = self._get(key, required=False)
        if found is _MISSING or found is None:
            return None
        match found:
            case [bool(), _] | [_, bool()]:
                pass
            case [int() as first, int() as last] if low <= first <= last <= high:
                return (first, last)
            case _:
                pass
        return self._wrong(key, f"[low, high] between {low} and {high}", found, None)

    def day(self, key: str) -> date | None:
        """A date written YYYY-MM-DD, or None where the key is absent or null."""
        found = self._get(key, required=False)
        if found is _MISSING or found is None:
            return None
        if isinstance(found, date) and not isinstance(found, datetime):
            return found
        if isinstance(found, str) and _DAY.fullmatch(found):
            try:
                return date.fromisoformat(found)
            except ValueError:
                pass  # a day that no calendar has is noted below
        return self._wrong(key, "a date written YYYY-MM-DD", found, None)

    def table(self, key: str) -> Reader:
        """The table under `key`; an absent one reads as empty and is a fault."""
        found = self._get(key, required=True)
        return Reader({} if found is _MISSING else found, self._faults, self._below(key))

    def table_or_none(self, key: str) -> Reader | None:
        """The table under `key`, or None where it is absent or null."""
        self._seen.add(key)
        return self.table(key) if self.has(key) else None

    def tables(self, key: str, *, required: bool = True) -> tuple[Reader, ...]:
        """The list of tables under `key`."""
        found = self._list(key, required=required)
        return tuple(
            Reader(item, self._faults, self._below(f"{key}[{n}]")) for n, item in enumerate(found)
        )

    def raw(self, key: str) -> object:
        """The value under `key` as it stands (None where absent); the caller checks it."""
        self._seen.add(key)
        return self._data.get(key)

    def done(self) -> None:
        """Note every key that nobody read: a slip of the pen is never silent."""
        known = ", ".join(sorted(self._seen)) or "no key"
        for key in self._data:
            if key not in self._seen:
                self._note(str(key), f"one of the keys {known}", "an unknown key")

    def _list(self, key: str, *, required: bool) -> Iterable[object]:
        found = self._get(key, required=required)
        if found is _MISSING:
            return ()
        if isinstance(found, (list, tuple)):
            return found
        return self._wrong(key, "a list", found, ())

    def _get(self, key: str, *, required: bool) -> object:
        self._seen.add(key)
        found = self._data.get(key, _MISSING)
        if required and found is _MISSING:
            self._note(key, "a value", "nothing")
        return found

    def _below(self, key: str) -> str:
        return f"{self._path}.{key}" if self._path else key

    def _note(self, key: str, expected: str, found: str) -> None:
        where = self._below(key) if key else self._path
        self._faults.append(Fault(key=where, expected=expected, found=found))

    def _wrong(self, key: str, expected: str, found: object, stand_in: T) -> T:
        self._note(key, expected, shown(found))
        return stand_in


def _words(kind: type[StrEnum]) -> tuple[str, ...]:
    return tuple(member.value for member in kind)
