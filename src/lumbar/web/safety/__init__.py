# SPDX-License-Identifier: Apache-2.0
"""The safety check and what its answers lead to."""
