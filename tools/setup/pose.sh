#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Builds the landmark models from the pinned npm package, 41 MB to fetch, and keeps nothing else of it.
set -eu
cd "$(dirname "$0")/../.."
. tools/setup/lib.sh
sh tools/setup/uv.sh

npm_packages tools/pose
PYTHONPATH=src PYTHONDONTWRITEBYTECODE=1 python3 -m tools.pose.model
rm -rf tools/pose/node_modules
