# SPDX-License-Identifier: Apache-2.0
"""Faults say where, what was expected and what was found."""

import pytest

from lumbar.core.kernel.errors import (
    ContentError,
    Fault,
    FaultyDataError,
    InputError,
    LumbarError,
    MisuseError,
)


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (Fault(key="a.b", expected="x", found="y"), "a.b: expected x, found y"),
        (
            Fault(file="f.toml", key="a", expected="x", found="y"),
            "f.toml: a: expected x, found y",
        ),
        (
            Fault(file="f.toml", line=3, key="", expected="x", found="y"),
            "f.toml:3: expected x, found y",
        ),
        (Fault(line=3, key="a", expected="x", found="y"), "line 3: a: expected x, found y"),
    ],
)
def test_fault_as_text_names_the_place_it_knows(fault: Fault, said: str) -> None:
    assert str(fault) == said


@pytest.mark.parametrize("kind", [ContentError, InputError])
def test_faulty_data_error_names_every_fault_on_a_line(kind: type[FaultyDataError]) -> None:
    faults = (
        Fault(key="a", expected="1", found="2"),
        Fault(key="b", expected="3", found="4"),
    )
    error = kind(faults)
    assert error.faults == faults
    assert str(error) == "a: expected 1, found 2\nb: expected 3, found 4"


@pytest.mark.parametrize("kind", [ContentError, InputError, MisuseError])
def test_every_error_of_ours_has_one_root(kind: type[Exception]) -> None:
    assert issubclass(kind, LumbarError)
