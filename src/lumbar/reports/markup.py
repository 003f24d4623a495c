# SPDX-License-Identifier: Apache-2.0
"""HTML that cannot forget to escape: only `Html` is taken as it is, every other text is escaped."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from html import escape
from typing import Final

_EMPTY: Final = frozenset({"img", "meta", "link", "br"})


@dataclass(frozen=True, slots=True)
class Html:
    """A piece of HTML that is sound."""

    text: str

    def __str__(self) -> str:
        return self.text


def tag(element: str, /, *inside: Html | str, **attributes: str | None) -> Html:
    """An element; `class_` gives the attribute `class`, and an attribute that is None is left out.

    An underscore within a name stands for a hyphen.
    """
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    if element in _EMPTY:
        return Html(f"<{element}{given}>")
    return Html(f"<{element}{given}>{together(*inside)}</{element}>")


def together(*pieces: Html | str) -> Html:
    """Pieces one after the other."""
    return Html("".join(str(p) if isinstance(p, Html) else escape(p) for p in pieces))


def drawing(svg: str, shows: str, class_: str) -> Html:
    """A drawing as an image of its own, so that nothing in it can reach the page around it."""
    return tag("img", src=address_of(svg), alt=shows, class_=class_)


def address_of(svg: str) -> str:
    """An address that holds the whole drawing."""
    return f"data:image/svg+xml;base64,{b64encode(svg.encode()).decode('ascii')}"
