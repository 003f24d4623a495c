# SPDX-License-Identifier: Apache-2.0
"""Plain data is read into checked values, and every fault is found in one pass."""

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from itertools import count

import pytest

from lumbar.core.kernel.errors import Fault
from lumbar.core.kernel.reading import Reader, shown


class Fruit(StrEnum):
    APPLE = "apple"
    PEAR = "pear"


def read(data: object) -> tuple[Reader, list[Fault]]:
    faults: list[Fault] = []
    return Reader(data, faults), faults


def said(faults: list[Fault]) -> list[tuple[str, str, str]]:
    return [(fault.key, fault.expected, fault.found) for fault in faults]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "null"),
        (True, "true"),
        (False, "false"),
        ("a", "'a'"),
        (3, "3"),
        ("x" * 80, "'" + "x" * 58 + "…"),
    ],
)
def test_shown_value_is_short_and_plain(value: object, text: str) -> None:
    assert shown(value) == text


@pytest.mark.parametrize(
    ("read_it", "value"),
    [
        (lambda r: r.text("text"), "words"),
        (lambda r: r.flag("flag"), False),
        (lambda r: r.whole("whole", 0, 10), 7),
        (lambda r: r.whole_or_none("whole", 0, 10), 7),
        (lambda r: r.number("number", 0, 10), 1.5),
        (lambda r: r.number("whole", 0, 10), 7.0),
        (lambda r: r.number_or_none("number", 0, 10), 1.5),
        (lambda r: r.choice("fruit", Fruit), Fruit.PEAR),
        (lambda r: r.choices("fruits", Fruit), (Fruit.PEAR, Fruit.APPLE)),
        (lambda r: r.texts("names"), ("a", "b")),
        (lambda r: r.span("span", 1, 10), (2, 5)),
        (lambda r: r.day("day"), date(2026, 3, 1)),
        (lambda r: r.day("written_day"), date(2026, 3, 2)),
        (lambda r: r.raw("whole"), 7),
        (lambda r: r.has("whole"), True),
        (lambda r: r.has("gone"), False),
        (lambda r: r.has("null"), False),
        (lambda r: r.text("gone", "else"), "else"),
        (lambda r: r.flag("gone", default=True), True),
        (lambda r: r.whole("gone", 1, 9, 4), 4),
        (lambda r: r.number("gone", 1, 9, 4.5), 4.5),
        (lambda r: r.choice("gone", Fruit, Fruit.PEAR), Fruit.PEAR),
        (lambda r: r.choices("gone", Fruit, required=False), ()),
        (lambda r: r.texts("gone", required=False), ()),
        (lambda r: r.whole_or_none("null", 0, 10), None),
        (lambda r: r.number_or_none("gone", 0, 10), None),
        (lambda r: r.span("gone", 0, 10), None),
        (lambda r: r.span("null", 0, 10), None),
        (lambda r: r.day("gone"), None),
        (lambda r: r.day("null"), None),
        (lambda r: r.table_or_none("gone"), None),
        (lambda r: r.tables("gone", required=False), ()),
        (lambda r: r.raw("gone"), None),
    ],
    ids=count(),
)
def test_getter_of_sound_data_gives_its_value(
    read_it: Callable[[Reader], object], value: object
) -> None:
    reader, faults = read(
        {
            "text": "words",
            "flag": False,
            "whole": 7,
            "number": 1.5,
            "fruit": "pear",
            "fruits": ["pear", "apple"],
            "names": ["a", "b"],
            "span": [2, 5],
            "day": date(2026, 3, 1),
            "written_day": "2026-03-02",
            "null": None,
        }
    )
    assert read_it(reader) == value
    assert said(faults) == []
    assert reader.sound is True


