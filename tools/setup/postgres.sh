#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Leaves .tools/postgres, a link to the folder of PostgreSQL's server programs, or says plainly that there are none.
set -eu
cd "$(dirname "$0")/../.."
. tools/setup/lib.sh

link=.tools/postgres

find_programs() {
	for folder in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV) \
		"$(pg_config --bindir 2>/dev/null || true)" \
		"$(dirname "$(command -v initdb 2>/dev/null || echo /nowhere/initdb)")"; do
		if [ -x "$folder/initdb" ] && [ -x "$folder/pg_ctl" ]; then
			ln -sfn "$folder" "$link"
			return 0
		fi
	done
	return 1
}

mkdir -p .tools
if [ -x "$link/initdb" ]; then exit 0; fi
rm -f "$link"
if find_programs; then exit 0; fi
if apt_install postgresql && find_programs; then exit 0; fi
say "NO POSTGRESQL SERVER: its tests are skipped. On Debian and Ubuntu: sudo apt-get install postgresql"
