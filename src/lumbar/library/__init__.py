# SPDX-License-Identifier: Apache-2.0
"""Reads the content into values, and reports every fault at once as file, key, expected, found."""

from lumbar.library.library import Library, load

__all__ = ["Library", "load"]
