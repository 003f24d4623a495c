# SPDX-License-Identifier: Apache-2.0
"""The two boxes that every handout bears: how much pain is fine, and what cannot wait."""

from __future__ import annotations

from typing import Final

from lumbar.core.kernel.errors import MisuseError
from lumbar.library import Library
from lumbar.library.words import Words
from lumbar.reports.handout import Emergency, PainRules, Zone

_ZONES: Final = (("ok", "tick"), ("care", "triangle"), ("stop", "octagon"))
_HELP: Final = "about.help.emergency"


def pain_rules_of(library: Library) -> PainRules:
    """How much pain is fine, by the thresholds of the content."""
    words, pain = library.words, library.catalogue.thresholds.pain
    facts = {
        "most": pain.green_during_max,
        "minutes": pain.green_settle_minutes,
        "low": pain.green_during_max + 1,
        "high": pain.amber_during_max,
        "pain": pain.red_during,
    }
    rise = {"ok": 0, "care": pain.amber_morning_rise, "stop": pain.red_rise}
    return PainRules(
        heading=words.text("web.plan.pain_rules"),
        zones=tuple(
            Zone(
                sign=sign,
                name=words.text(f"web.zones.{zone}"),
                text=words.text(f"web.zones.{zone}_text").format(rise=rise[zone], **facts),
            )
            for zone, sign in _ZONES
        ),
        also=words.text("handout.unwell"),
    )


def emergency_of(words: Words, number: str) -> Emergency:
    """What cannot wait, and the number that is called here."""
    signs = words.find(f"{_HELP}.signs")
    if not isinstance(signs, list):
        raise MisuseError(f"no list of signs in language {words.language!r}")
    return Emergency(
        heading=words.text(f"{_HELP}.heading"),
        text=words.text(f"{_HELP}.text"),
        signs=tuple(str(each) for each in signs),
        call=words.text(f"{_HELP}.call").format(number=number),
    )
