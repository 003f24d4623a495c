# SPDX-License-Identifier: Apache-2.0
"""Triggers that refuse to change or delete an event, whatever program asks.

A later migration that rebuilds the table on SQLite has to install them again.
"""

from django.db import migrations

SQLITE = [
    """
    CREATE TRIGGER care_event_no_update BEFORE UPDATE ON care_event
    BEGIN SELECT RAISE(ABORT, 'events are append-only'); END
    """,
    """
    CREATE TRIGGER care_event_no_delete BEFORE DELETE ON care_event
    BEGIN SELECT RAISE(ABORT, 'events are append-only'); END
    """,
]
SQLITE_BACK = [
    "DROP TRIGGER IF EXISTS care_event_no_update",
    "DROP TRIGGER IF EXISTS care_event_no_delete",
]
POSTGRESQL = [
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
]
POSTGRESQL_BACK = [
    "DROP TRIGGER IF EXISTS care_event_append_only ON care_event",
    "DROP FUNCTION IF EXISTS care_event_refuse()",
]


def install(apps, schema_editor):
    run(schema_editor, SQLITE if schema_editor.connection.vendor == "sqlite" else POSTGRESQL)


def remove(apps, schema_editor):
    back = SQLITE_BACK if schema_editor.connection.vendor == "sqlite" else POSTGRESQL_BACK
    run(schema_editor, back)


def run(schema_editor, statements):
    for statement in statements:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("care", "0001_tables")]

    operations = [migrations.RunPython(install, remove)]
