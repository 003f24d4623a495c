# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.reports.painting import Layer, Painting, painting_of


def svg(inside: str, root: str = 'viewBox="-10 -5 40 20"') -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {root}>{inside}</svg>'


def operators(inside: str) -> list[str]:
    painting = painting_of(svg(inside))
    assert painting is not None
    return [layer.operators.decode() for layer in painting.layers]


def test_painting_has_the_sheet_of_the_drawing() -> None:
    painting = painting_of(svg('<path d="M0 0L1 1" fill="#ff0000"/>'))
    assert painting == Painting(
        corner=(-10, -5),
        size=(40, 20),
        layers=(Layer(1, b"1 0 0 rg\n0.0 0.0 m 1.0 1.0 l\nf"),),
    )


@pytest.mark.parametrize(
    ("given", "painted"),
    [
        ("", "0 0 0 rg\n0.0 0.0 m\nf"),
        ('fill="none"', "0.0 0.0 m\nn"),
        ('fill="#336699"', "0.2 0.4 0.6 rg\n0.0 0.0 m\nf"),
        (
            'fill="none" stroke="#000000"',
            "0 0 0 RG\n1.00 w\n0 j\n0 J\n0.0 0.0 m\nS",
        ),
        (
            'stroke="#ffffff" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="square"',
            "0 0 0 rg\n1 1 1 RG\n2.50 w\n1 j\n2 J\n0.0 0.0 m\nB",
        ),
    ],
)
def test_path_is_filled_and_drawn_as_it_says(given: str, painted: str) -> None:
    assert operators(f'<path d="M0 0" {given}/>') == [painted]


def test_paths_that_shine_through_alike_are_one_layer() -> None:
    painting = painting_of(
        svg(
            '<path d="M0 0"/><path d="M1 1" opacity="0.5"/><path d="M2 2" opacity="0.5"/>'
            '<path d="M3 3"/>'
        )
    )
    assert painting is not None
    assert [(each.opacity, each.operators.count(b" m")) for each in painting.layers] == [
        (1, 1),
        (0.5, 2),
        (1, 1),
    ]


def test_group_moves_and_scales_what_it_holds_lines_too() -> None:
    inside = '<path d="M1 1" fill="none" stroke="#000000" stroke-width="2"/>'
    assert operators(f'<g transform="translate(10 20) scale(3)">{inside}</g>') == [
        "0 0 0 RG\n6.00 w\n0 j\n0 J\n13.0 23.0 m\nS"
    ]


def test_group_is_cut_to_its_circle() -> None:
    clip = '<clipPath id="a"><circle cx="0" cy="0" r="10"/></clipPath>'
    (said,) = operators(f'{clip}<g clip-path="url(#a)"><path d="M0 0"/></g><path d="M1 1"/>')
    cut, painted = said.split(" W n\n")
    assert cut.startswith("q\n-10.0 0.0 m ")
    assert painted == "0 0 0 rg\n0.0 0.0 m\nf\nQ\n0 0 0 rg\n1.0 1.0 m\nf"


def test_words_of_a_drawing_are_not_painted() -> None:
    assert operators("<title>A bridge</title><desc>x</desc>") == []


@pytest.mark.parametrize(
    "inside",
    [
        '<rect width="1" height="1"/>',
        '<path d="M0 0" class="x"/>',
        '<path d="M0 0" fill="red"/>',
        '<path d="M0 0H1"/>',
        '<path d="M0 0" opacity="0.5" stroke="#000000"/>',
        "<path/>",
        '<path d="M0 0" stroke="#000000" stroke-linejoin="arcs"/>',
        '<g transform="rotate(3)"/>',
        '<g opacity="0.5"/>',
        '<g clip-path="none"/>',
        '<g clip-path="url(#gone)"/>',
        '<clipPath id="a"><path d="M0 0"/></clipPath><g clip-path="url(#a)"/>',
        "<path",
    ],
)
def test_drawing_of_other_shapes_is_left_to_others(inside: str) -> None:
    assert painting_of(svg(inside)) is None


@pytest.mark.parametrize("root", ['width="4"', 'viewBox="0 0 4"', ""])
def test_drawing_without_a_sheet_is_left_to_others(root: str) -> None:
    assert painting_of(svg("", root)) is None
