# SPDX-License-Identifier: Apache-2.0
from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.figures.gallery import Gallery
from lumbar.figures.palettes import Look
from lumbar.figures.stills import Style
from lumbar.library import load
from lumbar.reports.handout import Moment
from lumbar.reports.painting import painting_of
from lumbar.reports.pictures import pictures_of

PICTURE = pictures_of(load())
SOME = 5  # every fifth; to draw them all takes long
GALLERY = Gallery(load())


def test_picture_is_the_still_that_is_meant_for_print() -> None:
    for moment in (Moment.START, Moment.TOP):
        still = GALLERY.still("bridge", moment.value, Style(look=Look.PRINT))
        assert PICTURE(ExerciseId("bridge"), moment) == still


def test_start_and_top_differ() -> None:
    start, top, second = (PICTURE(ExerciseId("bridge"), moment) for moment in Moment)
    assert start != top
    assert second is None


def test_second_held_pose_is_drawn_where_there_is_one() -> None:
    second = PICTURE(ExerciseId("cat-camel"), Moment.SECOND)
    assert second == GALLERY.still("cat-camel", "camel", Style(look=Look.PRINT))
    assert PICTURE(ExerciseId("cat-camel"), Moment.START) is None
    assert PICTURE(ExerciseId("sit-to-stand"), Moment.SECOND) is None


def test_exercise_without_a_motion_has_no_picture() -> None:
    assert PICTURE(ExerciseId("professional-instruction"), Moment.START) is None


def test_position_that_is_kept_has_its_start_alone() -> None:
    kept = ExerciseId("hot-pack")
    assert PICTURE(kept, Moment.START) is not None
    assert PICTURE(kept, Moment.TOP) is None


def test_pictures_are_painted_without_help() -> None:
    left = [
        (exercise, moment.value)
        for exercise in GALLERY.exercises[::SOME]
        for moment in Moment
        if (svg := PICTURE(ExerciseId(exercise), moment)) is not None and painting_of(svg) is None
    ]
    assert left == []
