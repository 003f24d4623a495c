#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Sees to it that the libraries stand ready with which the printed programme is laid out, or says plainly that they do not.
set -eu
cd "$(dirname "$0")/../.."
. tools/setup/lib.sh

packages="libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"

# HarfBuzz's part that cuts fonts is asked for as well: without it fonts are cut another way, and slowly.
at_hand() {
	.venv/bin/python -c 'from ctypes import CDLL
for name in "pango-1.0", "pangoft2-1.0", "harfbuzz-subset": CDLL(f"lib{name}.so.0")' >/dev/null 2>&1
}

# Other systems name the files in other ways, which WeasyPrint knows.
prints() { at_hand || .venv/bin/python -W error -c 'import weasyprint' >/dev/null 2>&1; }

if prints; then exit 0; fi
# shellcheck disable=SC2086 # a list of names
if apt_install $packages && prints; then exit 0; fi
say "NO PANGO: the programme cannot be printed to PDF here, and its tests are skipped.
On Debian and Ubuntu: sudo apt-get install $packages"
