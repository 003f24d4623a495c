# SPDX-License-Identifier: Apache-2.0
"""HTML becomes PDF; the only file that knows WeasyPrint, and it is loaded when first asked for.

Nothing of a document comes from elsewhere: our own fonts are read, and what the document carries
within itself. The same handout gives the same bytes.
"""

from __future__ import annotations

import ctypes.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass, field
from hashlib import sha256
from importlib import import_module
from io import StringIO
from threading import Lock
from types import ModuleType
from typing import Any, Final

from lumbar.core.kernel.errors import LumbarError
from lumbar.reports.handout import Handout
from lumbar.reports.markup import address_of
from lumbar.reports.page import Print, document
from lumbar.reports.painting import Painting, painting_of
from lumbar.reports.sheet import Paper, font_faces, page_rule, style

_VARIANT: Final = "pdf/ua-1"  # tagged for people who cannot see it: ISO 14289-1
_FOOT_PT: Final = {Print.NORMAL: 10, Print.LARGE: 18}
_FEW_MOVES: Final = 4
_FEW_PAGES: Final = 2  # one leaf, printed on both sides
_OURS: Final = ("file",)
_WITHIN: Final = ("data",)


class CannotPrintError(LumbarError):
    """This machine lacks what makes a PDF: a package of Python, or a library of the system."""

    def __init__(self, *, package: str | None) -> None:
        self.package = package
        super().__init__(package or "a library of the system")


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A PDF and the number of its pages."""

    data: bytes
    pages: int


class _Image:
    """A painting in the shape in which WeasyPrint takes an image."""

    def __init__(self, painting: Painting) -> None:
        self._painting = painting

    def get_intrinsic_size(self, *_resolution_and_font: object) -> tuple[None, None, float]:
        """No size of its own, only how wide it is for its height."""
        wide, high = self._painting.size
        return None, None, wide / high

    def draw(self, stream: Any, width: float, height: float, _style: object) -> None:  # noqa: ANN401
        """Paint it at a size, as much of it as the sheet of the drawing holds."""
        (x, y), (wide, high) = self._painting.corner, self._painting.size
        stream.transform(a=width / wide, d=height / high)
        stream.transform(e=-x, f=-y)
        stream.rectangle(x, y, wide, high)
        stream.clip()
        stream.end()
        for layer in self._painting.layers:
            with stream.stacked():
                stream.set_alpha(layer.opacity, stroke=True, fill=True)
                stream.stream.append(layer.operators)


@dataclass(slots=True, kw_only=True)
class Press:
    """Prints one handout after the other, and reads fonts, style and figures once.

    One document is laid out at a time: the libraries below share what they know of fonts.
    """

    paper: Paper = Paper.A4
    size: Print = Print.NORMAL
    _at_work: Lock = field(default_factory=Lock, repr=False)
    _images: dict[str, Any] = field(default_factory=dict, repr=False)
    _tools: tuple[ModuleType, Any, Any] | None = field(default=None, repr=False)

    def ready(self) -> None:
        """Have everything at hand that printing needs.

        Raises:
            CannotPrintError: something is not installed.
        """
        if self._tools is None:
            weasyprint, fonts = _weasyprint()
            known = fonts.FontConfiguration()
            sheet = weasyprint.CSS(
                string=f"{font_faces()}\n{style()}",
                font_config=known,
                url_fetcher=weasyprint.urls.URLFetcher(allowed_protocols=_OURS),
            )
            self._tools = (weasyprint, known, sheet)

    def _know(self, handout: Handout) -> None:
        """Have every figure as operators, each worked out once; WeasyPrint looks here first."""
        for figure in (figure for move in handout.moves for figure in move.figures):
            address = address_of(figure.svg)
            if address not in self._images:
                painting = painting_of(figure.svg)
                if painting is not None:
                    self._images[address] = _Image(painting)

    def pdf(self, handout: Handout) -> Printed:
        """A handout as PDF.

        Raises:
            CannotPrintError: something is not installed.
        """
        with self._at_work:
            self.ready()
            self._know(handout)
            printed = self._printed(handout, snug=False)
            few = len(handout.moves) <= _FEW_MOVES and self.size is Print.NORMAL
            if not few or printed.pages <= _FEW_PAGES:
                return printed
            snug = self._printed(handout, snug=True)
            return snug if snug.pages < printed.pages else printed

    def _rule(self, handout: Handout) -> str:
        return page_rule(handout, self.paper, _FOOT_PT[self.size])

    def _printed(self, handout: Handout, *, snug: bool) -> Printed:
        assert self._tools is not None  # noqa: S101  # `pdf` has just had them made ready
        weasyprint, known, sheet = self._tools
        text, rule = document(handout, self.size, snug=snug), self._rule(handout)
        within = weasyprint.urls.URLFetcher(allowed_protocols=_WITHIN)
        page = weasyprint.CSS(string=rule, font_config=known, url_fetcher=within)
        options = {
            "pdf_variant": _VARIANT,
            "pdf_identifier": sha256(f"{rule}{text}".encode()).hexdigest()[:32].encode(),
            "cache": self._images,
        }
        laid_out = weasyprint.HTML(string=text, url_fetcher=within).render(
            font_config=known, stylesheets=[sheet, page], **options
        )
        return Printed(data=laid_out.write_pdf(**options), pages=len(laid_out.pages))


def _weasyprint() -> tuple[ModuleType, ModuleType]:
    try:
        # It complains of libraries where our answers go.
        with redirect_stdout(StringIO()), _libraries_by_name():
            return import_module("weasyprint"), import_module("weasyprint.text.fonts")
    except ModuleNotFoundError as missing:
        raise CannotPrintError(package=missing.name) from missing
    except OSError as missing:  # a library of the system that does not load
        raise CannotPrintError(package=None) from missing


@contextmanager
def _libraries_by_name() -> Iterator[None]:
    """Libraries are found by the names that WeasyPrint tries, on Linux without asking a compiler.

    It tries names of other systems first, and for each that is not there Python would start the
    compiler and the linker to look for it: a quarter of a second, for nothing.
    """
    search = ctypes.util.find_library
    if sys.platform == "linux":
        ctypes.util.find_library = lambda name: None  # noqa: ARG005  # the name is not looked for
    try:
        yield
    finally:
        ctypes.util.find_library = search
