# SPDX-License-Identifier: Apache-2.0
"""The library reads all content, or says everything that is wrong with it at once."""

from pathlib import Path

import pytest

from lumbar.core.kernel.errors import ContentError, MisuseError
from lumbar.library import load
from lumbar.library.library import examine, read_library
from tests.support.content import change, copied_content, faults_of


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copied_content(tmp_path)


def test_load_gives_the_content_that_ships() -> None:
    library = load()
    assert library is load()
    assert "bridge" in library.catalogue


def test_copy_of_the_content_reads_as_equal_content(content: Path) -> None:
    assert faults_of(content) == []
    assert read_library(content) == load()


def test_programme_is_found_by_id() -> None:
    assert load().programme("ten-exercises").seed == "004"
    with pytest.raises(MisuseError, match="no programme 'eleven'"):
        load().programme("eleven")


def test_faulty_content_raises_every_fault(content: Path) -> None:
    change(content, "exercises/bridge.toml", "level = 2", "level = 9")
    change(content, "thresholds.toml", "unit =", "unity =")
    with pytest.raises(ContentError) as caught:
        read_library(content)
    assert {fault.file for fault in caught.value.faults} == {
        "exercises/bridge.toml",
        "thresholds.toml",
    }


def test_many_faults_in_many_files_are_told_at_once(content: Path) -> None:
    change(content, "exercises/bridge.toml", "level = 2", "level = 9")
    change(content, "exercises/bridge.toml", 'family = "bridge"', 'family = "bridges"')
    change(content, "exercises/cobra.toml", "active = true", "aktive = true")
    change(content, "text/en/exercises/bridge.toml", 'name = "Bridge"\n', "")
    change(content, "rules.toml", 'kind = "rule"', 'kind = "law"')
    change(content, "ladders.toml", 'to = "partial-curl"', 'to = "partial-curls"')
    change(content, "text/en/conditions.toml", 'name = "Thin bones"\n', "")
    change(content, "screening.toml", 'class = "strong"', 'class = "heavy"')
    found = faults_of(content)
    assert [(file, key, what) for file, key, _, what in found] == [
        ("exercises/bridge.toml", "family", "'bridges'"),
        ("exercises/bridge.toml", "level", "9"),
        ("exercises/cobra.toml", "active", "nothing"),
        ("exercises/cobra.toml", "aktive", "an unknown key"),
        ("screening.toml", "questions[0].class", "'heavy'"),
        ("rules.toml", "rules[0].kind", "'law'"),
        ("text/en/exercises/bridge.toml", "name", "nothing"),
        ("ladders.toml", "edges[0].to", "partial-curls"),
        ("text/en/conditions.toml", "OP.name", "nothing"),
    ]


def test_library_of_faulty_words_alone_is_there_with_its_faults(content: Path) -> None:
    change(content, "text/en/rules.toml", "[R02]\ntext", "[R02]\nwords")
    library, faults = examine(content)
    assert library is not None
    assert [(fault.file, fault.key) for fault in faults] == [("text/en/rules.toml", "R02.text")]


def test_revision_changes_with_any_content_and_is_stable(content: Path) -> None:
    def revision() -> str:
        return read_library(content).catalogue.revision

    before = revision()
    assert before == load().catalogue.revision == revision()
    assert len(before) == 12
    change(
        content, "text/en/exercises/bridge.toml", "Lift your hips slowly", "Lift the hips slowly"
    )
    after_words = revision()
    change(content, "exercises/bridge.toml", "reps = 8", "reps = 9")
    after_numbers = revision()
    assert len({before, after_words, after_numbers}) == 3
    change(content, "exercises/bridge.toml", "reps = 9", "reps = 8")
    change(
        content, "text/en/exercises/bridge.toml", "Lift the hips slowly", "Lift your hips slowly"
    )
    assert revision() == before


def test_revision_does_not_depend_on_the_order_of_files_but_on_their_names(content: Path) -> None:
    before = examine(content)[0]
    (content / "programmes" / "ten-exercises.toml").rename(content / "programmes" / "ten.toml")
    assert before is not None
    assert faults_of(content) == [
        (
            "programmes/ten.toml",
            "id",
            "the name of the file, ten",
            "'ten-exercises'",
        ),
        ("text/en/programmes.toml", "programmes.ten.name", "a text", "nothing"),
        ("text/en/programmes.toml", "programmes.ten.summary", "a text", "nothing"),
    ]
