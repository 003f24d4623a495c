# SPDX-License-Identifier: Apache-2.0
"""What right and wrong form look like, as data: criteria, faults, and what a camera can see."""

from __future__ import annotations

from dataclasses import dataclass

from lumbar.core.catalogue.vocabulary import Severity, View
from lumbar.core.kernel.evidence import Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One form criterion; `signal` is None where it cannot be measured on a skeleton."""

    criterion: str
    source: Evidence
    signal: str | None = None
    at: str = "any"
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """One measured condition of a fault: a signal below or above a limit at a moment."""

    signal: str
    at: str
    below: float | None = None
    above: float | None = None
    for_s: float | None = None
    severity: Severity | None = None

    def __post_init__(self) -> None:
        if (self.below is None) == (self.above is None):
            msg = f"{self.signal}: either below or above expected"
            raise ValueError(msg)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormFault:
    """A fault of form with a stable code.

    It is there when any of `any_of` holds and all of `all_of` hold; with `variant` only there.
    """

    code: str
    severity: Severity
    views: tuple[View, ...]
    observable: bool
    source: Evidence
    any_of: tuple[Trigger, ...] = ()
    all_of: tuple[Trigger, ...] = ()
    why_not: str | None = None
    variant: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Camera:
    """Where the camera stands, and why it cannot judge where it cannot."""

    view: View
    observable: bool
    why_not: str | None = None
