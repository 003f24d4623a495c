# SPDX-License-Identifier: Apache-2.0
"""Videos of our own figures: nobody was filmed, and the landmark model sees them all the same."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from typing import Final, Literal, TypeAlias

import av
import numpy as np
from playwright.sync_api import Browser

from lumbar.figures.gallery import Gallery
from lumbar.figures.palettes import Look
from lumbar.figures.stills import Style
from lumbar.library import load
from lumbar.pose.pictures import Picture

WIDE: Final = 1280
HIGH: Final = 720
Codec: TypeAlias = Literal["libx264", "libvpx"]

_TICKS: Final = 90_000
_PAGE: Final = """<style>body {{ margin: 0; background: #d8d4cc; display: grid; place-items: center;
height: 100vh }} svg {{ width: 1100px; height: 700px }}</style>{}"""


def drawn(
    browser: Browser, exercise: str, moments_s: Iterable[float], scale: float = 1.0
) -> list[Picture]:
    """An exercise at moments of its movement, 1280 x 720 pixels times `scale`, before a wall."""
    gallery, found = Gallery(load()), []
    page = browser.new_page(viewport={"width": WIDE, "height": HIGH}, device_scale_factor=scale)
    for moment_s in moments_s:
        still = gallery.still(exercise, moment_s, Style(look=Look.LIGHT, with_arrows=False))
        page.set_content(_PAGE.format(still))
        with av.open(BytesIO(page.screenshot()), "r") as opened:
            found.append(pixels(next(opened.decode(video=0))))
    page.close()
    return found


def pixels(frame: av.VideoFrame) -> Picture:
    """The picture of a frame as it is stored."""
    return frame.to_ndarray(format="rgb24").astype(np.uint8, copy=False)


def write_clip(
    path: Path, pictures: Sequence[Picture], times_s: Sequence[float], codec: Codec = "libx264"
) -> Path:
    """A video that shows each picture from its time on."""
    with av.open(path, "w") as container:
        stream: av.VideoStream = container.add_stream(codec, rate=30)
        stream.height, stream.width = pictures[0].shape[:2]
        stream.pix_fmt = "yuv420p"
        stream.codec_context.time_base = Fraction(1, _TICKS)
        for picture, t_s in zip(pictures, times_s, strict=True):
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
            frame.time_base = Fraction(1, _TICKS)
            frame.pts = round(t_s * _TICKS)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def shown_turned_right(path: Path) -> Path:
    """Say in an mp4 file that it is to be shown turned right by a quarter, as a phone does."""
    content = bytearray(path.read_bytes())
    at = content.index(b"tkhd") + 44  # the matrix of a header of version 0
    one = 1 << 16
    struct.pack_into(">9i", content, at, 0, one, 0, -one, 0, 0, 0, 0, 1 << 30)
    path.write_bytes(content)
    return path
