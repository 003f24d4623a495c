# SPDX-License-Identifier: Apache-2.0
import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def film(lumbar: Run, tmp_path: Path) -> Any:
    """Films an exercise; gives the bytes of the recording and the truth."""

    def run(exercise: str, *options: str, name: str = "rec.jsonl") -> tuple[bytes, Any]:
        files = (tmp_path / name, tmp_path / "truth.json")
        said = lumbar(
            "figure", exercise, "--landmarks", files[0], "--truth", files[1], "--fps", "5", *options
        )
        assert (said.code, said.out, said.err) == (0, "", "")
        return files[0].read_bytes(), json.loads(files[1].read_text(encoding="utf-8"))

    return run


def lines(raw: bytes) -> list[Any]:
    return [json.loads(line) for line in raw.decode().splitlines()]


def test_recording_has_its_header_and_frames_to_the_end_of_the_truth(film: Any) -> None:
    raw, truth = film("bridge", "--reps", "2", "--noise", "none", "--seed", "7")
    header, *frames = lines(raw)
    assert header == {
        "format": "lumbar-recording",
        "version": 1,
        "skeleton": "blazepose33",
        "width": 1280,
        "height": 720,
        "view": "side",
        "source": "lumbar figure bridge --seed 7",
    }
    assert [each["t_s"] for each in frames] == [
        round(place / 5, 4) for place in range(int(truth["duration_s"] * 5) + 1)
    ]
    assert {(len(each["image"]), len(each["world"])) for each in frames} == {(33, 33)}
    assert (truth["recording"], truth["exercise"]) == ("rec.jsonl", "bridge")
    assert [each["side"] for each in truth["reps"]] == [None, None]


def test_same_seed_gives_the_same_bytes_and_another_others(film: Any) -> None:
    options = ("--reps", "1", "--noise", "bad")
    one = film("bridge", *options, "--seed", "3", name="a.jsonl.gz")[0]
    assert film("bridge", *options, "--seed", "3", name="b.jsonl.gz")[0] == one
    other = film("bridge", *options, "--seed", "4", name="c.jsonl.gz")[0]
    assert gzip.decompress(other) != gzip.decompress(one)


def test_dose_and_tempo_of_the_exercise_are_the_usual_ones(film: Any) -> None:
    truth = film("bird-dog")[1]
    first, second = truth["reps"][:2]
    assert len(truth["reps"]) == 2 * 4
    assert [first["side"], second["side"]] == ["right", "left"]
    assert first["hold_s"] == 5.0
    assert first["end_s"] - first["start_s"] == 9.0


def test_pace_side_and_range_can_be_chosen(film: Any) -> None:
    options = ("--reps", "2", "--tempo", "1", "--hold", "3", "--pause", "0.5", "--side", "left")
    raw, truth = film("bird-dog", *options, "--range", "0.5", "--noise", "none")
    assert [
        (each["side"], each["start_s"], each["peak_s"], each["end_s"]) for each in truth["reps"]
    ] == [("left", 1.5, 2.5, 6.5), ("left", 7.0, 8.0, 12.0)]
    whole = film("bird-dog", *options, "--noise", "none")[0]
    ankle_y = [lines(each)[1 + 5 * 3]["image"][27][1] for each in (raw, whole)]
    assert ankle_y[0] > ankle_y[1]


def test_fault_is_shown_where_it_was_asked_for(film: Any) -> None:
    options = ("--reps", "3", "--fault", "BR-1", "--faulty", "1", "3", "--amount", "0.8")
    truth = film("bridge", *options)[1]
    assert [each["faults"] for each in truth["reps"]] == [["BR-1"], [], ["BR-1"]]
    assert [each["code"] for each in truth["faults"]] == ["BR-1", "BR-1"]


def test_camera_can_be_chosen(film: Any) -> None:
    camera = ("--view", "front", "--yaw", "10", "--distance", "4", "--height", "1", "--roll", "5")
    raw = film(
        "bridge", "--reps", "1", *camera, "--lens", "60", "--stature", "180", "--walk-in", "2"
    )[0]
    usual = film("bridge", "--reps", "1")[0]
    header, first = lines(raw)[:2]
    assert header["view"] == "front"
    assert first["image"] != lines(usual)[1]["image"]


def test_position_that_is_kept_is_one_hold(film: Any) -> None:
    truth = film("cold-pack", "--hold", "4")[1]
    assert truth["holds"] == [{"side": None, "start_s": 0.0, "end_s": 4.0}]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("bridge", "--fault", "BR-9"), "bridge draws no fault 'BR-9'; it draws BR-1, BR-2"),
        (
            ("cold-pack", "--reps", "2"),
            "cold-pack is a position that is kept; leave --reps out",
        ),
    ],
)
def test_what_the_movement_does_not_have_is_refused(
    lumbar: Run, tmp_path: Path, options: tuple[str, ...], said: str
) -> None:
    file = tmp_path / "rec.jsonl"
    answer = lumbar("figure", *options, "--landmarks", file)
    assert (answer.code, answer.err) == (2, f"lumbar: {said}\n")
    assert not file.exists()


@pytest.mark.parametrize(
    ("option", "value"),
    [("--reps", "0"), ("--reps", "many"), ("--range", "2"), ("--lens", "nan"), ("--fps", "x")],
)
def test_number_out_of_range_is_refused(lumbar: Run, option: str, value: str) -> None:
    answer = lumbar("figure", "bridge", option, value)
    assert answer.code == 2
    assert f"argument {option}: a " in answer.err
    assert f"expected, not '{value}'" in answer.err


def test_file_that_cannot_be_written_is_named(lumbar: Run, tmp_path: Path) -> None:
    file = tmp_path / "nowhere" / "rec.jsonl"
    answer = lumbar("figure", "bridge", "--reps", "1", "--fps", "2", "--landmarks", file)
    assert answer.code == 2
    assert answer.err == f"lumbar: cannot write {file}: No such file or directory\n"
