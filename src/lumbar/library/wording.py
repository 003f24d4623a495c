# SPDX-License-Identifier: Apache-2.0
"""Everything that has to have words, and has none: faults of the text files."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lumbar.core.catalogue.vocabulary import ConditionCode
from lumbar.core.kernel.errors import Fault
from lumbar.library.contents import Library

_OF_CONDITION: Final = ("name", "ask", "why", "change")
_OF_PRECAUTION: Final = ("name", "ask", "change")
_OF_QUESTION: Final = ("ask", "why", "found")
_OF_PAGE: Final = ("heading", "ask")
_OF_PROGRAMME: Final = ("name", "summary")
_OF_LADDER: Final = ("name", "summary")


def missing_words(library: Library) -> Iterator[Fault]:
    """Every text that some value counts on and that is not there."""
    wanted = dict.fromkeys(_wanted(library))
    broken = {key.split(".")[0] for key in wanted} - set(library.words.texts)
    for key in wanted:
        file, _, below = key.partition(".")
        if file not in broken and ".." not in key and not _is_said(library.words.find(key)):
            yield Fault(
                file=f"text/{library.words.language}/{file}.toml",
                key=below,
                expected="a text",
                found="nothing",
            )
    for file in sorted(broken):
        yield Fault(
            file=f"text/{library.words.language}/{file}.toml",
            key="",
            expected="a file",
            found="nothing",
        )


def _is_said(found: object) -> bool:
    return isinstance(found, str) and bool(found.strip())


def _wanted(library: Library) -> Iterator[str]:
    yield from _of_exercises(library)
    for code in ConditionCode:
        yield from (f"conditions.{code}.{part}" for part in _OF_CONDITION)
    for rule in library.rules.rules:
        yield f"rules.{rule.id}.text"
    for ladder in library.catalogue.ladders.ladders:
        yield from (f"ladders.ladders.{ladder.id}.{part}" for part in _OF_LADDER)
    yield from _of_screening(library)
    for programme in library.programmes:
        yield from (f"programmes.programmes.{programme.id}.{part}" for part in _OF_PROGRAMME)
        for item in programme.items:
            if item.note is not None:
                yield f"programmes.notes.{item.note}"
    for precaution in library.precautions.others:
        yield from (f"conditions.others.{precaution.id}.{part}" for part in _OF_PRECAUTION)
        yield from (f"conditions.others.{precaution.id}.items.{each}" for each in precaution.items)
    yield from _of_measures(library)
    yield from _of_activities(library)


def _of_exercises(library: Library) -> Iterator[str]:
    for exercise in library.catalogue.exercises:
        reasons = [exercise.camera.why_not, *(fault.why_not for fault in exercise.faults)]
        yield from (f"coach.why_not.{reason}.text" for reason in reasons if reason)
        if exercise.advice is not None and exercise.advice.statement:
            yield f"statements.{exercise.advice.statement}.text"


def _of_screening(library: Library) -> Iterator[str]:
    screening = library.screening
    for question in screening.questions:
        yield from (f"screening.questions.{question.id}.{part}" for part in _OF_QUESTION)
        if question.score is not None:
            home = f"screening.questions.{question.id}.score"
            yield from (f"{home}.{trait}" for trait in question.score.items)
            for band in question.score.bands:
                yield f"screening.questions.{question.id}.refer_to.{band.refer_to}"
    for page in screening.pages:
        yield from (f"screening.pages.{page.id}.{part}" for part in _OF_PAGE)
    for check in screening.session_checks:
        yield f"screening.session_checks.{check.id}.ask"


def _of_measures(library: Library) -> Iterator[str]:
    for measure in library.measures.all:
        home = f"measures.measures.{measure.id}"
        yield f"{home}.name"
        yield from (f"{home}.areas.{each}" for each in measure.areas)
        yield from (f"{home}.readings.{each}" for each in measure.readings)
        yield from (f"{home}.places.{each}" for each in measure.places)
        yield from (f"{home}.anchors.{each}" for each in measure.anchors)
        yield from (f"{home}.{each}" for each in measure.counts)
        yield from (f"{home}.tests.{test.id}" for test in measure.tests)


def _of_activities(library: Library) -> Iterator[str]:
    activities = library.activities
    for option in activities.walking.options:
        yield f"activities.walking.options.{option.id}"
    for pack in ("heat", "cold"):
        yield f"activities.{pack}.name"
    if activities.aquatic is None:
        return
    for block in activities.aquatic.blocks:
        yield f"activities.aquatic.blocks.{block.id}"
        yield from (f"activities.aquatic.items.{each}" for each in block.items)
    for depth in activities.aquatic.depths:
        yield f"activities.aquatic.depths.{depth.id}"
    for warmth in activities.aquatic.warmths:
        yield f"activities.aquatic.temperatures.{warmth.id}"
