# SPDX-License-Identifier: Apache-2.0
"""A person and a catalogue become a plan or a referral, each choice with its reason and source."""
