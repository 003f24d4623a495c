# SPDX-License-Identifier: Apache-2.0
"""Serves the application on this machine."""

from __future__ import annotations

import socket
import sys
import webbrowser
from ipaddress import ip_address
from threading import Timer
from typing import Final

from waitress import create_server  # type: ignore[import-untyped]

from lumbar.web.wsgi import application

THREADS: Final = 8
PORTS_TRIED: Final = 50
_BROWSER_AFTER_S: Final = 0.5


class NotLoopbackError(Exception):
    """Personal mode answers its own machine alone."""


class PortTakenError(Exception):
    """Another program listens there."""


def run(host: str, port: int, *, open_browser: bool = False) -> None:
    """Serve until somebody stops it.

    Raises:
        NotLoopbackError: the address can be reached from other machines.
        PortTakenError: another program listens on the port.
    """
    if not _is_loopback(host):
        raise NotLoopbackError(f"{host}: in personal mode only this machine is answered: 127.0.0.1")
    try:
        server = create_server(application, host=host, port=port, threads=THREADS, ident=None)
    except OSError as fault:
        raise PortTakenError(f"port {port} on {host}: {fault.strerror}") from fault
    address = f"http://{host}:{port}/"
    sys.stdout.write(f"Lumbar is ready: {address}\nStop it with Ctrl-C.\n")
    sys.stdout.flush()
    if open_browser:
        Timer(_BROWSER_AFTER_S, webbrowser.open, [address]).start()
    try:
        server.run()
    except KeyboardInterrupt:
        server.close()


def free_port(first: int) -> int:
    """The first free port from `first` on.

    Raises:
        PortTakenError: none of them is free.
    """
    for port in range(first, first + PORTS_TRIED):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise PortTakenError(f"no free port from {first} to {first + PORTS_TRIED - 1}")


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
