# SPDX-License-Identifier: Apache-2.0
"""Red flags: answers become Clear, Modified, ClinicianFirst or Emergency."""
