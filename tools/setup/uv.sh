#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Leaves .tools/bin/uv: the pinned uv from PyPI, by whichever way this machine permits.
set -eu
cd "$(dirname "$0")/../.."
. tools/setup/lib.sh

wanted=$(sed -n 's/^uv==\([0-9.]*\).*/\1/p' tools/setup/uv.txt)
uv=.tools/bin/uv

is_wanted() { [ "$("$1" --version 2>/dev/null | cut -d' ' -f2)" = "$wanted" ]; }

link() {
	mkdir -p .tools/bin
	ln -sf "$1" "$uv"
	is_wanted "$uv"
}

from_path() {
	found=$(command -v uv) && is_wanted "$found" && link "$found"
}

from_venv() {
	rm -rf .tools/uv
	python3 -m venv .tools/uv >/dev/null 2>&1 &&
		.tools/uv/bin/python -m pip -q --disable-pip-version-check install \
			--require-hashes -r tools/setup/uv.txt >&2 &&
		link ../uv/bin/uv
}

# A folder of its own is not the system's Python, so a machine that protects that permits this.
from_pip_into_folder() {
	rm -rf .tools/uv
	python3 -m pip --version >/dev/null 2>&1 &&
		python3 -m pip -q --disable-pip-version-check install \
			--target .tools/uv --require-hashes -r tools/setup/uv.txt >&2 &&
		link ../uv/bin/uv
}

command -v python3 >/dev/null 2>&1 || stop "python3 is missing; install Python 3.11 or newer."
python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
	stop "$(python3 --version) is too old; Lumbar needs Python 3.11 or newer."

if [ -x "$uv" ] && is_wanted "$uv"; then exit 0; fi
if from_path || from_venv || from_pip_into_folder; then exit 0; fi
if apt_install python3-venv && from_venv; then exit 0; fi
stop "cannot install uv: python3 has neither venv nor pip here, or PyPI cannot be reached.
On Debian and Ubuntu: sudo apt-get install python3-venv, then run make again."
