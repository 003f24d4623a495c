# SPDX-License-Identifier: Apache-2.0

from __future__ import annotations

from dataclasses import replace

from lumbar.library import load
from lumbar.web.exercises.pictures import Told, pictures_of

LIBRARY = load()
WORDS = LIBRARY.words.exercise("bridge")
MOTION = LIBRARY.motion("bridge")
STEPS = ("Lift.", "Stay.", "Sink.", "Stay.", "Go on.")


def test_pictures_without_a_movement_are_words_alone() -> None:
    found = pictures_of(None, WORDS)
    assert (found.start, found.wrongs) == (Told(text=WORDS.start), ())
    assert found.steps == tuple(Told(text=text) for text in WORDS.steps)


def test_pictures_stand_beside_steps_at_even_shares_of_the_movement() -> None:
    assert MOTION is not None
    three = replace(MOTION, cycle=("start", "top", "low"), faults=())
    found = pictures_of(three, replace(WORDS, steps=STEPS))
    assert (found.start.pose, [told.pose for told in found.steps]) == (
        0,
        [None, 1, None, 2, None],
    )


def test_pictures_of_a_kept_position_show_it_at_the_start() -> None:
    assert MOTION is not None
    found = pictures_of(replace(MOTION, cycle=("start",), faults=()), WORDS)
    assert (found.start.pose, {told.pose for told in found.steps}) == (0, {None})


def test_pictures_of_faults_name_the_right_pose() -> None:
    found = pictures_of(MOTION, WORDS)
    assert [(wrong.code, wrong.pose, wrong.words) for wrong in found.wrongs] == [
        ("BR-1", 1, WORDS.faults["BR-1"]),
        ("BR-2", 1, WORDS.faults["BR-2"]),
    ]
