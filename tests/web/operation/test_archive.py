# SPDX-License-Identifier: Apache-2.0
"""A backup holds everything; restoring gives it back or changes nothing."""

from __future__ import annotations

import gzip
import json
import stat
from pathlib import Path

import pytest
from django.db import DatabaseError, connection, transaction

from lumbar.core.kernel.errors import InputError
from lumbar.web.care.models import Audit, Event, Person, Profile
from lumbar.web.operation.archive import load, write
from tests.web.visitor import Visitor, event

KEPT = (Person, Profile, Event, Audit)


def kept() -> list[list[dict[str, object]]]:
    """Every row of every table, but for numbers that the database gives."""
    return [
        [{k: v for k, v in row.items() if (model, k) != (Audit, "id")} for row in rows]
        for model in KEPT
        for rows in [list(model.objects.order_by("pk").values())]
    ]


def test_backup_and_restore_give_everything_back(settled: Visitor, tmp_path: Path) -> None:
    file = tmp_path / "kept.backup"
    before = kept()
    write(file)
    settled.send([event("flare")])
    load(file)
    assert kept() == before
    assert settled.situation.plan is not None


def test_backup_is_readable_by_its_owner_alone(settled: Visitor, tmp_path: Path) -> None:  # noqa: ARG001
    file = tmp_path / "kept.backup"
    write(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["kept.backup"]


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (0, {"format": "another"}),
        (1, {"what": "is this"}),
        (-1, {"of": "nobody", "audit": {}}),
        (-1, {"of": "nobody", "sequence": 1, "received_at": "", "event": {"kind": "party"}}),
    ],
)
def test_restore_of_a_wrong_file_changes_nothing(
    settled: Visitor,  # noqa: ARG001
    tmp_path: Path,
    place: int,
    line: dict[str, object],
) -> None:
    file = tmp_path / "kept.backup"
    write(file)
    with gzip.open(file, "rt") as packed:
        lines = [json.loads(each) for each in packed]
    lines[place] = line
    with gzip.open(file, "wt") as packed:
        packed.writelines(json.dumps(each) + "\n" for each in lines)
    before = kept()
    with pytest.raises(InputError):
        load(file)
    assert kept() == before


@pytest.mark.parametrize(
    "raw", [b"", b"no backup", gzip.compress(b"{", mtime=0)], ids=["empty", "text", "torn"]
)
def test_restore_of_no_backup_says_so(settled: Visitor, tmp_path: Path, raw: bytes) -> None:  # noqa: ARG001
    file = tmp_path / "odd"
    file.write_bytes(raw)
    with pytest.raises(InputError):
        load(file)


def test_events_are_guarded_again_after_a_restore(settled: Visitor, tmp_path: Path) -> None:  # noqa: ARG001
    file = tmp_path / "kept.backup"
    write(file)
    load(file)
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM care_event")
