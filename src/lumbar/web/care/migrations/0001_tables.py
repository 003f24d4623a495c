# SPDX-License-Identifier: Apache-2.0

import uuid

import django.core.serializers.json
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Person",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("created_at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Profile",
            fields=[
                (
                    "person",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        serialize=False,
                        to="care.person",
                    ),
                ),
                ("name", models.CharField(blank=True, max_length=80)),
                ("is_example", models.BooleanField(default=False)),
                ("agreed_at", models.DateTimeField(null=True)),
                ("agreed_content", models.CharField(blank=True, max_length=80)),
                ("activity_1", models.CharField(blank=True, max_length=80)),
                ("activity_2", models.CharField(blank=True, max_length=80)),
                ("activity_3", models.CharField(blank=True, max_length=80)),
            ],
        ),
        migrations.CreateModel(
            name="Projection",
            fields=[
                (
                    "person",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        serialize=False,
                        to="care.person",
                    ),
                ),
                ("content", models.CharField(max_length=80)),
                ("sequence", models.PositiveBigIntegerField()),
                ("on", models.DateField()),
                ("state", models.JSONField(encoder=django.core.serializers.json.DjangoJSONEncoder)),
                ("plan", models.JSONField(encoder=django.core.serializers.json.DjangoJSONEncoder)),
                ("made_at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Audit",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at", models.DateTimeField()),
                ("by", models.CharField(max_length=120)),
                ("action", models.CharField(max_length=80)),
                (
                    "detail",
                    models.JSONField(
                        default=dict, encoder=django.core.serializers.json.DjangoJSONEncoder
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="audit",
                        to="care.person",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Event",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("sequence", models.PositiveBigIntegerField()),
                ("at", models.DateTimeField()),
                ("offset_minutes", models.SmallIntegerField()),
                ("by", models.CharField(max_length=120)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("person", "Person"),
                            ("screened", "Screened"),
                            ("exercise_done", "Exercise Done"),
                            ("set_done", "Set Done"),
                            ("session_finished", "Session Finished"),
                            ("morning", "Morning"),
                            ("flare", "Flare"),
                            ("direction_tested", "Direction Tested"),
                            ("measure", "Measure"),
                            ("excused", "Excused"),
                            ("override", "Override"),
                            ("discharged", "Discharged"),
                            ("corrects", "Corrects"),
                        ],
                        max_length=20,
                    ),
                ),
                ("body", models.JSONField(encoder=django.core.serializers.json.DjangoJSONEncoder)),
                ("content", models.CharField(blank=True, max_length=80)),
                ("received_at", models.DateTimeField()),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="events",
                        to="care.person",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        models.F("person"), models.F("kind"), models.F("at"), name="event_by_kind"
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("person", "sequence"), name="event_sequence_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("sequence__gte", 1)), name="event_sequence_from_1"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("by", ""), _negated=True), name="event_by_somebody"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "person",
                                    "screened",
                                    "exercise_done",
                                    "set_done",
                                    "session_finished",
                                    "morning",
                                    "flare",
                                    "direction_tested",
                                    "measure",
                                    "excused",
                                    "override",
                                    "discharged",
                                    "corrects",
                                ],
                            )
                        ),
                        name="event_kind_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("offset_minutes__gt", -1440), ("offset_minutes__lt", 1440)
                        ),
                        name="event_offset_under_a_day",
                    ),
                ],
            },
        ),
    ]
