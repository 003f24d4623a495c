# SPDX-License-Identifier: Apache-2.0
"""The plan with its reasons, and progress."""
