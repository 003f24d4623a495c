# SPDX-License-Identifier: Apache-2.0
from lumbar.figures.gallery import Gallery
from tools.figures import accepted, digest, digests


def test_every_figure_is_as_it_was_when_somebody_last_looked(gallery: Gallery) -> None:
    """Look with `make figures`, then accept with `.venv/bin/python -m tools.figures --accept`."""
    drawn = {name: digest(text) for name, text in digests(gallery).items()}
    known = accepted()
    changed = sorted(name for name in {*drawn, *known} if drawn.get(name) != known.get(name))
    assert changed == []
