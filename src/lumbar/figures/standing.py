# SPDX-License-Identifier: Apache-2.0
"""Things that stand still: where they stand follows from the body that uses them.

They are drawn before the body; water, and a rail that is nearer, over it. Heights are those that
contacts rest on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from lumbar.core.motion.motion import Prop
from lumbar.core.motion.supports import SURFACES
from lumbar.core.motion.vectors import Vec, between
from lumbar.figures.marks import Shape
from lumbar.figures.room import Room
from lumbar.figures.solids import (
    Prism,
    box,
    cushion_shapes,
    prism_shapes,
    rod_shapes,
    slab_shapes,
)
from lumbar.figures.water import water_before, water_behind

Drawn: TypeAlias = Iterator[Shape]

_MAT_LONG: Final = 1.02
_MAT_WIDE: Final = 0.36
_LEG: Final = 0.011
_SEAT: Final = SURFACES["chair"].level
_RAIL_HALF: Final = 0.34
_NEAR: Final = 0.06
"""Within this height of a surface a part is taken to rest on it."""


def _mat(room: Room) -> Drawn:
    x0, x1, z0, z1 = room.extent(0.12)
    half = max(_MAT_LONG / 2, (x1 - x0) / 2 + 0.03)
    wide = max(_MAT_WIDE / 2, min((z1 - z0) / 2 + 0.02, 0.26))
    x, z = (x0 + x1) / 2, (z0 + z1) / 2
    low, high = (x - half, -0.012, z - wide), (x + half, 0.0, z + wide)
    yield from slab_shapes(low, high, room.camera, "mat")


def _legs(x: tuple[float, float], z: tuple[float, float], top: float) -> list[Prism]:
    return [
        box((a - _LEG, 0.0, b - _LEG), (a + _LEG, top, b + _LEG), "thing") for b in z for a in x
    ]


def _seat(x: float, z: float, floor: float = 0.0, top: float = _SEAT) -> Iterator[Prism]:
    half = 0.13
    inner = half - 2 * _LEG
    for leg in _legs((x - inner, x + inner), (z - inner, z + inner), top - 0.022):
        yield replace(leg, bottom=floor)
    yield box((x - half, top - 0.022, z - half), (x + half, top, z + half))


def _stool(room: Room) -> Drawn:
    x, y, z = room.middle("buttock", room.seated)
    solids = _seat(x + 0.03, z)
    if y > _SEAT + 2 * _NEAR:  # lying on a table with the calves on the stool
        x, _, z = room.middle("calf")
        solids = _seat(x, z, SURFACES["table"].level, SURFACES["stool on table"].level)
    for solid in solids:
        yield from prism_shapes(solid, room.camera)


def _chair(room: Room) -> Drawn:
    """A chair under the seat; in front of the hands where nobody sits on it."""
    x, y, z = room.middle("buttock", room.seated)
    half = 0.13
    if y < _SEAT + 2 * _NEAR:
        x, back, high = x + 0.03, x + 0.03 - half, _SEAT + 0.27
    else:
        hx, hy, z = room.middle("fingertips")
        x, back, high = hx + half, hx, hy - 0.02
    posts = [
        box((back - 0.012, 0.0, b - _LEG), (back + 0.012, high, b + _LEG))
        for b in (z - half + _LEG, z + half - _LEG)
    ]
    rest = box((back - 0.012, high - 0.11, z - half), (back + 0.012, high, z + half))
    seat = [each for each in _seat(x, z) if each.top == _SEAT or each.base[0][0] > x]
    for solid in (posts[0], *seat, posts[1], rest):
        yield from prism_shapes(solid, room.camera)


def _ball(room: Room) -> Drawn:
    x, _, z = room.middle("buttock", room.seated)
    radius = SURFACES["ball"].level / 2 + 0.012
    here = (x + 0.02, radius, z)
    yield from rod_shapes((here, here), radius, room.camera, "ball")


def _pillow(room: Room) -> Drawn:
    x, _, z = room.middle("skull")
    low = SURFACES["pillow"].level / 2 - 0.006
    corners = [(x + dx, low, z + dz) for dx in (-0.085, 0.075) for dz in (-0.11, 0.11)]
    yield from cushion_shapes(corners, low, room.camera, "linen")


def _worktop(room: Room, near: float, far: float, z: tuple[float, float]) -> Drawn:
    top = SURFACES["counter"].level
    body = box((near + 0.02, 0.0, z[0] + 0.01), (far, top - 0.024, z[1] - 0.01))
    plate = box((near, top - 0.024, z[0]), (far, top, z[1]))
    for solid in (body, plate):
        yield from prism_shapes(solid, room.camera)


def _resting(room: Room) -> list[Vec]:
    """Places of hands and forearms that rest on the worktop at the start, or else of the hands."""
    top = SURFACES["counter"].level
    names = ("elbow", "wrist", "palm", "fingertips")
    places = [place for name in names for place in room.places(name)]
    return [place for place in places if abs(place[1] - top) < _NEAR] or room.places("palm")


def _counter(room: Room) -> Drawn:
    places = _resting(room)
    near = min(place[0] for place in places) - 0.03
    z = sum(place[2] for place in places) / len(places)
    yield from _worktop(room, near, near + 0.34, (z - 0.42, z + 0.34))


def _corner_counter(room: Room) -> Drawn:
    """Two worktops that meet behind the back."""
    places = _resting(room)
    corner = max(x - abs(z) for x, _, z in places) + 0.06
    top, deep, long = SURFACES["counter"].level, 0.35, 0.72
    cut = 0.7071
    for side in (-1.0, 1.0):
        inner = ((corner, 0.0), (corner + long * cut, side * long * cut))
        back = (corner - deep * 2 * cut, 0.0)
        outer = (inner[1][0] - deep * cut, inner[1][1] + side * deep * cut)
        base = (inner[0], inner[1], outer, back)
        going = base if side > 0 else base[::-1]
        yield from prism_shapes(Prism(going, 0.0, top - 0.024), room.camera)
        yield from prism_shapes(Prism(going, top - 0.024, top), room.camera)


def _wall(room: Room) -> Drawn:
    z = room.middle("palm")[2]
    solid = box((0.0, 0.0, z - 0.45), (0.03, 1.04, z + 0.10))
    yield from prism_shapes(solid, room.camera)


def _wall_behind(room: Room) -> Drawn:
    z = room.middle("buttock")[2]
    solid = box((-0.03, 0.0, z - 0.45), (0.0, 1.04, z + 0.30))
    yield from prism_shapes(solid, room.camera)


def _rail(room: Room) -> Drawn:
    """A rail before the body under both hands, or along it under the one that holds."""
    hands = room.holding()
    x = sum(place[0] for place in hands) / len(hands)
    y = min(place[1] for place in hands) - 0.022
    if len(hands) == 1:
        z = hands[0][2]
        ends = ((x - _RAIL_HALF, y, z), (x + _RAIL_HALF, y, z))
    else:
        z0, z1 = min(place[2] for place in hands) - 0.14, max(place[2] for place in hands) + 0.14
        ends = ((x, y, z0), (x, y, z1))
    for share in (0.06, 0.94):
        fx, _, fz = between(*ends, share)
        yield from rod_shapes(((fx, 0.0, fz), (fx, y, fz)), 0.009, room.camera, "wood")
    yield from rod_shapes(ends, 0.013, room.camera, "wood")


def rail_is_nearer(room: Room) -> bool:
    """Whether the rail stands between the body and the eye."""
    hands = room.holding()
    return len(hands) == 1 and (hands[0][2] - room.start.posture.at[2]) * room.camera.toward[2] > 0


def _step(room: Room) -> Drawn:
    x, _, z = room.middle("instep", max(room.bodies, key=lambda b: room.middle("heel", b)[1]))
    top = SURFACES["step"].level
    yield from prism_shapes(box((x - 0.12, 0, z - 0.2), (x + 0.14, top, z + 0.2)), room.camera)


def _board(room: Room) -> Drawn:
    x, _, z = room.middle("instep")
    top = SURFACES["board"].level
    rocker = ((x + 0.02, 0.015, z - 0.14), (x + 0.02, 0.015, z + 0.14))
    yield from rod_shapes(rocker, 0.017, room.camera, "wood")
    plate = box((x - 0.15, top - 0.014, z - 0.16), (x + 0.19, top, z + 0.16), "weight")
    yield from prism_shapes(plate, room.camera)


def _table(room: Room) -> Drawn:
    """A table under the whole body, and under a stool for the calves."""
    x0, x1, z0, z1 = room.extent(SURFACES["table"].level + 0.1)
    x1 = max(x1, room.middle("calf")[0] + 0.16)
    top = SURFACES["table"].level
    x, half, z, wide = (x0 + x1) / 2, (x1 - x0) / 2 + 0.04, (z0 + z1) / 2, 0.19
    legs = _legs((x - half + 0.05, x + half - 0.05), (z - wide + 0.02, z + wide - 0.02), top)
    plate = box((x - half, top - 0.045, z - wide), (x + half, top, z + wide))
    for solid in (*legs, plate):
        yield from prism_shapes(solid, room.camera)


def _cord(room: Room) -> Drawn:
    """From the belt along the table and over its foot end, where a weight hangs."""
    (x, y, _), z = room.middle("hip front"), room.middle("buttock")[2]
    end = room.middle("calf")[0] + 0.24
    y -= 0.015
    low = SURFACES["table"].level - 0.14
    post = box((end - 0.03, SURFACES["table"].level - 0.04, z - 0.02), (end - 0.01, y, z + 0.02))
    yield from prism_shapes(post, room.camera)
    weight = box((end - 0.035, low - 0.09, z - 0.035), (end + 0.035, low, z + 0.035), "weight")
    yield from prism_shapes(weight, room.camera)
    wheel = (end - 0.018, y - 0.016, z)
    for ends in (((x, y, z), (end - 0.018, y, z)), ((end, y - 0.016, z), (end, low, z))):
        yield from rod_shapes(ends, 0.0035, room.camera, "strap")
    yield from rod_shapes((wheel, wheel), 0.018, room.camera, "wood")


def _machine(room: Room) -> Drawn:
    """A seat before a pillar; for a body that lies over it, a pad for the thighs and a plate."""
    x, y, z = room.middle("buttock", room.seated)
    if y > _SEAT + 2 * _NEAR:
        yield from _roman_chair(room)
        return
    back = min(room.middle("shoulder blade", room.seated)[0] - 0.07, x - 0.07)
    parts = (
        box((back - 0.08, 0.0, z - 0.13), (x + 0.24, 0.03, z + 0.13)),
        box((back - 0.07, 0.03, z - 0.05), (back - 0.02, 0.80, z + 0.05)),
        box((x - 0.03, 0.03, z - 0.05), (x + 0.07, _SEAT - 0.03, z + 0.05)),
        box((x - 0.09, _SEAT - 0.03, z - 0.12), (x + 0.15, _SEAT, z + 0.12)),
    )
    for solid in parts:
        yield from prism_shapes(solid, room.camera)
    pad = [(back - 0.008, h, z + w) for h in (_SEAT + 0.14, _SEAT + 0.34) for w in (-0.07, 0.07)]
    yield from cushion_shapes(pad, 0.018, room.camera, "soft")


def _roman_chair(room: Room) -> Drawn:
    """The pad slants under the thighs, the plate across it under the feet."""
    slant = 0.7071
    x, y, z = room.middle("thigh top")
    px, py = x + slant * 0.085, y - slant * 0.085
    fx, fy, _ = room.middle("heel")
    base = (
        box((fx - 0.10, 0.0, z - 0.13), (px + 0.12, 0.03, z + 0.13)),
        box((px - 0.01, 0.03, z - 0.04), (px + 0.04, py, z + 0.04)),
    )
    for solid in base:
        yield from prism_shapes(solid, room.camera)
    plate = [
        (fx - 0.03 + along * slant, fy - 0.03 - along * slant, z + w)
        for along in (-0.06, 0.11)
        for w in (-0.11, 0.11)
    ]
    yield from cushion_shapes(plate, 0.012, room.camera, "ball")
    pad = [
        (px + along * slant, py + along * slant, z + w)
        for along in (-0.10, 0.05)
        for w in (-0.11, 0.11)
    ]
    yield from cushion_shapes(pad, 0.026, room.camera, "soft")


STANDING: Final[dict[Prop, Callable[[Room], Drawn]]] = {
    Prop.MAT: _mat,
    Prop.TABLE: _table,
    Prop.CORD: _cord,
    Prop.STOOL: _stool,
    Prop.CHAIR: _chair,
    Prop.BALL: _ball,
    Prop.PILLOW: _pillow,
    Prop.COUNTER: _counter,
    Prop.CORNER_COUNTER: _corner_counter,
    Prop.WALL: _wall,
    Prop.WALL_BEHIND: _wall_behind,
    Prop.RAIL: _rail,
    Prop.STEP: _step,
    Prop.BOARD: _board,
    Prop.MACHINE: _machine,
}


def standing_things(props: Sequence[Prop], room: Room) -> Drawn:
    """What stands still and is drawn before the body."""
    for prop in STANDING:
        if prop in props and not (prop is Prop.RAIL and rail_is_nearer(room)):
            yield from STANDING[prop](room)
    yield from water_behind(props, room)


def nearer_things(props: Sequence[Prop], room: Room) -> Drawn:
    """What stands still and is drawn over the body."""
    if Prop.RAIL in props and rail_is_nearer(room):
        yield from _rail(room)
    yield from water_before(props, room)
