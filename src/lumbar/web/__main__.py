# SPDX-License-Identifier: Apache-2.0
"""`python -m lumbar.web rebuild`: what an operator rarely needs and no other command offers."""

import argparse
import sys
from pathlib import Path

from lumbar.web.operate import rebuild

if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m lumbar.web")
    parser.add_argument("action", choices=["rebuild"], help="work everything out again")
    parser.add_argument("--data", type=Path, help="the folder of the data")
    sys.exit(rebuild(data=parser.parse_args().data))
