# SPDX-License-Identifier: Apache-2.0
"""Scales, meaningful change and adherence."""
