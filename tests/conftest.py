# SPDX-License-Identifier: Apache-2.0
"""Settings that every test shares."""

import os

import hypothesis

# A slow machine is no fault of the code: time is measured by bench, never asserted. Every run draws
# other people and histories: few a run are many over time. LUMBAR_LAWS=thorough draws many.
hypothesis.settings.register_profile("quick", deadline=None, print_blob=True, max_examples=25)
hypothesis.settings.register_profile("thorough", deadline=None, print_blob=True, max_examples=2000)
hypothesis.settings.load_profile(os.environ.get("LUMBAR_LAWS", "quick"))
