# SPDX-License-Identifier: Apache-2.0
"""A person and a catalogue become a plan, or a referral, with the reason and source of every choice."""
