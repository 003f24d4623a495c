# SPDX-License-Identifier: Apache-2.0
"""Which few exercises a week is made of: every slot filled, every stretch region reached (2.5).

Few are kept up better than many, so a week draws on at most as many exercises as one session may
hold. They change when the person moves on and never merely because a day has passed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Final, assert_never

from lumbar.core.catalogue.vocabulary import Frequency, Region, Role, Trunk
from lumbar.core.planning.case import Case
from lumbar.core.planning.choice import Choice, is_preferred
from lumbar.core.planning.plan import Stage
from lumbar.core.planning.slots import Slot, for_slot, slot_of

_OPTIONS: Final = 6  # alternatives for each slot that are weighed against each other
_DEEP_PAIR: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """The exercises of a week in groups, each group's best first; a session takes one of each."""

    groups: tuple[tuple[Choice, ...], ...]

    @property
    def chosen(self) -> tuple[Choice, ...]:
        """All of them."""
        return tuple(choice for group in self.groups for choice in group)


def build_pool(case: Case, among: tuple[Choice, ...]) -> Pool:
    """Choose the exercises of a week."""
    room = case.thresholds.session.exercises_cap
    chosen = list(_wanted(case, among))[:room]
    chosen += _deep(case, among, chosen)
    if case.stage is Stage.SETTLE:
        chosen += for_slot(Slot.MOBILITY, _rest(among, chosen))[: _missing(chosen, Slot.MOBILITY)]
    else:
        if case.needs_balance:
            chosen += _balance(among, chosen)
        chosen += _combination(case, among, chosen, room)
    chosen = chosen[:room]
    for extra in _extras(case, among, chosen):
        if len(chosen) >= room:
            break
        if extra not in chosen and _keeps_balance(case, chosen, extra):
            chosen.append(extra)
    return Pool(groups=tuple(_grouped(case, chosen)))


def trunk_difference(choices: Iterable[Choice]) -> int:
    """Give how many more items strengthen the front of the trunk than the back (R08)."""
    trunks = [choice.exercise.trunk for choice in choices]
    return trunks.count(Trunk.FRONT) - trunks.count(Trunk.BACK)


def _wanted(case: Case, among: tuple[Choice, ...]) -> Iterator[Choice]:
    return (choice for choice in among if choice.id in case.standing.favourites)


def _rest(among: tuple[Choice, ...], chosen: list[Choice]) -> tuple[Choice, ...]:
    return tuple(choice for choice in among if choice not in chosen)


def _missing(chosen: list[Choice], slot: Slot) -> int:
    return 0 if any(slot_of(choice.exercise) is slot for choice in chosen) else 1


def _deep(case: Case, among: tuple[Choice, ...], chosen: list[Choice]) -> list[Choice]:
    """Give the deep work: every item that still has to open a step, else the present step."""
    if not _missing(chosen, Slot.DEEP):
        return []
    found = for_slot(Slot.DEEP, _rest(among, chosen))
    openers = [each for each in found if each.opens and each.exercise.role is Role.DEEP]
    fallback = _DEEP_PAIR if case.stage is Stage.SETTLE else 1
    return openers[:_DEEP_PAIR] or list(found[:fallback])


def _balance(among: tuple[Choice, ...], chosen: list[Choice]) -> list[Choice]:
    known = [each for each in among if each.exercise.role is Role.BALANCE]
    return [] if any(each in chosen for each in known) else known[:1]


