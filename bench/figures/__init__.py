# SPDX-License-Identifier: Apache-2.0
"""One module per figure: each has `measure`, which yields its lines."""
