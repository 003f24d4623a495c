# SPDX-License-Identifier: Apache-2.0
"""The models that `tools/pose/model.py` builds say of themselves what mediapipe has to know."""

import json
import struct
import zipfile
from io import BytesIO
from typing import Any

import pytest

from lumbar.pose.model import FOLDER, MODELS, NoModelError, model_bytes
from tools.pose.flat import Data, Kept, Number, Numbers, Table, Vector, text, whole
from tools.pose.model import with_metadata


def files(name: str) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(BytesIO(model_bytes(name)))
    except NoModelError as missing:
        pytest.skip(str(missing))


@pytest.mark.parametrize("name", MODELS)
def test_built_model_holds_two_models_that_are_not_compressed(name: str) -> None:
    assert [(each.filename, each.compress_type) for each in files(name).infolist()] == [
        ("pose_detector.tflite", zipfile.ZIP_STORED),
        ("pose_landmarks_detector.tflite", zipfile.ZIP_STORED),
    ]


@pytest.mark.parametrize(
    ("file", "mean", "std"),
    [("pose_detector.tflite", 127.5, 127.5), ("pose_landmarks_detector.tflite", 0.0, 255.0)],
)
@pytest.mark.parametrize("name", MODELS)
def test_built_model_says_how_a_picture_becomes_numbers(
    name: str, file: str, mean: float, std: float
) -> None:
    schema: Any = pytest.importorskip("mediapipe.tasks.metadata.metadata_schema_py_generated")
    tflite: Any = pytest.importorskip("mediapipe.tasks.metadata.schema_py_generated")
    model = tflite.Model.GetRootAs(files(name).read(file), 0)
    entries = [model.Metadata(place) for place in range(model.MetadataLength())]
    place = next(each.Buffer() for each in entries if each.Name() == b"TFLITE_METADATA")
    told = schema.ModelMetadata.GetRootAs(model.Buffers(place).DataAsNumpy().tobytes(), 0)
    tensor = told.SubgraphMetadata(0).InputTensorMetadata(0)
    options = schema.NormalizationOptions()
    union = tensor.ProcessUnits(0).Options()
    options.Init(union.Bytes, union.Pos)
    assert (options.Mean(0), options.Std(0)) == (mean, std)


def test_manifest_and_licence_lie_beside_the_models() -> None:
    if not (FOLDER / "MANIFEST.json").is_file():
        pytest.skip("no landmark models here: run `make video`")
    entries = json.loads((FOLDER / "MANIFEST.json").read_text(encoding="utf-8"))
    assert [each["from"] for each in entries] == ["@mediapipe/pose@0.5.1675469404"] * len(MODELS)
    assert [each["sha256"] for each in entries] == list(MODELS.values())
    licence = (FOLDER / "pose_landmarker.LICENSE.txt").read_text(encoding="utf-8")
    assert "Apache License" in licence


def word(content: bytes, place: int) -> int:
    return int(struct.unpack_from("<I", content, place)[0])


def test_flat_table_points_to_what_it_holds_and_to_what_was_kept() -> None:
    old = b"OLD!" * 4
    table = Table((Number("I", 7), None, text("ab"), Numbers((0.5,)), Kept(4)))
    found = whole(table, b"MARK", old)
    start = word(found, 0)
    names = start - struct.unpack_from("<i", found, start)[0]
    places = struct.unpack_from("<HH5H", found, names)[2:]
    assert (found[4:8], word(found, start + places[0]), places[1]) == (b"MARK", 7, 0)
    string, numbers, kept = (
        start + place + word(found, start + place) for place in (places[2], places[3], places[4])
    )
    assert found[string : string + 7] == b"\2\0\0\0ab\0"
    assert struct.unpack_from("<If", found, numbers) == (1, 0.5)
    assert kept == len(found) - len(old) + 4


def test_metadata_are_added_without_touching_the_old_bytes() -> None:
    buffers = Vector((Table((Data(b"weights"),)),))
    old = whole(Table((Number("I", 3), None, None, None, buffers, None, Vector(()))), b"TFL3")
    new = with_metadata(old, b"told")
    assert new.endswith(old)
    assert b"TFLITE_METADATA\0" in new
    assert b"told" in new
