# SPDX-License-Identifier: Apache-2.0
"""What people read is plain, kind and our own."""

import re
import tomllib
from pathlib import Path

import pytest

from lumbar.core.catalogue.vocabulary import Direction, Mark
from lumbar.library import load
from tests.support.content import CONTENT
from tests.support.plain_language import (
    reading_grade,
    runs,
    sentences,
    syllables,
    texts_of,
    words,
    words_per_sentence,
)
from tests.support.tree import ROOT

LIBRARY = load()
TEXTS = CONTENT / "text" / "en"
FILES = tuple(sorted(TEXTS.rglob("*.toml")))
SEEDS = ROOT.parent / "shared" / "seeds"

AVOIDED = re.compile(
    r"\b(just|simply|should|shouldn't|must not fail|easy-peasy|obviously|of course|lazy|fault of"
    r"|your fault|you failed|bad posture|wrong with you)\b|!",
    re.IGNORECASE,
)
HIGHEST_GRADE = 6.5
MOST_WORDS = 12
LONGEST_SENTENCE = 22
A_SENTENCE = 5  # labels of fewer words would make any text look plain
SHARED_RUN = 6


def texts(path: Path) -> tuple[str, ...]:
    return tuple(texts_of(tomllib.loads(path.read_text(encoding="utf-8"))))


def prose(path: Path) -> tuple[str, ...]:
    return tuple(text for text in texts(path) if len(words(text)) >= A_SENTENCE)


def avoided(text: str) -> list[str]:
    return [match.group() for match in AVOIDED.finditer(text)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(TEXTS)))
def test_words_are_plain(path: Path) -> None:
    assert reading_grade(prose(path)) <= HIGHEST_GRADE
    assert words_per_sentence(prose(path)) <= MOST_WORDS
    found = (part for text in texts(path) for part in sentences(text))
    assert [part for part in found if len(words(part)) > LONGEST_SENTENCE] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(TEXTS)))
def test_words_neither_blame_nor_shout(path: Path) -> None:
    assert [(text, avoided(text)) for text in texts(path) if avoided(text)] == []


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the source documents are not beside this checkout")
def test_words_share_no_run_with_a_source_document() -> None:
    taken = {
        run
        for path in SEEDS.iterdir()
        for run in runs(path.read_text(encoding="utf-8", errors="replace"), SHARED_RUN)
    }
    shared = [
        (path.name, " ".join(run))
        for path in FILES
        for text in texts(path)
        for run in runs(text, SHARED_RUN)
        if run in taken
    ]
    assert len(taken) > 1000
    assert shared == []


@pytest.mark.parametrize("exercise", [each.id for each in LIBRARY.catalogue.exercises])
def test_cue_of_the_coach_has_at_most_four_words(exercise: str) -> None:
    cues = {code: fault.cue for code, fault in LIBRARY.words.exercise(exercise).faults.items()}
    assert {code: cue for code, cue in cues.items() if len(cue.split()) > 4} == {}


@pytest.mark.parametrize("exercise", [each.id for each in LIBRARY.catalogue.exercises])
def test_summary_has_at_most_six_words(exercise: str) -> None:
    assert len(LIBRARY.words.exercise(exercise).summary.split()) <= 6


@pytest.mark.parametrize("exercise", [each.id for each in LIBRARY.catalogue.exercises])
def test_exercise_has_two_to_five_steps(exercise: str) -> None:
    assert 2 <= len(LIBRARY.words.exercise(exercise).steps) <= 5


@pytest.mark.rule("R45")
@pytest.mark.parametrize(
    "exercise",
    [
        each.id
        for each in LIBRARY.catalogue.exercises
        if any(max(variant.start.hold_s, variant.target.hold_s) for variant in each.variants)
    ],
)
def test_every_hold_has_words_for_breathing(exercise: str) -> None:
    assert re.search(r"\bbreath", LIBRARY.words.exercise(exercise).breathing, re.IGNORECASE)


@pytest.mark.rule("R45")
@pytest.mark.parametrize("exercise", ["draw-in", "partial-curl"])
def test_effort_is_on_the_breath_out(exercise: str) -> None:
    assert re.search(r"breathe out", LIBRARY.words.exercise(exercise).breathing, re.IGNORECASE)


