# SPDX-License-Identifier: Apache-2.0
from tests.cli.conftest import Run


def test_figure_of_nothing_known_is_refused(lumbar: Run) -> None:
    said = lumbar("figure", "handstand", "--landmarks", "x.jsonl")
    assert (said.code, said.err) == (2, "lumbar: no figure is called 'handstand'\n")


def test_figure_without_a_file_says_what_can_be_written(lumbar: Run) -> None:
    said = lumbar("figure", "bridge")
    assert (said.code, said.err) == (2, "lumbar: say what to write: --landmarks FILE\n")
