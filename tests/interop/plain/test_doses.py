# SPDX-License-Identifier: Apache-2.0
from dataclasses import replace

from lumbar.core.catalogue.dose import Dose
from lumbar.core.kernel.evidence import Evidence
from lumbar.core.planning.plan import Side
from lumbar.interop.plain.doses import dose_record

DOSE = Dose(
    sets=2,
    reps=8,
    hold_s=5,
    rest_between_reps_s=3,
    rest_between_sets_s=60,
    times_per_day=1,
    source=Evidence("[D]"),
)


def test_record_of_a_dose_has_the_keys_that_programs_rely_on() -> None:
    assert dose_record(DOSE, (Side.LEFT, Side.RIGHT)) == {
        "sets": 2,
        "reps": 8,
        "hold_s": 5,
        "rest_between_reps_s": 3,
        "rest_between_sets_s": 60,
        "times_per_day": 1,
        "sides": ["left", "right"],
    }


def test_record_of_a_dose_names_lift_in_and_time_only_where_they_are() -> None:
    assert list(dose_record(replace(DOSE, lift_in=6), ()))[-1] == "lift_in"
    assert list(dose_record(replace(DOSE, time_s=600), ()))[-1] == "time_s"
