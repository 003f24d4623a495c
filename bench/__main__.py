# SPDX-License-Identifier: Apache-2.0
"""Measure every figure, or those whose module is named: `python -m bench planning`."""

import os
import platform
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from bench import figures


def machine() -> str:
    """The machine and the Python that the figures belong to."""
    python = f"Python {platform.python_version()}"
    return f"{_processor()}, {os.cpu_count()} cores, {platform.system()}, {python}"


def _processor() -> str:
    listed = Path("/proc/cpuinfo")
    if listed.is_file():
        for line in listed.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def main(wanted: list[str]) -> int:
    """Print every figure as it is measured."""
    names = [module.name for module in iter_modules(figures.__path__)]
    unknown = [name for name in wanted if name not in names]
    if unknown:
        print(f"no figure {', '.join(unknown)}; there are {', '.join(names)}", file=sys.stderr)
        return 2
    print(machine())
    for name in wanted or names:
        for figure in import_module(f"bench.figures.{name}").measure():
            print(figure, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
