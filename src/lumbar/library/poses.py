# SPDX-License-Identifier: Apache-2.0
"""A pose as it is written in TOML -> Pose; what it leaves out it takes over from another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from lumbar.core.kernel.reading import Reader, shown
from lumbar.core.motion.clinical_angles import ANGLES
from lumbar.core.motion.motion import Aim, AngleKey, Hold, Lean, Lie, Pose, Support
from lumbar.core.motion.posture import COORDINATES
from lumbar.core.motion.skeleton import SIDES, BodySide
from lumbar.core.motion.supports import PARTS, PLACES, SURFACES, WHOLES

_FLOOR: Final = "floor"
_ON: Final = " on "
_LEAN_DEG: Final = 180
_LIMITS: Final = {each.angle.name: each.angle for each in COORDINATES}
_PAIRED: Final = frozenset(
    each.angle.name for each in COORDINATES if each.side is not BodySide.MIDDLE
)
_RISE_CM: Final = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A pose as it stands in a file: only what it says itself; None or empty where it is silent."""

    like: str | None = None
    lie: Lie | None = None
    angles: dict[AngleKey, float] = field(default_factory=dict)
    supports: tuple[Support, ...] | None = None
    plumb: tuple[tuple[str, BodySide], ...] | None = None
    aims: tuple[Aim, ...] = ()
    holds: tuple[Hold, ...] = ()
    let_go: frozenset[BodySide] = frozenset()
    lean: Lean | None = None
    height: float | None = None


def read_written(reader: Reader) -> Written:
    """One pose, without what it takes over."""
    written = Written(
        like=reader.text("like") if reader.has("like") else None,
        lie=reader.choice("body", Lie) if reader.has("body") else None,
        angles=read_angles(reader, low_from=None),
        supports=read_supports(reader, "on") if reader.has("on") else None,
        plumb=_read_plumb(reader) if reader.has("plumb") else None,
        aims=read_aims(reader),
        holds=tuple(_read_holds(reader)),
        let_go=_read_let_go(reader),
        lean=read_lean(reader),
        height=reader.number_or_none("height", 0, 2),
    )
    reader.done()
    return written


def resolved(name: str, written: Written, base: Pose | None, *, within: bool) -> Pose:
    """The whole pose; `within` where the base is a pose of the same movement, not a posture."""
    angles = {**(base.angles if base else {}), **written.angles}
    supports = written.supports if written.supports is not None else base.supports if base else ()
    plumb = written.plumb if written.plumb is not None else base.plumb if base else ()
    taken = {hold.hand for hold in written.holds} | written.let_go
    kept = tuple(each for each in (base.holds if base else ()) if each.hand not in taken)
    return Pose(
        name=name,
        lie=written.lie or (base.lie if base else Lie.UPRIGHT),
        angles=angles,
        given=frozenset(written.angles),
        supports=supports,
        plumb=plumb,
        aims=written.aims,
        holds=(*kept, *written.holds),
        lean=written.lean or (Lean() if within or base is None else base.lean),
        height=written.height if written.height is not None or base is None else base.height,
        like=written.like if within else None,
    )


def read_angles(reader: Reader, low_from: float | None) -> dict[AngleKey, float]:
    """Every joint angle named in a table or in its `left` and `right`, in degrees.

    With `low_from` they are differences, at most so large; otherwise each keeps to its limits.
    """
    found: dict[AngleKey, float] = {}
    for name in reader.names():
        if name in _LIMITS:
            sides = SIDES if name in _PAIRED else (BodySide.MIDDLE,)
            value = _read_angle(reader, name, low_from)
            found.update({(name, side): value for side in sides})
    for side in SIDES:
        table = reader.table_or_none(side)
        if table is None:
            continue
        for name in table.names():
            if name in _PAIRED:
                found[name, side] = _read_angle(table, name, low_from)
            elif name != "hand":
                table.fail(name, f"hand or one of {', '.join(sorted(_PAIRED))}", "an unknown key")
    return found


def _read_angle(reader: Reader, name: str, low_from: float | None) -> float:
    limit = _LIMITS[name]
    if low_from is not None:
        return reader.number(name, -low_from, low_from)
    return reader.number(name, limit.low_deg, limit.high_deg)


