# SPDX-License-Identifier: Apache-2.0
"""Measures how plain a text is: sentences, words, syllables, and runs shared with another text."""

import re
from collections.abc import Iterable, Iterator, Mapping

SENTENCE_END = re.compile(r"[.!?:;]+(?:\s+|$)")
WORD = re.compile(r"[A-Za-z]+(?:'[A-Za-z]+)?")
VOWELS = re.compile(r"[aeiouy]+")


def texts_of(found: object) -> Iterator[str]:
    """Give every text in parsed TOML, wherever it stands."""
    if isinstance(found, str):
        yield found
    elif isinstance(found, Mapping):
        for value in found.values():
            yield from texts_of(value)
    elif isinstance(found, list):
        for value in found:
            yield from texts_of(value)


def sentences(text: str) -> tuple[str, ...]:
    """Give the sentences of a text."""
    return tuple(part for part in SENTENCE_END.split(text) if WORD.search(part))


def words(text: str) -> tuple[str, ...]:
    """Give the words of a text in lower case, without signs and numbers."""
    return tuple(word.lower() for word in WORD.findall(text))


def syllables(word: str) -> int:
    """Count the syllables of an English word by its vowels; a silent e at the end is none."""
    plain = word.lower().replace("'", "")
    count = len(VOWELS.findall(plain))
    silent = plain.endswith("e") and not plain.endswith(("le", "ee", "ie", "oe", "ye"))
    past = plain.endswith("ed") and not plain.endswith(("ted", "ded"))
    return max(count - (1 if silent or past else 0), 1)


def words_per_sentence(texts: Iterable[str]) -> float:
    """Give the mean number of words in a sentence."""
    lengths = [len(words(part)) for text in texts for part in sentences(text)]
    return sum(lengths) / len(lengths)


def reading_grade(texts: Iterable[str]) -> float:
    """Give the Flesch-Kincaid grade: years of school that a reader needs."""
    kept = tuple(texts)
    found = [word for text in kept for word in words(text)]
    per_word = sum(syllables(word) for word in found) / len(found)
    return 0.39 * words_per_sentence(kept) + 11.8 * per_word - 15.59


def runs(text: str, length: int) -> Iterator[tuple[str, ...]]:
    """Give every run of so many words."""
    found = words(text)
    return zip(*(found[start:] for start in range(length)), strict=False)
