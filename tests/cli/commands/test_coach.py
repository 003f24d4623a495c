# SPDX-License-Identifier: Apache-2.0
import gzip
import json
from pathlib import Path

import pytest

from lumbar.core.coach.frames import Sighting
from tests.cli.conftest import Run
from tests.support.sticks import Stick, film, on_the_back, plank, swing

HEADER = {
    "format": "lumbar-recording",
    "version": 1,
    "skeleton": "blazepose33",
    "width": 1000,
    "height": 1000,
    "view": "side",
    "source": "sticks",
}


def written(path: Path, frames: list[Sighting]) -> Path:
    rows = [HEADER, *({"t_s": each.t_s, "image": each.image} for each in frames)]
    raw = "".join(f"{json.dumps(row)}\n" for row in rows).encode()
    path.write_bytes(gzip.compress(raw) if path.suffix == ".gz" else raw)
    return path


@pytest.fixture
def bridge(tmp_path: Path) -> Path:
    frames = film(lambda t_s: on_the_back(swing(t_s, starts=[1.5])), 8)
    return written(tmp_path / "bridge.jsonl.gz", frames)


@pytest.fixture
def standing(tmp_path: Path) -> Path:
    return written(tmp_path / "standing.jsonl", film(lambda _: Stick(), 3))


def test_recording_is_told_as_a_record(lumbar: Run, bridge: Path) -> None:
    said = lumbar("coach", bridge, "--exercise", "bridge", "--json")
    assert (said.code, said.err) == (0, "")
    record = said.json
    assert list(record) == [
        "recording",
        "exercise",
        "duration_s",
        "seen",
        "judged",
        "why_not",
        "reps",
        "holds",
        "faults",
        "cues",
        "states",
        "score",
        "summary",
    ]
    assert (record["recording"], record["duration_s"], record["judged"]) == (str(bridge), 8, True)
    (rep,) = record["reps"]
    assert list(rep) == [
        "side",
        "start_s",
        "peak_s",
        "end_s",
        "hold_s",
        "counted",
        "faults",
        "why_not",
    ]
    assert (rep["side"], rep["counted"], rep["faults"], record["score"]) == (None, True, [], 100)


def test_recording_is_told_in_words(lumbar: Run, bridge: Path) -> None:
    said = lumbar("coach", bridge, "--exercise", "bridge")
    lines = said.out.splitlines()
    assert (said.code, lines[-3], lines[-1]) == (0, "  1 counted", "  form 100 of 100")


def test_fault_has_its_cue(lumbar: Run, tmp_path: Path) -> None:
    file = written(tmp_path / "plank.jsonl", film(lambda _: plank(12), 4))
    record = lumbar("coach", file, "--exercise", "forearm-plank", "--json").json
    assert [each["code"] for each in record["faults"]] == ["FP-1"]
    assert record["cues"] == [{"t_s": 0.5, "code": "FP-1", "text": "Hips up to line"}]
    words = lumbar("coach", file, "--exercise", "forearm-plank").out.splitlines()
    assert words[-4:] == [
        "  - held 4.0 s from 0.0 s",
        "  - FP-1 from 0.0 s to 4.0 s",
        "  form 60 of 100",
        "  next time: Hips up to line",
    ]


def test_one_recording_that_cannot_be_judged_is_refused(lumbar: Run, standing: Path) -> None:
    said = lumbar("coach", standing, "--exercise", "bridge", "--json")
    assert (said.code, said.json["judged"], said.json["why_not"]) == (12, False, "not_in_position")
    words = lumbar("coach", standing, "--exercise", "bridge")
    assert words.code == 12
    assert "starting position of this exercise" in " ".join(words.out.split())


def test_exercise_that_no_camera_judges_is_refused(lumbar: Run, standing: Path) -> None:
    said = lumbar("coach", standing, "--exercise", "pelvic-tilt", "--json")
    assert (said.code, said.json["why_not"]) == (12, "pelvic_tilt_too_small")
    words = lumbar("coach", standing, "--exercise", "pelvic-tilt")
    assert "The tilt of your pelvis is too small" in " ".join(words.out.split())


def test_many_recordings_are_lines_in_their_order(
    lumbar: Run, bridge: Path, standing: Path
) -> None:
    said = lumbar("coach", standing, bridge, "--exercise", "bridge", "--json")
    assert said.code == 0
    assert [each["judged"] for each in said.lines] == [False, True]


def test_broken_recording_is_named_and_the_others_are_told(
    lumbar: Run, tmp_path: Path, bridge: Path
) -> None:
    broken = tmp_path / "broken.jsonl"
    broken.write_text(json.dumps(HEADER) + '\n{"t_s": "soon", "image": null}\n')
    said = lumbar("coach", broken, bridge, "--exercise", "bridge", "--json")
    assert (said.code, len(said.lines)) == (13, 1)
    expected = "expected a number from 0 to 86400, found 'soon'"
    assert said.err == f"lumbar: {broken}:2: t_s: {expected}\n"


@pytest.mark.parametrize("raw", [b"\x1f\x8bbroken", b"\x1f\x8b"])
def test_broken_package_is_a_fault_of_the_file(lumbar: Run, tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "broken.jsonl.gz"
    file.write_bytes(raw)
    said = lumbar("coach", file, "--exercise", "bridge")
    assert (said.code, said.out) == (13, "")
    assert said.err.startswith(f"lumbar: {file}: expected a recording that can be read, found ")


def test_missing_file_is_a_fault(lumbar: Run, tmp_path: Path) -> None:
    said = lumbar("coach", tmp_path / "none.jsonl", "--exercise", "bridge")
    assert said.code == 13


def test_unknown_exercise_is_wrong_use(lumbar: Run, bridge: Path) -> None:
    said = lumbar("coach", bridge, "--exercise", "handstand")
    assert (said.code, said.err) == (2, "lumbar: no exercise is called 'handstand'\n")


@pytest.mark.parametrize("seconds", ["-1", "61", "soon"])
def test_odd_stillness_is_wrong_use(lumbar: Run, bridge: Path, seconds: str) -> None:
    said = lumbar("coach", bridge, "--exercise", "bridge", f"--start-still={seconds}")
    assert said.code == 2


@pytest.mark.parametrize(
    ("dose", "code"),
    [
        ('{"reps": 5, "hold_s": 2.5, "sets": 2}', 0),
        ('{"reps": 0}', 13),
        ('{"luck": 1}', 13),
        ("{", 13),
    ],
)
def test_dose_is_read_strictly(lumbar: Run, bridge: Path, dose: str, code: int) -> None:
    said = lumbar("coach", bridge, "--exercise", "bridge", "--dose", dose)
    assert said.code == code
    assert ("--dose" in said.err) is (code == 13)
