#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Looks for the two libraries of the system that mediapipe loads, or says plainly that they are missing.
set -eu
cd "$(dirname "$0")/../.."
. tools/setup/lib.sh

there() {
	python3 -c 'import ctypes; [ctypes.CDLL(name) for name in ("libEGL.so.1", "libGLESv2.so.2")]' 2>/dev/null
}

[ "$(uname -s)" = Linux ] || exit 0
if there; then exit 0; fi
if apt_install libegl1 libgles2 && there; then exit 0; fi
say "NO libEGL and libGLESv2: videos cannot be read. On Debian and Ubuntu: sudo apt-get install libegl1 libgles2"
