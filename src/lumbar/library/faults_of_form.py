# SPDX-License-Identifier: Apache-2.0
"""Form criteria, form faults and the camera of an exercise."""

from __future__ import annotations

import re
from typing import Final

from lumbar.core.catalogue.form_check import Camera, Criterion, FormFault, Trigger
from lumbar.core.catalogue.vocabulary import Severity, View
from lumbar.core.coach.gauges import FACTS
from lumbar.core.coach.signals import Wording, signal_of
from lumbar.core.kernel.reading import Reader
from lumbar.library.fields import read_evidence

_WIDEST: Final = 1000.0
_SIGNAL: Final = re.compile(
    r"[a-z]+(_[a-z]+)*(_deg|_s|_torso|_ratio|_to_[a-z]+(_[a-z]+)*)|([a-z]+_)?line_(to_knee_)?deviation"
)
_MOMENTS: Final = ("start", "top", "hold", "out", "back", "rest", "cycle", "any")


def read_criterion(reader: Reader) -> Criterion:
    """One form criterion, measured where it names a signal."""
    measured = reader.has("signal")
    criterion = Criterion(
        criterion=reader.text("criterion"),
        source=read_evidence(reader),
        signal=read_signal(reader) if measured else None,
        at=_read_moment(reader),
        low=reader.number_or_none("min", -_WIDEST, _WIDEST),
        high=reader.number_or_none("max", -_WIDEST, _WIDEST),
    )
    if measured and criterion.low is None and criterion.high is None:
        reader.fail("signal", "min or max beside it")
    reader.done()
    return criterion


def read_form_fault(reader: Reader) -> FormFault:
    """One form fault with its stable code."""
    fault = FormFault(
        code=reader.text("code"),
        severity=reader.choice("severity", Severity),
        views=reader.choices("views", View),
        observable=reader.flag("observable"),
        source=read_evidence(reader),
        any_of=tuple(_read_trigger(each) for each in reader.tables("any_of", required=False)),
        all_of=tuple(_read_trigger(each) for each in reader.tables("all_of", required=False)),
        why_not=reader.text("why_not") if reader.has("why_not") else None,
        variant=reader.text("variant") if reader.has("variant") else None,
    )
    if fault.observable and not (fault.any_of or fault.all_of):
        reader.fail("any_of", "what shows the fault, since it is observable")
    if not fault.observable and fault.why_not is None:
        reader.fail("why_not", "the reason why it cannot be seen")
    reader.done()
    return fault


def read_camera(reader: Reader) -> Camera:
    """Where the camera stands."""
    camera = Camera(
        view=reader.choice("view", View),
        observable=reader.flag("observable"),
        why_not=reader.text("why_not") if reader.has("why_not") else None,
    )
    if not camera.observable and camera.why_not is None:
        reader.fail("why_not", "the reason why the camera cannot judge it")
    reader.done()
    return camera


def _read_trigger(reader: Reader) -> Trigger:
    below = reader.number_or_none("below", -_WIDEST, _WIDEST)
    above = reader.number_or_none("above", -_WIDEST, _WIDEST)
    if (below is None) == (above is None):
        reader.fail("below", "either below or above")
        below, above = 0.0, None
    trigger = Trigger(
        signal=read_signal(reader),
        at=_read_moment(reader),
        below=below,
        above=above,
        for_s=reader.number_or_none("for_s", 0, 60),
        severity=reader.choice("severity", Severity) if reader.has("severity") else None,
    )
    reader.done()
    return trigger


def read_signal(reader: Reader) -> str:
    """The name of a signal, which ends in its unit."""
    signal = reader.text("signal")
    if signal and not _SIGNAL.fullmatch(signal):
        reader.fail("signal", "a signal whose name ends in its unit, such as hip_angle_deg")
    elif signal and signal not in FACTS and signal_of(signal, Wording()) is None:
        reader.fail("signal", "a signal that the coach knows, such as hip_angle_deg")
    return signal


def _read_moment(reader: Reader) -> str:
    moment = reader.text("at", "any")
    if moment not in _MOMENTS:
        reader.fail("at", f"one of {', '.join(_MOMENTS)}")
    return moment
