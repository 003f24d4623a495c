# SPDX-License-Identifier: Apache-2.0
"""Every figure that a document claims, measured on the machine at hand: `python -m bench`."""
