# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.core.motion.noise import BAD_NOISE, NO_NOISE, USUAL_NOISE, Noise


def test_noises_grow_from_none_to_bad() -> None:
    for name in ("white", "wander", "offset", "dropped", "lost", "swaps_per_min", "uneven"):
        sizes = [getattr(each, name) for each in (NO_NOISE, USUAL_NOISE, BAD_NOISE)]
        assert sizes == sorted(set(sizes))


@pytest.mark.parametrize(
    "wrong", [{"white": -1}, {"wander": -1}, {"offset": -1}, {"swaps_per_min": -1}, {"wander_s": 0}]
)
def test_noise_below_0_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="sizes from 0"):
        Noise(**wrong)


@pytest.mark.parametrize("wrong", [{"dropped": 1}, {"lost": -0.1}, {"uneven": 1}])
def test_noise_with_an_impossible_share_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="shares from 0 to below 1"):
        Noise(**wrong)
