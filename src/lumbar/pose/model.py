# SPDX-License-Identifier: Apache-2.0
"""Which landmark models there are, and where they lie once `make video` has built them.

They are built by `tools/pose_model.py`, which also says of what. A model is checked whenever it is
loaded: a file that is not the one that was tried is not used.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from lumbar.core.kernel.errors import LumbarError

FOLDER: Final = Path(__file__).parent / "vendor"
"""Made, not in git."""

FULL: Final = "full"
LITE: Final = "lite"

MODELS: Final = {
    FULL: "1644771a0d50b4300395c1a08c0243444558b8ff13a9427dc33bf5abfc6a0be9",
    LITE: "53a457937e027a0324862406c4b922dc33f034723b50ebfeca31f1622f35fbbf",
}
"""Each model with the SHA-256 of its file; `lite` is for slow machines."""


class NoModelError(LumbarError):
    """A model, or what runs it, cannot be used; the words say what to do."""


def model_file(name: str, folder: Path = FOLDER) -> Path:
    """Where a model lies."""
    return folder / f"pose_landmarker_{name}.task"


def model_bytes(name: str, folder: Path = FOLDER) -> bytes:
    """A model, checked.

    Raises:
        NoModelError: it was not built, or is not what was built.
    """
    path = model_file(name, folder)
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise NoModelError(
            f"the landmark model {path.name} is not there; build it by: make video"
        ) from None
    if hashlib.sha256(content).hexdigest() != MODELS[name]:
        raise NoModelError(f"{path} is damaged; build it anew by: make video")
    return content
