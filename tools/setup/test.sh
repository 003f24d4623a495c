#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Everything that decides whether a change may land. Arguments go to pytest.
set -eu
cd "$(dirname "$0")/../.."
. tools/setup/lib.sh

sh tools/setup/chromium.sh
sh tools/setup/postgres.sh
sh tools/setup/check.sh
say "pytest"
exec .venv/bin/python -m pytest --numprocesses=auto "$@"
