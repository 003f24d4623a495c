# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.cli.application import with_application


def needs(module: str) -> int:
    raise ModuleNotFoundError(f"No module named {module!r}", name=module)


def test_application_that_is_there_gives_its_exit_code() -> None:
    assert with_application(lambda: 13) == 13


def test_application_without_what_it_stands_on_says_what_to_install(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert with_application(lambda: needs("django.core")) == 2
    assert capsys.readouterr().err == (
        "lumbar: the application needs django.core; install it by: pip install 'lumbar[web]'\n"
    )


def test_application_with_a_fault_of_our_own_does_not_blame_the_installation() -> None:
    with pytest.raises(ModuleNotFoundError):
        with_application(lambda: needs("lumbar.web.gone"))
