# SPDX-License-Identifier: Apache-2.0
"""One module per command: `add` describes its arguments, `run` does it and gives the exit code.

A command imports the rooms that it needs when it runs, so that none waits for another's.
"""
