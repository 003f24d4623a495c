# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.reports import qr
from lumbar.reports.qr import code_of


def test_code_is_a_drawing_and_the_same_each_time() -> None:
    code = code_of("https://clinic.example/plan/")
    assert code is not None
    assert code.startswith('<svg xmlns="http://www.w3.org/2000/svg"')
    assert code == code_of("https://clinic.example/plan/")
    assert code != code_of("https://clinic.example/plan/2/")


def test_address_that_no_code_can_hold_has_none() -> None:
    assert code_of("https://clinic.example/" + "x" * 3_000) is None


def test_machine_without_the_extra_makes_no_code(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_name: str) -> None:
        raise ModuleNotFoundError(name="segno")

    monkeypatch.setattr(qr, "import_module", broken)
    assert code_of("https://clinic.example/") is None
