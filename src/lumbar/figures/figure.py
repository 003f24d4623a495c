# SPDX-License-Identifier: Apache-2.0
"""The body on a picture: its parts from far to near, each as line, shade and colour."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from lumbar.core.motion.body import BONE, Body
from lumbar.core.motion.skeleton import SIDES, BodySide
from lumbar.core.motion.vectors import Vec, dot, turned
from lumbar.figures.camera import PER_STATURE, Camera
from lumbar.figures.hulls import Circle, hull, outline
from lumbar.figures.marks import Shape
from lumbar.figures.order import REACH, Seen, far_to_near
from lumbar.figures.shapes import (
    BALLS,
    EARS,
    FACE_FIRST,
    FACING,
    FACING_AT,
    FEATURES,
    FRINGE,
    PARTS,
    SIDEBURNS,
    Blob,
    Feature,
    Join,
    Layer,
    Part,
)

LINE_WIDTH: Final = 5.0
EAR_LINE: Final = 3.0
LIT: Final = 0.86
TOWARD_LIGHT: Final = (-0.07, -0.10)
WITHIN_LINE: Final = 5.0
FAR_FROM: Final = 0.047
TURNED_TO_US: Final = 0.12
_HEAD: Final = BONE["head", BodySide.MIDDLE]
_HIPS: Final = {side: BONE["thigh", side] for side in SIDES}

Key = tuple[str, BodySide]
TOGETHER: Final[dict[Key, Key]] = {
    (a, side): (b, side)
    for one, two in (("upper arm", "forearm"), ("thigh", "shank"))
    for a, b in ((one, two), (two, one))
    for side in SIDES
}


@dataclass(frozen=True, slots=True)
class View:
    """A body as a camera sees it: every ball of it on the picture."""

    body: Body
    camera: Camera
    balls: tuple[Seen, ...]

    def outline(self, blobs: Sequence[Blob]) -> str:
        """The hulls of some blobs as one path."""
        return "".join(
            outline(hull([Circle(b.x, b.y, b.r) for b in (self.balls[at] for at in blob)]))
            for blob in blobs
        )

    def lit(self, blobs: Sequence[Blob]) -> str:
        """The hulls without the edge that lies in shade."""
        dx, dy = TOWARD_LIGHT
        return "".join(
            outline(
                hull(
                    [
                        Circle(b.x + dx * b.r, b.y + dy * b.r, b.r * LIT)
                        for b in (self.balls[at] for at in blob)
                    ]
                )
            )
            for blob in blobs
        )

    def within(self, blob: Blob) -> str:
        """The hull drawn in, so that it leaves the line around it alone."""
        balls = (self.balls[at] for at in blob)
        return outline(hull([Circle(b.x, b.y, max(b.r - WITHIN_LINE, 1.0)) for b in balls]))

    def is_far(self, side: BodySide) -> bool:
        """Whether the hip joint of this side lies clearly behind that of the other."""
        if side is BodySide.MIDDLE:
            return False
        toward = self.camera.toward
        own, across = (dot(self.body.origins[_HIPS[each]], toward) for each in (side, side.other))
        return across - own > FAR_FROM

    @property
    def faces_us(self) -> bool:
        """Whether the face looks toward the eye."""
        facing = turned(self.body.turns[_HEAD], FACING)
        return dot(facing, self.camera.toward) > FACING_AT

    def shows(self, way: Vec) -> bool:
        """Whether a direction of the head points to the eye."""
        toward = turned(self.body.turns[_HEAD], way)
        return dot(toward, self.camera.toward) > TURNED_TO_US

    def shows_side(self, side: BodySide) -> bool:
        """Whether this side of the head is turned to the eye."""
        return self.shows((0.0, 0.0, -1.0 if side is BodySide.LEFT else 1.0))


def view(body: Body, camera: Camera) -> View:
    """The body as the camera sees it."""
    balls = []
    for ball in BALLS:
        x, y, near = camera.seen(body.point(ball.bone, ball.offset))
        balls.append(Seen(x, y, near, ball.radius * PER_STATURE))
    return View(body, camera, tuple(balls))


def drawing_order(seen: View, more: Mapping[Key, Sequence[Seen]]) -> tuple[Key, ...]:
    """Parts of the body, and things among them, from far to near."""
    parts: dict[Key, Sequence[Seen]] = {
        (part.name, part.side): [seen.balls[at] for at in sorted(part.balls)] for part in PARTS
    }
    return far_to_near({**parts, **more}, TOGETHER)


def part_shapes(seen: View, part: Part, done: Sequence[Key]) -> Iterator[Shape]:
    """One part, and the joins to parts that are done."""
    away = "far." if seen.is_far(part.side) else ""
    if part.name == "head":
        yield from _head(seen, part)
        return
    for layer in part.layers:
        yield from _layer(seen, layer, away)
    for join in _joins(seen, part, done):
        yield Shape(d=seen.within(join.blob), fill=f"{away}{join.cloth}.fill")


def _joins(seen: View, part: Part, done: Sequence[Key]) -> Iterator[Join]:
    """Joins of the part to what lies under it, and of its other half that does.

    The halves of a limb are not joined over what was drawn between them, such as a hand on a knee.
    """
    for join in part.joins:
        key = (join.other, BodySide.MIDDLE if join.other == "trunk" else part.side)
        onto_far = join.other == "trunk" and seen.is_far(part.side)
        if key in done and not onto_far and not _lies_between(seen, join, key, done):
            yield join
    for other in PARTS:
        key = (other.name, other.side)
        belongs = other.side is part.side or (
            part.side is BodySide.MIDDLE and not seen.is_far(other.side)
        )
        if belongs and key in done:
            yield from (
                join
                for join in other.joins
                if join.other == part.name and not _lies_between(seen, join, key, done)
            )


def _lies_between(seen: View, join: Join, under: Key, done: Sequence[Key]) -> bool:
    """Whether something drawn after the part under the join lies where the join would be."""
    if join.other == "trunk":
        return False
    between = done[done.index(under) + 1 :]
    balls = [seen.balls[at] for at in join.blob]
    return any(
        math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r - REACH
        for part in PARTS
        if (part.name, part.side) in between
        for b in (seen.balls[at] for at in part.balls)
        for a in balls
    )


def _layer(seen: View, layer: Layer, away: str) -> Iterator[Shape]:
    cloth = f"{away}{layer.cloth}"
    outer = seen.outline(layer.blobs)
    yield Shape(d=outer, fill=f"{cloth}.shade", line=f"{cloth}.line", width=LINE_WIDTH)
    yield Shape(d=seen.lit(layer.blobs), fill=f"{cloth}.fill")


def _head(seen: View, head: Part) -> Iterator[Shape]:
    """The head, with ears and hair at its sides where they can be seen, and the face."""
    facing = seen.faces_us
    for layer in FACE_FIRST if facing else head.layers:
        yield from _layer(seen, layer, "")
    yield from _marks(seen, FRINGE if facing else ())
    for side, burn, ear in zip(SIDES, SIDEBURNS, EARS, strict=True):
        if seen.shows_side(side):
            yield Shape(d=seen.outline([burn]), fill="hair.fill")
            yield Shape(d=seen.outline([ear]), fill="skin.fill", line="skin.line", width=EAR_LINE)
    yield from _marks(seen, FEATURES)


def _marks(seen: View, features: Sequence[Feature]) -> Iterator[Shape]:
    for each in features:
        if seen.shows(each.way):
            yield Shape(d=seen.outline([each.blob]), fill=each.paint)
