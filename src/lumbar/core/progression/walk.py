# SPDX-License-Identifier: Apache-2.0
"""From the first day to the last: every session, every wish and every gap in its turn.

Theory of operation: the walk goes from day to day. A session is recorded on its day and concluded
at the dawn of the next day on which something happens, because its answer includes the next
morning. What is concluded on the last day is concluded with what is known by then; a fold of a
later day begins from the first event again, so nothing provisional ever stays.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import assert_never

from lumbar.core.catalogue.exercise import Variant
from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.planning.standing import Step
from lumbar.core.progression.because import Rule, because
from lumbar.core.progression.book import Book, Course
from lumbar.core.progression.conclude import Setting, conclude
from lumbar.core.progression.days import earlier
from lumbar.core.progression.diary import Entry
from lumbar.core.progression.events import Event, Override
from lumbar.core.progression.flares import Flare
from lumbar.core.progression.gaps import Away, Gap, share_after
from lumbar.core.progression.keeping import Prescribed
from lumbar.core.progression.overrides import apply
from lumbar.core.progression.prescribed import first_dose, hold_cap_s, prescribed_dose
from lumbar.core.progression.responses import Session
from lumbar.core.progression.road import Road
from lumbar.core.progression.steps import lower, step_down


class Walk:
    """One walk along a history; `book` and `prescribed` are what it comes to."""

    def __init__(self, road: Road) -> None:
        """Stand at the beginning of a road."""
        self.book = Book(catalogue=road.catalogue)
        self.prescribed: list[Prescribed] = []
        self._road = road
        self._pending: tuple[Session, Setting] | None = None

    def go(self) -> Walk:
        """Walk to the end, and give itself."""
        road = self._road
        sessions = {session.sitting.day: session for session in road.sessions}
        flares = {flare.began: flare for flare in road.flares}
        gaps = {gap.until: gap for gap in road.gaps}
        wishes: dict[date, list[tuple[Event, Override]]] = {}
        for event, override in road.diary.of(Override):
            wishes.setdefault(event.day, []).append((event, override))
        for day in sorted({*sessions, *flares, *gaps, *wishes}):
            self._conclude()
            if day in gaps:
                self._come_back(gaps[day])
            if day in flares:
                self._flare(flares[day])
            session, asked = sessions.get(day), wishes.get(day, [])
            began = session.sitting.began if session is not None else None
            before = [each for each in asked if began is None or each[0].at < began]
            for event, override in before:
                self._follow(event, override)
            if session is not None:
                self._record(session)
            for event, override in asked[len(before) :]:
                self._follow(event, override)
        self._conclude()
        return self

    def _conclude(self) -> None:
        if self._pending is not None:
            conclude(self.book, *self._pending)
            self._pending = None

    def _follow(self, event: Event, override: Override) -> None:
        around = self._road.around(event.day, self.book.share)
        apply(self.book, event, override, hold_cap_s(self.book.catalogue, around))

    def _come_back(self, gap: Gap) -> None:
        """Make the next session smaller after days away."""
        book = self.book
        key = f"gap.{gap.away}"
        reason = because(Rule.GAPS, key, days=gap.days)
        for exercise, course in book.courses.items():
            book.courses[exercise] = replace(course, full_days=0)
        match gap.away:
            case Away.LITTLE_LESS | Away.LESS:
                share = min(book.share, share_after(gap.away, book.catalogue.thresholds.gaps))
                if share < book.share:
                    book.note(gap.at, None, "share", (book.share, share), reason)
                book.share = share
            case Away.STEP_DOWN:
                for exercise in sorted(book.courses):
                    self._back_to_start(exercise, gap)
                book.share = 1.0
            case Away.RESTART:
                book.note(gap.at, None, "programme", (None, "restart"), reason)
                book.courses.clear()
                book.stepped_down.clear()
                book.favourites.clear()
                book.share = 1.0
            case never:
                assert_never(never)

    def _back_to_start(self, exercise: ExerciseId, gap: Gap) -> None:
        book, course = self.book, self.book.courses[exercise]
        reason = because(Rule.GAPS, "gap.step_down", days=gap.days)
        if book.rests(exercise, gap.at.date()):
            return
        if book.catalogue.easier(exercise) is not None:
            step_down(book, course, gap.at, reason)
            return
        dose = lower(course.dose, course.first)
        if dose != course.dose:
            book.note(gap.at, exercise, "dose", (None, "first"), reason)
            book.courses[exercise] = course.at(dose, gap.at.date())

    def _flare(self, flare: Flare) -> None:
        """Cut what set a flare off, and one step down its ladder."""
        share = self._road.share_on(self.book, flare.began)
        reason = because(Rule.FLARE, "flare.began", percent=round(share * 100))
        self.book.note(flare.at, None, "share", (self.book.share, share), reason)
        course = self.book.courses.get(flare.trigger) if flare.trigger is not None else None
        if course is not None and not self.book.rests(course.exercise.id, flare.began):
            step_down(self.book, course, flare.at, because(Rule.FLARE, "flare.trigger"))

    def _record(self, session: Session) -> None:
        road, day = self._road, session.sitting.day
        share = road.share_on(self.book, day)
        around = road.around(day, share)
        for entry in session.sitting.entries:
            course = self._course(entry, day)
            if course is None:
                continue
            if self._counts(day):
                self._prescribe(course, entry, day, share)
            self.book.courses[course.exercise.id] = replace(course, done=day, calm=False)
        strict = road.settings.is_strict(road.started, day, road.catalogue.thresholds.pain)
        self._pending = (session, Setting(around=around, share=share, first_weeks=strict))

    def _counts(self, day: date) -> bool:
        """Tell whether a day is near enough to today to count for how the plan is kept up."""
        window = self._road.catalogue.thresholds.adherence.long_window_days
        return day > earlier(self._road.diary.on, window)

    def _prescribe(self, course: Course, entry: Entry, day: date, share: float) -> None:
        road, exercise = self._road, course.exercise
        step = Step(exercise=exercise.id, variant=course.variant.name, dose=course.dose)
        dose = prescribed_dose(road.catalogue, exercise, step, day, road.around(day, share))
        self.prescribed.append(Prescribed(day=day, exercise=exercise, dose=dose, done=entry.done))

    def _course(self, entry: Entry, day: date) -> Course | None:
        """Give the course of what was done; None where the catalogue has no dose for it."""
        name = entry.done.exercise
        if name not in self.book.catalogue:
            return None
        exercise = self.book.catalogue.exercise(name)
        if not exercise.variants:
            return None
        done = entry.done.variant
        variant = exercise.variant(done) if exercise.has_variant(done) else exercise.variants[0]
        present = self.book.courses.get(name)
        if present is None:
            return self._begin(name, variant, day)
        if present.variant == variant:
            return present
        self.book.parked[name, present.variant.name] = present
        other = self.book.parked.get((name, variant.name)) or self._begin(name, variant, day)
        return replace(
            other,
            full_days=0,
            reds=present.reds,
            low_forms=present.low_forms,
            at_target=present.at_target,
            mastered=present.mastered,
        )

    def _begin(self, name: ExerciseId, variant: Variant, day: date) -> Course:
        road = self._road
        exercise = road.catalogue.exercise(name)
        around = road.around(day, 1.0)
        dose = first_dose(road.catalogue, exercise, variant, day, around)
        return Course(
            exercise=exercise, variant=variant, first=dose, doses=((day, dose),), done=day
        )
