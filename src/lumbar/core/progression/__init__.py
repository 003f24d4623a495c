# SPDX-License-Identifier: Apache-2.0
"""A history of events folded into a state: what changes next, and why."""
