# SPDX-License-Identifier: Apache-2.0
"""Where a number comes from.

A source mark is `[000]`..`[004]` (the five source documents), `[S1]`.. (literature listed in
`content/sources.toml`), `[G]` (general clinical knowledge) or `[D]` (a design default). Marks G
and D have not been signed off by a clinician.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_MARK: Final = re.compile(r"\[(0\d\d|S\d+b?c?|G|D)\]")
_WHOLE: Final = re.compile(r"\s*(\[(0\d\d|S\d+b?c?|G|D)\]\s*)+")
_UNSIGNED: Final = frozenset({"G", "D"})


@dataclass(frozen=True, slots=True)
class Evidence:
    """The source marks of one number, in the order given, for example `Evidence("[004] [D]")`."""

    text: str

    def __post_init__(self) -> None:
        if not _WHOLE.fullmatch(self.text):
            msg = f"source marks such as [004], [S10], [G] or [D] expected, not {self.text!r}"
            raise ValueError(msg)

    @property
    def marks(self) -> tuple[str, ...]:
        """The keys of the marks without their brackets."""
        return tuple(_MARK.findall(self.text))

    @property
    def needs_sign_off(self) -> bool:
        """True where any part rests on general knowledge or on a design default."""
        return not _UNSIGNED.isdisjoint(self.marks)

    def __str__(self) -> str:
        return self.text
