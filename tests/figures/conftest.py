# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.figures.gallery import Gallery
from lumbar.library import load


@pytest.fixture(scope="session")
def gallery() -> Gallery:
    """The figures of the content that ships."""
    return Gallery(load())
