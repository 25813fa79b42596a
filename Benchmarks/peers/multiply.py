# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""More vectors out of few: each again with noise, of length 1. multiply.py VECTORS OUTPUT COUNT"""

import sys

import numpy

# So much of its length that a copy is about as near to its origin as passages of one subject are to each other.
NOISE = 0.35


def main():
    vectors = numpy.fromfile(sys.argv[1], numpy.float32).reshape(-1, 384)
    random = numpy.random.default_rng(1)
    wanted = int(sys.argv[3])
    with open(sys.argv[2], "wb") as file:
        for start in range(0, wanted, len(vectors)):
            part = vectors[:wanted - start]
            if start:
                part = part + random.normal(0, NOISE / 384 ** 0.5, part.shape).astype(numpy.float32)
                part /= numpy.linalg.norm(part, axis=1, keepdims=True)
            part.tofile(file)


if __name__ == "__main__":
    main()
