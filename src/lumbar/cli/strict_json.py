# SPDX-License-Identifier: Apache-2.0
"""JSON as its standard says, and nothing that Python would wave through.

Refused, with a fault that says so: text that is not UTF-8, NaN and the infinities, a key that
stands twice, a number without end, half a character, nesting without end, a value that is too
large to have been meant.
"""

from __future__ import annotations

import json
import math
from typing import Final, NoReturn

from lumbar.core.kernel.errors import Fault, InputError

LARGEST_BYTES: Final = 2_000_000
_JSON: Final = "a JSON value"
_SHOWN: Final = 40


class _RefusedError(ValueError):
    """A value that JSON or we do not allow; `expected` and `found` are for the fault."""

    def __init__(self, expected: str, found: str) -> None:
        self.expected = expected
        self.found = found
        super().__init__(found)


def parse(raw: bytes) -> object:
    """The value of one JSON text.

    Raises:
        InputError: with the one fault that was found, its line counted within the text.
    """
    if len(raw) > LARGEST_BYTES:
        _fail(f"at most {LARGEST_BYTES:,} bytes for one value", f"{len(raw):,} bytes")
    text = _decoded(raw)
    try:
        value: object = json.loads(
            text,
            object_pairs_hook=_table,
            parse_constant=_constant,
            parse_float=_number,
        )
        if "\\u" in text:
            json.dumps(value, ensure_ascii=False).encode()
    except json.JSONDecodeError as broken:
        _fail(_JSON, _place_of(broken, text), broken.lineno)
    except _RefusedError as refused:
        _fail(refused.expected, refused.found)
    except UnicodeEncodeError:
        _fail("whole characters", r"half a surrogate pair (\ud800 to \udfff)")
    except RecursionError:
        _fail("a value nested a few levels deep", "nesting without end")
    except ValueError:
        _fail("a number", "one with thousands of digits")
    return value


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as broken:
        line = raw.count(b"\n", 0, broken.start) + 1
        found = "UTF-16" if raw[:2] in {b"\xff\xfe", b"\xfe\xff"} else hex(raw[broken.start])
        return _fail("text in UTF-8", found, line)


def _place_of(broken: json.JSONDecodeError, text: str) -> str:
    if not text.strip():
        return "nothing"
    rest = text[broken.pos :].strip()
    if not rest or broken.msg.startswith("Unterminated string"):
        return f"the end in the middle of it (column {broken.colno})"
    shown = rest if len(rest) <= _SHOWN else f"{rest[:_SHOWN]}…"
    return f"{shown!r} at column {broken.colno}"


def _table(pairs: list[tuple[str, object]]) -> dict[str, object]:
    table = dict(pairs)
    if len(table) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _RefusedError("each key once", f"{twice!r} twice")
    return table


def _constant(name: str) -> NoReturn:
    raise _RefusedError("a number", name)


def _number(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise _RefusedError("a number", text)
    return value


def _fail(expected: str, found: str, line: int | None = None) -> NoReturn:
    raise InputError((Fault(key="", expected=expected, found=found, line=line),))
