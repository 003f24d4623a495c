# SPDX-License-Identifier: Apache-2.0
"""A day of a plan becomes a script that leads a person through it."""
