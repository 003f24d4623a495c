# SPDX-License-Identifier: Apache-2.0
"""A bar on standard error, for people who wait at a terminal; nobody else sees it."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeVar

T = TypeVar("T")

_SHOW_AFTER_S: Final = 1.0
_REDRAW_S: Final = 0.1
_WIDTH: Final = 30


def watched(work: Sequence[T], what: str) -> Iterator[T]:
    """The items of `work` one by one, with a bar once it takes longer than a second."""
    return counted(work, len(work), what)


def counted(work: Iterable[T], about: int | None, what: str) -> Iterator[T]:
    """The same for work of which only `about` is known how much it is, or not even that."""
    if not sys.stderr.isatty():
        yield from work
        return
    started = drawn = time.monotonic()
    for done, item in enumerate(work):
        now = time.monotonic()
        if now - started > _SHOW_AFTER_S and now - drawn > _REDRAW_S:
            _draw(done, about, what)
            drawn = now
        yield item
    if drawn > started:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def _draw(done: int, about: int | None, what: str) -> None:
    if not about:
        sys.stderr.write(f"\r{what} {done}")
    else:
        total = max(about, done)
        full = _WIDTH * done // total
        sys.stderr.write(f"\r{what} [{'#' * full}{' ' * (_WIDTH - full)}] {done} of {total}")
    sys.stderr.flush()
