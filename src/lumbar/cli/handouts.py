# SPDX-License-Identifier: Apache-2.0
"""Handouts for people: each becomes a file, or the referral that comes first."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeAlias

from lumbar.cli.exits import Exit
from lumbar.cli.inputs import Entry, Inputs
from lumbar.cli.output import write_faults, write_json, write_json_line, write_lines
from lumbar.cli.pages.outcomes import referral_lines
from lumbar.cli.people import Desk
from lumbar.cli.progress import watched
from lumbar.cli.whole_files import write_whole
from lumbar.core.kernel.errors import InputError
from lumbar.core.planning.plan import Referral
from lumbar.interop.plain.outcomes import outcome_record
from lumbar.reports.building import Setting, handout_of
from lumbar.reports.pdf import Press

_DIGITS: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A handout that was written: where, how many pages, which exercises."""

    file: Path
    pages: int
    exercises: tuple[str, ...]


Answer: TypeAlias = Written | Referral


@dataclass(slots=True, kw_only=True)
class Counter:
    """Where handouts are asked for: people come in, files go out; `to` is a file, or a folder."""

    desk: Desk
    press: Press
    setting: Setting
    to: Path
    as_json: bool
    _referred: list[tuple[Entry, Referral]] = field(default_factory=list)
    _written: int = 0

    def serve(self, inputs: Inputs) -> Exit:
        """Answer everybody.

        Raises:
            CannotPrintError: this machine cannot print.
            OSError: a file cannot be written.
        """
        code = Exit.DONE
        for entry in watched(inputs.entries, "printing"):
            try:
                answer = self._answer(entry.sound(), many=inputs.many)
            except InputError as wrong:
                write_faults(wrong.faults)
                code = Exit.BAD_INPUT
                continue
            self._keep(entry, answer, many=inputs.many)
        if not self.as_json:
            self._tell(many=inputs.many)
        return Exit.REFUSED if self._referred and not inputs.many else code

    def _answer(self, entry: Entry, *, many: bool) -> Answer:
        outcome = self.desk.planned(entry)
        if isinstance(outcome, Referral):
            return outcome
        handout = handout_of(outcome, self.desk.library, self.setting)
        printed = self.press.pdf(handout)
        file = self.to
        if many:
            self.to.mkdir(parents=True, exist_ok=True)
            file = self.to / f"handout-{entry.line or 0:0{_DIGITS}}.pdf"
        write_whole(file, printed.data)
        moves = tuple(move.id for move in handout.moves)
        return Written(file=file, pages=printed.pages, exercises=moves)

    def _keep(self, entry: Entry, answer: Answer, *, many: bool) -> None:
        if isinstance(answer, Referral):
            self._referred.append((entry, answer))
        else:
            self._written += 1
        if self.as_json:
            write = write_json_line if many else write_json
            write(self._record(answer))

    def _record(self, answer: Answer) -> dict[str, object]:
        if isinstance(answer, Referral):
            return outcome_record(answer, self.desk.library.words)
        return {
            "kind": "handout",
            "file": str(answer.file),
            "pages": answer.pages,
            "exercises": list(answer.exercises),
        }

    def _tell(self, *, many: bool) -> None:
        """Who has to be seen first, and where the files are; a path is never broken."""
        words = self.desk.library.words
        for entry, referral in self._referred:
            if many:
                print(words.text("cli.handout.line").format(line=entry.line))
            write_lines(referral_lines(referral, words))
        if many:
            text, counts = words.text("cli.handout.written"), (self._written, len(self._referred))
            print(text.format(written=counts[0], referred=counts[1], folder=self.to))
        elif self._written:
            print(words.text("cli.handout.file").format(file=self.to))
