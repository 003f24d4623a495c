# SPDX-License-Identifier: Apache-2.0
"""What the page of one exercise shows: how, what goes wrong, for whom it is changed, and sources."""

from __future__ import annotations

from dataclasses import dataclass

from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.vocabulary import Mark, View
from lumbar.core.kernel.evidence import Evidence
from lumbar.core.planning.plan import Item
from lumbar.interop.plain.doses import dose_words
from lumbar.library import load
from lumbar.library.exercise_words import ExerciseWords
from lumbar.web.about.sources import Source, sources_of
from lumbar.web.care.situation import Situation
from lumbar.web.programme.ladder import Climb, climb_of
from lumbar.web.words_in_templates import t


@dataclass(frozen=True, slots=True, kw_only=True)
class Sourced:
    """A figure in words, and where it comes from."""

    what: str
    sources: tuple[Source, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """What a condition means for the exercise; `yours` where the person has told of it."""

    name: str
    text: str
    blocked: bool
    yours: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ExercisePage:
    """Everything on the page of one exercise."""

    id: str
    words: ExerciseWords
    position: str
    equipment: tuple[str, ...]
    dose: str
    in_plan: bool
    why_not: str
    mistakes: tuple[tuple[str, str], ...]
    cautions: tuple[Caution, ...]
    climb: Climb
    camera: str
    sources: tuple[Sourced, ...]
    statement: str
    pending: bool


def exercise_page(exercise_id: str, situation: Situation) -> ExercisePage:
    """The page of one exercise."""
    library = load()
    exercise, words = library.catalogue.exercise(exercise_id), library.words.exercise(exercise_id)
    item = _item(exercise_id, situation)
    return ExercisePage(
        id=exercise_id,
        words=words,
        position=exercise.position.value,
        equipment=tuple(t(f"about_you.equipment.{each}") for each in exercise.equipment),
        dose=_dose(exercise, item),
        in_plan=item is not None,
        why_not=_why_not(exercise_id, situation),
        mistakes=tuple((each.what, each.fix) for each in words.mistakes),
        cautions=_cautions(exercise, situation),
        climb=climb_of(exercise_id),
        camera=_camera(exercise),
        sources=_sources(exercise, words),
        statement=_statement(exercise),
        pending=exercise.review.value == "pending",
    )


def _item(exercise_id: str, situation: Situation) -> Item | None:
    days = () if situation.plan is None else situation.plan.days
    items = (item for day in days for item in day.items if item.exercise == exercise_id)
    return next(items, None)


def _dose(exercise: Exercise, item: Item | None) -> str:
    library = load()
    if item is not None:
        return dose_words(item.dose, exercise.sides, library.words)
    if not exercise.variants:
        return ""
    return dose_words(exercise.variants[0].start, exercise.sides, library.words)


def _why_not(exercise_id: str, situation: Situation) -> str:
    words = load().words
    left_out = () if situation.plan is None else situation.plan.left_out
    for each in left_out:
        if each.exercise == exercise_id:
            return " ".join(words.say(reason.message) for reason in each.because)
    return ""


def _cautions(exercise: Exercise, situation: Situation) -> tuple[Caution, ...]:
    words = load().words
    person, triage = situation.state.person, situation.state.triage
    yours = set(person.conditions if person else ()) | set(triage.conditions if triage else ())
    facts = {
        "exercise": exercise.id,
        "position": exercise.position.value,
        "loads": " ".join(exercise.loads),
    }
    found = [
        Caution(
            name=words.text(f"conditions.{code}.name"),
            text=t("exercise.blocked", why=words.text(f"conditions.{code}.why"))
            if mark is Mark.X
            else words.change(code, facts),
            blocked=mark is Mark.X,
            yours=code in yours,
        )
        for code, mark in exercise.contraindications
    ]
    return tuple(sorted(found, key=lambda each: (not each.yours, not each.blocked, each.name)))


def _camera(exercise: Exercise) -> str:
    camera = exercise.camera
    if camera.why_not is not None:
        found = load().words.find(f"coach.why_not.{camera.why_not}.text")
        return str(found) if found is not None else t("exercise.camera_none")
    if not camera.observable or camera.view is View.NONE:
        return t("exercise.camera_none")
    return t(f"exercise.camera.{camera.view}")


def _sources(exercise: Exercise, words: ExerciseWords) -> tuple[Sourced, ...]:
    library = load()
    found = []
    for variant in exercise.variants:
        facts = {
            "variant": words.variants.get(variant.name, variant.name),
            "start": dose_words(variant.start, exercise.sides, library.words),
            "target": dose_words(variant.target, exercise.sides, library.words),
        }
        for key, source in (("start", variant.start.source), ("target", variant.target.source)):
            found.append(_sourced(t(f"exercise.source.{key}", **facts), source))
    for seed, note in words.seed_note.items():
        found.append(_sourced(t("exercise.source.note"), Evidence(f"[{seed}]"), note))
    found.append(_sourced(t("exercise.source.tempo"), exercise.tempo.source))
    found.append(_sourced(t("exercise.source.purpose"), exercise.purpose.source))
    return tuple(found)


def _sourced(what: str, evidence: Evidence, note: str = "") -> Sourced:
    return Sourced(what=what, sources=sources_of(evidence), note=note)


def _statement(exercise: Exercise) -> str:
    if exercise.advice is None:
        return ""
    found = load().words.find(f"statements.{exercise.advice.statement}.text")
    return str(found) if found is not None else ""
