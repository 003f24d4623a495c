# SPDX-License-Identifier: Apache-2.0
import gzip
import json

import pytest

from lumbar.core.motion.vectors import quaternion
from lumbar.figures.gallery import Gallery, figure_json
from lumbar.figures.shapes import BALLS, PARTS

MOST_BYTES = 25_000


def test_frames_of_every_exercise_are_small(gallery: Gallery) -> None:
    for exercise in gallery.exercises:
        text = gallery.frames(exercise)
        assert text is not None
        assert len(gzip.compress(text.encode())) <= MOST_BYTES, exercise
    assert len(gzip.compress(figure_json().encode())) <= MOST_BYTES


def test_frames_hold_every_posture_of_the_movement(gallery: Gallery) -> None:
    movement = gallery.movement("bird-dog")
    assert movement is not None
    frames = json.loads(gallery.frames("bird-dog") or "")
    for move, (start, end, rows) in zip(movement.moves, frames["moves"], strict=True):
        assert (start, end, len(rows)) == (move.start, move.end, len(move.steps))
        for place, posture in zip(rows, move.steps, strict=True):
            row = list(frames["still"])
            for channel, value in zip(frames["moving"], frames["rows"][place], strict=True):
                row[channel] = value
            assert [each / 10_000 for each in row[:7]] == pytest.approx(
                (*posture.at, *quaternion(posture.facing)), abs=1e-4
            )
            assert [each / 10 for each in row[7:]] == pytest.approx(posture.deg, abs=0.051)


def test_frames_of_a_sided_exercise_have_a_scene_for_each_side(gallery: Gallery) -> None:
    scenes = json.loads(gallery.frames("bird-dog") or "")["scenes"]
    works = [scene["works"] for scene in scenes]
    assert works == [
        [["low back", "middle"], ["buttock", "right"]],
        [["low back", "middle"], ["buttock", "left"]],
    ]


def test_frames_of_an_exercise_without_sides_have_one_scene(gallery: Gallery) -> None:
    assert len(json.loads(gallery.frames("bridge") or "")["scenes"]) == 1


def test_tables_hold_every_ball_and_part() -> None:
    tables = json.loads(figure_json())
    assert (len(tables["balls"]), len(tables["parts"])) == (len(BALLS), len(PARTS))
    used = {
        at
        for part in tables["parts"]
        for _, blobs in part["layers"]
        for blob in blobs
        for at in blob
    }
    assert used <= set(range(len(BALLS)))


def test_tables_have_colours_for_every_look_skin_and_set_of_clothes() -> None:
    paints = json.loads(figure_json())["paints"]
    shape = {
        look: {name: sorted(own[name]) for name in ("skins", "clothes")}
        for look, own in paints.items()
    }
    names = {
        "skins": ["amber", "cocoa", "rose", "sand", "umber"],
        "clothes": ["cloud", "sage", "sky", "straw"],
    }
    assert shape == {"light": names, "dark": names, "print": names}
