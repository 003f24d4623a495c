#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Fills .venv from uv.lock. "app": what the application needs. "video": what reads videos as well.
# "all": what the tests need as well.
set -eu
cd "$(dirname "$0")/../.."
. tools/setup/lib.sh
sh tools/setup/uv.sh

export UV_PYTHON_DOWNLOADS=never
export UV_NO_PROGRESS=1
unset VIRTUAL_ENV || true

case "${1:-app}" in
app) set -- --extra web --extra pdf --group assets --inexact ;;
video) set -- --extra web --extra pdf --extra video --group assets --inexact ;;
all) set -- --all-extras --group assets --group dev ;;
*) stop "python.sh: app, video or all" ;;
esac
# Compiled once here: where Python may not keep what it compiled, every command would do it again.
.tools/bin/uv sync --quiet --locked --compile-bytecode --python "$(command -v python3)" "$@"
