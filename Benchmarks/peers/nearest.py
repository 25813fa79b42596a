# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""The table of vectors: the embedded passages as they are, then so many copies that memory is what counts."""

import json
import pathlib
import statistics
import subprocess

import measure
from engines import size

HERE = pathlib.Path(__file__).resolve().parent
DIMENSION = 384
MANY = 200_000
K = 10


def table(args, work, passages, questions, engines, python):
    count = passages.stat().st_size // (4 * DIMENSION)
    rows(args, work / "as-they-are", passages, questions, engines, python, f"{count:,} vectors of passages")
    many = work / "many.f32"
    subprocess.run([str(python), str(HERE / "multiply.py"), str(passages), str(many), str(MANY)], check=True)
    rows(args, work / "many", many, questions, engines, python,
         f"{MANY:,} vectors: those of the passages, each with noise as often as it takes")


def rows(args, folder, passages, questions, engines, python, what):
    asked = questions.stat().st_size // (4 * DIMENSION)
    print(f"\n## Vectors: {what}, {asked} questions, one thread, timed in the process\n\n"
          "| engine | recall@10 against float32 | ms a question, p50 / p95 | build | size | "
          "memory, building / asking |\n"
          "|---|---|---|---|---|---|", flush=True)
    truth = None
    bench = [str(args.bin / "vektor-bench")]
    candidates = [(name, [str(python), str(HERE / "vectors.py"), key]) for key, name in engines]
    for number, (name, command) in enumerate(candidates + [("`VectorIndex` (ours)", bench)]):
        target = folder / str(number)
        built, memory = measure.run(command + ["build", str(passages), str(target)])
        found = json.loads(subprocess.run(
            command + ["search", str(target), str(questions), str(K)], check=True, capture_output=True).stdout)
        truth = truth or found["rows"]
        equal = sum(len(set(a) & set(b)) for a, b in zip(truth, found["rows"])) / (K * len(truth))
        median, late = statistics.median(found["ms"]), measure.percentile(found["ms"], 0.95)
        print(f"| {name} | {equal:.4f} | {median:.2f} / {late:.2f} | {built:.1f} s | {size(target) / 1e6:.1f} MB | "
              f"{memory:.0f} / {found['memory']:.0f} MB |", flush=True)
