# SPDX-License-Identifier: Apache-2.0
"""`rules.toml` -> the rules of the source documents, and how often each kind of work belongs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from lumbar.core.catalogue.dose import Span
from lumbar.core.catalogue.rules import Rule, RuleKind
from lumbar.core.catalogue.vocabulary import Frequency
from lumbar.core.kernel.evidence import Evidence
from lumbar.core.kernel.reading import Reader
from lumbar.library.fields import fail_repeats, read_evidence
from lumbar.library.files import Folder

_ID: Final = re.compile(r"R\d\d")
_MODULE: Final = re.compile(r"lumbar(\.[a-z_]+)+")
_DAYS_OF_WEEK: Final = 7
_MOST_MINUTES: Final = 10_080
_MOST_HOURS: Final = 168


@dataclass(frozen=True, slots=True, kw_only=True)
class FrequencyFacts:
    """What is said of one row of the frequency table; None where it says nothing."""

    row: Frequency
    source: Evidence
    days_per_week: Span | None = None
    times_per_day: Span | None = None
    rest_days_per_week: int | None = None
    rest_between_days_h: int | None = None
    consecutive_days: bool = True
    after_active_work: bool = False
    minutes_per_week_moderate: Span | None = None
    minutes_per_week_vigorous: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleBook:
    """All rules in order, and the frequency table."""

    rules: tuple[Rule, ...]
    frequency: tuple[FrequencyFacts, ...]


def read_rules(folder: Folder) -> RuleBook:
    """Every rule; an id that stands there twice is a fault."""
    with folder.reader("rules.toml") as reader:
        tables = reader.tables("rules")
        rules = tuple(_read_rule(each) for each in tables)
        fail_repeats(tables, "id", [rule.id for rule in rules])
        frequency = reader.table("frequency")
        rows = tuple(_read_frequency(frequency.table(row), row) for row in Frequency)
        frequency.done()
        reader.done()
    return RuleBook(rules=rules, frequency=rows)


def _read_rule(reader: Reader) -> Rule:
    kind = reader.choice("kind", RuleKind)
    enforced_by = reader.texts("enforced_by")
    for module in enforced_by:
        if not _MODULE.fullmatch(module):
            reader.fail("enforced_by", "import names such as lumbar.core.planning.plan", module)
    if kind is RuleKind.RULE and not enforced_by:
        reader.fail("enforced_by", "the modules that hold the rule")
        kind = RuleKind.INFO
    rule_id = reader.text("id")
    if rule_id and not _ID.fullmatch(rule_id):
        reader.fail("id", "an id such as R07")
    rule = Rule(
        id=rule_id,
        kind=kind,
        seeds=reader.texts("seeds"),
        enforced_by=enforced_by,
        consequence=reader.text("consequence"),
        source=read_evidence(reader),
    )
    reader.done()
    return rule


def _read_frequency(reader: Reader, row: Frequency) -> FrequencyFacts:
    facts = FrequencyFacts(
        row=row,
        source=read_evidence(reader),
        days_per_week=reader.span("days_per_week", 1, _DAYS_OF_WEEK),
        times_per_day=reader.span("times_per_day", 1, 12),
        rest_days_per_week=reader.whole_or_none("rest_days_per_week", 0, _DAYS_OF_WEEK),
        rest_between_days_h=reader.whole_or_none("rest_between_days_h", 1, _MOST_HOURS),
        consecutive_days=reader.flag("consecutive_days", default=True),
        after_active_work=reader.flag("after_active_work", default=False),
        minutes_per_week_moderate=reader.span("minutes_per_week_moderate", 1, _MOST_MINUTES),
        minutes_per_week_vigorous=reader.span("minutes_per_week_vigorous", 1, _MOST_MINUTES),
    )
    reader.done()
    return facts
