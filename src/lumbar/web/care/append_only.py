# SPDX-License-Identifier: Apache-2.0
"""Triggers that refuse to change or delete an event, whatever program asks.

A migration that rebuilds the table on SQLite has to install them again. Restoring a backup is the
one moment at which they are lifted, inside a transaction that puts them back.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from django.db import connection, transaction
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

_SQLITE: Final = (
    """
    CREATE TRIGGER care_event_no_update BEFORE UPDATE ON care_event
    BEGIN SELECT RAISE(ABORT, 'events are append-only'); END
    """,
    """
    CREATE TRIGGER care_event_no_delete BEFORE DELETE ON care_event
    BEGIN SELECT RAISE(ABORT, 'events are append-only'); END
    """,
)
_SQLITE_BACK: Final = (
    "DROP TRIGGER IF EXISTS care_event_no_update",
    "DROP TRIGGER IF EXISTS care_event_no_delete",
)
_POSTGRESQL: Final = (
    """
    CREATE FUNCTION care_event_refuse() RETURNS trigger AS $$
    BEGIN
        RAISE EXCEPTION 'events are append-only';
    END
    $$ LANGUAGE plpgsql
    """,
    """
    CREATE TRIGGER care_event_append_only BEFORE UPDATE OR DELETE ON care_event
    FOR EACH ROW EXECUTE FUNCTION care_event_refuse()
    """,
)
_POSTGRESQL_BACK: Final = (
    "DROP TRIGGER IF EXISTS care_event_append_only ON care_event",
    "DROP FUNCTION IF EXISTS care_event_refuse()",
)


def install(_apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    """Install the triggers, as a step of a migration."""
    for statement in _install_sql(editor.connection.vendor):
        editor.execute(statement)


def remove(_apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    """Remove the triggers, as a step back of a migration."""
    for statement in _remove_sql(editor.connection.vendor):
        editor.execute(statement)


@contextmanager
def lifted() -> Iterator[None]:
    """A transaction in which events may be deleted; nothing of it stays where it fails."""
    with transaction.atomic(), connection.cursor() as cursor:
        for statement in _remove_sql(connection.vendor):
            cursor.execute(statement)
        yield
        for statement in _install_sql(connection.vendor):
            cursor.execute(statement)


def _install_sql(vendor: str) -> tuple[str, ...]:
    return _SQLITE if vendor == "sqlite" else _POSTGRESQL


def _remove_sql(vendor: str) -> tuple[str, ...]:
    return _SQLITE_BACK if vendor == "sqlite" else _POSTGRESQL_BACK
