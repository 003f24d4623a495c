# SPDX-License-Identifier: Apache-2.0
from lumbar.interop.plain.numbers import figure, minutes


def test_minutes_of_seconds_have_one_decimal() -> None:
    assert [minutes(0), minutes(61), minutes(394.0)] == [0, 1.0, 6.6]


def test_figure_that_is_whole_has_no_decimal_point() -> None:
    assert [repr(figure(2.0)), repr(figure(2)), repr(figure(2.5))] == ["2", "2", "2.5"]
