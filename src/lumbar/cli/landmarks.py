# SPDX-License-Identifier: Apache-2.0
"""The part of `lumbar figure` that films an exercise: options, and the recording they ask for."""

from __future__ import annotations

import argparse
import json
import math
import random
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lumbar.cli.exits import Exit
from lumbar.cli.output import complain
from lumbar.cli.writing import write_whole

if TYPE_CHECKING:
    from lumbar.core.catalogue.exercise import Exercise
    from lumbar.core.motion.movement import Movement
    from lumbar.core.motion.performance import Plan
    from lumbar.core.motion.recording import Filming
    from lumbar.core.motion.truth import Truth

SIDES: Final = ("left", "right", "each", "alternate")
_VIEWS: Final = ("side", "front", "foot_end", "head_end", "three_quarter", "top")
_NOISES: Final = ("none", "usual", "bad")
_MOST_REPS: Final = 1000


def add_options(parser: argparse.ArgumentParser) -> None:
    """The options of a recording; `--side` and `--fault` are those of the figure."""
    group = parser.add_argument_group("a recording of landmarks")
    group.add_argument(
        "--landmarks", metavar="FILE", help="write a recording; packed where FILE ends in .gz"
    )
    group.add_argument("--truth", metavar="FILE", help="write what truly happens in it")
    group.add_argument("--view", choices=_VIEWS, default="side", help="the camera's place (side)")
    _add_number(group, "--yaw", "DEG", (-180, 180), "turn it on towards the body's front (0)")
    _add_number(group, "--distance", "M", (0.5, 20), "metres from the middle (2.7)")
    _add_number(group, "--height", "M", (0, 5), "metres above the floor (the body's middle)")
    _add_number(group, "--roll", "DEG", (-180, 180), "tilt the picture (0)")
    _add_number(group, "--lens", "DEG", (5, 150), "vertical angle of view (43)")
    _add_number(group, "--stature", "CM", (100, 230), "how tall the person is (170)")
    group.add_argument(
        "--noise", choices=_NOISES, default="usual", help="what the landmarks have (usual)"
    )
    group.add_argument(
        "--reps", metavar="N", type=_count, help="repetitions, for each side (the first dose)"
    )
    _add_number(group, "--tempo", "S", (0.1, 60), "seconds out, and as many back (the exercise's)")
    _add_number(group, "--hold", "S", (0, 600), "seconds of each hold (the first dose)")
    _add_number(group, "--pause", "S", (0, 600), "seconds between repetitions (the first dose)")
    _add_number(group, "--range", "SHARE", (0.05, 1), "share of the way that is gone (1)")
    _add_number(group, "--amount", "SHARE", (0.05, 3), "how much of the faults (1)")
    group.add_argument(
        "--faulty",
        metavar="N",
        type=_count,
        nargs="+",
        help="the repetitions that show the faults (all)",
    )
    _add_number(group, "--walk-in", "S", (0, 60), "seconds of walking in before it (0)")
    _add_number(group, "--fps", "N", (1, 240), "frames a second (30)")
    group.add_argument("--seed", metavar="N", type=int, default=0, help="of all chance (0)")


def write(options: argparse.Namespace, exercise: Exercise, movement: Movement) -> Exit:
    """Write the recording, and the truth where it is asked for."""
    from lumbar.core.motion.performance import perform
    from lumbar.core.motion.recording import eye_for, filmed
    from lumbar.interop.recordings import PACKED, Header, recording_bytes

    wrong = _wrong_use(options, movement)
    if wrong is not None:
        complain(wrong)
        return Exit.WRONG_USE
    plan, filming = _plan(options, exercise, movement), _filming(options)
    performance = perform(movement, plan)
    eye = eye_for(movement, filming, both_sides=len(set(plan.sides)) > 1)
    chance = random.Random(options.seed)  # noqa: S311  # no secret is made of it
    header = Header(
        width=filming.camera.width,
        height=filming.camera.height,
        view=filming.camera.viewpoint.value,
        source=f"lumbar figure {exercise.id} --seed {options.seed}",
    )
    data = recording_bytes(
        header,
        filmed(performance, eye, filming, chance),
        packed=options.landmarks.endswith(PACKED),
    )
    files = [(options.landmarks, data)]
    if options.truth is not None:
        files.append((options.truth, _truth_bytes(options, exercise, performance.truth)))
    done = [write_whole(name, content) for name, content in files]
    return Exit.DONE if all(done) else Exit.WRONG_USE


