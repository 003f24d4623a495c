# SPDX-License-Identifier: Apache-2.0
"""`lumbar handout`: files that are whole, a referral that leaves none."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lumbar.reports import pdf
from tests.cli.conftest import Run
from tests.support.pdf import Heard
from tests.support.printing import must_print

NO_PANGO = (
    "a handout needs Pango, a library of the system, which is not here. "
    "On Debian and Ubuntu: sudo apt-get install"
)
ON = ("--on", "2026-11-02")


def put(folder: Path, name: str, *values: object) -> Path:
    file = folder / name
    file.write_text("\n".join(json.dumps(value) for value in values), encoding="utf-8")
    return file


def test_handout_of_a_person_is_one_file(
    lumbar: Run, person: dict[str, Any], tmp_path: Path
) -> None:
    must_print()
    to = tmp_path / "out" / "programme.pdf"
    to.parent.mkdir()
    more = ("--name", "Ruth", "--address", "https://clinic.example/", "--emergency-number", "999")
    said = lumbar("handout", put(tmp_path, "p.json", person), *ON, *more, "-o", to)
    assert (said.code, said.err) == (0, "")
    assert said.out == f"Written: {to}\n"
    assert list(to.parent.iterdir()) == [to]
    heard = Heard(to.read_bytes())
    headings = [each.words for each in heard.tagged("H1", "H2")]
    assert headings[:3] == ["Exercises for Ruth", "How much pain is fine", "Get help now Call 999"]
    assert heard.tagged("Figure")[0].alt == (
        "A code to be read by a phone. It leads to https://clinic.example/"
    )


def test_handout_names_its_file_its_pages_and_its_exercises(
    lumbar: Run, person: dict[str, Any], tmp_path: Path
) -> None:
    must_print()
    file, to = put(tmp_path, "p.json", person), tmp_path / "x.pdf"
    record = lumbar("handout", file, *ON, "-o", to, "--json", "--paper", "letter").json
    plan = lumbar("plan", file, *ON, "--json").json
    items = [item["exercise"] for day in plan["days"] for item in day["items"]]
    heard = Heard(to.read_bytes())
    assert record == {
        "kind": "handout",
        "file": str(to),
        "pages": len(heard.file.pages),
        "exercises": list(dict.fromkeys(items)),
    }
    assert [float(side) for side in heard.file.pages[0].mediabox] == [0, 0, 612, 792]


def test_handout_of_somebody_who_has_to_be_seen_is_refused_and_leaves_no_file(
    lumbar: Run, person: dict[str, Any], tmp_path: Path
) -> None:
    person["answers"]["RF01"] = "yes"
    file = put(tmp_path, "p.json", person)
    said = lumbar("handout", file, *ON, "-o", tmp_path / "x.pdf")
    assert (said.code, said.err) == (12, "")
    assert said.out == lumbar("plan", file, *ON).out
    assert list(tmp_path.iterdir()) == [file]


def test_handouts_of_many_are_files_called_by_their_lines(
    lumbar: Run, person: dict[str, Any], tmp_path: Path
) -> None:
    must_print()
    seen_first = person | {"answers": person["answers"] | {"RF34": "yes"}}
    file = put(tmp_path, "people.jsonl", person, seen_first, {"born": 7})
    to = tmp_path / "new" / "folder"
    said = lumbar("handout", file, *ON, "-o", to)
    assert said.code == 13
    assert {line.split(" ")[1] for line in said.err.splitlines()} == {f"{file}:3:"}
    lines = said.out.splitlines()
    assert lines[:3] == ["Line 2:", "No plan yet.", "See a doctor or therapist before you start."]
    assert lines[-1] == f"Handouts written to {to}: 1. To be seen first: 1."
    assert sorted(each.name for each in to.iterdir()) == ["handout-0001.pdf"]


def test_handouts_of_many_answer_in_their_order(
    lumbar: Run, person: dict[str, Any], tmp_path: Path
) -> None:
    seen_first = person | {"answers": person["answers"] | {"RF34": "yes"}}
    file = put(tmp_path, "people.jsonl", seen_first, seen_first)
    said = lumbar("handout", file, *ON, "-o", tmp_path / "folder", "--json")
    assert (said.code, [line["kind"] for line in said.lines]) == (0, ["referral", "referral"])
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize(
    ("to", "why"),
    [("no/such/folder/x.pdf", "No such file or directory"), (".", "Is a directory")],
)
def test_handout_that_cannot_be_written_says_why(
    lumbar: Run, person: dict[str, Any], tmp_path: Path, to: str, why: str
) -> None:
    must_print()
    file = put(tmp_path, "p.json", person)
    said = lumbar("handout", file, *ON, "-o", tmp_path / to)
    assert (said.code, said.out) == (2, "")
    assert said.err == f"lumbar: cannot write {tmp_path / to}: {why}\n"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize(
    ("fault", "says"),
    [
        (
            ModuleNotFoundError(name="weasyprint"),
            "a handout needs weasyprint; install it by: pip install 'lumbar[pdf]'",
        ),
        (
            OSError("cannot load library 'libpango'"),
            f"{NO_PANGO} libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
        ),
    ],
)
def test_machine_that_cannot_print_says_what_to_install(
    lumbar: Run,
    person: dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    fault: Exception,
    says: str,
) -> None:
    def broken(_name: str) -> None:
        raise fault

    monkeypatch.setattr(pdf, "import_module", broken)
    file = put(tmp_path, "p.json", person)
    said = lumbar("handout", file, *ON, "-o", tmp_path / "x.pdf")
    assert (said.code, said.out, said.err) == (2, "", f"lumbar: {says}\n")
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize(
    "wrong",
    [
        ("--address", "ftp://clinic.example/"),
        ("--address", "clinic.example"),
        ("--address", "https://[x"),
        ("--name", " "),
        ("--name", "a\nb"),
        ("--paper", "a5"),
    ],
)
def test_handout_asked_for_wrongly_is_wrong_use(
    lumbar: Run, tmp_path: Path, wrong: tuple[str, str]
) -> None:
    said = lumbar("handout", "-", "-o", tmp_path / "x.pdf", *wrong)
    assert (said.code, said.out) == (2, "")
    assert f"argument {wrong[0]}: " in said.err


def test_handout_without_a_file_to_write_is_wrong_use(lumbar: Run) -> None:
    assert lumbar("handout", "-").code == 2
