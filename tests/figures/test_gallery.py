# SPDX-License-Identifier: Apache-2.0
from lumbar.figures.gallery import Gallery
from lumbar.library import load


def test_gallery_has_every_exercise_that_has_a_motion(gallery: Gallery) -> None:
    assert gallery.exercises == tuple(each.exercise for each in load().motions)


def test_gallery_draws_a_still_once(gallery: Gallery) -> None:
    assert gallery.still("bridge", "start") is gallery.still("bridge", "start")


def test_gallery_has_none_where_there_is_no_figure(gallery: Gallery) -> None:
    assert (
        gallery.movement("electrical-stimulation"),
        gallery.still("electrical-stimulation", "top"),
        gallery.frames("electrical-stimulation"),
        gallery.still("bridge", "top", fault="XX-1"),
    ) == (None, None, None, None)
