# SPDX-License-Identifier: Apache-2.0
"""Plain data with words: what the command line prints and the browser plays.

The keys and their order are what outside programs rely on; a key may be added at the end.
"""
