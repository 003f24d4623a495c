# SPDX-License-Identifier: Apache-2.0
"""Exercises for low back pain: a typed library, a command line and an application."""

__all__ = ["__version__"]

__version__ = "0.1.0"
