# SPDX-License-Identifier: Apache-2.0
"""Everything that ships as content, read and checked once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources.abc import Traversable
from typing import Final

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.catalogue.programme import Programme
from lumbar.core.kernel.errors import ContentError, Fault
from lumbar.core.screening.questions import Screening
from lumbar.library.conditions import read_conditions
from lumbar.library.exercises import read_exercises
from lumbar.library.files import Folder, content_root
from lumbar.library.ladders import read_ladders
from lumbar.library.meaning import faults_between
from lumbar.library.programmes import programme_faults, read_programmes
from lumbar.library.screening import read_screening
from lumbar.library.thresholds import read_thresholds
from lumbar.library.words import Words, read_words

LANGUAGE: Final = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """The content as values: the catalogue, the safety check, the programmes and the words."""

    catalogue: Catalogue
    screening: Screening
    programmes: tuple[Programme, ...]
    words: Words


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
    catalogue = Catalogue(
        revision=folder.revision(),
        exercises=read_exercises(folder),
        ladders=read_ladders(folder),
        conditions=read_conditions(folder),
        thresholds=read_thresholds(folder),
    )
    screening = read_screening(folder)
    programmes = read_programmes(folder)
    words = read_words(folder, catalogue.exercises, LANGUAGE)
    if folder.faults:
        return None, tuple(folder.faults)
    library = Library(catalogue=catalogue, screening=screening, programmes=programmes, words=words)
    faults = (*faults_between(catalogue), *programme_faults(programmes, catalogue, words))
    return library, faults
