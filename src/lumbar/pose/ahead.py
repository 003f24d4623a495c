# SPDX-License-Identifier: Apache-2.0
"""Work done ahead in a thread of its own, so that two parts of a pipeline use two cores."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from queue import Full, Queue
from threading import Event, Thread
from typing import Final, TypeVar

T = TypeVar("T")

_LOOK_UP_S: Final = 0.1


class _End:
    """The last thing in a queue: the work is done, or has failed."""

    def __init__(self, error: BaseException | None) -> None:
        self.error = error


def ahead(work: Generator[T], most: int = 4) -> Generator[T]:
    """The items of `work` in their order, made in another thread, at most so many in advance.

    What goes wrong there is raised here. Closing this generator ends the thread and
    closes that one.
    """
    made: Queue[T | _End] = Queue(maxsize=most)
    left = Event()
    maker = Thread(target=_make, args=(work, made, left), daemon=True)
    maker.start()
    try:
        while True:
            item = made.get()
            if isinstance(item, _End):
                if item.error is not None:
                    raise item.error
                return
            yield item
    finally:
        left.set()
        maker.join()


def _make(work: Generator[T], made: Queue[T | _End], left: Event) -> None:
    error: BaseException | None = None
    try:
        with closing(work):
            for item in work:
                if not _put(item, made, left):
                    return
    except BaseException as wrong:  # noqa: BLE001  # raised where the items are taken
        error = wrong
    _put(_End(error), made, left)


def _put(item: T | _End, made: Queue[T | _End], left: Event) -> bool:
    while not left.is_set():
        try:
            made.put(item, timeout=_LOOK_UP_S)
        except Full:
            continue
        return True
    return False
