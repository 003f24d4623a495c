# SPDX-License-Identifier: Apache-2.0
"""`lumbar pose`: the landmarks of the person in a video, as a recording."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lumbar.cli.describing import Commands, describe
from lumbar.cli.exits import Exit
from lumbar.cli.output import complain
from lumbar.cli.progress import counted
from lumbar.cli.videos import FULL, UNKNOWN, header_of, with_videos
from lumbar.cli.whole_files import begun
from lumbar.cli.writing import STANDARD_OUTPUT, whole_file

if TYPE_CHECKING:
    from lumbar.core.motion.frames import Frame
    from lumbar.pose.watching import Watching

_VIEWS: Final = (UNKNOWN, "side", "front", "foot_end", "head_end", "three_quarter", "top")


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = describe(
        commands,
        "pose",
        "find the landmarks of a person in a video",
        more="The video stays on this machine. FILE may be - for standard output; it is packed\n"
        "where its name ends in .gz. Nothing is left behind where something goes wrong.",
        examples=(
            "lumbar pose bridge.mp4 -o bridge.jsonl.gz",
            "lumbar pose bridge.mov -o bridge.jsonl.gz --view side --annotate seen.mp4",
        ),
    )
    parser.add_argument("video", metavar="VIDEO", help="the video, in any format of FFmpeg")
    parser.add_argument("-o", "--output", metavar="FILE", help="write the recording")
    parser.add_argument("--annotate", metavar="FILE.mp4", help="write a video with the skeleton")
    parser.add_argument(
        "--model", choices=(FULL, "lite"), default=FULL, help="lite for slow machines (full)"
    )
    parser.add_argument(
        "--view", choices=_VIEWS, default=UNKNOWN, help="the camera's place (unknown)"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Exit:
    """Write what was asked for."""
    wrong = _wrong_use(options)
    if wrong is not None:
        complain(wrong)
        return Exit.WRONG_USE
    return with_videos(lambda: _watch(options))


def _watch(options: argparse.Namespace) -> Exit:
    from lumbar.pose.watching import watch

    try:
        with watch(Path(options.video), model=options.model) as watching:
            _write(options, watching)
    except OSError as refused:
        complain(f"cannot write {refused.filename or 'a file'}: {refused.strerror or refused}")
        return Exit.WRONG_USE
    return Exit.DONE


def _wrong_use(options: argparse.Namespace) -> str | None:
    """What is wrong with the options, in words; None where nothing is."""
    written = [name for name in (options.output, options.annotate) if name is not None]
    if not written:
        return "say what to write: -o FILE or --annotate FILE.mp4"
    annotate = None if options.annotate is None else Path(options.annotate)
    if options.annotate == STANDARD_OUTPUT or (
        annotate is not None and annotate.exists() and not annotate.is_file()
    ):
        return "--annotate wants the name of a file"
    paths = [Path(name).resolve() for name in (options.video, *written) if name != STANDARD_OUTPUT]
    if len(set(paths)) < len(paths):
        return "the video and what is written are different files"
    return None


def _write(options: argparse.Namespace, watching: Watching) -> None:
    from lumbar.interop.recordings import PACKED, write_recording

    header = header_of(watching, options.video, options.model, options.view)
    with ExitStack() as held:
        frames = _frames(options, watching, held)
        if options.output is None:
            for _ in frames:
                pass
        else:
            out = held.enter_context(whole_file(options.output))
            write_recording(out, header, frames, packed=options.output.endswith(PACKED))


def _frames(options: argparse.Namespace, watching: Watching, held: ExitStack) -> Iterator[Frame]:
    add: Callable[..., None] | None = None
    if options.annotate is not None:
        from lumbar.pose.annotating import annotated

        part = held.enter_context(begun(Path(options.annotate)))
        add = held.enter_context(annotated(part)).add
    people = number = 0
    for each in counted(watching.frames, watching.about, "pictures"):
        if add is not None:
            add(each.picture, each.frame)
        number += 1
        people += each.frame.image is not None
        yield each.frame
    if not people:
        complain(f"nobody was found in any of {number} pictures of {options.video}")
