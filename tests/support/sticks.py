# SPDX-License-Identifier: Apache-2.0
"""People made of sticks, as a landmark model sees them from the side, and what they do."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from lumbar.core.coach.frames import Picture, Seen, Sighting
from lumbar.core.coach.joints import PLACES, RIGHT, Joint, Skeleton
from lumbar.core.coach.scene import Scene

PICTURE = Picture(width=1000, height=1000)
TORSO = 0.2
_LONG = 0.85 * TORSO
_ARM = 0.5 * TORSO


@dataclass(frozen=True, kw_only=True)
class Leg:
    """Directions of thigh, shank and foot in degrees: 0 to the right, 90 up."""

    thigh: float = -90.0
    shank: float = -90.0
    foot: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Arm:
    """Directions of upper arm and forearm."""

    upper: float = -90.0
    fore: float = -90.0


@dataclass(frozen=True, kw_only=True)
class Stick:
    """Somebody whose hips are at (x, y), y up; upright and looking to the right."""

    trunk: float = 90.0
    left: Leg = Leg()
    right: Leg = Leg()
    left_arm: Arm = Arm()
    right_arm: Arm = Arm()
    head: float = 0.0
    x: float = 0.5
    y: float = 0.5
    looks: float = 1.0
    wide: float = 0.0

    def joints(self) -> dict[int, tuple[float, float]]:
        """Where every joint is."""
        hip = (self.x, self.y)
        shoulder = _on(hip, self.trunk, TORSO)
        up = self.trunk + self.head
        ear = _on(shoulder, up, 0.4 * TORSO)
        found = {int(Joint.NOSE): _on(ear, up - 90.0 * self.looks, 0.2 * TORSO)}
        for side, leg, arm, off in (
            (0, self.left, self.left_arm, -self.wide),
            (RIGHT, self.right, self.right_arm, self.wide),
        ):
            knee = _on(hip, leg.thigh, _LONG)
            ankle = _on(knee, leg.shank, _LONG)
            elbow = _on(shoulder, arm.upper, _ARM)
            places = {
                Joint.EAR: ear,
                Joint.SHOULDER: shoulder,
                Joint.ELBOW: elbow,
                Joint.WRIST: _on(elbow, arm.fore, _ARM),
                Joint.HIP: hip,
                Joint.KNEE: knee,
                Joint.ANKLE: ankle,
                Joint.HEEL: _on(ankle, leg.foot, -0.05 * TORSO),
                Joint.TOE: _on(ankle, leg.foot, 0.25 * TORSO),
            }
            found |= {joint + side: (x + off, y) for joint, (x, y) in places.items()}
        return found

    def seen(self, t_s: float, skeleton: Skeleton = Skeleton.BLAZEPOSE33) -> Sighting:
        """The frame of it; the right side is near."""
        points: list[Seen | None] = [None] * 33
        joints = self.joints()
        for joint, place in enumerate(PLACES[skeleton]):
            if place >= 0:
                near = joint > RIGHT
                x, y = joints[joint]
                points[place] = (x, 1.0 - y, -0.2 if near else 0.2, 1.0 if near else 0.5)
        return Sighting(t_s=t_s, image=tuple(points))

    def scene(self, *, front: float = -1.0, rest: Scene | None = None) -> Scene:
        """The scene of it without any smoothing, the right side near."""
        joints = self.joints()
        order = range(len(joints))
        return Scene(
            t_s=0.0,
            xs=[joints[each][0] for each in order],
            ys=[joints[each][1] for each in order],
            torso=TORSO,
            front=front,
            near=RIGHT,
            rest=rest,
        )


def _on(start: tuple[float, float], deg: float, length: float) -> tuple[float, float]:
    turn = math.radians(deg)
    return (start[0] + length * math.cos(turn), start[1] + length * math.sin(turn))


def both(stick: Stick, leg: Leg, arm: Arm | None = None) -> Stick:
    """The stick with both legs, and both arms, the same."""
    arm = arm or stick.right_arm
    return replace(stick, left=leg, right=leg, left_arm=arm, right_arm=arm)


def on_the_back(share: float = 0.0) -> Stick:
    """Lying on the back with the head on the left, in a bridge as far as `share`."""
    lift = 22.0 * share
    stick = Stick(trunk=180.0 + lift, looks=1.0, y=0.3 + TORSO * math.sin(math.radians(lift)))
    leg = Leg(thigh=50.0 - 32.0 * share, shank=-65.0 - 25.0 * share, foot=0.0)
    return both(stick, leg, Arm(upper=0.0, fore=0.0))


def plank(sag: float = 0.0) -> Stick:
    """A plank on the forearms with the head on the right; `sag` lowers the hips, in degrees."""
    stick = Stick(trunk=5.0 + sag, looks=1.0, y=0.4)
    leg = Leg(thigh=185.0 - sag, shank=185.0 - sag, foot=-90.0)
    return both(stick, leg, Arm(upper=-90.0, fore=0.0))


def film(
    pose: Callable[[float], Stick | None], seconds: float, frames_per_s: float = 20.0
) -> list[Sighting]:
    """Frames of what somebody does; None where nobody is seen."""
    frames = []
    for number in range(int(seconds * frames_per_s) + 1):
        t_s = number / frames_per_s
        stick = pose(t_s)
        frames.append(Sighting(t_s=t_s, image=None) if stick is None else stick.seen(t_s))
    return frames


def swing(t_s: float, *, starts: Iterable[float], out_s: float = 2.0, hold_s: float = 1.0) -> float:
    """How far somebody is who sets off at each of `starts`: 0 at rest, 1 at the top."""
    for start in starts:
        since = t_s - start
        if 0.0 <= since <= 2.0 * out_s + hold_s:
            way = min(since, out_s, 2.0 * out_s + hold_s - since) / out_s
            return way * way * (3.0 - 2.0 * way)
    return 0.0
