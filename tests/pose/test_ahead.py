# SPDX-License-Identifier: Apache-2.0
import threading
from collections.abc import Generator
from contextlib import closing

import pytest

from lumbar.pose.ahead import ahead


def counting(made: list[int], most: int) -> Generator[int]:
    try:
        for number in range(most):
            made.append(number)
            yield number
    finally:
        made.append(-1)


def test_items_come_in_their_order_from_another_thread() -> None:
    threads: list[int] = []

    def work() -> Generator[int]:
        for number in range(100):
            threads.append(threading.get_ident())
            yield number

    assert list(ahead(work())) == list(range(100))
    assert len(set(threads)) == 1
    assert threading.get_ident() not in threads


def test_error_is_raised_after_the_items_before_it() -> None:
    def work() -> Generator[int]:
        yield 1
        raise ValueError("broken")

    items = ahead(work())
    assert next(items) == 1
    with pytest.raises(ValueError, match="broken"):
        next(items)


def test_work_that_is_left_is_closed_and_its_thread_ends() -> None:
    made: list[int] = []
    before = threading.active_count()
    with closing(ahead(counting(made, 1_000), most=3)) as items:
        assert [next(items), next(items)] == [0, 1]
    assert threading.active_count() == before
    assert made[-1] == -1
    assert len(made) <= 2 + 3 + 1 + 1  # taken, in the queue, waiting to go there, the end
