# SPDX-License-Identifier: Apache-2.0
"""The look of the application: templates, styles and the session player."""
