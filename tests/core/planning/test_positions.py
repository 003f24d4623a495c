# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace

import pytest

from lumbar.core.catalogue.ladder import Limit
from lumbar.core.planning.case import gather
from lumbar.core.planning.positions import limits_met
from lumbar.core.planning.standing import FRESH
from lumbar.library import load
from tests.support.people import ON, person

CATALOGUE = load().catalogue
CASE = gather(person(), CATALOGUE, ON, FRESH, ())


@pytest.mark.parametrize(
    ("limit", "kept_out"),
    [
        (Limit.KNEELING_NOT_POSSIBLE, ["cat-camel"]),
        (Limit.PRONE_NOT_POSSIBLE, ["prone-on-elbows"]),
        (Limit.SUPINE_NOT_POSSIBLE, ["bridge"]),
        (Limit.FLOOR_NOT_POSSIBLE, ["bridge", "cat-camel", "prone-on-elbows"]),
    ],
)
def test_limit_keeps_out_of_its_own_positions_alone(limit: Limit, kept_out: list[str]) -> None:
    case = replace(CASE, limits=(limit,))
    some = ("bridge", "cat-camel", "prone-on-elbows", "tandem-stand")
    found = [each for each in some if limits_met(case, CATALOGUE.exercise(each))]
    assert found == kept_out
