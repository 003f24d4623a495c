# SPDX-License-Identifier: Apache-2.0
"""The catalogue finds its exercises and the way between them."""

import pytest

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.catalogue.condition import Condition
from lumbar.core.catalogue.exercise import Bar
from lumbar.core.catalogue.ladder import Edge, Ladder, Ladders, Limit, Substitute
from lumbar.core.catalogue.vocabulary import ConditionCode, ExerciseId
from lumbar.core.kernel.errors import MisuseError
from lumbar.library import load
from tests.support.values import DESIGN, a_variant, an_exercise

EASY, MIDDLE, HARD = ExerciseId("easy"), ExerciseId("middle"), ExerciseId("hard")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    edge = Edge(
        any_of=(Bar(exercise=EASY), Bar(exercise=MIDDLE, hold_s=20)), opens=HARD, source=DESIGN
    )
    return Catalogue(
        revision="1",
        exercises=(
            an_exercise("easy", variants=(a_variant("first"), a_variant("second"))),
            an_exercise("middle", variants=()),
            an_exercise("hard"),
        ),
        ladders=Ladders(
            edges=(edge,),
            ladders=(Ladder(id="one", steps=(EASY, HARD)), Ladder(id="two", steps=(HARD,))),
            regressions=((HARD, EASY),),
            substitutes=(
                Substitute(limit=Limit.PRONE_NOT_POSSIBLE, exercise=HARD, instead=MIDDLE),
                Substitute(limit=Limit.KNEELING_NOT_POSSIBLE, exercise=EASY, instead=MIDDLE),
            ),
        ),
        conditions=(
            Condition(code=ConditionCode.OP, source=DESIGN),
            Condition(code=ConditionCode.BP, source=DESIGN, hold_cap_s=10),
        ),
        thresholds=load().catalogue.thresholds,
    )


def test_exercise_of_the_catalogue_is_found_by_id(catalogue: Catalogue) -> None:
    assert catalogue.exercise("hard").id == "hard"
    assert ("hard" in catalogue, "gone" in catalogue) == (True, False)


def test_exercise_that_is_not_there_is_misuse(catalogue: Catalogue) -> None:
    with pytest.raises(MisuseError, match="no exercise 'gone'"):
        catalogue.exercise("gone")


def test_condition_is_found_by_code(catalogue: Catalogue) -> None:
    assert catalogue.condition(ConditionCode.BP).hold_cap_s == 10


def test_first_variant_is_the_default(catalogue: Catalogue) -> None:
    first = catalogue.first_variant("easy")
    assert first is not None
    assert first.name == "first"
    assert catalogue.first_variant("middle") is None


def test_edges_lead_to_what_they_open(catalogue: Catalogue) -> None:
    assert [edge.opens for edge in catalogue.edges_to("hard")] == ["hard"]
    assert catalogue.edges_to("easy") == ()
    assert catalogue.opened_by("middle") == ("hard",)
    assert catalogue.opened_by("hard") == ()


def test_easier_is_the_step_back_and_none_at_the_foot(catalogue: Catalogue) -> None:
    assert (catalogue.easier("hard"), catalogue.easier("easy")) == ("easy", None)


def test_ladder_is_the_first_that_has_the_step(catalogue: Catalogue) -> None:
    ladder = catalogue.ladder_of("hard")
    assert ladder is not None
    assert ladder.id == "one"
    assert catalogue.ladder_of("middle") is None


@pytest.mark.parametrize(
    ("limit", "exercise", "instead"),
    [
        (Limit.PRONE_NOT_POSSIBLE, "hard", "middle"),
        (Limit.PRONE_NOT_POSSIBLE, "easy", None),
        (Limit.SUPINE_NOT_POSSIBLE, "hard", None),
    ],
)
def test_substitute_is_for_one_limit_and_one_exercise(
    catalogue: Catalogue, limit: Limit, exercise: str, instead: str | None
) -> None:
    assert catalogue.substitute(limit, exercise) == instead


def test_catalogues_of_equal_parts_are_equal(catalogue: Catalogue) -> None:
    again = Catalogue(
        revision=catalogue.revision,
        exercises=catalogue.exercises,
        ladders=catalogue.ladders,
        conditions=catalogue.conditions,
        thresholds=catalogue.thresholds,
    )
    assert again == catalogue
