# SPDX-License-Identifier: Apache-2.0
"""Faults that show when all content is seen together: names that lead nowhere, loops."""

from __future__ import annotations

from collections.abc import Iterator

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.kernel.errors import Fault
from lumbar.library.activities import Activities
from lumbar.library.contents import Library
from lumbar.library.templates import template_faults

_LADDERS = "ladders.toml"


def faults_between(library: Library, doubtful: frozenset[str]) -> Iterator[Fault]:
    """Every reference that leads nowhere and every loop of edges or regressions.

    `doubtful` are exercises whose own files are wrong: nobody knows their variants.
    """
    known = frozenset[str](exercise.id for exercise in library.catalogue.exercises)
    for file, key, exercise in _references(library):
        if exercise and exercise not in known:
            yield Fault(file=file, key=key, expected="the id of an exercise", found=exercise)
    yield from template_faults(library.catalogue.templates, known, library.catalogue.ladders)
    yield from _lost_variants(library, known - doubtful)
    yield from _loops(library.catalogue)


def _references(library: Library) -> Iterator[tuple[str, str, str]]:
    yield from _of_ladders(library.catalogue)
    for exercise in library.catalogue.exercises:
        for place, gate in enumerate(exercise.gates):
            for bar in gate.any_of:
                yield f"exercises/{exercise.id}.toml", f"gates[{place}].any_of", bar.exercise
    for programme in library.programmes:
        for place, item in enumerate(programme.items):
            yield f"programmes/{programme.id}.toml", f"items[{place}].exercise", item.exercise
    for measure in library.measures.all:
        for place, test in enumerate(measure.tests):
            yield "measures.toml", f"{measure.id}.tests[{place}].exercise", test.exercise
    for precaution in library.precautions.others:
        for name in precaution.avoid_exercises:
            yield "conditions.toml", f"others.{precaution.id}.avoid_exercises", name
    yield from _of_activities(library.activities)


def _of_activities(activities: Activities) -> Iterator[tuple[str, str, str]]:
    yield "activities.toml", "heat.exercise", activities.heat.exercise
    yield "activities.toml", "cold.exercise", activities.cold.exercise
    if activities.aquatic is not None:
        yield "activities.toml", "aquatic.exercise", activities.aquatic.exercise
        for place, block in enumerate(activities.aquatic.blocks):
            yield "activities.toml", f"aquatic.blocks[{place}].exercise", block.exercise or ""


def _of_ladders(catalogue: Catalogue) -> Iterator[tuple[str, str, str]]:
    ladders = catalogue.ladders
    for place, edge in enumerate(ladders.edges):
        for bar in edge.any_of:
            yield _LADDERS, f"edges[{place}].from", bar.exercise
        yield _LADDERS, f"edges[{place}].to", edge.opens
    for place, ladder in enumerate(ladders.ladders):
        for step in ladder.steps:
            yield _LADDERS, f"ladders[{place}].steps", step
        for step in ladder.side_branches:
            yield _LADDERS, f"ladders[{place}].side_branches", step
    for harder, easier in ladders.regressions:
        yield _LADDERS, f"regressions.{harder}", harder
        yield _LADDERS, f"regressions.{harder}", easier
    for each in ladders.substitutes:
        yield _LADDERS, f"substitutes.{each.limit}.{each.exercise}", each.exercise
        yield _LADDERS, f"substitutes.{each.limit}.{each.exercise}", each.instead


def _lost_variants(library: Library, sure: frozenset[str]) -> Iterator[Fault]:
    for programme in library.programmes:
        for place, item in enumerate(programme.items):
            if item.variant is None or item.exercise not in sure:
                continue
            exercise = library.catalogue.exercise(item.exercise)
            if not exercise.has_variant(item.variant):
                yield Fault(
                    file=f"programmes/{programme.id}.toml",
                    key=f"items[{place}].variant",
                    expected=f"a variant of {item.exercise}",
                    found=item.variant,
                )


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
                yield Fault(file=_LADDERS, key=name, expected="no loop", found=f"through {start}")


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
