# SPDX-License-Identifier: Apache-2.0
"""Weekly templates steer the choice, down to the step where a person is."""

from __future__ import annotations

from lumbar.core.planning.person import Preference
from lumbar.core.planning.plan import Stage
from lumbar.core.planning.templates import reached_for
from lumbar.library import load

CATALOGUE = load().catalogue


def test_template_reaches_for_its_exercises_and_the_steps_below_them() -> None:
    found = reached_for(CATALOGUE, Stage.BUILD_CONTROL, Preference.UNKNOWN, gentle=False)
    assert {"bridge", "pelvic-tilt", "side-lying-leg-lift", "clamshell", "cat-camel"} <= found
    assert found.isdisjoint({"single-leg-bridge-knee-hug", "forearm-plank", "seated-draw-in"})


def test_direction_that_eases_reaches_for_its_own_family() -> None:
    extension = reached_for(CATALOGUE, Stage.SETTLE, Preference.EXTENSION, gentle=False)
    flexion = reached_for(CATALOGUE, Stage.SETTLE, Preference.FLEXION, gentle=False)
    assert "prone-on-elbows" in extension - flexion
    assert "single-knee-to-chest" in flexion - extension


def test_template_for_older_people_is_for_them_alone() -> None:
    anybody = reached_for(CATALOGUE, Stage.MAINTAIN, Preference.NONE, gentle=False)
    older = reached_for(CATALOGUE, Stage.MAINTAIN, Preference.NONE, gentle=True)
    assert {"seated-draw-in", "tandem-stand"} <= older - anybody
    assert "hip-hinge-stick" not in older
