# SPDX-License-Identifier: Apache-2.0
"""Answers as lines for people who read a terminal."""
