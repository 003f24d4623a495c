# SPDX-License-Identifier: Apache-2.0
"""The landmark model behind one method. The only file that knows mediapipe."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any, Final, Protocol, Self

from lumbar.core.motion.frames import Point
from lumbar.pose.model import FOLDER, FULL, NoModelError, model_bytes
from lumbar.pose.pictures import Picture, Sighting

_DRAWING: Final = ("cv2", "matplotlib", "matplotlib.pyplot")
_STANDARD_ERROR: Final = 2


class Landmarker(Protocol):
    """Something that finds a person in a picture."""

    def look(self, picture: Picture, t_s: float) -> Sighting | None:
        """The landmarks of the person in it; None where nobody is found.

        One that follows a person is given pictures in the order of their times.
        """


class BlazePose:
    """The model of 33 points; one object follows one person, or looks at each picture by itself."""

    def __init__(self, *, model: str = FULL, follows: bool = True, folder: Path = FOLDER) -> None:
        """Load a model.

        Raises:
            NoModelError: the model or a library of the system is missing.
        """
        content = model_bytes(model, folder)
        self._mediapipe, self._tasks = _mediapipe()
        self._follows = follows
        self._last_ms = -1
        vision = self._tasks.vision
        options = vision.PoseLandmarkerOptions(
            base_options=self._tasks.BaseOptions(model_asset_buffer=content),
            running_mode=vision.RunningMode.VIDEO if follows else vision.RunningMode.IMAGE,
        )
        try:
            with _hushed():
                self._model = vision.PoseLandmarker.create_from_options(options)
        except OSError as missing:
            raise NoModelError(
                f"the landmark model needs a library of the system ({missing}); "
                "on Debian and Ubuntu: sudo apt-get install libegl1 libgles2"
            ) from missing

    def look(self, picture: Picture, t_s: float) -> Sighting | None:
        """The landmarks of the person in a picture; None where nobody is found."""
        if self._last_ms >= 0:
            return self._look(picture, t_s)
        with _hushed():
            return self._look(picture, t_s)

    def _look(self, picture: Picture, t_s: float) -> Sighting | None:
        image = self._mediapipe.Image(image_format=self._mediapipe.ImageFormat.SRGB, data=picture)
        self._last_ms = max(self._last_ms + 1, round(t_s * 1000.0))
        if self._follows:
            found = self._model.detect_for_video(image, self._last_ms)
        else:
            found = self._model.detect(image)
        if not found.pose_landmarks:
            return None
        return Sighting(
            image=_points(found.pose_landmarks[0]), world=_points(found.pose_world_landmarks[0])
        )

    def close(self) -> None:
        """Give back what the model holds."""
        self._model.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _points(landmarks: list[Any]) -> tuple[Point, ...]:
    return tuple((each.x, each.y, each.z, each.visibility) for each in landmarks)


def _mediapipe() -> tuple[Any, Any]:
    """The library, without what it imports to draw with and Lumbar never reaches: see ADR 12."""
    lent = [name for name in _DRAWING if name not in sys.modules]
    sys.modules.update({name: ModuleType(name) for name in lent})
    try:
        import mediapipe  # noqa: PLC0415  # under the names that are lent
        from mediapipe.tasks import python as tasks  # noqa: PLC0415  # the same
    finally:
        for name in lent:
            del sys.modules[name]
    return mediapipe, tasks


@contextmanager
def _hushed() -> Iterator[None]:
    """Keep what the C++ of the model says when it starts off standard error; faults are raised."""
    sys.stderr.flush()
    kept = os.dup(_STANDARD_ERROR)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, _STANDARD_ERROR)
    os.close(nowhere)
    try:
        yield
    finally:
        os.dup2(kept, _STANDARD_ERROR)
        os.close(kept)
