# SPDX-License-Identifier: Apache-2.0
"""An address as a QR code; the only file that knows segno."""

from __future__ import annotations

from io import BytesIO

import segno


def code_of(address: str) -> str:
    """The code of an address as the text of an SVG, with the quiet edge that a reader needs."""
    file = BytesIO()
    segno.make_qr(address, error="m").save(file, kind="svg", border=4, xmldecl=False, nl=False)
    return file.getvalue().decode()
