# SPDX-License-Identifier: Apache-2.0
"""A referral says how soon; a score counts only once its entry is met."""

import pytest

from lumbar.core.kernel.errors import MisuseError
from lumbar.core.screening.answers import Level, Urgency
from lumbar.core.screening.questions import Action, Score
from lumbar.library import load

ENTRY = ("began_before_45", "over_3_months")
TRAITS = (
    "began_before_35",
    "wakes_second_half_of_night",
    "buttock_pain",
    "better_with_movement",
    "better_within_48_h_of_nsaid",
    "relative_with_spondyloarthritis",
    "ever_arthritis",
    "ever_enthesitis",
    "ever_psoriasis",
)


def inflammatory() -> Score:
    score = load().screening.question("RF24").score
    assert score is not None
    return score


@pytest.mark.parametrize("level", [Level.EMERGENCY_NOW, Level.SEE_CLINICIAN_FIRST])
def test_referral_without_an_urgency_is_refused(level: Level) -> None:
    with pytest.raises(ValueError, match=f"{level} needs an urgency"):
        Action(level=level)


@pytest.mark.parametrize("level", [Level.START, Level.START_MODIFIED])
def test_start_needs_no_urgency(level: Level) -> None:
    assert Action(level=level).urgency is None


def test_question_that_is_not_there_is_misuse() -> None:
    with pytest.raises(MisuseError, match="no question 'RF99'"):
        load().screening.question("RF99")


@pytest.mark.rule("RF24")
@pytest.mark.parametrize(
    ("count", "refer_to"),
    [
        (0, None),
        (2, None),
        (3, "hla_b27_test"),
        (4, "rheumatology"),
        (9, "rheumatology"),
    ],
)
def test_inflammatory_traits_refer_from_three_on(count: int, refer_to: str | None) -> None:
    band = inflammatory().band(frozenset((*ENTRY, *TRAITS[:count])))
    assert (band and band.refer_to) == refer_to
    assert band is None or band.action == Action(
        level=Level.SEE_CLINICIAN_FIRST, urgency=Urgency.ROUTINE
    )


@pytest.mark.rule("RF24")
@pytest.mark.parametrize("entry", [(), ENTRY[:1], ENTRY[1:]])
def test_inflammatory_traits_without_the_entry_mean_nothing(entry: tuple[str, ...]) -> None:
    assert inflammatory().band(frozenset((*entry, *TRAITS))) is None


def test_inflammatory_traits_are_the_nine_of_the_guideline() -> None:
    assert (inflammatory().items, inflammatory().only_if) == (TRAITS, ENTRY)
