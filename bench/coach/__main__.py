# SPDX-License-Identifier: Apache-2.0
"""`python -m bench.coach [--seeds N] [--write]`: every figure that is claimed of the coach."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from bench.__main__ import machine
from bench.coach import recordings, speed
from bench.coach.counting import verdict, watch
from bench.coach.films import Film, film, movement, watched
from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.motion.noise import NO_NOISE, USUAL_NOISE

PAGE = Path(__file__).parents[2] / "docs" / "coach-errors.md"
TENTH = 10
WHITE = (0.004, 0.008, 0.016)
REAL = "usual"


@dataclass(slots=True)
class Row:
    """What came out for one exercise."""

    exercise: Exercise
    exact: Counter[str] = field(default_factory=Counter)
    alarms: Counter[str] = field(default_factory=Counter)
    found: dict[str, int] = field(default_factory=dict)


def main() -> int:
    """Print the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--write", action="store_true", help="write the table of the documents")
    parser.add_argument("--only", nargs="*", default=None, metavar="EXERCISE")
    options = parser.parse_args()
    print(machine())
    print("\n# Labelled recordings")
    for lines in recordings.scored():
        print(lines)
    print(f"\n# Films of every exercise, {options.seeds} seeds")
    rows = []
    for exercise in watched():
        if options.only is None or exercise.id in options.only:
            rows.append(_row(exercise, options.seeds))
            print(_shown(rows[-1], options.seeds), flush=True)
    for line in _totals(rows, options.seeds):
        print(line)
    print("\n# Speed")
    for line in speed.measured():
        print(line)
    if options.write:
        PAGE.write_text(_page(rows, options.seeds), encoding="utf-8")
    return 0


def _row(exercise: Exercise, seeds: int) -> Row:
    row = Row(exercise)
    well = film(exercise)
    for seed in range(seeds):
        seen = verdict(well, watch(exercise, well.seen(USUAL_NOISE, seed)))
        row.exact[REAL] += seen.exact
        row.alarms.update(seen.codes)
        for white in WHITE:
            shaken = verdict(well, watch(exercise, well.seen(NO_NOISE, seed, white)))
            row.exact[f"{white}"] += shaken.exact
    _vary(row, well)
    for code in _drawn(exercise):
        wrong = film(exercise, reps=2, codes=(code,))
        row.found[code] = sum(
            code in verdict(wrong, watch(exercise, wrong.seen(USUAL_NOISE, seed))).codes
            for seed in range(max(seeds // 4, 1))
        )
    return row


def _vary(row: Row, well: Film) -> None:
    """The same film at half the frame rate, with a tenth of its frames gone."""
    frames = well.seen(NO_NOISE, 0)
    for name, kept in (
        ("half the frames", frames[::2]),
        ("a tenth dropped", [each for place, each in enumerate(frames) if place % TENTH]),
    ):
        row.exact[name] += verdict(well, watch(row.exercise, kept)).exact


def _drawn(exercise: Exercise) -> tuple[str, ...]:
    seen = {each.code for each in exercise.faults if each.observable}
    motion = movement(exercise.id).motion
    view = exercise.camera.view
    judged = {each.code for each in exercise.faults if view in each.views or "any" in each.views}
    return tuple(each.code for each in motion.faults if each.code in seen & judged)


def _shown(row: Row, seeds: int) -> str:
    counts = " ".join(f"{name} {row.exact[name]}/{seeds}" for name in (REAL, *map(str, WHITE)))
    rest = " ".join(f"{name}: {'yes' if row.exact[name] else 'NO'}" for name in _VARIED)
    most = max(seeds // 4, 1)
    found = " ".join(f"{code} {count}/{most}" for code, count in row.found.items())
    alarms = " ".join(f"{code} {count}" for code, count in row.alarms.items())
    return f"{row.exercise.id:<32} {counts} | {rest} | found {found or '-'} | false {alarms or '-'}"


_VARIED = ("half the frames", "a tenth dropped")


def _totals(rows: list[Row], seeds: int) -> list[str]:
    films = max(len(rows) * seeds, 1)
    lines = [
        f"exact with {name}: {100 * sum(row.exact[name] for row in rows) / films:.1f} %"
        for name in (REAL, *map(str, WHITE))
    ]
    lines += [
        f"exact with {name}: {sum(row.exact[name] for row in rows)} of {len(rows)}"
        for name in _VARIED
    ]
    tried = sum(len(row.found) for row in rows) * max(seeds // 4, 1)
    found = sum(sum(row.found.values()) for row in rows)
    alarms = sum(sum(row.alarms.values()) for row in rows)
    codes = sum(len([each for each in row.exercise.faults if each.observable]) for row in rows)
    lines.append(f"faults found: {found} of {tried}")
    lines.append(
        f"false: {alarms} of {codes * seeds} ({100 * alarms / max(codes * seeds, 1):.1f} %)"
    )
    return lines


def _page(rows: list[Row], seeds: int) -> str:
    most = max(seeds // 4, 1)
    lines = [
        "# What the coach got wrong",
        "",
        "Written by `make bench-coach`. Each exercise was filmed from its movement and given the",
        f"noise of real landmarks {seeds} times. *Exact*: every repetition counted or hold timed,",
        "and no more. *Shaken*: white noise of .016 of the picture, which real landmarks do not",
        "have. *Found*: a fault as large as the movement draws it. *False*: said of a movement",
        "done well.",
        "",
        "| exercise | exact % | shaken % | faults found | false |",
        "|---|---|---|---|---|",
    ]
    for row in rows:
        found = ", ".join(f"{code} {count}/{most}" for code, count in row.found.items())
        alarms = ", ".join(f"{code} {count}/{seeds}" for code, count in row.alarms.items())
        exact, shaken = (100 * row.exact[name] // seeds for name in (REAL, str(WHITE[-1])))
        lines.append(f"| {row.exercise.id} | {exact} | {shaken} | {found} | {alarms} |")
    lines += ["", *(f"- {line}" for line in _totals(rows, seeds)), ""]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
