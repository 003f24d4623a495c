# SPDX-License-Identifier: Apache-2.0
import json
from pathlib import Path

import pytest

from lumbar.figures.gallery import Gallery
from lumbar.library import load
from tests.cli.conftest import Run


def test_figure_writes_a_picture_and_frames(lumbar: Run, tmp_path: Path) -> None:
    svg, frames = tmp_path / "bridge.svg", tmp_path / "bridge.json"
    said = lumbar("figure", "bridge", "--svg", str(svg), "--frames", str(frames))
    assert (said.code, said.out, said.err) == (0, "", "")
    assert svg.read_text().startswith('<svg xmlns="http://www.w3.org/2000/svg" viewBox=')
    assert '<title id="f-t">Bridge</title>' in svg.read_text()
    assert frames.read_text() == Gallery(load()).frames("bridge")
    assert sorted(tmp_path.iterdir()) == [frames, svg]


def test_figure_writes_to_standard_output(lumbar: Run) -> None:
    said = lumbar("figure", "bridge", "--frames", "-")
    assert (said.code, said.err) == (0, "")
    assert json.loads(said.out)["exercise"] == "bridge"


def test_figure_draws_moments_sides_looks_palettes_and_faults(lumbar: Run) -> None:
    asked = (
        (),
        ("--at", "start"),
        ("--at", "1.0"),
        ("--side", "left"),
        ("--look", "print"),
        ("--palette", "cocoa-sky"),
    )
    drawn = [lumbar("figure", "bird-dog", *options, "--svg", "-") for options in asked]
    assert [said.code for said in drawn] == [0] * len(asked)
    assert len({said.out for said in drawn}) == len(asked)
    right, wrong = (
        lumbar("figure", "bridge", *options, "--svg", "-") for options in ((), ("--fault", "BR-1"))
    )
    assert (right.code, wrong.code) == (0, 0)
    assert right.out != wrong.out


@pytest.mark.parametrize(
    ("asked", "complaint"),
    [
        (
            ("brigde", "--svg", "x.svg"),
            (
                "no exercise is called 'brigde'; "
                "did you mean bridge or single-leg-bridge-knee-hug or side-plank?"
            ),
        ),
        (("electrical-stimulation", "--svg", "x.svg"), "electrical-stimulation has no figure"),
        (
            ("bird-dog", "--side", "each", "--svg", "x.svg"),
            "a picture shows one side: left or right, not each",
        ),
        (
            ("bridge", "--fault", "BR-1", "--fault", "BR-2", "--svg", "x.svg"),
            "a picture shows one fault",
        ),
        (("bridge",), "say what to write: --svg FILE, --frames FILE or --landmarks FILE"),
        (
            ("bridge", "--at", "-1", "--svg", "x.svg"),
            "--at is one of start, top, or seconds; not '-1'",
        ),
        (
            ("bridge", "--fault", "XX", "--svg", "x.svg"),
            "bridge draws no fault 'XX'; it draws BR-1, BR-2",
        ),
    ],
)
def test_figure_with_wrong_options_writes_nothing(
    lumbar: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    asked: tuple[str, ...],
    complaint: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    said = lumbar("figure", *asked)
    assert (said.code, said.out, said.err) == (2, "", f"lumbar: {complaint}\n")
    assert list(tmp_path.iterdir()) == []


def test_figure_that_cannot_be_written_says_so_and_leaves_what_was_there(
    lumbar: Run, tmp_path: Path
) -> None:
    said = lumbar("figure", "bridge", "--svg", str(tmp_path / "none" / "x.svg"))
    assert said.code == 2
    assert said.err == f"lumbar: cannot write {tmp_path}/none/x.svg: No such file or directory\n"
    assert list(tmp_path.iterdir()) == []
