# SPDX-License-Identifier: Apache-2.0
"""A message is a key and facts, equal whatever the order in which the facts were named."""

from lumbar.core.kernel.messages import Message, Reason, message


def test_message_of_facts_in_any_order_is_one_value() -> None:
    assert message("k", b=2, a=1) == message("k", a=1, b=2)
    assert message("k", b=2, a=1).facts == (("a", 1), ("b", 2))


def test_message_without_facts_is_its_key() -> None:
    assert message("k") == Message("k")


def test_reasons_of_equal_parts_are_equal_and_hashable() -> None:
    one = Reason(rule="R02", source="[002]", message=message("k"))
    two = Reason(rule="R02", source="[002]", message=message("k"))
    assert {one, two} == {one}
