# SPDX-License-Identifier: Apache-2.0
"""The rules and claims of the source documents (R01-R49), and which code holds each of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lumbar.core.kernel.evidence import Evidence


class RuleKind(StrEnum):
    """What a rule asks of us: to be held, to be shown, to be shown with care, or nothing."""

    RULE = "rule"
    INFO = "info"
    CAUTION = "caution"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule or claim; its words are in `text`.

    `enforced_by` names modules by their import names. A rule of kind `rule` needs one.
    """

    id: str
    kind: RuleKind
    seeds: tuple[str, ...]
    enforced_by: tuple[str, ...]
    consequence: str
    source: Evidence

    def __post_init__(self) -> None:
        if self.kind is RuleKind.RULE and not self.enforced_by:
            raise ValueError(f"{self.id}: a rule names the modules that enforce it")
