# SPDX-License-Identifier: Apache-2.0
"""Videos where a command wants a recording, and what to do where they cannot be looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lumbar.cli.exits import Exit
from lumbar.cli.output import complain
from lumbar.cli.progress import counted

if TYPE_CHECKING:
    from lumbar.interop.recordings import Header
    from lumbar.pose.watching import Watching

FULL: Final = "full"
UNKNOWN: Final = "unknown"
_ENDINGS: Final = frozenset(
    {".3gp", ".avi", ".flv", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".mts", ".ogv"}
    | {".webm", ".wmv"}
)


def is_video(name: str) -> bool:
    """Whether a file is a video by its name."""
    return Path(name).suffix.lower() in _ENDINGS


def with_videos(action: Callable[[], Exit]) -> Exit:
    """Do something with videos and give its exit code.

    Where what looks at them is not installed or not built, say how to come by it.
    """
    from lumbar.pose.model import NoModelError

    try:
        return action()
    except ModuleNotFoundError as missing:
        if (missing.name or "").split(".")[0] == "lumbar":
            raise
        complain(f"videos need {missing.name}; install it by: pip install 'lumbar[video]'")
    except NoModelError as missing:
        complain(str(missing))
    return Exit.WRONG_USE


def header_of(watching: Watching, name: str, model: str = FULL, view: str = UNKNOWN) -> Header:
    """The first line of the recording that a video gives."""
    from lumbar.interop.recordings import Header

    return Header(
        width=watching.width,
        height=watching.height,
        view=view,
        source=f"lumbar pose {Path(name).name} --model {model}",
    )


def video_lines(name: str) -> Iterator[bytes]:
    """A video as the lines of the recording that `lumbar pose` would write.

    Raises:
        InputError: it is no video, or is broken.
        NoModelError: it cannot be looked at here.
    """
    from lumbar.interop.recordings import recording_lines
    from lumbar.pose.watching import watch

    with watch(Path(name), model=FULL) as watching:
        shots = counted(watching.frames, watching.about, "pictures")
        frames = (each.frame for each in shots)
        for line in recording_lines(header_of(watching, name), frames):
            yield line.encode()
