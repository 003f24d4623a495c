# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.core.kernel.cited import Cited
from lumbar.core.kernel.evidence import Evidence
from lumbar.core.planning import because as planning
from lumbar.core.progression import because as progression


@pytest.mark.parametrize("rule", [*planning.Rule, *progression.Rule], ids=repr)
def test_every_cited_rule_has_a_name_and_sound_source_marks(rule: Cited) -> None:
    assert (rule.id, rule.source) == rule.value
    assert str(Evidence(rule.source)) == rule.source
