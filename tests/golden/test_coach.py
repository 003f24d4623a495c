# SPDX-License-Identifier: Apache-2.0
"""What the coach says of a short film of every exercise stays what it was looked at to be."""

import json

import pytest

from lumbar.core.catalogue.exercise import Exercise
from tools.golden import HOME, transcript, watched


@pytest.mark.parametrize("exercise", watched(), ids=lambda each: str(each.id))
def test_film_is_told_as_before(exercise: Exercise) -> None:
    film = (HOME / f"{exercise.id}.jsonl.gz").read_bytes()
    told = json.loads((HOME / f"{exercise.id}.json").read_text(encoding="utf-8"))
    assert json.loads(json.dumps(transcript(exercise, film))) == told


def test_every_film_is_of_an_exercise() -> None:
    films = sorted(each.name.removesuffix(".jsonl.gz") for each in HOME.glob("*.jsonl.gz"))
    assert films == sorted(str(each.id) for each in watched())
