# SPDX-License-Identifier: Apache-2.0
import shutil
from pathlib import Path

import pytest

from lumbar.library import load
from tests.cli.conftest import Run
from tests.support.tree import PACKAGE


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of our content that may be broken."""
    return Path(shutil.copytree(PACKAGE / "content", tmp_path / "content"))


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_check_of_our_content_finds_nothing(lumbar: Run) -> None:
    said = lumbar("check")
    assert (said.code, said.err) == (0, "")
    assert (
        said.out.split()
        == (
            f"All content is sound: {len(load().catalogue.exercises)} exercises, "
            f"revision {load().catalogue.revision}."
        ).split()
    )


def test_check_of_sound_content_as_json_is_an_empty_list(lumbar: Run, content: Path) -> None:
    said = lumbar("check", "--content", content, "--json")
    assert (said.code, said.json) == (0, [])


def test_check_of_broken_content_names_every_fault(lumbar: Run, content: Path) -> None:
    change(content / "exercises/bridge.toml", "level = 2", "level = 9")
    change(content / "exercises/cobra.toml", 'position = "prone"', 'position = "upside down"')
    said = lumbar("check", "--content", content, "--json")
    assert said.code == 11
    assert [(fault["file"], fault["key"], fault["found"]) for fault in said.json] == [
        ("exercises/bridge.toml", "level", "9"),
        ("exercises/cobra.toml", "position", "'upside down'"),
    ]
    assert [fault["expected"].split()[:2] for fault in said.json] == [
        ["a", "whole"],
        ["one", "of"],
    ]


def test_check_of_broken_content_for_people_is_a_line_a_fault(lumbar: Run, content: Path) -> None:
    change(content / "exercises/bridge.toml", "level = 2", "level = 9")
    said = lumbar("check", "--content", content)
    assert (said.code, said.out) == (11, "")
    assert said.err.splitlines() == [
        "lumbar: exercises/bridge.toml: level: expected a whole number from 1 to 5, found 9",
        "lumbar: 1 fault",
    ]


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("exercises/bridge.toml", "sets = 2", "sets = 0"),
        ("exercises/bridge.toml", 'source = "[004]"', 'source = "my aunt"'),
        ("exercises/bridge.toml", 'id = "bridge"', 'id = "brigde"'),
        ("exercises/bridge.toml", "[purpose]", "[porpoise]"),
        ("exercises/bridge.toml", "below = 165", "under = 165"),
        ("exercises/bridge.toml", "out_s = 2", "out_s = '2'"),
        ("exercises/bridge.toml", "[[variants]]", "[variants]"),
        ("ladders.toml", '"pelvic-tilt"', '"pelvic-twist"'),
        ("thresholds.toml", "value = 10", "value = -10"),
        ("thresholds.toml", "get_ready_s", "get_set_s"),
        ("programmes/ten-exercises.toml", "reps = [15, 15]", "reps = [15, 3]"),
        ("programmes/ten-exercises.toml", 'exercise = "bridge"', 'exercise = "brigde"'),
        ("programmes/ten-exercises.toml", 'variant = "reps"', 'variant = "upside_down"'),
        ("text/en/programmes.toml", "raise_daily", "raise_hourly"),
        ("programmes/ten-exercises.toml", 'id = "ten-exercises"', 'id = "eleven-exercises"'),
        ("screening.toml", 'id = "RF01"', 'id = "RF99"'),
        ("text/en/exercises/bridge.toml", 'name = "Bridge"', ""),
        ("text/en/programmes.toml", 'name = "Ten exercises"', ""),
    ],
)
def test_check_of_one_slip_of_the_pen_finds_it_in_its_file(
    lumbar: Run, content: Path, file: str, old: str, new: str
) -> None:
    change(content / file, old, new)
    said = lumbar("check", "--content", content, "--json")
    assert said.code == 11
    stem = Path(file).stem
    assert [fault for fault in said.json if stem in Path(fault["file"]).stem] != []


def test_check_of_a_file_that_is_no_toml_names_it(lumbar: Run, content: Path) -> None:
    (content / "exercises/bridge.toml").write_bytes(b"\xff\xfe")
    said = lumbar("check", "--content", content, "--json")
    assert said.code == 11
    assert ("exercises/bridge.toml", "TOML in UTF-8") in [
        (fault["file"], fault["expected"]) for fault in said.json
    ]


def test_check_of_an_empty_folder_names_what_is_missing(lumbar: Run, tmp_path: Path) -> None:
    said = lumbar("check", "--content", tmp_path, "--json")
    assert said.code == 11
    assert "exercises" in [fault["file"] for fault in said.json]


def test_check_of_a_folder_that_is_not_there_is_wrong_use(lumbar: Run, tmp_path: Path) -> None:
    said = lumbar("check", "--content", tmp_path / "gone")
    assert (said.code, said.out) == (2, "")
    assert said.err == f"lumbar: there is no folder {tmp_path / 'gone'}\n"
