# SPDX-License-Identifier: Apache-2.0
"""History is never rewritten."""

from django.db import migrations

from lumbar.web.care.append_only import install, remove


class Migration(migrations.Migration):
    dependencies = [("care", "0001_tables")]

    operations = [migrations.RunPython(install, remove)]
