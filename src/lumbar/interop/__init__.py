# SPDX-License-Identifier: Apache-2.0
"""Values of the core become data that other programs read."""
