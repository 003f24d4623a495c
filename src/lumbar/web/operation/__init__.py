# SPDX-License-Identifier: Apache-2.0
"""What an operator does, once Django is set up: serve, seed, back up, restore, rebuild."""
