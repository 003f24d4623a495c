# SPDX-License-Identifier: Apache-2.0
"""Walks through the application in a real browser."""
