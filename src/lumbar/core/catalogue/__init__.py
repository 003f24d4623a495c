# SPDX-License-Identifier: Apache-2.0
"""What can be prescribed: exercises, doses, ladders, conditions, thresholds."""
