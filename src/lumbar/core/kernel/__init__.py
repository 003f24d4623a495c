# SPDX-License-Identifier: Apache-2.0
"""What the core stands on: errors, evidence marks, messages, the reading of plain data."""
