#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs every check that needs no test, all of them, and fails if one failed.
set -u
cd "$(dirname "$0")/../.."
. tools/setup/lib.sh

failed=
check() {
	say "$*"
	".venv/bin/$@" || failed="$failed $1"
}

check ruff format --check --quiet .
check ruff check --quiet .
check mypy --no-error-summary
check lint-imports --no-logo
[ -z "$failed" ] || stop "failed:$failed"
