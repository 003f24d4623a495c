# SPDX-License-Identifier: Apache-2.0
"""A file that is missing or broken is one fault; no file's absence goes unseen."""

from pathlib import Path

import pytest

from lumbar.library.files import Folder
from tests.support.content import copied_content, faults_of


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copied_content(tmp_path)


@pytest.mark.parametrize(
    "file",
    [
        "conditions.toml",
        "ladders.toml",
        "thresholds.toml",
        "screening.toml",
        "rules.toml",
        "measures.toml",
        "activities.toml",
        "sources.toml",
    ],
)
def test_missing_file_is_one_fault(content: Path, file: str) -> None:
    (content / file).unlink()
    found = faults_of(content)
    assert [fault for fault in found if fault[0] == file] == [(file, "", "a file", "nothing")]


@pytest.mark.parametrize(
    "file",
    [
        "exercises/bridge.toml",
        "text/en/exercises/bridge.toml",
        "programmes/ten-exercises.toml",
        "rules.toml",
        "measures.toml",
        "activities.toml",
        "screening.toml",
        "thresholds.toml",
        "ladders.toml",
        "conditions.toml",
        "text/en/rules.toml",
        "text/en/screening.toml",
    ],
)
def test_file_that_is_no_toml_is_one_fault(content: Path, file: str) -> None:
    (content / file).write_text("a = = 1\n", encoding="utf-8")
    found = faults_of(content)
    assert [fault[:3] for fault in found] == [(file, "", "TOML in UTF-8")]
    assert "line 1" in found[0][3]


def test_file_that_is_no_utf8_is_one_fault(content: Path) -> None:
    (content / "exercises" / "bridge.toml").write_bytes(b'id = "\xff"\n')
    assert [fault[:3] for fault in faults_of(content)] == [
        ("exercises/bridge.toml", "", "TOML in UTF-8")
    ]


def test_missing_words_of_an_exercise_are_one_fault(content: Path) -> None:
    (content / "text/en/exercises/bridge.toml").unlink()
    assert faults_of(content) == [
        ("text/en/exercises/bridge.toml", "", "a file", "nothing"),
    ]


def test_words_without_an_exercise_are_a_fault(content: Path) -> None:
    (content / "text/en/exercises/handstand.toml").write_text('name = "Handstand"\n', "utf-8")
    assert faults_of(content) == [
        (
            "text/en/exercises/handstand.toml",
            "",
            "words for an exercise of the catalogue",
            "handstand",
        ),
    ]


def test_missing_folder_is_a_fault(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    assert folder.names("exercises") == ()
    assert [str(fault) for fault in folder.faults] == [
        "exercises: expected a folder, found nothing"
    ]


def test_names_of_a_folder_are_its_toml_files_in_order(tmp_path: Path) -> None:
    for name in ("b.toml", "a.toml", "c.txt"):
        (tmp_path / name).touch()
    assert Folder(tmp_path).names(".") == ("a", "b")


def test_file_is_parsed_once_and_known_as_parsed(tmp_path: Path) -> None:
    (tmp_path / "good.toml").write_text("a = 1\n", "utf-8")
    (tmp_path / "bad.toml").write_text("a\n", "utf-8")
    folder = Folder(tmp_path)
    assert folder.table("good.toml") is folder.table("good.toml")
    assert folder.table("bad.toml") == folder.table("bad.toml") == {}
    assert (folder.is_parsed("good.toml"), folder.is_parsed("bad.toml")) == (True, False)
    assert (folder.has_faults("good.toml"), folder.has_faults("bad.toml")) == (False, True)
    assert folder.tables == {"good.toml": {"a": 1}}
    assert len(folder.faults) == 1
