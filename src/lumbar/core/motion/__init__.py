# SPDX-License-Identifier: Apache-2.0
"""How a body moves in an exercise: skeleton, key poses, the movement between them."""
