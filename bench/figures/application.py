# SPDX-License-Identifier: Apache-2.0
"""How fast the application answers somebody with eight weeks of history, one request at a time."""

from __future__ import annotations

import json
import re
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from http.client import HTTPConnection
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit
from uuid import uuid4

from bench.demonstration import WrongAnswerError, demonstration
from bench.figure import Figure, median_s
from lumbar.web.care.ids import fresh_id

_REQUESTS: Final = 50
_FOLDS: Final = 10
_STATIC: Final = "/static/ui/mark.svg"
_TOKEN: Final = re.compile(r'name="csrf-token" content="([^"]+)"')
_OK: Final = 200
_CREATED: Final = 201
_LED_SESSION: Final = str(uuid4())


@dataclass(slots=True, kw_only=True)
class Player:
    """A client that keeps its connection, and posts with cookie and token as the player does."""

    connection: HTTPConnection
    token: str = ""
    cookies: str = ""

    def look(self, path: str) -> str:
        """A page, with what it says about cookies kept."""
        self.connection.request("GET", path, headers={"Cookie": self.cookies})
        response = self.connection.getresponse()
        page = response.read().decode()
        if response.status != _OK:
            raise WrongAnswerError(f"{path}: {response.status}")
        if found := _TOKEN.search(page):
            self.token = found.group(1)
        for header in response.headers.get_all("Set-Cookie", []):
            pairs = (f"{name}={each.value}" for name, each in SimpleCookie(header).items())
            self.cookies = "; ".join(pairs)
        return page

    def send(self, events: list[dict[str, Any]]) -> None:
        """Events, as the outbox of the player posts them."""
        headers = {
            "Content-Type": "application/json",
            "Cookie": self.cookies,
            "X-CSRFToken": self.token,
        }
        self.connection.request("POST", "/events/", json.dumps(events), headers)
        response = self.connection.getresponse()
        answer = response.read()
        if response.status != _CREATED:
            raise WrongAnswerError(f"/events/: {answer!r}")


def measure() -> Iterator[Figure]:
    """Reading today, saving a set, and both in turn, beside a file and a bare commit."""
    with demonstration() as server:
        player = Player(connection=HTTPConnection(urlsplit(server.url).netloc))
        player.look("/")
        floor = _each_s(lambda: player.look(_STATIC))
        about = _each_s(lambda: player.look("/about/"))
        today = _each_s(lambda: player.look("/"))
        commit = _commit_s()
        posted = _each_s(lambda: player.send([_set_done()]))
        fresh = _each_s(lambda: _save_and_look(player), _FOLDS)
    yield _rate("a small file", floor, "the floor of what follows")
    yield _rate("page: about", about, f"{about / floor:.1f} times a small file")
    yield _rate("page: today, eight weeks of history", today, f"{today / floor:.1f} times a file")
    yield _rate(
        "post: one finished set",
        posted,
        f"{posted / (floor + commit):.1f} times a file and a bare commit of SQLite",
    )
    yield Figure(
        name="a set posted, then today folded anew",
        value=fresh * 1_000,
        unit="ms",
        beside=f"{fresh / (posted + today):.1f} times the set and the page alone",
    )


def _save_and_look(player: Player) -> None:
    player.send([_set_done()])
    player.look("/")


def _rate(name: str, each_s: float, beside: str) -> Figure:
    return Figure(name=name, value=1 / each_s, unit="per second", beside=beside)


def _each_s(work: Callable[[], object], times: int = _REQUESTS) -> float:
    def many() -> None:
        for _ in range(times):
            work()

    return median_s(many, times=3) / times


def _commit_s() -> float:
    """One row in a transaction of its own, as durable as the application's."""
    with tempfile.TemporaryDirectory(prefix="lumbar-bench-") as folder:
        database = sqlite3.connect(Path(folder) / "floor.sqlite3", isolation_level=None)
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        database.execute("CREATE TABLE row (body TEXT)")
        taken = _each_s(lambda: database.execute("INSERT INTO row VALUES ('set')"))
        database.close()
        return taken


def _set_done() -> dict[str, Any]:
    now = datetime.now(UTC).astimezone()
    return {
        "id": fresh_id(now),
        "at": now.isoformat(),
        "kind": "set_done",
        "session": _LED_SESSION,
        "exercise": "bridge",
        "variant": "reps",
        "set": 1,
        "side": None,
        "reps": 10,
        "hold_s": 2,
    }
