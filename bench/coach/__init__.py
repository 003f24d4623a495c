# SPDX-License-Identifier: Apache-2.0
"""How well the coach sees: recordings with labels, movements with a known truth, speed."""
