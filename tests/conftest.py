# SPDX-License-Identifier: Apache-2.0
"""Settings that every test shares."""

import hypothesis

# A slow machine is no fault of the code: time is measured by bench, never asserted.
hypothesis.settings.register_profile("lumbar", deadline=None, print_blob=True)
hypothesis.settings.load_profile("lumbar")
