# SPDX-License-Identifier: Apache-2.0
"""The person, their history, and what it comes to."""
