# SPDX-License-Identifier: Apache-2.0
"""Faults that show when all content is seen together: names that lead nowhere, loops."""

from __future__ import annotations

from collections.abc import Iterator

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.kernel.errors import Fault


def faults_between(catalogue: Catalogue) -> Iterator[Fault]:
    """Every reference that leads nowhere and every loop of edges or regressions."""
    known = {exercise.id for exercise in catalogue.exercises}
    for file, key, exercise in _references(catalogue):
        if exercise not in known:
            yield Fault(file=file, key=key, expected="the id of an exercise", found=exercise)
    yield from _loops(catalogue)


def _references(catalogue: Catalogue) -> Iterator[tuple[str, str, str]]:
    ladders = catalogue.ladders
    for place, edge in enumerate(ladders.edges):
        for bar in edge.any_of:
            yield "ladders.toml", f"edges[{place}].from", bar.exercise
        yield "ladders.toml", f"edges[{place}].to", edge.opens
    for place, ladder in enumerate(ladders.ladders):
        for step in ladder.steps:
            yield "ladders.toml", f"ladders[{place}].steps", step
    for harder, easier in ladders.regressions:
        yield "ladders.toml", f"regressions.{harder}", harder
        yield "ladders.toml", f"regressions.{harder}", easier
    for each in ladders.substitutes:
        yield "ladders.toml", f"substitutes.{each.limit}.{each.exercise}", each.exercise
        yield "ladders.toml", f"substitutes.{each.limit}.{each.exercise}", each.instead
    for exercise in catalogue.exercises:
        for place, gate in enumerate(exercise.gates):
            for bar in gate.any_of:
                yield f"exercises/{exercise.id}.toml", f"gates[{place}].any_of", bar.exercise


def _loops(catalogue: Catalogue) -> Iterator[Fault]:
    before: dict[str, set[str]] = {}
    for edge in catalogue.ladders.edges:
        before.setdefault(edge.opens, set()).update(bar.exercise for bar in edge.any_of)
    for exercise in catalogue.exercises:
        for gate in exercise.gates:
            before.setdefault(exercise.id, set()).update(bar.exercise for bar in gate.any_of)
    back: dict[str, set[str]] = {
        harder: {easier} for harder, easier in catalogue.ladders.regressions
    }
    for name, graph in (("edges", before), ("regressions", back)):
        for start in sorted(graph):
            if _returns(graph, start):
                yield Fault(
                    file="ladders.toml", key=name, expected="no loop", found=f"one through {start}"
                )


def _returns(graph: dict[str, set[str]], start: str) -> bool:
    seen: set[str] = set()
    waiting = list(graph.get(start, ()))
    while waiting:
        at = waiting.pop()
        if at == start:
            return True
        if at not in seen:
            seen.add(at)
            waiting.extend(graph.get(at, ()))
    return False