@pytest.mark.rule("R46")
@pytest.mark.parametrize(
    "exercise", ["single-knee-to-chest", "side-lying-leg-lift", "superman", "partial-curl"]
)
def test_exercise_that_the_documents_brace_for_has_words_for_bracing(exercise: str) -> None:
    assert re.search(r"\b(belly|navel)\b", LIBRARY.words.exercise(exercise).bracing)


@pytest.mark.rule("R04", "R48")
@pytest.mark.parametrize(
    "exercise",
    [each.id for each in LIBRARY.catalogue.exercises if "stretch" in each.purpose.kind],
)
def test_every_stretch_forbids_bouncing(exercise: str) -> None:
    said = " ".join(texts(TEXTS / "exercises" / f"{exercise}.toml"))
    assert re.search(r"\b(not|never|no|without|nor|don't)\b[^.]*\bbounc", said, re.IGNORECASE)


@pytest.mark.rule("R47")
@pytest.mark.parametrize("exercise", ["superman", "partial-curl", "prone-chest-raise"])
def test_neck_is_protected_in_words(exercise: str) -> None:
    said = " ".join(texts(TEXTS / "exercises" / f"{exercise}.toml")).lower()
    assert re.search(r"\b(neck|floor|eyes|look|head)\b", said)
    found = LIBRARY.catalogue.exercise(exercise)
    signals = {trigger.signal for fault in found.faults for trigger in fault.any_of}
    assert {signal for signal in signals if signal.startswith("neck_angle")} != set()


@pytest.mark.rule("R19")
@pytest.mark.parametrize(
    ("exercise", "statement"),
    [
        (each.id, "traction_evidence")
        for each in LIBRARY.catalogue.exercises
        if each.direction is Direction.TRACTION
    ]
    + [("electrical-stimulation", "tens_evidence")],
)
def test_traction_and_stimulation_carry_their_statement(exercise: str, statement: str) -> None:
    advice = LIBRARY.catalogue.exercise(exercise).advice
    assert advice is not None
    assert advice.statement == statement
    assert LIBRARY.words.text(f"statements.{statement}.text") != ""


@pytest.mark.rule("R19")
def test_every_exercise_of_the_traction_family_is_known_as_traction() -> None:
    family = {each.id for each in LIBRARY.catalogue.exercises if each.family == "traction"}
    direction = {
        each.id for each in LIBRARY.catalogue.exercises if each.direction is Direction.TRACTION
    }
    assert family == direction
    assert len(family) == 5


@pytest.mark.parametrize("exercise", [each.id for each in LIBRARY.catalogue.exercises])
def test_every_mark_of_the_matrix_has_its_words(exercise: str) -> None:
    found = LIBRARY.catalogue.exercise(exercise)
    for code, mark in found.contraindications:
        if mark is Mark.C:
            facts = {
                "exercise": found.id,
                "position": found.position.value,
                "loads": " ".join(found.loads),
            }
            assert len(words(LIBRARY.words.change(code, facts))) > 2
        else:
            assert len(words(LIBRARY.words.text(f"conditions.{code}.why"))) > 2


@pytest.mark.rule("R26")
@pytest.mark.parametrize(
    "said", ["education", "not a medical plan", "doctor", "stop", "delay|put off|wait"]
)
def test_disclaimer_says_what_it_has_to(said: str) -> None:
    text = LIBRARY.words.text("statements.disclaimer.text").lower()
    assert re.search(said, text)


@pytest.mark.parametrize("rule", ["R21", "R28", "R38", "R40"])
def test_weak_claim_is_shown_with_its_attribution(rule: str) -> None:
    assert LIBRARY.words.text(f"rules.{rule}.attribution") != ""


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("back", 1),
        ("little", 2),
        ("breathe", 1),
        ("lifted", 2),
        ("raised", 1),
        ("abdominal", 4),
        ("the", 1),
        ("knee", 1),
    ],
)
def test_syllables_of_a_word_are_counted(word: str, count: int) -> None:
    assert syllables(word) == count


def test_reading_grade_of_hard_words_is_higher() -> None:
    plain = ("Lie on your back. Bend your knees.",)
    hard = ("Contralateral stabilisation necessitates individualised biomechanical evaluation.",)
    assert reading_grade(plain) < 2
    assert reading_grade(hard) > 20


def test_avoided_words_are_found() -> None:
    assert avoided("You should just relax! Justice is adjusted.") == ["should", "just", "!"]
