# SPDX-License-Identifier: Apache-2.0
"""Frames: one movement as compact data, from which a browser draws it at any time.

Angles are stored at steps between the key poses; what lies between steps is blended. A channel that
never moves is stored once. docs/figures.md says what every key means.
"""

from __future__ import annotations

import json
from typing import Final

from lumbar.core.motion.movement import Movement
from lumbar.core.motion.posture import Posture
from lumbar.core.motion.skeleton import BodySide
from lumbar.core.motion.vectors import quaternion
from lumbar.core.motion.working_out import other_side
from lumbar.figures.inset import Inset
from lumbar.figures.marks import Shape
from lumbar.figures.stage import Stage, flipped, stage
from lumbar.figures.tables import VERSION

_ROOT_SCALE: Final = 10_000
_TENTHS: Final = 10


def frames(movement: Movement) -> dict[str, object]:
    """The movement as plain data."""
    motion = movement.motion
    postures: list[tuple[int, ...]] = []
    keys = {key.name: _place(postures, key.posture) for key in movement.keys}
    moves = [
        [move.start, move.end, [_place(postures, each) for each in move.steps]]
        for move in movement.moves
    ]
    still, moving = _channels(postures)
    scenes = [_scene(movement, stage(movement), flip=False)]
    if motion.side is not BodySide.MIDDLE or motion.alternates:
        mirrored = other_side(movement)
        scenes.append(_scene(mirrored, stage(mirrored, works_left=True), flip=True))
    return {
        "version": VERSION,
        "exercise": motion.exercise,
        "camera": motion.camera.value,
        "side": motion.side.value,
        "alternates": motion.alternates,
        "flows": motion.flows,
        "moveS": motion.move_s,
        "cycle": list(motion.cycle),
        "top": motion.top,
        "keys": keys,
        "moves": moves,
        "still": still,
        "moving": moving,
        "rows": [[row[at] for at in moving] for row in postures],
        "scenes": scenes,
    }


def compact(record: dict[str, object]) -> str:
    """The data as one line of JSON, always the same for the same movement."""
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n"


def _place(postures: list[tuple[int, ...]], posture: Posture) -> int:
    """The row of a posture; equal postures share one."""
    turn = quaternion(posture.facing)
    row = (
        *(round(each * _ROOT_SCALE) for each in (*posture.at, *turn)),
        *(round(each * _TENTHS) for each in posture.deg),
    )
    if row not in postures:
        postures.append(row)
    return postures.index(row)


def _channels(postures: list[tuple[int, ...]]) -> tuple[list[int], list[int]]:
    """The first row, and the channels in which any other differs from it."""
    first = postures[0]
    moving = [at for at in range(len(first)) if any(row[at] != first[at] for row in postures)]
    return list(first), moving


def _scene(movement: Movement, scene: Stage, *, flip: bool) -> dict[str, object]:
    works = [flipped(each, flip=flip) for each in movement.motion.works]
    return {
        "box": list(scene.box),
        "under": [_shape(each) for each in scene.under],
        "over": [_shape(each) for each in scene.over],
        "arrows": _arrows(movement, scene.arrows),
        "inset": None if scene.inset is None else _inset(movement, scene.inset),
        "works": [[each.name, each.side.value] for each in works],
        "things": [
            [
                each.cloth,
                [
                    [[ball.bone, *(round(n, 4) for n in ball.offset), ball.radius] for ball in blob]
                    for blob in each.blobs
                ],
            ]
            for each in scene.things
        ],
    }


def _arrows(movement: Movement, arrows: dict[str, tuple[Shape, ...]]) -> dict[str, object]:
    """The arrows of every key pose, by its name."""
    return {key.name: [_shape(each) for each in arrows.get(key.name, ())] for key in movement.keys}


def _inset(movement: Movement, close: Inset) -> dict[str, object]:
    return {
        "at": [round(each) for each in close.at],
        "ring": [round(each) for each in close.ring],
        "focus": [round(each) for each in close.focus],
        "under": [_shape(each) for each in close.under],
        "arrows": _arrows(movement, close.arrows),
    }


def _shape(shape: Shape) -> list[object]:
    return [shape.d, shape.fill, shape.line, shape.width, shape.opacity]
