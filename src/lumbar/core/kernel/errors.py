# SPDX-License-Identifier: Apache-2.0
"""Everything that can go wrong on purpose.

LumbarError
├─ ContentError     a content file is wrong; holds every fault that was found   (CLI exit 11)
├─ InputError       a person's file, form or event is wrong; the same           (CLI exit 13)
└─ MisuseError      our own program called something wrongly                    (a bug)

Refusing to prescribe is never an error: it is a value (`Referral`).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing wrong in data: where it is, what was expected there and what was found."""

    key: str
    expected: str
    found: str
    file: str = ""
    line: int | None = None

    def __str__(self) -> str:
        place = self.file
        if self.line is not None:
            place = f"{place}:{self.line}" if place else f"line {self.line}"
        where = ": ".join(part for part in (place, self.key) if part)
        return f"{where}: expected {self.expected}, found {self.found}"


class LumbarError(Exception):
    """The root of every error that Lumbar raises deliberately."""


class FaultyDataError(LumbarError):
    """Data that could not be read; `faults` names every fault at once."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        super().__init__("\n".join(str(fault) for fault in faults))


class ContentError(FaultyDataError):
    """A content file is wrong."""


class InputError(FaultyDataError):
    """Something that a person or program handed in is wrong."""


class MisuseError(LumbarError):
    """The program called a function against its contract."""
