# SPDX-License-Identifier: Apache-2.0
"""The application as WSGI."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lumbar.web.settings")

application = get_wsgi_application()