@pytest.mark.parametrize(
    ("read_it", "data", "stand_in", "fault"),
    [
        (lambda r: r.text("k"), {}, "", ("k", "a value", "nothing")),
        (lambda r: r.text("k"), {"k": " "}, "", ("k", "a text", "' '")),
        (lambda r: r.text("k"), {"k": 3}, "", ("k", "a text", "3")),
        (lambda r: r.flag("k"), {}, False, ("k", "a value", "nothing")),
        (lambda r: r.flag("k"), {"k": 1}, False, ("k", "true or false", "1")),
        (lambda r: r.whole("k", 2, 9), {}, 2, ("k", "a value", "nothing")),
        (lambda r: r.whole("k", 2, 9), {"k": 1}, 2, ("k", "a whole number from 2 to 9", "1")),
        (lambda r: r.whole("k", 0, 9), {"k": True}, 0, ("k", "a whole number from 0 to 9", "true")),
        (lambda r: r.whole("k", 0, 9), {"k": 1.0}, 0, ("k", "a whole number from 0 to 9", "1.0")),
        (lambda r: r.number("k", 1, 9), {}, 1, ("k", "a value", "nothing")),
        (
            lambda r: r.number("k", 0, 9),
            {"k": float("nan")},
            0,
            ("k", "a number from 0 to 9", "nan"),
        ),
        (lambda r: r.number("k", 0, 9), {"k": False}, 0, ("k", "a number from 0 to 9", "false")),
        (lambda r: r.choice("k", Fruit), {}, Fruit.APPLE, ("k", "a value", "nothing")),
        (
            lambda r: r.choice("k", Fruit),
            {"k": "plum"},
            Fruit.APPLE,
            ("k", "one of apple, pear", "'plum'"),
        ),
        (lambda r: r.choices("k", Fruit), {}, (), ("k", "a value", "nothing")),
        (lambda r: r.choices("k", Fruit), {"k": "pear"}, (), ("k", "a list", "'pear'")),
        (
            lambda r: r.choices("k", Fruit),
            {"k": ["pear", "plum"]},
            (Fruit.PEAR,),
            ("k[1]", "one of apple, pear", "'plum'"),
        ),
        (
            lambda r: r.choices("k", Fruit),
            {"k": ["pear", "pear"]},
            (Fruit.PEAR,),
            ("k[1]", "each word once", "'pear'"),
        ),
        (lambda r: r.texts("k"), {"k": ["a", ""]}, ("a",), ("k[1]", "a text", "''")),
        (
            lambda r: r.span("k", 1, 9),
            {"k": [5, 2]},
            None,
            ("k", "[low, high] between 1 and 9", "[5, 2]"),
        ),
        (
            lambda r: r.span("k", 0, 9),
            {"k": [0, True]},
            None,
            ("k", "[low, high] between 0 and 9", "[0, True]"),
        ),
        (
            lambda r: r.day("k"),
            {"k": "20260302"},
            None,
            ("k", "a date written YYYY-MM-DD", "'20260302'"),
        ),
        (
            lambda r: r.day("k"),
            {"k": "2026-02-30"},
            None,
            ("k", "a date written YYYY-MM-DD", "'2026-02-30'"),
        ),
        (lambda r: r.day("k"), {"k": 5}, None, ("k", "a date written YYYY-MM-DD", "5")),
        (
            lambda r: r.day("k"),
            {"k": datetime(2026, 3, 1)},  # noqa: DTZ001
            None,
            ("k", "a date written YYYY-MM-DD", "datetime.datetime(2026, 3, 1, 0, 0)"),
        ),
    ],
    ids=count(),
)
def test_getter_of_faulty_data_notes_one_fault_and_reads_on(
    read_it: Callable[[Reader], object],
    data: dict[str, object],
    stand_in: object,
    fault: tuple[str, str, str],
) -> None:
    reader, faults = read(data)
    assert read_it(reader) == stand_in
    assert said(faults) == [fault]
    assert reader.sound is False


def test_reader_of_something_else_than_a_table_notes_it() -> None:
    reader, faults = read([1])
    assert said(faults) == [("", "a table of keys and values", "[1]")]
    assert reader.names() == ()


def test_fault_below_has_its_full_path() -> None:
    reader, faults = read({"a": {"b": [{"c": 1}, {"c": "x"}]}})
    inner = reader.table("a").tables("b")
    assert [each.path for each in inner] == ["a.b[0]", "a.b[1]"]
    assert inner[0].whole("c", 0, 3) == 1
    inner[1].whole("c", 0, 3)
    assert said(faults) == [("a.b[1].c", "a whole number from 0 to 3", "'x'")]
    assert (inner[0].sound, reader.sound) == (False, False)


def test_table_that_is_absent_is_a_fault_and_reads_as_empty() -> None:
    reader, faults = read({"there": {}})
    assert reader.table("gone").names() == ()
    assert reader.table_or_none("there") is not None
    assert said(faults) == [("gone", "a value", "nothing")]


def test_fail_notes_what_only_the_caller_sees() -> None:
    reader, faults = read({"a": 3})
    reader.fail("a", "an even number")
    reader.fail("b", "something else", "its own words")
    assert said(faults) == [
        ("a", "an even number", "3"),
        ("b", "something else", "its own words"),
    ]


def test_done_names_every_key_that_nobody_read() -> None:
    reader, faults = read({"read": 1, "slip": 2, "other": 3})
    reader.raw("read")
    reader.done()
    assert said(faults) == [
        ("slip", "one of the keys read", "an unknown key"),
        ("other", "one of the keys read", "an unknown key"),
    ]


def test_done_of_a_reader_that_knows_no_key_says_so() -> None:
    reader, faults = read({"slip": 1})
    reader.done()
    assert said(faults) == [("slip", "one of the keys no key", "an unknown key")]


def test_done_of_a_table_read_whole_is_silent() -> None:
    reader, faults = read({"a": "x"})
    reader.text("a")
    reader.done()
    assert said(faults) == []
