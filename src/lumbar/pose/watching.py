# SPDX-License-Identifier: Apache-2.0
"""A video file in, its frames of landmarks out, while both cores work.

Three parts run at the same time: one thread decodes, one looks for landmarks, and whoever takes the
frames writes them. The model takes longest; the others hide behind it.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from lumbar.core.motion.frames import Frame
from lumbar.pose.ahead import ahead
from lumbar.pose.blazepose import BlazePose, Landmarker
from lumbar.pose.decoding import Clip, opened
from lumbar.pose.following import Follower
from lumbar.pose.model import FOLDER, FULL
from lumbar.pose.pictures import Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """One picture and what was seen in it."""

    picture: Picture
    frame: Frame


@dataclass(frozen=True, slots=True, kw_only=True)
class Watching:
    """A video while it is watched; the size and count are those of the `Clip`."""

    width: int
    height: int
    about: int | None
    frames: Generator[Watched]


@contextmanager
def watch(path: Path, *, model: str = FULL, folder: Path = FOLDER) -> Iterator[Watching]:
    """A video while it is watched.

    Raises:
        InputError: the file is no video, or (while frames are asked for) is broken.
        NoModelError: the landmark model cannot be used.
    """
    with ExitStack() as held:
        clip = held.enter_context(opened(path))

        def landmarker(*, follows: bool = True) -> Landmarker:
            return held.enter_context(BlazePose(model=model, follows=follows, folder=folder))

        follower = Follower(landmarker, partial(landmarker, follows=False))
        frames = held.enter_context(closing(ahead(_followed(clip, follower))))
        yield Watching(width=clip.width, height=clip.height, about=clip.about, frames=frames)


def _followed(clip: Clip, follower: Follower) -> Generator[Watched]:
    with closing(ahead(clip.shots)) as shots:
        for shot in shots:
            yield Watched(picture=shot.picture, frame=follower.frame(shot))
