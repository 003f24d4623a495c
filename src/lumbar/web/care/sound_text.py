# SPDX-License-Identifier: Apache-2.0
"""JSON that every database can keep: no texts with NUL, no half characters, no NaN."""

from __future__ import annotations

import json
from typing import NoReturn

from lumbar.core.kernel.errors import Fault, InputError

_SHOWN = 40


def read_json(raw: bytes) -> object:
    """The value that a body of JSON stands for.

    Raises:
        InputError: it is no JSON; the fault says where it stops making sense.
    """
    try:
        value = json.loads(raw.decode("utf-8"), parse_constant=_no_constant)
    except json.JSONDecodeError as fault:
        where = f"line {fault.lineno} column {fault.colno}"
        raise InputError((_fault(where, "JSON", fault.msg),)) from fault
    except UnicodeDecodeError as fault:
        raise InputError(
            (_fault(f"byte {fault.start}", "text in UTF-8", "other bytes"),)
        ) from fault
    except (ValueError, RecursionError) as fault:
        raise InputError((_fault("", "JSON", str(fault)[:_SHOWN]),)) from fault
    unsound = _unsound(value, "")
    if unsound is not None:
        raise InputError((_fault(unsound, "text without control characters", "such a text"),))
    return value


def _no_constant(name: str) -> NoReturn:
    msg = f"{name} is no number"
    raise ValueError(msg)


def _fault(key: str, expected: str, found: str) -> Fault:
    return Fault(key=key, expected=expected, found=found)


def _unsound(value: object, path: str) -> str | None:
    match value:
        case str():
            return path if _is_unsound(value) else None
        case dict():
            for key, each in value.items():
                if _is_unsound(key):
                    return path or "a key"
                if (found := _unsound(each, f"{path}.{key}" if path else key)) is not None:
                    return found
        case list():
            for place, each in enumerate(value):
                if (found := _unsound(each, f"{path}[{place}]")) is not None:
                    return found
        case _:
            pass
    return None


def _is_unsound(text: str) -> bool:
    return any(character == "\0" or "\ud800" <= character <= "\udfff" for character in text)
