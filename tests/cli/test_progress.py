# SPDX-License-Identifier: Apache-2.0
import io
import sys
import time

import pytest

from lumbar.cli.progress import counted, watched


class Terminal(io.StringIO):
    """A standard error that somebody looks at."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock that goes on by half a second whenever it is read."""
    ticks = iter(range(10_000))
    monkeypatch.setattr(time, "monotonic", lambda: next(ticks) / 2)


@pytest.mark.usefixtures("clock")
def test_bar_of_long_work_at_a_terminal_is_drawn_and_wiped(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert list(watched(range(10), "planning")) == list(range(10))
    shown = terminal.getvalue()
    assert shown.startswith("\rplanning [######")
    assert "5 of 10" in shown
    assert shown.endswith("\r\x1b[K")


def test_bar_of_short_work_at_a_terminal_is_never_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert list(watched(range(3), "planning")) == [0, 1, 2]
    assert terminal.getvalue() == ""


@pytest.mark.usefixtures("clock")
def test_bar_of_long_work_without_a_terminal_is_never_drawn(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pipe = io.StringIO()
    monkeypatch.setattr(sys, "stderr", pipe)
    assert list(watched(range(10), "planning")) == list(range(10))
    assert pipe.getvalue() == ""


@pytest.mark.usefixtures("clock")
def test_bar_of_work_of_which_the_amount_was_guessed_is_never_overfull(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert list(counted(iter(range(10)), 6, "pictures")) == list(range(10))
    assert f"\rpictures [{'#' * 30}] 9 of 9" in terminal.getvalue()


@pytest.mark.usefixtures("clock")
def test_work_of_unknown_amount_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert list(counted(iter(range(6)), None, "pictures")) == list(range(6))
    assert terminal.getvalue() == "".join(f"\rpictures {done}" for done in range(2, 6)) + "\r\x1b[K"
