# SPDX-License-Identifier: Apache-2.0
"""What was worked out is made again from the events."""

from __future__ import annotations

from lumbar.web.care.models import Projection
from lumbar.web.operation.rebuilding import rebuild_all
from tests.web.visitor import NOW, Visitor


def test_rebuild_makes_a_spoilt_projection_good(settled: Visitor) -> None:
    settled.get("/")
    good = Projection.objects.values().get()
    Projection.objects.update(plan={"kind": "spoilt"}, sequence=0)
    assert rebuild_all() == 1
    assert Projection.objects.values().get() == good
    assert (good["on"], good["plan"]["kind"]) == (NOW.date(), "plan")
