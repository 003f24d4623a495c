# SPDX-License-Identifier: Apache-2.0
"""`ladders.toml` -> Ladders."""

from __future__ import annotations

from lumbar.core.catalogue.exercise import Bar
from lumbar.core.catalogue.ladder import Edge, Ladder, Ladders, Limit, Substitute
from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.kernel.reading import Reader
from lumbar.library.fields import read_bar, read_evidence
from lumbar.library.files import Folder


def read_ladders(folder: Folder) -> Ladders:
    """Edges, ladders, the way back and substitutes."""
    with folder.reader("ladders.toml") as reader:
        ladders = Ladders(
            edges=tuple(_read_edge(each) for each in reader.tables("edges")),
            ladders=tuple(_read_ladder(each) for each in reader.tables("ladders")),
            regressions=_read_pairs(reader.table("regressions")),
            substitutes=_read_substitutes(reader.table("substitutes")),
        )
        if reader.has("review"):
            reader.text("review")
        reader.done()
    return ladders


def _read_edge(reader: Reader) -> Edge:
    bars = [read_bar(reader, "from")]
    if reader.has("or_from"):
        bars.append(
            Bar(
                exercise=ExerciseId(reader.text("or_from")),
                hold_s=reader.whole_or_none("or_hold_s", 1, 600),
                reps=reader.whole_or_none("or_reps", 1, 120),
            )
        )
    edge = Edge(
        any_of=tuple(bars),
        opens=ExerciseId(reader.text("to")),
        source=read_evidence(reader),
        hard=reader.flag("hard", default=False),
        painless=reader.flag("painless", default=False),
        side_difference_percent=reader.whole_or_none("max_side_difference_percent", 0, 100),
    )
    reader.done()
    return edge


def _read_ladder(reader: Reader) -> Ladder:
    ladder = Ladder(
        id=reader.text("id"),
        steps=tuple(ExerciseId(step) for step in reader.texts("steps")),
        side_branches=tuple(
            ExerciseId(step) for step in reader.texts("side_branches", required=False)
        ),
        progression=reader.flag("progression", default=True),
    )
    if reader.has("source"):
        read_evidence(reader)
    reader.done()
    return ladder


def _read_pairs(reader: Reader) -> tuple[tuple[ExerciseId, ExerciseId], ...]:
    return tuple((ExerciseId(key), ExerciseId(reader.text(key))) for key in reader.names())


def _read_substitutes(reader: Reader) -> tuple[Substitute, ...]:
    found = []
    for limit in Limit:
        table = reader.table(limit)
        found += [
            Substitute(limit=limit, exercise=exercise, instead=instead)
            for exercise, instead in _read_pairs(table)
        ]
    reader.done()
    return tuple(found)
