# SPDX-License-Identifier: Apache-2.0
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from lumbar import __version__
from lumbar.cli.__main__ import COMMANDS
from tests.cli.conftest import Run
from tests.support.tree import PACKAGE

LUMBAR = [sys.executable, "-m", "lumbar.cli"]
NAMES = [command.__name__.rpartition(".")[2] for command in COMMANDS]


def test_lumbar_without_a_command_shows_help_and_is_wrong_use(lumbar: Run) -> None:
    said = lumbar()
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("usage: lumbar")


def test_lumbar_version_is_that_of_the_package(lumbar: Run) -> None:
    said = lumbar("--version")
    assert (said.code, said.out) == (0, f"lumbar {__version__}\n")


@pytest.mark.parametrize("name", NAMES)
def test_lumbar_help_of_a_command_ends_with_examples_of_it(lumbar: Run, name: str) -> None:
    said = lumbar(name, "--help")
    assert said.code == 0
    examples = said.out.rpartition("examples:\n")[2].splitlines()
    assert examples != []
    assert [line for line in examples if not line.startswith(f"  lumbar {name}")] == []


def test_lumbar_help_names_every_command_and_exit_code(lumbar: Run) -> None:
    said = lumbar("--help")
    assert said.code == 0
    missing = [word for word in (*NAMES, "0", "2", "11", "12", "13") if word not in said.out]
    assert missing == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("dance",),
        ("plan",),
        ("plan", "a.json", "b.json"),
        ("plan", "a.json", "--on", "tomorrow"),
        ("exercises", "--jsn"),
        ("exercises", "--js"),
        ("serve", "--port", "70000"),
    ],
)
def test_lumbar_used_wrongly_says_how_to_use_it(lumbar: Run, arguments: tuple[str, ...]) -> None:
    said = lumbar(*arguments)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("usage: lumbar")


def test_lumbar_in_a_process_of_its_own_ends_with_the_code() -> None:
    result = subprocess.run(
        [*LUMBAR, "plan", "-", "--json"],
        input=b"{}",
        capture_output=True,
        check=False,
    )
    assert (result.returncode, result.stdout) == (13, b"")
    assert b"Traceback" not in result.stderr


def test_lumbar_writes_utf8_whatever_the_locale(tmp_path: Path) -> None:
    content = Path(shutil.copytree(PACKAGE / "content", tmp_path / "content"))
    (content / "exercises/bridge.toml").write_text('id = "brücke"', encoding="utf-8")
    environment = os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    for more in ("--json",), ():
        result = subprocess.run(
            [*LUMBAR, "check", "--content", content, *more],
            env=environment,
            capture_output=True,
            check=False,
        )
        assert result.returncode == 11
        assert "brücke" in (result.stdout + result.stderr).decode("utf-8")


def test_lumbar_whose_reader_goes_away_is_quiet() -> None:
    process = subprocess.Popen(
        [*LUMBAR, "exercises", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    with process:
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


def test_lumbar_interrupted_ends_with_130() -> None:
    process = subprocess.Popen(
        [*LUMBAR, "plan", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509  # nothing else runs here
    )
    assert process.stdin is not None
    process.stdin.write(b" " * 1_000_000)  # more than a pipe holds: done once somebody reads
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (130, b"", b"")
