# SPDX-License-Identifier: Apache-2.0
"""The pure heart of Lumbar: values in, values out.

Standard library only; no files, clock, chance or network.
"""
