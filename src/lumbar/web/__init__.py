# SPDX-License-Identifier: Apache-2.0
"""The application: pages for one person on their own machine, over the same core as all else."""
