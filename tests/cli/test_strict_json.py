# SPDX-License-Identifier: Apache-2.0
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumbar.cli.strict_json import LARGEST_BYTES, parse
from lumbar.core.kernel.errors import Fault, InputError

texts = st.text(st.characters(exclude_categories=["Cs"]))
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts,
    lambda inner: st.lists(inner) | st.dictionaries(texts, inner),
    max_leaves=10,
)


def fault_of(raw: bytes) -> Fault:
    with pytest.raises(InputError) as caught:
        parse(raw)
    (fault,) = caught.value.faults
    return fault


@given(values)
def test_parse_of_what_was_written_gives_the_value(value: object) -> None:
    assert parse(json.dumps(value).encode()) == value
    assert parse(json.dumps(value, ensure_ascii=False).encode()) == value


@given(st.binary(max_size=200))
def test_parse_of_anything_gives_a_value_or_one_fault(raw: bytes) -> None:
    faults: tuple[Fault, ...] = ()
    try:
        value = parse(raw)
    except InputError as wrong:
        value, faults = None, wrong.faults
    assert len(faults) == 1 or parse(json.dumps(value).encode()) == value


def test_parse_passes_over_a_byte_order_mark() -> None:
    assert parse(b"\xef\xbb\xbf[1]") == [1]


@pytest.mark.parametrize(
    ("raw", "expected", "found"),
    [
        (b"", "a JSON value", "nothing"),
        (b"  \n ", "a JSON value", "nothing"),
        (b'{"born": "1980-', "a JSON value", "the end in the middle of it (column 10)"),
        (b'{"born": ', "a JSON value", "the end in the middle of it (column 10)"),
        (b"{'born': 1}", "a JSON value", "\"'born': 1}\" at column 2"),
        (b'{"a": 1} {"b": 2}', "a JSON value", "'{\"b\": 2}' at column 10"),
        (b'{"pain": NaN}', "a number", "NaN"),
        (b'{"pain": -Infinity}', "a number", "-Infinity"),
        (b'{"pain": 1e999}', "a number", "1e999"),
        (b'{"pain": ' + b"9" * 5000 + b"}", "a number", "one with thousands of digits"),
        (b'{"pain": 1, "born": 2, "pain": 3}', "each key once", "'pain' twice"),
        (b'{"by": "\xe9"}', "text in UTF-8", "0xe9"),
        ('{"by": "é"}'.encode("utf-16"), "text in UTF-8", "UTF-16"),
        (rb'{"by": "\ud800"}', "whole characters", r"half a surrogate pair (\ud800 to \udfff)"),
        (b"[" * 100_000, "a value nested a few levels deep", "nesting without end"),
        (
            b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
            "a value nested a few levels deep",
            "nesting without end",
        ),
        (b" " * 10_000_000, f"at most {LARGEST_BYTES:,} bytes for one value", "10,000,000 bytes"),
    ],
)
def test_parse_of_a_broken_text_says_what_is_wrong(raw: bytes, expected: str, found: str) -> None:
    fault = fault_of(raw)
    assert (fault.expected, fault.found) == (expected, found)


def test_parse_of_a_text_that_breaks_on_a_later_line_names_the_line() -> None:
    assert fault_of(b'{\n "a": 1,\n "b": x\n}').line == 3
    assert fault_of(b'{\n "a": "\xff"\n}').line == 2
