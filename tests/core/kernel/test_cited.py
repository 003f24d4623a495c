# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.core.kernel.cited import Cited
from lumbar.core.kernel.evidence import Evidence
from lumbar.core.planning import because as planning
from lumbar.core.progression import because as progression


@pytest.mark.parametrize(
    "rules", [planning.Rule, progression.Rule], ids=["planning", "progression"]
)
def test_every_cited_rule_has_a_name_and_sound_source_marks(rules: type[Cited]) -> None:
    assert [(rule.id, str(Evidence(rule.source))) for rule in rules] == [
        rule.value for rule in rules
    ]
