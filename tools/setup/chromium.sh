#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Leaves .tools/chromium, a link to a Chromium that starts, or says plainly that there is none.
set -eu
cd "$(dirname "$0")/../.."
. tools/setup/lib.sh

link=.tools/chromium

starts() { "$1" --version >/dev/null 2>&1; }

# Playwright brings its own Node, which a lean system may lack a library for.
driver_starts() { .venv/bin/python -m playwright --version >/dev/null 2>&1; }

# On Ubuntu the package of this name is a snap, whose launcher does not run everywhere: it must start.
from_path() {
	for name in chromium chromium-browser google-chrome; do
		found=$(command -v "$name") && starts "$found" && ln -sf "$found" "$link" && return 0
	done
	return 1
}

from_playwright() {
	if [ "$(id -u)" -eq 0 ]; then
		.venv/bin/python -m playwright install --with-deps chromium >&2 || return 1
	else
		.venv/bin/python -m playwright install chromium >&2 || return 1
	fi
	found=$(.venv/bin/python -c 'from playwright.sync_api import sync_playwright
with sync_playwright() as playwright: print(playwright.chromium.executable_path)')
	starts "$found" && ln -sf "$found" "$link"
}

is_ubuntu() { grep -qs '^ID=ubuntu' /etc/os-release; }

nothing() {
	rm -f "$link"
	say "NO CHROMIUM: the journeys in a browser are skipped. $*"
	exit 0
}

mkdir -p .tools
driver_starts || { apt_install libatomic1 && driver_starts; } ||
	nothing "Playwright does not start here. On Debian and Ubuntu: sudo apt-get install libatomic1"
if [ -x "$link" ] && starts "$link"; then exit 0; fi
rm -f "$link"
if from_path; then exit 0; fi
if ! is_ubuntu && apt_install chromium && from_path; then exit 0; fi
say "no Chromium here and apt cannot give one; trying the one that Playwright offers"
if from_playwright; then exit 0; fi
nothing "On Debian: sudo apt-get install chromium"