def _wrong_use(options: argparse.Namespace, movement: Movement) -> str | None:
    """What is wrong with the options, in words; None where nothing is."""
    from lumbar.core.motion.turns import has_sides

    if options.side and not has_sides(movement):
        return f"{movement.motion.exercise} has no side to choose; leave --side out"
    if len(movement.keys) == 1 and (options.reps or 1) > 1:
        return f"{movement.motion.exercise} is a position that is kept; leave --reps out"
    return None


def _plan(options: argparse.Namespace, exercise: Exercise, movement: Movement) -> Plan:
    from dataclasses import replace

    from lumbar.core.motion.pace import usual_pace
    from lumbar.core.motion.performance import Flaw, Plan
    from lumbar.core.motion.turns import Turns, sides_in_order

    pace = usual_pace(exercise, movement.motion)
    if options.tempo is not None:
        pace = pace.timed(options.tempo)
    if options.hold is not None:
        pace = replace(pace, hold_s=options.hold)
    if options.pause is not None:
        pace = replace(pace, pause_s=options.pause)
    reps = options.reps or (exercise.variants[0].start.reps if exercise.variants else 1)
    if len(movement.keys) == 1:
        reps = 1
    turns = Turns(options.side) if options.side else None
    faulty = frozenset(options.faulty) if options.faulty else None
    amount = 1.0 if options.amount is None else options.amount
    return Plan(
        pace=pace,
        sides=sides_in_order(movement, exercise.sides, reps, turns),
        range_share=1.0 if options.range is None else options.range,
        flaws=tuple(Flaw(code=code, amount=amount, reps=faulty) for code in options.fault or ()),
        walk_in_s=options.walk_in or 0.0,
    )


def _filming(options: argparse.Namespace) -> Filming:
    from lumbar.core.motion.camera import Camera, Viewpoint
    from lumbar.core.motion.noise import BAD_NOISE, NO_NOISE, USUAL_NOISE
    from lumbar.core.motion.recording import Filming

    given = {
        "yaw_deg": options.yaw,
        "distance_m": options.distance,
        "height_m": options.height,
        "roll_deg": options.roll,
        "lens_deg": options.lens,
    }
    camera = Camera(
        viewpoint=Viewpoint(options.view),
        **{key: value for key, value in given.items() if value is not None},
    )
    noise = {"none": NO_NOISE, "usual": USUAL_NOISE, "bad": BAD_NOISE}[options.noise]
    filming = {"stature_cm": options.stature, "frames_per_s": options.fps}
    chosen = {key: value for key, value in filming.items() if value is not None}
    return Filming(camera=camera, noise=noise, **chosen)


def _truth_bytes(options: argparse.Namespace, exercise: Exercise, truth: Truth) -> bytes:
    from lumbar.interop.plain.truths import truth_record

    record = {
        "recording": Path(options.landmarks).name,
        "exercise": exercise.id,
        **truth_record(truth),
    }
    return f"{json.dumps(record, indent=2)}\n".encode()


def _add_number(
    group: argparse._ArgumentGroup,  # argparse gives it no public name
    name: str,
    unit: str,
    limits: tuple[float, float],
    meaning: str,
) -> None:
    group.add_argument(name, metavar=unit, type=_number(*limits), help=meaning)


def _number(low: float, high: float) -> Callable[[str], float]:
    def read(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not low <= value <= high:
            msg = f"a number from {low:g} to {high:g} expected, not {text!r}"
            raise argparse.ArgumentTypeError(msg)
        return value

    return read


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= _MOST_REPS:
        msg = f"a whole number from 1 to {_MOST_REPS} expected, not {text!r}"
        raise argparse.ArgumentTypeError(msg)
    return int(text)
