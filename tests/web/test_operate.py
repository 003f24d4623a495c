# SPDX-License-Identifier: Apache-2.0
"""The application as a process: what it has acknowledged outlives it."""

from __future__ import annotations

import gzip
import http.cookiejar
import json
import re
import signal
import subprocess
import sys
import threading
import urllib.request
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from lumbar.web.operate import BAD_INPUT, DONE, WRONG_USE
from tests.support.server import free_port, serving

AT = "2026-11-20T09:00:00+00:00"


class Player:
    """A player that sends sets one after the other and remembers what was acknowledged."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.acknowledged: list[str] = []
        self._cookies = http.cookiejar.CookieJar()
        handler = urllib.request.HTTPCookieProcessor(self._cookies)
        self._opener = urllib.request.build_opener(handler)
        page = self._opener.open(f"{url}/welcome/").read().decode()
        found = re.search(r'name="csrf-token" content="([^"]+)"', page)
        assert found is not None
        self._token = found.group(1)

    def send(self, *ids: str) -> Any:
        """Send mornings under these ids; gives the answer."""
        told = [
            {"id": each, "at": AT, "by": "person", "kind": "morning", "pain": 3} for each in ids
        ]
        request = urllib.request.Request(  # noqa: S310  # our own server
            f"{self.url}/events/",
            data=json.dumps(told).encode(),
            headers={"Content-Type": "application/json", "X-CSRFToken": self._token},
        )
        answer = json.loads(self._opener.open(request, timeout=10).read())
        self.acknowledged += answer["stored"]
        return answer

    def send_until_it_breaks(self) -> None:
        """Send without end, until the server is gone."""
        while True:
            try:
                self.send(str(uuid4()))
            except OSError:
                return


def test_every_acknowledged_event_outlives_a_kill(tmp_path: Path) -> None:
    port = free_port()
    with serving(tmp_path, now=AT, port=port) as server:
        players = [Player(server.url) for _ in range(3)]
        threads = [threading.Thread(target=each.send_until_it_breaks) for each in players]
        for thread in threads:
            thread.start()
        while min(len(each.acknowledged) for each in players) < 10:
            assert server.process.poll() is None
        server.process.send_signal(signal.SIGKILL)
        for thread in threads:
            thread.join()
    acknowledged = [name for each in players for name in each.acknowledged]
    with serving(tmp_path, now=AT, port=port) as server:
        answer = Player(server.url).send(*acknowledged)
    assert sorted(answer["known"]) == sorted(acknowledged)
    assert (answer["stored"], answer["refused"]) == ([], [])


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run one of the operator's commands."""
    command = [sys.executable, "-m", "lumbar.cli", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_backup_and_restore_by_command(tmp_path: Path) -> None:
    file, data = tmp_path / "kept", str(tmp_path / "data")
    with serving(tmp_path / "data", now=AT) as server:
        name = str(uuid4())
        Player(server.url).send(name)
        assert run("backup", str(file), "--data", data).returncode == DONE
    with gzip.open(file, "rt") as packed:
        assert name in packed.read()
    assert run("restore", str(file), "--yes", "--data", str(tmp_path / "other")).returncode == DONE
    with serving(tmp_path / "other", now=AT) as server:
        assert Player(server.url).send(name)["known"] == [name]


def test_restore_of_another_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "kept"
    file.write_text("no backup")
    done = run("restore", str(file), "--yes", "--data", str(tmp_path / "data"))
    assert (done.returncode, "a file that `lumbar backup` wrote" in done.stderr) == (
        BAD_INPUT,
        True,
    )


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.7"])  # noqa: S104  # that is refused
def test_serving_other_machines_is_refused(tmp_path: Path, host: str) -> None:
    done = run("serve", "--host", host, "--data", str(tmp_path))
    assert (done.returncode, host in done.stderr) == (WRONG_USE, True)


def test_serving_on_a_taken_port_is_refused(tmp_path: Path) -> None:
    with serving(tmp_path / "one", now=AT) as server:
        port = server.url.rsplit(":", 1)[1]
        done = run("serve", "--port", port, "--data", str(tmp_path / "two"))
    assert (done.returncode, port in done.stderr) == (WRONG_USE, True)


def test_key_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    run("backup", str(tmp_path / "kept"), "--data", str(tmp_path / "data"))
    key = tmp_path / "data" / "secret-key"
    assert (key.stat().st_mode & 0o777, len(key.read_text()) > 50) == (0o600, True)
