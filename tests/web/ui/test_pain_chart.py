# SPDX-License-Identifier: Apache-2.0
"""The pain chart: where its lines, bands and words come to stand."""

from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from lumbar.web.ui.pain_chart import FOOT, LEFT, LINE, TOP, Band, Mark, Series, Zone, lay_out

BANDS = (
    Band(zone=Zone.OK, top=3.5, text="Fine"),
    Band(zone=Zone.CARE, top=5.5, text="Steady"),
    Band(zone=Zone.STOP, top=10, text="Ease off"),
)
FIRST, LAST = date(2026, 11, 1), date(2026, 11, 11)


def drawing(*series: Series, size: str = "full", marks: tuple[Mark, ...] = ()) -> dict[str, Any]:
    """One drawing of a chart of these series."""
    chart: Any = lay_out(label="Pain", series=series, bands=BANDS, ticks=(), marks=marks)
    return next(one for one in chart["drawings"] if one["size"] == size)


def test_line_from_0_to_10_runs_from_corner_to_corner() -> None:
    drawn = drawing(Series(text="During", points=((FIRST, 0), (LAST, 10))))
    bottom = drawn["height"] - FOOT
    assert drawn["series"][0]["points"] == f"{LEFT}.0,{bottom}.0 {drawn['right']}.0,{TOP}.0"


def test_bands_touch_and_fill_the_scale() -> None:
    bands = drawing(Series(text="During", points=((FIRST, 3),)))["bands"]
    assert [band["y"] for band in bands[:-1]] == [
        round(band["y"] + band["height"], 1) for band in bands[1:]
    ]
    assert bands[-1]["y"] == TOP


def test_words_of_lines_that_end_together_keep_their_distance() -> None:
    lines = [Series(text=name, points=((FIRST, 5), (LAST, 3))) for name in ("A", "B", "C")]
    heights = sorted(one["end_y"] for one in drawing(*lines)["series"])
    assert [b - a for a, b in pairwise(heights)] == [LINE, LINE]


def test_words_at_line_ends_in_the_slim_drawing_are_left_to_the_key() -> None:
    drawn = drawing(Series(text="During", points=((FIRST, 3),)), size="slim")
    assert drawn["series"][0]["end_text"] == ""


def test_mark_at_the_right_edge_leans_inwards() -> None:
    line = Series(text="During", points=((FIRST, 5), (LAST, 3)))
    drawn = drawing(line, marks=(Mark(on=LAST, text="Long car trip"),))
    assert drawn["events"][0]["anchor"] == "end"


def test_table_of_days_without_an_answer_leaves_the_cell_empty() -> None:
    during = Series(text="During", points=((FIRST, 5),))
    morning = Series(text="Morning", points=((LAST, 3),))
    chart: Any = lay_out(label="Pain", series=(during, morning), bands=BANDS, ticks=())
    assert chart["table"]["rows"] == [["2026-11-01", 5, None], ["2026-11-11", None, 3]]


def test_chart_without_points_is_refused() -> None:
    with pytest.raises(ValueError, match="one point"):
        lay_out(label="Pain", series=(Series(text="During", points=()),), bands=BANDS, ticks=())