def read_lean(reader: Reader) -> Lean | None:
    """How the whole body leans; None where nothing is said."""
    if not any(reader.has(key) for key in ("tilt", "roll", "turn")):
        return None
    return Lean(
        tilt_deg=reader.number("tilt", -_LEAN_DEG, _LEAN_DEG, 0),
        roll_deg=reader.number("roll", -_LEAN_DEG, _LEAN_DEG, 0),
        turn_deg=reader.number("turn", -_LEAN_DEG, _LEAN_DEG, 0),
    )


def read_supports(reader: Reader, key: str) -> tuple[Support, ...]:
    """What rests on what: "feet", "left hand", "seat on chair"."""
    found: list[Support] = []
    for place, text in enumerate(reader.texts(key)):
        name, _, surface = text.partition(_ON)
        parts = tuple(_parts(name))
        if not parts:
            reader.fail(f"{key}[{place}]", f"a part: {_known_parts()}", shown(text))
        elif surface and surface not in SURFACES:
            reader.fail(f"{key}[{place}]", f"on one of {', '.join(SURFACES)}", shown(text))
        else:
            found += [
                Support(part=part, side=side, surface=surface or _FLOOR) for part, side in parts
            ]
    return tuple(found)


def _parts(text: str) -> Iterator[tuple[str, BodySide]]:
    side, name = sided(text)
    if name in WHOLES:
        for part in WHOLES[name]:
            yield from ((part, each) for each in (SIDES if side is None else (side,)))
    elif name in PARTS:
        if name == "head":
            yield (name, BodySide.MIDDLE)
        elif side is not None:
            yield (name, side)
        elif name == "toes":
            yield from ((name, each) for each in SIDES)


def sided(text: str) -> tuple[BodySide | None, str]:
    """A side in front of a name, and the name."""
    for side in SIDES:
        if text.startswith(f"{side} "):
            return side, text.removeprefix(f"{side} ")
    return None, text


def _known_parts() -> str:
    return ", ".join([*WHOLES, "head", "toes", *(f"left {name}" for name in PARTS)])


def _read_plumb(reader: Reader) -> tuple[tuple[str, BodySide], ...]:
    limbs = {"thighs": "thigh", "shanks": "shank", "arms": "arm", "forearms": "forearm"}
    found: list[tuple[str, BodySide]] = []
    for place, text in enumerate(reader.texts("plumb")):
        side, name = sided(text)
        if name in limbs and side is None:
            found += [(limbs[name], each) for each in SIDES]
        elif name in limbs.values() and side is not None:
            found.append((name, side))
        else:
            reader.fail(f"plumb[{place}]", f"{', '.join(limbs)} or one of a side", shown(text))
    return tuple(found)


def read_aims(reader: Reader) -> tuple[Aim, ...]:
    """Clinical angles and rises that are reached; without a side, on both."""
    found: list[Aim] = []
    table = reader.table_or_none("aim")
    if table is not None:
        for key in table.names():
            side, name = sided(key)
            if name not in ANGLES:
                table.fail(key, f"one of {', '.join(ANGLES)}", "an unknown angle")
                continue
            value = table.number(key, -360, 360)
            sides = SIDES if side is None else (side,)
            found += [Aim(measure=name, side=each, value=value) for each in sides]
    table = reader.table_or_none("rise_cm")
    if table is not None:
        for key in table.names():
            parts = tuple(_parts(key))
            if not parts:
                table.fail(key, f"a part: {_known_parts()}", "an unknown part")
            value = table.number(key, -_RISE_CM, _RISE_CM)
            found += [Aim(measure=part, side=side, value=value) for part, side in parts]
    return tuple(found)


def _read_holds(reader: Reader) -> Iterator[Hold]:
    tables: Mapping[BodySide, Reader | None] = {side: reader.table_or_none(side) for side in SIDES}
    for hand, table in tables.items():
        for source, key in ((reader, "hands"), (table, "hand")):
            if source is None or not source.has(key):
                continue
            side, place = sided(source.text(key))
            if place.startswith("other "):
                side, place = hand.other, place.removeprefix("other ")
            if place in PLACES:
                yield Hold(hand=hand, place=place, side=side or hand)
            elif place != "free":
                source.fail(key, f"free or one of {', '.join(PLACES)}, with a side or without")


def _read_let_go(reader: Reader) -> frozenset[BodySide]:
    free = {side for side in SIDES if reader.raw("hands") == "free"}
    for side in SIDES:
        table = reader.table_or_none(side)
        if table is not None and table.raw("hand") == "free":
            free.add(side)
    return frozenset(free)
