# SPDX-License-Identifier: Apache-2.0
"""A tagged PDF as somebody hears it: the tree of its structure, in order, with its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf

_PAIR = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_MARKED = "/MCID"


@dataclass(frozen=True, slots=True)
class Element:
    """One element of the structure: its tag, its words, and the text in the stead of a figure."""

    tag: str
    words: str
    alt: str | None
    depth: int
    facts: Any


class Heard:
    """A PDF that is read by its structure alone."""

    def __init__(self, data: bytes) -> None:
        self.file = pikepdf.open(BytesIO(data))
        self._words = [_marked_words(page) for page in self.file.pages]
        self._pages = {page.obj.objgen: place for place, page in enumerate(self.file.pages)}

    @property
    def elements(self) -> list[Element]:
        """Every element, each before those within it."""
        return list(self._walk(self.file.Root.StructTreeRoot.K, 0))

    @property
    def text(self) -> str:
        """All words in reading order, without the labels of lists."""
        return self._said(self.file.Root.StructTreeRoot, without="/Lbl")

    def tagged(self, *tags: str) -> list[Element]:
        """The elements with one of these tags, in reading order."""
        return [each for each in self.elements if each.tag in tags]

    def _walk(self, kids: Any, depth: int) -> Iterator[Element]:
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                alt = str(kid.Alt) if "/Alt" in kid else None
                yield Element(str(kid.S)[1:], self._said(kid).strip(), alt, depth, kid)
                yield from self._walk(kid.get("/K", []), depth + 1)

    def _said(self, element: Any, without: str = "") -> str:
        kids = element.get("/K", [])
        said = []
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                said.append(self._words[self._pages[element.Pg.objgen]].get(kid, ""))
            elif isinstance(kid, pikepdf.Dictionary) and kid.get("/S", without) != without:
                said.append(self._said(kid, without))
        return "".join(said)


def operations(page: pikepdf.Page) -> Iterator[tuple[str, Any]]:
    """What is done to paint a page, one operation after the other, with its operands."""
    for each in pikepdf.parse_content_stream(page):
        yield str(each.operator), each.operands


def _marked_words(page: pikepdf.Page) -> dict[int, str]:
    """The words of each piece of marked content of a page."""
    fonts: dict[str, dict[str, str]] = {}
    words: dict[int, str] = {}
    marks: list[int | None] = []
    letters: dict[str, str] = {}
    for operator, operands in operations(page):
        match operator:
            case "BDC":
                facts = operands[1]
                marks.append(int(facts[_MARKED]) if _MARKED in facts else None)
            case "BMC":
                marks.append(None)
            case "EMC":
                marks.pop()
            case "Tf":
                name = str(operands[0])
                if name not in fonts:
                    fonts[name] = _letters(page.resources.Font[name])
                letters = fonts[name]
            case "TJ" | "Tj":
                mark = next((each for each in reversed(marks) if each is not None), None)
                if mark is not None:
                    words[mark] = words.get(mark, "") + _decoded(operands[0], letters)
            case _:
                pass
    return words


def _letters(font: Any) -> dict[str, str]:
    """Which letters the codes of a font stand for."""
    table = font.ToUnicode.read_bytes().decode("ascii")
    return {
        code.upper(): bytes.fromhex(text).decode("utf-16-be") for code, text in _PAIR.findall(table)
    }


def _decoded(shown: Any, letters: dict[str, str]) -> str:
    raw = b"".join(
        bytes(each)
        for each in (shown if isinstance(shown, pikepdf.Array) else [shown])
        if isinstance(each, pikepdf.String)
    )
    codes = raw.hex().upper()
    return "".join(letters.get(codes[at : at + 4], "") for at in range(0, len(codes), 4))
