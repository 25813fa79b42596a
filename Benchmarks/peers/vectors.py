# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Search among vectors in other engines, one thread, timed in the process: a search takes less than a pipe.

    vectors.py ENGINE build VECTORS DIR
    vectors.py ENGINE search DIR QUESTIONS K

VECTORS and QUESTIONS are files of float32, 384 a vector. Search prints {"ms": […], "rows": [[…]], "memory": MB}.
"""

import json
import os
import pathlib
import sys
import time

# One thread, as the program searches; must be set before the libraries are loaded.
os.environ.update({name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")})
os.environ.pop("OPENBLAS_CORETYPE", None)

import numpy  # noqa: E402

import measure  # noqa: E402

DIMENSION = 384


class Numpy:
    """All products in float32: the truth that the others are held against."""

    def build(self, vectors, folder):
        numpy.save(folder / "vectors.npy", vectors)

    def open(self, folder):
        self.vectors = numpy.load(folder / "vectors.npy")

    def search(self, question, k):
        scores = self.vectors @ question
        best = numpy.argpartition(-scores, k)[:k]
        return best[numpy.argsort(-scores[best], kind="stable")]


class Faiss:
    """Exact over float32 (flat), or over one byte a value (sq8)."""

    def __init__(self, kind):
        self.kind = kind

    def build(self, vectors, folder):
        import faiss
        if self.kind == "flat":
            index = faiss.IndexFlatIP(DIMENSION)
        else:
            index = faiss.IndexScalarQuantizer(
                DIMENSION, faiss.ScalarQuantizer.QT_8bit, faiss.METRIC_INNER_PRODUCT)
            index.train(vectors)
        index.add(vectors)
        faiss.write_index(index, str(folder / "faiss"))

    def open(self, folder):
        import faiss
        self.index = faiss.read_index(str(folder / "faiss"))

    def search(self, question, k):
        return self.index.search(question[None], k)[1][0]


class Usearch:
    """A graph (HNSW) with its usual parameters: approximate."""

    def __init__(self, dtype):
        self.dtype = dtype

    def index(self):
        from usearch.index import Index
        return Index(ndim=DIMENSION, metric="ip", dtype=self.dtype)

    def build(self, vectors, folder):
        index = self.index()
        index.add(numpy.arange(len(vectors)), vectors, threads=1)
        index.save(str(folder / "usearch"))

    def open(self, folder):
        self.graph = self.index()
        self.graph.load(str(folder / "usearch"))

    def search(self, question, k):
        return self.graph.search(question, k, threads=1).keys


ENGINES = {
    "numpy": Numpy, "faiss-flat": lambda: Faiss("flat"), "faiss-sq8": lambda: Faiss("sq8"),
    "usearch-f32": lambda: Usearch("f32"), "usearch-i8": lambda: Usearch("i8"),
}


def read(path):
    return numpy.fromfile(path, numpy.float32).reshape(-1, DIMENSION)


def main():
    name, command, *rest = sys.argv[1:]
    engine = ENGINES[name]()
    if command == "build":
        folder = pathlib.Path(rest[1])
        folder.mkdir(parents=True, exist_ok=True)
        engine.build(read(rest[0]), folder)
        return
    engine.open(pathlib.Path(rest[0]))
    questions, k = read(rest[1]), int(rest[2])
    times, rows = [], []
    for question in numpy.concatenate([questions[:5], questions]):
        start = time.perf_counter()
        found = engine.search(question, k)
        times.append((time.perf_counter() - start) * 1000)
        rows.append([int(row) for row in found])
    # The first five have only warmed it up.
    print(json.dumps({"ms": times[5:], "rows": rows[5:], "memory": measure.peak(os.getpid())}))


if __name__ == "__main__":
    main()
