#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Fetches the pinned npm packages and copies from them.
set -eu
cd "$(dirname "$0")/../.."
. tools/setup/lib.sh
sh tools/setup/uv.sh

npm_packages .
.venv/bin/python -m tools.assets
