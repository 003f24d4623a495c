# SPDX-License-Identifier: Apache-2.0
"""Movements drawn: stills as SVG, and frames from which a browser draws the same figure."""
