# SPDX-License-Identifier: Apache-2.0
"""How a figure looks: skin and clothes."""

from __future__ import annotations

from django import forms

from lumbar.figures.palettes import CLOTHES, SKINS


class PaletteForm(forms.Form):
    """One skin and one set of clothes."""

    skin = forms.ChoiceField(choices=[(name, name) for name in SKINS])
    clothes = forms.ChoiceField(choices=[(name, name) for name in CLOTHES])

    @property
    def palette(self) -> str:
        """The palette that was chosen."""
        return f"{self.cleaned_data['skin']}-{self.cleaned_data['clothes']}"
