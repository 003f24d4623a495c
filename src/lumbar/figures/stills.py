# SPDX-License-Identifier: Apache-2.0
"""Stills: a moment of a movement as one SVG."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from lumbar.core.motion.movement import Movement, eased
from lumbar.core.motion.posture import Posture
from lumbar.core.motion.skeleton import BodySide
from lumbar.core.motion.working_out import other_side
from lumbar.figures.palettes import CLOTHES, SKINS, Look, paints
from lumbar.figures.picture import Content, picture
from lumbar.figures.stage import Stage, flipped, stage, with_room_for
from lumbar.figures.svg import Sheet, svg

START: Final = "start"
TOP: Final = "top"
PALETTE: Final = "amber-sage"
PALETTES: Final = tuple(f"{skin}-{clothes}" for skin in SKINS for clothes in CLOTHES)
_DEFAULT_MOVE_S: Final = 2.0
_HOLD_S: Final = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a still is drawn, and the words that stand for it.

    `prefix` begins every id in the picture: two pictures on one page need different ones.
    """

    look: Look = Look.AUTO
    palette: str = PALETTE
    prefix: str = "f"
    title: str = ""
    description: str = ""
    with_arrows: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A movement on its stage; `flip` where it is the mirror image of what is written."""

    movement: Movement
    scene: Stage
    flip: bool


def shown(movement: Movement, side: BodySide = BodySide.MIDDLE) -> Shown:
    """The movement with that side at work; the middle leaves it as written."""
    flip = is_other_side(movement, side)
    turned = other_side(movement) if flip else movement
    return Shown(movement=turned, scene=stage(turned, works_left=flip), flip=flip)


def still(
    movement: Movement,
    moment: str | float = TOP,
    style: Style | None = None,
    side: BodySide = BodySide.MIDDLE,
    wrong: Movement | None = None,
) -> str:
    """The movement at a moment: a key pose by its name, `start`, `top`, or seconds from the start.

    With `wrong` that movement is drawn, and the right one is its ghost.
    """
    return still_of(shown(movement, side), moment, style, wrong)


def is_other_side(movement: Movement, side: BodySide) -> bool:
    """Whether a side is the one that the movement is not written for."""
    return BodySide.MIDDLE not in (side, movement.motion.side) and side is not movement.motion.side


def posture_at(movement: Movement, moment: str | float) -> Posture:
    """The posture at a moment; seconds go round with the cycle."""
    if isinstance(moment, str):
        return movement.key(key_name(movement, moment))
    if not movement.moves:
        return movement.start
    move_s = movement.motion.move_s or _DEFAULT_MOVE_S
    leg, into = divmod(moment, move_s + _HOLD_S)
    move = movement.moves[int(leg) % len(movement.moves)]
    return move.posture(eased(min(into / move_s, 1.0)))


def key_name(movement: Movement, moment: str | float) -> str:
    """The name of the key pose that is meant; none for a moment in seconds."""
    if not isinstance(moment, str):
        return ""
    names = [key.name for key in movement.keys]
    if moment == START:
        return names[0]
    return movement.motion.top if moment == TOP else moment


def before(movement: Movement, name: str) -> Posture:
    """The key pose from which another is reached; the start for a moment between."""
    names = [key.name for key in movement.keys]
    return movement.keys[max(names.index(name) - 1, 0) if name in names else 0].posture


def still_of(
    what: Shown,
    moment: str | float = TOP,
    style: Style | None = None,
    wrong: Movement | None = None,
) -> str:
    """A still of a movement that is on its stage; `wrong` is as written, not mirrored."""
    style = style or Style()
    movement = what.movement
    right = posture_at(movement, moment)
    name = key_name(movement, moment)
    works = tuple(flipped(each, flip=what.flip) for each in movement.motion.works)
    content = Content(
        posture=right,
        ghost=before(movement, name) if name != movement.keys[0].name else None,
        works=works,
        arrows=what.scene.arrows.get(name, ()) if style.with_arrows else (),
        key=name,
        hatched=style.look is Look.PRINT,
    )
    scene = what.scene
    if wrong is not None:
        posture = posture_at(other_side(wrong) if what.flip else wrong, moment)
        scene = with_room_for(scene, posture)
        content = replace(content, posture=posture, ghost=right, works=(), arrows=(), key="")
    return svg(tuple(picture(scene, content)), sheet_for(scene, style))


def sheet_for(scene: Stage, style: Style) -> Sheet:
    """The colours and words of a still."""
    skin_name, _, clothes_name = style.palette.partition("-")
    skin, clothes = SKINS[skin_name], CLOTHES[clothes_name]
    return Sheet(
        box=scene.box,
        colours=paints(style.look, skin, clothes),
        dark=paints(Look.DARK, skin, clothes) if style.look is Look.AUTO else None,
        prefix=style.prefix,
        title=style.title,
        description=style.description,
        hatched=style.look is Look.PRINT,
    )
