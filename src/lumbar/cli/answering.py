# SPDX-License-Identifier: Apache-2.0
"""One answer per input, in their order, and the exit code that sums them up."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from lumbar.cli.exits import Exit
from lumbar.cli.inputs import Entry, Inputs
from lumbar.cli.output import write_faults, write_json, write_json_line, write_lines
from lumbar.cli.progress import watched
from lumbar.core.kernel.errors import InputError


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What is said to one input: a record for programs, lines for people, and whether it refuses.

    The lines are made only when somebody reads them.
    """

    record: Callable[[], dict[str, object]]
    lines: Callable[[], Iterable[str]]
    refused: bool = False


def answer_all(
    inputs: Inputs, answer: Callable[[Entry], Answer], *, as_json: bool, what: str
) -> Exit:
    """Answer every input that can be read and name what is wrong in the others.

    A single input that is refused ends with REFUSED. Among many, a refusal is an answer like any
    other; there the exit code says only whether every line could be read.
    """
    code = Exit.DONE
    for place, entry in enumerate(watched(inputs.entries, what)):
        try:
            said = answer(entry.sound())
        except InputError as wrong:
            write_faults(wrong.faults)
            code = Exit.BAD_INPUT
            continue
        _write(said, as_json=as_json, many=inputs.many, first=place == 0)
        if said.refused and not inputs.many:
            code = Exit.REFUSED
    return code


def _write(said: Answer, *, as_json: bool, many: bool, first: bool) -> None:
    if as_json and many:
        write_json_line(said.record())
    elif as_json:
        write_json(said.record())
    else:
        write_lines([] if first else [""])
        write_lines(said.lines())
