# SPDX-License-Identifier: Apache-2.0
"""Django's settings. Everything an operator may change is an environment variable named here.

LUMBAR_DATA               folder of the database, the key and backups
LUMBAR_DATABASE_URL       PostgreSQL in place of SQLite: postgresql://user:password@host:port/name
LUMBAR_EMERGENCY_NUMBER   the number that the stop screen calls (112)
LUMBAR_PLAN_ADDRESS       where people find their plan, for the QR code on what is printed (none)
LUMBAR_CHOOSER            1: several people share this machine and choose who they are
LUMBAR_NOW                the moment at which the clock starts, for rehearsals
"""

import os
from pathlib import Path

from lumbar.reports.sheet import STYLES
from lumbar.web.place import data_folder, database, secret_key

HERE = Path(__file__).resolve().parent

DATA = data_folder(os.environ)
SECRET_KEY = secret_key(DATA)
DATABASES = {"default": database(DATA, os.environ.get("LUMBAR_DATABASE_URL"))}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

DEBUG = False
# Personal mode: one person, this machine, no sign-in. `loopback` refuses everybody else besides.
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
EMERGENCY_NUMBER = os.environ.get("LUMBAR_EMERGENCY_NUMBER", "112")
PLAN_ADDRESS = os.environ.get("LUMBAR_PLAN_ADDRESS") or None
CHOOSER = os.environ.get("LUMBAR_CHOOSER") == "1"
CLOCK = "lumbar.web.clock.our_clock"

ROOT_URLCONF = "lumbar.web.urls"
WSGI_APPLICATION = "lumbar.web.wsgi.application"
INSTALLED_APPS = [
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "lumbar.web.ui",
    "lumbar.web.care",
    "lumbar.web.figures",
    "lumbar.web.safety",
    "lumbar.web.training",
    "lumbar.web.programme",
    "lumbar.web.exercises",
    "lumbar.web.about",
]
MIDDLEWARE = [
    "lumbar.web.security.headers",
    "lumbar.web.security.loopback",
    "lumbar.web.security.small_bodies",
    "lumbar.web.security.packed",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "lumbar.web.care.present.ask_who",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": ["lumbar.web.frame.frame"],
            "builtins": ["lumbar.web.words_in_templates", "lumbar.web.figures.in_templates"],
        },
    },
]

# Health data is never kept in a cookie: the cookie holds the key of a row.
SESSION_ENGINE = "django.contrib.sessions.backends.db"
SESSION_COOKIE_NAME = "lumbar_session"
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_HTTPONLY = True
CSRF_COOKIE_NAME = "lumbar_csrf"
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_FAILURE_VIEW = "lumbar.web.faults.csrf_failure"
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 500

LANGUAGE_CODE = "en"
USE_I18N = False
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "/static/"
STATICFILES_DIRS = [HERE / "static", ("reports", STYLES)]
WHITENOISE_USE_FINDERS = True
WHITENOISE_ALLOW_ALL_ORIGINS = False

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
