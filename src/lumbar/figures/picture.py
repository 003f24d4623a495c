# SPDX-License-Identifier: Apache-2.0
"""All of one picture from back to front: things, shadow, ghost, body, water, arrows."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from lumbar.core.motion.body import placed
from lumbar.core.motion.motion import Sided
from lumbar.core.motion.posture import Posture
from lumbar.core.motion.skeleton import BodySide
from lumbar.figures.areas import working
from lumbar.figures.camera import PER_STATURE
from lumbar.figures.figure import Key, View, drawing_order, part_shapes, view
from lumbar.figures.held import Thing
from lumbar.figures.hulls import Circle, hull, outline
from lumbar.figures.inset import CAMERA as CLOSE
from lumbar.figures.inset import RADIUS, SCALE, WITHOUT, Inset
from lumbar.figures.marks import Glow, Lens, Mark, Shape
from lumbar.figures.order import Seen
from lumbar.figures.shadow import shadows
from lumbar.figures.shapes import PARTS
from lumbar.figures.stage import Stage

_BY_KEY: Final = {(part.name, part.side): part for part in PARTS}
MOVED: Final = 14.0
GHOST_OPACITY: Final = 0.38
THING_LINE: Final = 3.0
RING_WIDTH: Final = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a picture shows on its stage."""

    posture: Posture
    ghost: Posture | None = None
    works: tuple[Sided, ...] = ()
    arrows: tuple[Shape, ...] = ()
    key: str = ""
    hatched: bool = False


def picture(scene: Stage, content: Content) -> Iterator[Mark]:
    """Every mark from back to front."""
    seen = view(placed(content.posture), scene.camera)
    yield from scene.under
    yield from shadows(seen)
    if content.ghost is not None:
        yield from ghost(view(placed(content.ghost), scene.camera), seen)
    yield from body_marks(seen, scene.things, content)
    yield from scene.over
    if scene.inset is not None:
        yield from close_view(scene.inset, scene.things, content)
    yield from content.arrows


def close_view(inset: Inset, things: Sequence[Thing], content: Content) -> Iterator[Shape | Lens]:
    """The close view in its ring, and a ring where it looks."""
    seen = view(placed(content.posture), CLOSE)
    before = (
        () if content.ghost is None else ghost(view(placed(content.ghost), CLOSE), seen, WITHOUT)
    )
    marks = (
        *before,
        *inset.under,
        *body_marks(seen, things, content, WITHOUT),
        *inset.arrows.get(content.key, ()),
    )
    (x, y), place = inset.at, inset.ring
    yield Shape(d=_disc(place, RADIUS / SCALE), line="ghost", width=RING_WIDTH)
    yield Shape(d=_disc((x, y), RADIUS), fill="halo")
    yield Lens(x=x, y=y, r=RADIUS, scale=SCALE, focus=inset.focus, marks=marks)
    yield Shape(d=_disc((x, y), RADIUS), line="ghost", width=RING_WIDTH)


def _disc(centre: tuple[float, float], radius: float) -> str:
    return outline(hull([Circle(*centre, radius)]))


def body_marks(
    seen: View,
    things: Sequence[Thing],
    content: Content,
    without: Collection[str] = (),
) -> Iterator[Shape | Glow]:
    """The body, and what goes with it, from far to near."""
    held: dict[Key, tuple[Thing, list[list[Seen]]]] = {
        (each.name, BodySide.MIDDLE): (each, _thing_balls(seen, each)) for each in things
    }
    among = {key: [ball for blob in blobs for ball in blob] for key, (_, blobs) in held.items()}
    done: list[Key] = []
    for key in drawing_order(seen, among):
        if key in held:
            yield from _thing(*held[key])
            continue
        if key[0] in without:
            continue
        yield from part_shapes(seen, _BY_KEY[key], done)
        done.append(key)
        yield from working(seen, content.works, done, hatched=content.hatched)


def ghost(before: View, now: View, without: Collection[str] = ()) -> Iterator[Shape]:
    """A pale shape of the parts that have moved since."""
    path = ""
    for part in PARTS:
        if part.name in without:
            continue
        places = sorted(part.balls)
        moved = max(
            abs(before.balls[at].x - now.balls[at].x) + abs(before.balls[at].y - now.balls[at].y)
            for at in places
        )
        if moved > MOVED:
            path += before.outline([blob for layer in part.layers for blob in layer.blobs])
    if path:
        yield Shape(d=path, fill="ghost", opacity=GHOST_OPACITY)


def _thing_balls(seen: View, thing: Thing) -> list[list[Seen]]:
    found = []
    for blob in thing.blobs:
        balls = []
        for each in blob:
            x, y, near = seen.camera.seen(seen.body.point(each.bone, each.offset))
            balls.append(Seen(x, y, near, each.radius * PER_STATURE))
        found.append(balls)
    return found


def _thing(thing: Thing, blobs: list[list[Seen]]) -> Iterator[Shape]:
    d = "".join(outline(hull([Circle(b.x, b.y, b.r) for b in blob])) for blob in blobs)
    yield Shape(d=d, fill=f"{thing.cloth}.fill", line=f"{thing.cloth}.line", width=THING_LINE)
