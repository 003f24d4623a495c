# SPDX-License-Identifier: Apache-2.0
import json

import pytest

from lumbar.core.catalogue.programme import Programme
from lumbar.interop.plain.programmes import programme_record
from lumbar.library import load

LIBRARY = load()


@pytest.mark.parametrize("programme", LIBRARY.programmes, ids=lambda each: each.id)
def test_record_of_any_programme_can_be_written_and_has_words(programme: Programme) -> None:
    record = programme_record(programme, LIBRARY.words)
    assert json.loads(json.dumps(record)) == record
    assert record["know"] != []


def test_record_of_a_programme_without_figures_says_so() -> None:
    first = programme_record(LIBRARY.programmes[0], LIBRARY.words)
    assert (first["seed"], first["dose_given"], first["days_per_week"]) == ("000", False, None)


def test_record_of_a_programme_with_days_gives_them() -> None:
    second = programme_record(LIBRARY.programmes[1], LIBRARY.words)
    assert (second["seed"], second["days_per_week"]) == ("001", [7, 7])
