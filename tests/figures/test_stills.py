# SPDX-License-Identifier: Apache-2.0
import gzip
import re
import xml.etree.ElementTree as ET

import pytest

from lumbar.core.motion.skeleton import BodySide
from lumbar.core.motion.working_out import work_out
from lumbar.figures.gallery import Gallery
from lumbar.figures.palettes import Look
from lumbar.figures.stage import points_of
from lumbar.figures.stills import PALETTES, Style, posture_at, still
from lumbar.library import load

MOST_BYTES = 12_000


def _svg(gallery: Gallery, exercise: str, moment: str = "top", style: Style | None = None) -> str:
    found = gallery.still(exercise, moment, style)
    assert found is not None
    return found


@pytest.mark.parametrize("look", [Look.AUTO, Look.PRINT])
def test_every_still_is_small_and_within_its_frame(gallery: Gallery, look: Look) -> None:
    for exercise in gallery.exercises:
        for moment in ("start", "top"):
            svg = _svg(gallery, exercise, moment, Style(look=look))
            assert len(gzip.compress(svg.encode())) <= MOST_BYTES, exercise
            if '-l"><circle' in svg:
                continue  # what a close view cuts off lies outside; the view itself is tested
            root = ET.fromstring(svg)  # noqa: S314  # our own text
            x, y, wide, high = map(float, root.attrib["viewBox"].split())
            paths = list(root.iter("{http://www.w3.org/2000/svg}path"))
            points = [
                p for path in paths if "l" in path.attrib["d"] for p in points_of(path.attrib["d"])
            ]
            assert all(x <= a <= x + wide and y <= b <= y + high for a, b in points), exercise


def test_same_movement_gives_the_same_bytes() -> None:
    motion = load().motion("bird-dog")
    assert motion is not None
    assert still(work_out(motion), "top") == still(work_out(motion), "top")


def test_auto_changes_its_colours_on_a_dark_page_and_others_do_not(gallery: Gallery) -> None:
    styled = {
        look: "prefers-color-scheme:dark" in _svg(gallery, "bridge", style=Style(look=look))
        for look in Look
    }
    assert styled == {Look.AUTO: True, Look.LIGHT: False, Look.DARK: False, Look.PRINT: False}


def test_print_needs_no_style_no_clip_and_no_gradient(gallery: Gallery) -> None:
    svg = _svg(gallery, "bridge", style=Style(look=Look.PRINT))
    assert re.findall(r"<style|clip|url\(|gradient|paint-order|class", svg, re.IGNORECASE) == []


def test_ids_begin_with_the_prefix_and_differ_between_two_pictures(gallery: Gallery) -> None:
    ids = [
        set(
            re.findall(
                r' id="([^"]+)"', _svg(gallery, "bridge", style=Style(prefix=prefix, title="t"))
            )
        )
        for prefix in ("a1", "b2")
    ]
    assert all(each.startswith("a1-") for each in ids[0])
    assert len(ids[0]) > 1
    assert not ids[0] & ids[1]


def test_words_stand_in_the_picture_and_are_escaped(gallery: Gallery) -> None:
    svg = _svg(gallery, "bridge", style=Style(prefix="p", title="A < B", description="Lift & hold"))
    assert 'role="img" aria-labelledby="p-t p-d"' in svg
    assert '<title id="p-t">A &lt; B</title><desc id="p-d">Lift &amp; hold</desc>' in svg


def test_without_words_a_picture_is_hidden_from_screen_readers(gallery: Gallery) -> None:
    assert 'aria-hidden="true"' in _svg(gallery, "bridge")


@pytest.mark.parametrize("palette", PALETTES)
def test_palettes_give_different_pictures(gallery: Gallery, palette: str) -> None:
    style = Style(look=Look.LIGHT, palette=palette)
    others = {
        _svg(gallery, "bridge", style=Style(look=Look.LIGHT, palette=each))
        for each in PALETTES
        if each != palette
    }
    assert _svg(gallery, "bridge", style=style) not in others


def test_both_sides_are_drawn_and_the_written_one_is_the_default(gallery: Gallery) -> None:
    as_written = gallery.still("bird-dog", "top")
    assert gallery.still("bird-dog", "top", None, BodySide.RIGHT) == as_written
    assert gallery.still("bird-dog", "top", None, BodySide.LEFT) != as_written


def test_top_carries_a_ghost_and_start_does_not(gallery: Gallery) -> None:
    ghosts = [
        _svg(gallery, "bridge", at, Style(look=Look.LIGHT)).count("#a9b3bd")
        for at in ("start", "top")
    ]
    assert ghosts == [0, 1]


def test_a_fault_is_drawn_over_the_right_way_without_arrows(gallery: Gallery) -> None:
    wrong = gallery.still("bridge", "top", Style(look=Look.LIGHT), fault="BR-1")
    assert wrong is not None
    assert (wrong.count("#a9b3bd"), wrong.count("#23479b")) == (1, 0)


def test_seconds_go_round_with_the_cycle(gallery: Gallery) -> None:
    movement = gallery.movement("bridge")
    assert movement is not None
    for seconds, posture in ((0.0, movement.start), (3.0, movement.top), (8.0, movement.start)):
        assert posture_at(movement, seconds).deg == pytest.approx(posture.deg)
