# SPDX-License-Identifier: Apache-2.0
"""The pure core: values and functions on the standard library, with no files, clock or chance."""
