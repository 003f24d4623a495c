# SPDX-License-Identifier: Apache-2.0
"""Rules that a decision can name, each with the source marks that stand behind it."""

from __future__ import annotations

from enum import Enum


class Cited(Enum):
    """Base of a list of rules: each has its name and its source marks.

    R-numbers are the rules of the source documents, numbers with a point are tables of the
    clinical model (docs/clinical).
    """

    @property
    def id(self) -> str:
        """The name of the rule."""
        name: str = self.value[0]
        return name

    @property
    def source(self) -> str:
        """The source marks of the rule."""
        marks: str = self.value[1]
        return marks
