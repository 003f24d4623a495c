# SPDX-License-Identifier: Apache-2.0
"""What holds for whatever a camera sees."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lumbar.core.coach.coach import Coach
from lumbar.core.coach.events import Event, Limb
from lumbar.core.coach.frames import Picture, Seen, Sighting
from lumbar.core.coach.joints import LEFT, PLACES, POINTS, RIGHT, Skeleton
from lumbar.core.coach.task import Task, task_of
from lumbar.core.coach.transcript import Transcript, transcribe
from lumbar.library import load
from tests.core.coach.test_coach import bridges, raised
from tests.support.sticks import PICTURE, film, plank, swing

TASKS = tuple(
    task
    for task in (task_of(each) for each in load().catalogue.exercises)
    if isinstance(task, Task)
)
BRIDGES = bridges(1.5, 8.0, seconds=14)
PLANK = film(lambda t_s: plank(20 if t_s > 3 else 0), 6)
BIRD_DOGS = film(lambda t_s: raised("left", swing(t_s, starts=[1.5, 8.0])), 14)

FILMS = [("bridge", BRIDGES), ("bird-dog", BIRD_DOGS), ("forearm-plank", PLANK)]

anything = st.floats() | st.sampled_from([0.0, 1.0, -1.0, 0.5])
points = st.none() | st.tuples(anything, anything) | st.tuples(*[anything] * 4)


def told(exercise: str, frames: list[Sighting], picture: Picture = PICTURE) -> Transcript:
    task = task_of(load().catalogue.exercise(exercise))
    assert isinstance(task, Task)
    return transcribe(task, picture, frames)


def gist(transcript: Transcript) -> tuple[list[Any], list[Any], list[Any]]:
    """What was said, to the second."""
    reps = [(each.side, each.counted, round(each.peak_s)) for each in transcript.repetitions]
    holds = [(each.side, round(each.start_s), round(each.end_s)) for each in transcript.holds]
    return (reps, holds, [each.code for each in transcript.faults])


def changed(frames: list[Sighting], x: Any, y: Any) -> list[Sighting]:
    return [
        Sighting(
            t_s=each.t_s,
            image=each.image
            and tuple(
                None if point is None else (x(point[0]), y(point[1]), *point[2:])
                for point in each.image
            ),
        )
        for each in frames
    ]


def mirrored(frames: list[Sighting]) -> list[Sighting]:
    """As in a mirror: left becomes right, and the picture is turned over."""
    places = PLACES[Skeleton.BLAZEPOSE33]
    other = dict(zip(places[LEFT + 1 : RIGHT + 1], places[RIGHT + 1 :], strict=True))
    other |= {b: a for a, b in other.items()}
    flipped = changed(frames, lambda x: 1.0 - x, lambda y: y)
    return [
        Sighting(
            t_s=each.t_s,
            image=each.image
            and tuple(each.image[other.get(place, place)] for place in range(len(each.image))),
        )
        for each in flipped
    ]


@pytest.mark.parametrize(("exercise", "frames"), FILMS)
def test_mirrored_picture_is_told_with_its_sides_exchanged(
    exercise: str, frames: list[Sighting]
) -> None:
    reps, holds, codes = gist(told(exercise, frames))
    swapped = {Limb.LEFT: Limb.RIGHT, Limb.RIGHT: Limb.LEFT, None: None}
    expected = ([(swapped[side], *rest) for side, *rest in reps], holds, codes)
    assert gist(told(exercise, mirrored(frames))) == expected


@pytest.mark.parametrize(("exercise", "frames"), FILMS)
@given(scale=st.floats(0.4, 1.6), x=st.floats(-0.2, 0.2), y=st.floats(-0.2, 0.2))
@settings(max_examples=5, deadline=None)
def test_place_and_size_in_the_picture_change_nothing(
    exercise: str, frames: list[Sighting], scale: float, x: float, y: float
) -> None:
    moved = changed(frames, lambda a: (a - 0.5) * scale + 0.5 + x, lambda b: b * scale + y)
    assert gist(told(exercise, moved)) == gist(told(exercise, frames))


@pytest.mark.parametrize(("exercise", "frames"), FILMS)
def test_shape_of_the_picture_changes_nothing(exercise: str, frames: list[Sighting]) -> None:
    narrow = changed(frames, lambda x: x / 1.6, lambda y: y)
    wide = replace(PICTURE, width=1600)
    assert gist(told(exercise, narrow, wide)) == gist(told(exercise, frames))


@pytest.mark.parametrize(("exercise", "frames"), FILMS[:2])
@given(stretch=st.floats(0.6, 3.0))
@settings(max_examples=5, deadline=None)
def test_slower_or_faster_is_as_many(exercise: str, frames: list[Sighting], stretch: float) -> None:
    slow = [replace(each, t_s=each.t_s * stretch) for each in frames]
    assert [each.counted for each in told(exercise, slow).repetitions] == [True, True]


@pytest.mark.parametrize(("exercise", "frames"), FILMS[:2])
@given(dropped=st.sets(st.integers(1, 280), max_size=28), gone=st.booleans())
@settings(max_examples=10, deadline=None)
def test_dropped_frames_change_no_count(
    exercise: str,
    frames: list[Sighting],
    dropped: set[int],
    gone: bool,  # noqa: FBT001
) -> None:
    kept = [
        replace(each, image=None) if place in dropped else each
        for place, each in enumerate(frames)
        if gone or place not in dropped
    ]
    assert [each.counted for each in told(exercise, kept).repetitions] == [True, True]


@pytest.mark.parametrize("every", [1, 2])
@pytest.mark.parametrize(("exercise", "frames"), FILMS[:2])
def test_half_the_frames_are_enough(exercise: str, frames: list[Sighting], every: int) -> None:
    counted = [each.counted for each in told(exercise, frames[::every]).repetitions]
    assert counted == [True, True]


@given(
    task=st.sampled_from(TASKS),
    skeleton=st.sampled_from(Skeleton),
    times=st.lists(st.floats() | st.floats(0, 9), max_size=12),
    data=st.data(),
)
@settings(max_examples=150, deadline=None)
def test_coach_never_raises(
    task: Task, skeleton: Skeleton, times: list[float], data: st.DataObject
) -> None:
    image = st.none() | st.lists(points, max_size=POINTS[skeleton]).map(tuple)
    coach = Coach(task, replace(PICTURE, skeleton=skeleton))
    events: list[Event] = []
    for t_s in times:
        events += coach.feed(Sighting(t_s=t_s, image=data.draw(image)))
    events += coach.finish()
    assert coach.seen <= coach.frames <= len(times)


@given(
    task=st.sampled_from(TASKS),
    spoiled=st.dictionaries(st.integers(0, 280), st.tuples(st.integers(0, 32), points)),
)
@settings(max_examples=40, deadline=None)
def test_no_more_is_counted_than_was_done(
    task: Task, spoiled: dict[int, tuple[int, Seen | None]]
) -> None:
    frames = list(BRIDGES)
    for number, (place, point) in spoiled.items():
        image = frames[number].image
        assert image is not None
        frames[number] = replace(frames[number], image=(*image[:place], point, *image[place + 1 :]))
    found = transcribe(task, PICTURE, frames)
    assert sum(each.counted for each in found.repetitions) <= 2
