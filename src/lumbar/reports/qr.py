# SPDX-License-Identifier: Apache-2.0
"""An address as a QR code; the only file that knows segno, which is loaded when first asked for."""

from __future__ import annotations

from importlib import import_module
from io import BytesIO


def code_of(address: str) -> str | None:
    """The code of an address as the text of an SVG, with the quiet edge that a reader needs.

    None where this machine cannot make one, or the address is longer than a code can hold; the
    address in letters has to do then.
    """
    try:
        segno = import_module("segno")
    except ModuleNotFoundError:
        return None
    try:
        code = segno.make_qr(address, error="m")
    except segno.DataOverflowError:
        return None
    file = BytesIO()
    code.save(file, kind="svg", border=4, xmldecl=False, nl=False)
    return file.getvalue().decode()
