#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Everything that decides whether a change may land. Arguments go to pytest.
set -eu
cd "$(dirname "$0")/../.."
. tools/setup/lib.sh

sh tools/setup/chromium.sh
sh tools/setup/postgres.sh
sh tools/setup/video.sh
sh tools/setup/pango.sh
sh tools/setup/check.sh
say "pytest"
.venv/bin/python -m pytest --numprocesses=auto "$@"

# Chance may reach a branch today and miss it tomorrow, so random people and histories do not count.
say "coverage of the core"
.venv/bin/coverage erase
.venv/bin/coverage run -m pytest --quiet --no-header -m "not hypothesis" tests/core tests/spec
.venv/bin/coverage report --include='src/lumbar/core/*' --fail-under=100
