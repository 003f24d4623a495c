# SPDX-License-Identifier: Apache-2.0
"""What Lumbar is, and who has checked it."""
