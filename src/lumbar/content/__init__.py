# SPDX-License-Identifier: Apache-2.0
"""The content itself: data and words, no logic."""
