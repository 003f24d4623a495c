# SPDX-License-Identifier: Apache-2.0
"""Draws the states of the coach into docs/coach.md, from the table by which they change."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Final

from lumbar.core.coach.phases import TABLE, Sign, State

DOCUMENT: Final = Path(__file__).parents[1] / "docs" / "coach.md"
_BEGIN: Final = "<!-- states: made by tools/coach_states.py -->"
_END: Final = "<!-- end of states -->"
_EVERYWHERE: Final = {Sign.PAUSE, Sign.ENOUGH}


def drawing() -> str:
    """The states as a Mermaid drawing; what can be said in any state stands below it."""
    lines = ["```mermaid", "stateDiagram-v2", f"    [*] --> {State.NOT_VISIBLE}"]
    for (before, sign), after in TABLE.items():
        if sign not in _EVERYWHERE:
            lines.append(f"    {before} --> {after}: {sign}")
    lines += [f"    {State.DONE} --> [*]", "```", ""]
    ends = " ".join(
        f"*{sign}* leads to `{after}`."
        for sign, after in sorted({(sign, after) for (_, sign), after in TABLE.items()})
        if sign in _EVERYWHERE
    )
    return "\n".join([*lines, f"From any state: {ends}"])


def drawn(text: str) -> str:
    """The document with its drawing as it has to be."""
    marked = re.compile(f"{re.escape(_BEGIN)}.*?{re.escape(_END)}", re.DOTALL)
    return marked.sub(f"{_BEGIN}\n{drawing()}\n{_END}", text)


def main() -> int:
    """Write the drawing."""
    DOCUMENT.write_text(drawn(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
