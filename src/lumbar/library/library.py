# SPDX-License-Identifier: Apache-2.0
"""Everything that ships as content, read and checked once."""

from __future__ import annotations

from functools import cache
from importlib.resources.abc import Traversable
from typing import Final

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.kernel.errors import ContentError, Fault
from lumbar.library.activities import read_activities
from lumbar.library.conditions import read_conditions
from lumbar.library.contents import Library
from lumbar.library.exercises import read_exercises
from lumbar.library.files import Folder, content_root
from lumbar.library.ladders import read_ladders
from lumbar.library.meaning import faults_between
from lumbar.library.measures import read_measures
from lumbar.library.motions import read_motions, read_without
from lumbar.library.programmes import read_programmes
from lumbar.library.rules import read_rules
from lumbar.library.screening import read_screening
from lumbar.library.sources import read_sources, unlisted_marks
from lumbar.library.templates import read_templates
from lumbar.library.thresholds import read_thresholds
from lumbar.library.wording import missing_words
from lumbar.library.words import read_words

__all__ = ["LANGUAGE", "Library", "examine", "load", "read_library"]

LANGUAGE: Final = "en"


@cache
def load() -> Library:
    """The content that ships with the package.

    Raises:
        ContentError: with every fault that was found.
    """
    return read_library(content_root())


def read_library(root: Traversable) -> Library:
    """The content of any folder.

    Raises:
        ContentError: with every fault that was found.
    """
    library, faults = examine(root)
    if faults or library is None:
        raise ContentError(faults)
    return library


def examine(root: Traversable) -> tuple[Library | None, tuple[Fault, ...]]:
    """The content of a folder and every fault in it; no library where any file is wrong."""
    folder = Folder(root)
    conditions, precautions = read_conditions(folder)
    catalogue = Catalogue(
        revision=folder.revision(),
        exercises=read_exercises(folder),
        ladders=read_ladders(folder),
        conditions=conditions,
        thresholds=read_thresholds(folder),
        templates=read_templates(folder),
    )
    motions = read_motions(folder, catalogue.exercises)
    library = Library(
        catalogue=catalogue,
        motions=motions,
        without_figure=read_without(folder, motions, catalogue.exercises),
        precautions=precautions,
        screening=read_screening(folder),
        rules=read_rules(folder),
        programmes=read_programmes(folder),
        measures=read_measures(folder),
        activities=read_activities(folder),
        sources=read_sources(folder),
        words=read_words(folder, catalogue.exercises, LANGUAGE),
    )
    doubtful = (
        exercise.id
        for exercise in catalogue.exercises
        if folder.has_faults(f"exercises/{exercise.id}.toml")
    )
    between = (
        *faults_between(library, frozenset(doubtful)),
        *missing_words(library),
        *unlisted_marks(folder, library.sources),
    )
    # Of a file that could not be parsed, one fault is enough.
    lost = {fault.file for fault in folder.faults if not folder.is_parsed(fault.file)}
    faults = (*folder.faults, *(fault for fault in between if fault.file not in lost))
    return (None if folder.faults else library), faults
