# SPDX-License-Identifier: Apache-2.0
"""What opens what, and the way back, are those of the table of facts (2.4)."""

import pytest

from lumbar.core.catalogue.ladder import Limit
from lumbar.library import load

CATALOGUE = load().catalogue

EDGES = """
draw-in > partial-curl
draw-in > supine-single-leg-extension
pelvic-tilt > supine-single-leg-extension
supine-single-leg-extension > legs-up-alternating-extension
legs-up-alternating-extension > dead-bug
dead-bug > supine-bicycle
supine-bicycle > straight-leg-scissors-45
pelvic-tilt > bridge
bridge > single-leg-bridge-knee-hug
cat-camel > quadruped-arm-lift
cat-camel > quadruped-leg-lift
quadruped-arm-lift > bird-dog
quadruped-leg-lift > bird-dog
bird-dog > forearm-plank
forearm-plank > high-plank
prone-on-elbows > cobra
prone-on-elbows > superman
bird-dog > superman
cobra > prone-chest-raise
single-knee-to-chest > double-knee-to-chest
supine-trunk-rotation > seated-trunk-rotation
"""

REGRESSIONS = """
straight-leg-scissors-45 > supine-bicycle
supine-bicycle > dead-bug
dead-bug > legs-up-alternating-extension
legs-up-alternating-extension > supine-single-leg-extension
supine-single-leg-extension > draw-in
single-leg-bridge-knee-hug > bridge
bridge > pelvic-tilt
high-plank > forearm-plank
forearm-plank > bird-dog
bird-dog > quadruped-leg-lift
quadruped-leg-lift > cat-camel
quadruped-arm-lift > cat-camel
superman > prone-on-elbows
prone-chest-raise > prone-on-elbows
cobra > prone-on-elbows
partial-curl > draw-in
double-knee-to-chest > single-knee-to-chest
seated-trunk-rotation > supine-trunk-rotation
"""

SUBSTITUTES = {
    (Limit.KNEELING_NOT_POSSIBLE, "cat-camel"): "standing-cat-stretch",
    (Limit.KNEELING_NOT_POSSIBLE, "bird-dog"): "bridge",
    (
        Limit.KNEELING_NOT_POSSIBLE,
        "half-kneeling-hip-flexor-stretch",
    ): "standing-hip-flexor-stretch",
    (Limit.PRONE_NOT_POSSIBLE, "prone-on-elbows"): "standing-back-bend",
    (Limit.PRONE_NOT_POSSIBLE, "superman"): "bridge",
    (Limit.PRONE_NOT_POSSIBLE, "forearm-plank"): "wall-plank",
    (Limit.SUPINE_NOT_POSSIBLE, "draw-in"): "seated-draw-in",
    (Limit.SUPINE_NOT_POSSIBLE, "bridge"): "standing-hip-extension",
    (Limit.SUPINE_NOT_POSSIBLE, "dead-bug"): "quadruped-arm-lift",
    (Limit.SUPINE_NOT_POSSIBLE, "supine-trunk-rotation"): "seated-trunk-rotation",
}


def pairs(table: str) -> set[tuple[str, str]]:
    lines = (line.split(" > ") for line in table.strip().splitlines())
    return {(first, second) for first, second in lines}


def of_sources(exercise: str) -> bool:
    return not CATALOGUE.exercise(exercise).extra


@pytest.mark.rule("R22")
def test_edges_between_records_of_the_documents_are_those_of_the_table() -> None:
    found = {
        (bar.exercise, edge.opens)
        for edge in CATALOGUE.ladders.edges
        for bar in edge.any_of
        if of_sources(bar.exercise) and of_sources(edge.opens)
    }
    assert found == pairs(EDGES)


def test_regressions_of_the_table_are_there_and_lead_downward() -> None:
    found = {(str(harder), str(easier)) for harder, easier in CATALOGUE.ladders.regressions}
    assert pairs(REGRESSIONS) <= found
    assert {each for each in found - pairs(REGRESSIONS) if all(map(of_sources, each))} == {
        ("leg-raise-supine", "supine-single-leg-extension"),
        ("back-extension-machine", "prone-chest-raise"),
        ("crunch", "partial-curl"),
        ("sit-up", "partial-curl"),
        ("abdominal-machine", "partial-curl"),
    }


def test_regression_never_leads_to_a_higher_level() -> None:
    levels = {each.id: each.level or 0 for each in CATALOGUE.exercises}
    upward = [
        pair for pair in CATALOGUE.ladders.regressions if levels[pair[1]] > levels[pair[0]] > 0
    ]
    assert upward == []


@pytest.mark.parametrize(("limit", "exercise"), SUBSTITUTES)
def test_substitute_is_that_of_the_table(limit: Limit, exercise: str) -> None:
    assert CATALOGUE.substitute(limit, exercise) == SUBSTITUTES[limit, exercise]


@pytest.mark.rule("R36")
def test_cobra_asks_for_painless_elbows_hard() -> None:
    (edge,) = CATALOGUE.edges_to("cobra")
    assert [bar.exercise for bar in edge.any_of] == ["prone-on-elbows"]
    assert (edge.painless, edge.hard) == (True, True)


def test_forearm_plank_opens_by_bird_dog_or_knee_plank() -> None:
    (edge,) = CATALOGUE.edges_to("forearm-plank")
    assert {bar.exercise: bar.hold_s for bar in edge.any_of} == {"bird-dog": 30, "knee-plank": 20}


@pytest.mark.rule("R22")
def test_reverse_core_ladder_has_the_order_of_its_document() -> None:
    ladder = CATALOGUE.ladder_of("dead-bug")
    assert ladder is not None
    steps = [step for step in ladder.steps if of_sources(step)]
    assert steps == [
        "draw-in",
        "pelvic-tilt",
        "supine-single-leg-extension",
        "legs-up-alternating-extension",
        "dead-bug",
        "supine-bicycle",
        "straight-leg-scissors-45",
    ]


def test_traction_is_a_list_of_fall_backs_and_no_progression() -> None:
    ladders = {ladder.id: ladder for ladder in CATALOGUE.ladders.ladders}
    assert [each for each, ladder in ladders.items() if not ladder.progression] == ["traction"]
    assert ladders["traction"].steps == (
        "corner-traction-legs-out",
        "corner-traction-knees-bent",
        "corner-traction-straight-arm",
    )
