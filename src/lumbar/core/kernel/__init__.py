# SPDX-License-Identifier: Apache-2.0
"""What every room of the core stands on: errors, evidence marks, messages and the reading of plain data."""
