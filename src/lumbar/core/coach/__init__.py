# SPDX-License-Identifier: Apache-2.0
"""Landmarks in, events out: repetitions, holds, faults, one cue at a time, a score."""
