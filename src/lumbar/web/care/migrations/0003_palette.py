# SPDX-License-Identifier: Apache-2.0

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("care", "0002_append_only")]

    operations = [
        migrations.AddField(
            model_name="profile",
            name="palette",
            field=models.CharField(blank=True, max_length=80),
        ),
    ]