def _combination(
    case: Case, among: tuple[Choice, ...], chosen: list[Choice], room: int
) -> list[Choice]:
    """Give mobility, posterior and hip work, and one more, that reach most regions.

    Among equals the best ranked win, so nothing is swapped unless a region is gained by it. A
    direction that eases is never given up for a region.
    """
    rest = _rest(among, chosen)
    mobility = _options(Slot.MOBILITY, rest, chosen)
    first = mobility[0]
    if first is not None and is_preferred(first, case.preference):
        mobility = tuple(each for each in mobility if each and is_preferred(each, case.preference))
    posterior = _options(Slot.POSTERIOR, rest, chosen)
    hip = _options(Slot.HIP, rest, chosen)
    slots = sum(bool(options[0]) for options in (mobility, posterior, hip) if options)
    more: tuple[Choice | None, ...] = (None,)
    if len(chosen) + slots < room:
        more += tuple(each for each in rest if each.exercise.regions)
    best: tuple[tuple[int, ...], list[Choice]] | None = None
    for picks in product(
        enumerate(mobility), enumerate(posterior), enumerate(hip), enumerate(more)
    ):
        found = [choice for _, choice in picks if choice is not None]
        if len({choice.id for choice in found}) < len(found):
            continue
        covered = _regions([*chosen, *found])
        swaps = sum(place for place, _ in picks[:-1])
        cost = (len(Region) - len(covered), swaps, picks[-1][0])
        if best is None or cost < best[0]:
            best = (cost, found)
        if not any(cost):
            break
    return best[1] if best is not None else []


def _options(
    slot: Slot, rest: tuple[Choice, ...], chosen: list[Choice]
) -> tuple[Choice | None, ...]:
    if not _missing(_without_balance(chosen), slot):
        return (None,)
    return for_slot(slot, rest)[:_OPTIONS] or (None,)


def _without_balance(chosen: list[Choice]) -> list[Choice]:
    return [choice for choice in chosen if choice.exercise.role is not Role.BALANCE]


def _regions(choices: Iterable[Choice]) -> frozenset[Region]:
    return frozenset(region for choice in choices for region in choice.exercise.regions)


def _extras(case: Case, among: tuple[Choice, ...], chosen: list[Choice]) -> Iterator[Choice]:
    """Give what may fill free room: missing regions, then what the stage is for."""
    rest = _rest(among, chosen)
    covered = set(_regions(chosen))
    for choice in rest:
        if not covered.issuperset(choice.exercise.regions):
            covered.update(choice.exercise.regions)
            yield choice
    if case.is_sedentary and case.stage is not Stage.SETTLE:
        yield from _balance(among, chosen)
    match case.stage:
        case Stage.SETTLE:
            easing = for_slot(Slot.MOBILITY, rest)
            yield from [each for each in easing if Region.LOW_BACK in each.exercise.regions][:1]
        case Stage.BUILD_CONTROL:
            yield from (each for each in rest if _is_step(each, Role.POSTERIOR) and each.opens)
        case Stage.STRENGTHEN | Stage.MAINTAIN:
            for role in (Role.PLANK, Role.POSTERIOR, Role.CURL):
                yield from [each for each in rest if _is_step(each, role)][:1]
        case never:
            assert_never(never)


def _is_step(choice: Choice, role: Role) -> bool:
    return choice.exercise.role is role and choice.exercise.frequency is not Frequency.NONE


def _keeps_balance(case: Case, chosen: list[Choice], extra: Choice) -> bool:
    most = case.thresholds.session.front_back_difference
    before, after = trunk_difference(chosen), trunk_difference([*chosen, extra])
    return abs(after) <= max(most, abs(before))


def _grouped(case: Case, chosen: list[Choice]) -> Iterator[tuple[Choice, ...]]:
    """Give the groups of which each session takes one in turn.

    While settling, the first mobility item and the deep work come every time and all else is one
    group; later every slot is its own. Movement in the direction that eases comes every time; what
    else moves the back then takes turns with the hips.
    """
    mobility, deep, posterior, hip = (_of(chosen, slot) for slot in Slot)
    if case.stage is Stage.SETTLE:
        groups = [mobility[:1], deep, [*mobility[1:], *posterior, *hip]]
    elif mobility and is_preferred(mobility[0], case.preference):
        groups = [mobility[:1], deep, posterior, [*mobility[1:], *hip]]
    else:
        groups = [mobility, deep, posterior, hip]
    return (tuple(group) for group in groups if group)


def _of(chosen: list[Choice], slot: Slot) -> list[Choice]:
    found = [choice for choice in chosen if slot_of(choice.exercise) is slot]
    return sorted(found, key=lambda choice: choice.rank)
