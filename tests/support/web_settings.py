# SPDX-License-Identifier: Apache-2.0
"""The application's own settings, on a data folder that goes away with the tests."""

import atexit
import os
import shutil
import tempfile

_FOLDER = tempfile.mkdtemp(prefix="lumbar-tests-")
atexit.register(shutil.rmtree, _FOLDER, ignore_errors=True)
os.environ["LUMBAR_DATA"] = _FOLDER

from lumbar.web.settings import *  # noqa: E402, F403  # the folder has to be named first
