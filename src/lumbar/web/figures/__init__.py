# SPDX-License-Identifier: Apache-2.0
"""Figures for pages: their files, and how the person wants them to look."""
