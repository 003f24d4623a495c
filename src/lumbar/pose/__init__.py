# SPDX-License-Identifier: Apache-2.0
"""A video becomes landmarks, on this machine alone (extra `video`).

`watch` in `watching` is the way in. One file knows the landmark model (`blazepose`), one knows how
videos are read (`decoding`) and one how they are written (`annotating`).
"""
