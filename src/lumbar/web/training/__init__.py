# SPDX-License-Identifier: Apache-2.0
"""Today: the session, its end, the bad day."""
