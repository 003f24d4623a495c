# SPDX-License-Identifier: Apache-2.0
from lumbar.reports.qr import code_of


def test_code_is_a_drawing_and_the_same_each_time() -> None:
    code = code_of("https://clinic.example/plan/")
    assert code is not None
    assert code.startswith('<svg xmlns="http://www.w3.org/2000/svg"')
    assert code == code_of("https://clinic.example/plan/")
    assert code != code_of("https://clinic.example/plan/2/")
