# SPDX-License-Identifier: Apache-2.0
"""`motions/<exercise id>.toml` -> Motion, with the postures that many of them share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.kernel.reading import Reader, shown
from lumbar.core.motion.motion import (
    Area,
    CameraName,
    FaultPose,
    Lean,
    Motion,
    Pose,
    Prop,
    Sided,
    Tracked,
)
from lumbar.core.motion.skeleton import BodySide
from lumbar.library.files import Folder
from lumbar.library.poses import (
    Written,
    read_aims,
    read_angles,
    read_lean,
    read_supports,
    read_written,
    resolved,
    sided,
)

POSTURES: Final = "_postures"
WITHOUT: Final = "_without"
_LONGEST_S: Final = 30
_MOST_DEG: Final = 120


def read_motions(folder: Folder, exercises: Sequence[Exercise]) -> tuple[Motion, ...]:
    """Every movement of the content, in the order of the exercises' ids."""
    postures = _read_postures(folder)
    known = {each.id: each for each in exercises}
    found = []
    for name in folder.names("motions"):
        if name in {POSTURES, WITHOUT}:
            continue
        doubtful = folder.has_faults(f"exercises/{name}.toml")
        with folder.reader(f"motions/{name}.toml") as reader:
            if name not in known:
                reader.fail("", "a file named for an exercise", name)
                continue
            exercise = known[ExerciseId(name)]
            found.append(_read_motion(reader, exercise, postures, doubtful=doubtful))
    return tuple(found)


def read_without(
    folder: Folder, motions: Sequence[Motion], exercises: Sequence[Exercise]
) -> dict[str, str]:
    """The exercises that no figure can show, each with the reason; all others need a movement."""
    moving = {each.exercise for each in motions}
    known = {each.id for each in exercises}
    with folder.reader(f"motions/{WITHOUT}.toml") as reader:
        found = {name: reader.text(name) for name in reader.names()}
        for name in found:
            if name not in known:
                reader.fail(name, "the id of an exercise", "an unknown exercise")
            elif name in moving:
                reader.fail(name, "no movement, or not to stand here", f"motions/{name}.toml")
        for name in sorted(known - moving - found.keys()):
            reader.fail(name, "a movement, or a reason here why no figure can show it", "nothing")
    return found


def _read_postures(folder: Folder) -> dict[str, Pose]:
    found: dict[str, Pose] = {}
    with folder.reader(f"motions/{POSTURES}.toml") as reader:
        for name in reader.names():
            table = reader.table(name)
            written = read_written(table)
            if written.like is not None and written.like not in found:
                table.fail("like", f"a posture above it: {', '.join(found)}", written.like)
            base = found.get(written.like or "")
            found[name] = resolved(name, written, base, within=False)
    return found


def _read_motion(
    reader: Reader, exercise: Exercise, postures: dict[str, Pose], *, doubtful: bool
) -> Motion:
    """A motion; where the exercise's own file is `doubtful`, its faults are not compared."""
    poses = _read_poses(reader.table("pose"), postures)
    faults = reader.table_or_none("fault")
    codes = None if doubtful else tuple(each.code for each in exercise.faults)
    cycle = _read_cycle(reader, poses)
    motion = Motion(
        exercise=exercise.id,
        poses=tuple(poses.values()),
        cycle=cycle,
        held=_read_held(reader, cycle),
        side=_read_side(reader, exercise),
        alternates=reader.flag("alternates", default=False),
        flows=reader.flag("flows", default=False),
        move_s=reader.number_or_none("move_s", 0.1, _LONGEST_S),
        camera=reader.choice("camera", CameraName, CameraName.SIDE),
        works=_read_sided(reader, "works", tuple(Area)),
        arrows=_read_sided(reader, "arrows", tuple(Tracked)),
        props=reader.choices("props", Prop, required=False),
        inset=reader.flag("inset", default=False),
        faults=() if faults is None else tuple(_read_faults(faults, codes, poses)),
    )
    reader.done()
    return motion


def _read_poses(reader: Reader, postures: dict[str, Pose]) -> dict[str, Pose]:
    found: dict[str, Pose] = {}
    for name in reader.names():
        table = reader.table(name)
        written = read_written(table)
        within = written.like in found
        if written.like is not None and not within and written.like not in postures:
            table.fail(
                "like", f"a pose above it or one of {', '.join(postures)}", shown(written.like)
            )
        found[name] = _pose(name, written, {**postures, **found}, within=within)
        if not found[name].supports and found[name].height is None:
            table.fail("on", "what carries the body, or its height", "nothing")
    return found


def _pose(name: str, written: Written, known: dict[str, Pose], *, within: bool) -> Pose:
    base = known.get(written.like) if written.like is not None else None
    return resolved(name, written, base, within=within)


def _read_cycle(reader: Reader, poses: dict[str, Pose]) -> tuple[str, ...]:
    names = reader.texts("cycle")
    for place, name in enumerate(names):
        if name not in poses:
            reader.fail(f"cycle[{place}]", f"one of {', '.join(poses)}", shown(name))
        elif name in names[:place]:
            reader.fail(f"cycle[{place}]", "each pose once", shown(name))
    if not names and reader.has("cycle"):
        reader.fail("cycle", "at least one pose")
    return tuple(dict.fromkeys(name for name in names if name in poses))


def _read_held(reader: Reader, cycle: tuple[str, ...]) -> str | None:
    if not reader.has("held"):
        return None
    held = reader.text("held")
    if held not in cycle:
        reader.fail("held", f"one of {', '.join(cycle)}", shown(held))
        return None
    return held


def _read_side(reader: Reader, exercise: Exercise) -> BodySide:
    side = reader.choice("side", BodySide, BodySide.MIDDLE)
    if exercise.sided and side is BodySide.MIDDLE:
        reader.fail("side", "left or right: the side that works as it is written", "nothing")
    return side


def _read_sided(reader: Reader, key: str, known: tuple[str, ...]) -> tuple[Sided, ...]:
    found = []
    for place, text in enumerate(reader.texts(key, required=False)):
        side, name = sided(text)
        if name in known:
            found.append(Sided(name=name, side=side or BodySide.MIDDLE))
        else:
            expected = f"one of {', '.join(known)}, with a side or without"
            reader.fail(f"{key}[{place}]", expected, shown(text))
    return tuple(found)


def _read_faults(
    reader: Reader, codes: tuple[str, ...] | None, poses: dict[str, Pose]
) -> Iterator[FaultPose]:
    for code in reader.names():
        table = reader.table(code)
        if codes is not None and code not in codes:
            reader.fail(code, f"a fault of the exercise: {', '.join(codes)}", "an unknown code")
        names = table.texts("in")
        for place, name in enumerate(names):
            if name not in poses:
                table.fail(f"in[{place}]", f"one of {', '.join(poses)}", shown(name))
        fault = FaultPose(
            code=code,
            poses=names,
            angles=read_angles(table, low_from=_MOST_DEG),
            aims=read_aims(table),
            lean=read_lean(table) or Lean(),
            drops=read_supports(table, "off") if table.has("off") else (),
        )
        table.done()
        yield fault
