# SPDX-License-Identifier: Apache-2.0
"""Small sound values for tests; a test names only what it is about."""

from lumbar.core.catalogue import vocabulary as words
from lumbar.core.catalogue.dose import Dose, Tempo
from lumbar.core.catalogue.exercise import Exercise, Purpose, Variant
from lumbar.core.catalogue.form_check import Camera
from lumbar.core.kernel.evidence import Evidence

DESIGN = Evidence("[D]")


def a_dose(
    sets: int = 1,
    reps: int = 5,
    hold_s: int = 0,
    *,
    rest_s: int = 0,
    set_rest_s: int = 0,
    times_per_day: int = 1,
    time_s: int | None = None,
) -> Dose:
    """Give a dose without rests."""
    return Dose(
        sets=sets,
        reps=reps,
        hold_s=hold_s,
        rest_between_reps_s=rest_s,
        rest_between_sets_s=set_rest_s,
        times_per_day=times_per_day,
        time_s=time_s,
        source=DESIGN,
    )


def a_tempo(out_s: float = 2, back_s: float = 2, phases: int = 1) -> Tempo:
    """Give a tempo of two seconds out and two back."""
    return Tempo(out_s=out_s, back_s=back_s, phases=phases, source=DESIGN)


def a_variant(name: str = "reps", level: int | None = None) -> Variant:
    """Give a variant which starts low and grows by repetitions."""
    return Variant(
        name=name,
        level=level,
        start=a_dose(1, 5),
        target=a_dose(3, 15),
        progress=(words.Variable.REPS, words.Variable.SETS),
    )


def an_exercise(
    exercise_id: str = "bridge",
    *,
    level: int | None = 2,
    sides: words.Sides = words.Sides.NONE,
    variants: tuple[Variant, ...] | None = None,
    contraindications: tuple[tuple[words.ConditionCode, words.Mark], ...] = (),
) -> Exercise:
    """Give an exercise on the back which anybody may do."""
    return Exercise(
        id=words.ExerciseId(exercise_id),
        family=words.Family.BRIDGE,
        level=level,
        access=words.Access.SELF,
        active=True,
        review=words.Review.PENDING,
        extra=True,
        seeds=(),
        position=words.Position.SUPINE,
        sides=sides,
        direction=words.Direction.NEUTRAL,
        loads=(),
        equipment=(),
        role=words.Role.POSTERIOR,
        trunk=words.Trunk.BACK,
        frequency=words.Frequency.STABILISATION,
        session_phase=words.SessionPhase.STRENGTH,
        regions=(),
        purpose=Purpose(kind="strengthen", muscles=(), source=DESIGN),
        tempo=a_tempo(),
        variants=(a_variant(),) if variants is None else variants,
        dose_seed=(),
        gates=(),
        form=(),
        camera=Camera(view=words.View.SIDE, observable=True),
        faults=(),
        contraindications=contraindications,
    )
