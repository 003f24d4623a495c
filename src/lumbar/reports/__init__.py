# SPDX-License-Identifier: Apache-2.0
"""Documents to be read on paper: values first, then HTML; one file knows how a PDF is made."""
