# SPDX-License-Identifier: Apache-2.0
"""What has to be held names the code that holds it."""

import pytest

from lumbar.core.catalogue.rules import Rule, RuleKind
from tests.support.values import DESIGN


def a_rule(kind: RuleKind, *enforced_by: str) -> Rule:
    return Rule(
        id="R02", kind=kind, seeds=("002",), enforced_by=enforced_by, consequence="c", source=DESIGN
    )


def test_rule_that_nothing_enforces_is_refused() -> None:
    with pytest.raises(ValueError, match="R02: a rule names the modules"):
        a_rule(RuleKind.RULE)


def test_claim_needs_no_code() -> None:
    assert a_rule(RuleKind.INFO).enforced_by == ()


def test_rule_with_its_module_stands() -> None:
    assert a_rule(RuleKind.RULE, "lumbar.core").enforced_by == ("lumbar.core",)
