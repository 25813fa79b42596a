# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""The same passages and questions through other engines and ours; prints Markdown for docs/measurements/peers.md."""

import argparse
import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import urllib.request

import corpus
import measure
import postgres
from engines import size

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = ROOT / ".build" / "peers"
PYTHON = WORK / "venv" / "bin" / "python"
QUESTIONS = ROOT / "Evaluation" / "questions" / "gesetze.jsonl"
TEXT_ENGINES = [
    ("fts5", "SQLite FTS5, `unicode61`"), ("postgres", "PostgreSQL 15, `german`"),
    ("tantivy", "tantivy, German stemmer"), ("bm25s", "bm25s, German stemmer"),
]
VECTOR_ENGINES = [
    ("numpy", "numpy, float32 (the truth)"), ("faiss-flat", "faiss `IndexFlatIP`"), ("faiss-sq8", "faiss SQ8"),
    ("usearch-f32", "usearch, f32"), ("usearch-i8", "usearch, i8"),
]


def install():
    """An environment of its own, made once.

    Without it there is nothing to compare with: that is said, and is no failure of a benchmark of ours.
    """
    wanted = (HERE / "requirements.txt").read_text()
    done = WORK / "requirements.txt"
    if PYTHON.exists() and done.exists() and done.read_text() == wanted:
        return
    try:
        subprocess.run([sys.executable, "-m", "venv", str(WORK / "venv")], check=True)
        subprocess.run([str(PYTHON), "-m", "pip", "install", "-q", "--disable-pip-version-check", "-r",
                        str(HERE / "requirements.txt")], check=True)
    except (OSError, subprocess.CalledProcessError):
        print("\nPeers were left out: Benchmarks/peers/requirements.txt could not be installed.")
        raise SystemExit(0) from None
    done.write_text(wanted)


class Engine:
    """How one engine is built and asked, and what it was measured to be."""

    def __init__(self, name, index, query, read=json.loads, env=None):
        self.name, self.index, self.query, self.read, self.env = name, index, query, read, env

    def row(self, folder, questions, lines=None):
        built, memory = measure.run(self.index, self.env) if self.index else (None, None)
        bytes_ = size(folder)
        answers = measure.ask(self.query, lines or [question.text for question in questions], self.read, self.env)
        shares = " / ".join(f"{share:.3f}" for share in measure.quality(questions, answers.ids))
        return (f"| {self.name} | {shares} | {measure.times(answers.first)} | {measure.times(answers.again)} | "
                + (f"{built:.1f} s | " if built is not None else "see below | ") + f"{bytes_ / 1e6:.1f} MB | "
                + (f"{memory:.0f} / " if memory is not None else "") + f"{answers.memory:.0f} MB |")


HEAD = ("| engine | found @1 / @5 / @10 / MRR@10 | ms a question, p50 / p95 | second pass, p50 / p95 | build | size | "
        "memory, building / asking |\n|---|---|---|---|---|---|---|")


def bench(args, *options):
    return [str(args.bin / "retrieval-bench"), *map(str, options)]


def peer(args, folder, tsv, key, name):
    script = [str(PYTHON), str(HERE / "serve.py"), key]
    target = folder / key
    return target, Engine(name, script + ["index", str(tsv), str(target)], script + ["query", str(target), "10"],
                          env=clean_environment())


def clean_environment():
    env = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    env.pop("OPENBLAS_CORETYPE", None)
    return env


def product(args, data, name, land=None):
    """The whole search of the program over its own store: it knows headings, names of laws and what is in force."""
    env = {**os.environ, "FUNDSTELLE_DATA": str(data), "FUNDSTELLE_EMBEDDINGS_URL": "aus"}
    if land:
        env["FUNDSTELLE_LAND"] = land
    return Engine(name, None, [str(args.bin / "fundstelle"), "batch", "search"],
                  lambda line: [str(hit["passage"]) for hit in json.loads(line)["hits"]], env)


def product_lines(questions):
    return [json.dumps({"id": number, "query": question.text, "stichtag": question.day, "limit": 10})
            for number, question in enumerate(questions)]


def text_rows(args, folder, tsv, questions, data, land=None):
    print(HEAD, flush=True)
    ours = folder / "ours"
    print(Engine("`retrieval-bench` (ours)", bench(args, "index", tsv, ours), bench(args, "query", ours, 10))
          .row(ours, questions), flush=True)
    for key, name in TEXT_ENGINES:
        why = postgres.missing() if key == "postgres" else None
        if why:
            print(f"| {name} | left out: {why} | | | | | |")
            continue
        target, engine = peer(args, folder, tsv, key, name)
        print(engine.row(target, questions), flush=True)
    print(product(args, data, "`fundstelle search` (ours, whole)", land)
          .row(data, questions, product_lines(questions)), flush=True)


def imported(args, folder, source, land=None):
    env = {**os.environ, "FUNDSTELLE_DATA": str(folder), "FUNDSTELLE_EMBEDDINGS_URL": "aus"}
    if land:
        env["FUNDSTELLE_LAND"] = land
    wall, memory = measure.run([str(args.bin / "fundstelle"), "import", str(source)], env)
    return f"Import of the sources by `fundstelle`, reading and recognition included: {wall:.1f} s, {memory:.0f} MB."


def laws(args, folder):
    data, tsv = folder / "laws", folder / "laws.tsv"
    note = imported(args, data, args.corpus / "gesetze")
    count, bytes_ = corpus.write_passages(data, tsv)
    questions = corpus.law_questions(QUESTIONS, data)
    files = len(list((args.corpus / "gesetze").glob("*.xml")))
    print(f"\n## Words: {count:,} passages of {files:,} laws ({bytes_ / 1e6:.0f} MB), {len(questions)} questions\n")
    text_rows(args, folder / "words", tsv, questions, data)
    print(f"\n{note}")
    return data


def decrees(args, folder):
    source = args.corpus / "erlasse-test"
    if not source.is_dir():
        return
    data, tsv = folder / "decrees", folder / "decrees.tsv"
    note = imported(args, data, source / "documents", "NRW")
    count, bytes_ = corpus.write_passages(data, tsv)
    questions = corpus.decree_questions(source / "questions.jsonl", data)
    print(f"\n## Decrees: {count:,} passages ({bytes_ / 1e6:.1f} MB), {len(questions)} questions\n\n"
          "Not a fair contest: these questions ask as of a day and in one Land, which only the whole search is told.\n")
    text_rows(args, folder / "decree-words", tsv, questions, data, "NRW")
    print(f"\n{note}")


def meaning(args, folder, data):
    chosen = corpus.laws_within(QUESTIONS, data, args.vector_laws, args.vector_passages)
    tsv = folder / "some.tsv"
    count, _ = corpus.write_passages(data, tsv, chosen)
    questions = corpus.law_questions(QUESTIONS, data, chosen)
    print(f"\n## Words and meaning: {count:,} passages of {len(chosen)} laws, {len(questions)} questions\n\n{HEAD}",
          flush=True)
    work = folder / "meaning"
    work.mkdir()
    files = work / "passages.f32", work / "questions.f32"
    embedder = subprocess.Popen(
        [str(PYTHON), str(HERE / "embedder.py"), str(WORK / "vectors.sqlite"), *map(str, files)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    address = embedder.stdout.readline().strip()
    for name, options in [("by words", []), ("by words and vectors", ["--vektoren", "--einbetter", address])]:
        target = work / f"ours{len(options)}"
        print(Engine(f"`retrieval-bench` (ours), {name}", bench(args, "index", tsv, target, *options),
                     bench(args, "query", target, 10)).row(target, questions), flush=True)
    # After the engines were timed: whatever of this our search has asked already comes out of the embedder's memory.
    embed(address, [question.text for question in questions])
    embedder.stdin.close()
    if embedder.wait() != 0:
        raise SystemExit("the embedder failed")
    for key in ("tantivy", "bm25s"):
        target, engine = peer(args, work, tsv, key, dict(TEXT_ENGINES)[key])
        print(engine.row(target, questions), flush=True)
    near(args, work, *files)


def embed(address, texts):
    body = json.dumps({"input": texts, "input_type": "query"}).encode()
    urllib.request.urlopen(urllib.request.Request(address + "/embeddings", body)).read()


def near(args, work, passages, questions):
    import nearest
    nearest.table(args, work, passages, questions, VECTOR_ENGINES, PYTHON)


def machine():
    memory = measure.kilobytes("/proc/meminfo", "MemTotal:") / (1 << 20)
    cpu = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    return f"{os.cpu_count()} cores ({cpu}), {memory:.0f} GiB"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True, type=pathlib.Path, help="folder of the built programs")
    parser.add_argument("--corpus", required=True, type=pathlib.Path)
    parser.add_argument("--vector-laws", type=int, default=60)
    parser.add_argument("--vector-passages", type=int, default=5_000)
    parser.add_argument("parts", nargs="*", default=["words", "meaning", "decrees"],
                        help="words, meaning, decrees; all if none is named")
    args = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    install()
    print(f"# Peers\n\n{datetime.date.today()}, {machine()}; load at the start {os.getloadavg()[0]:.1f}. "
          f"`Benchmarks/run peers {' '.join(args.parts)}`")
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        folder.chmod(0o755)  # PostgreSQL runs as another user
        for name in ("words", "decree-words"):
            (folder / name).mkdir()
        if "words" in args.parts:
            data = laws(args, folder)
        elif "meaning" in args.parts:
            data = folder / "laws"
            imported(args, data, args.corpus / "gesetze")
        if "meaning" in args.parts:
            meaning(args, folder, data)
        if "decrees" in args.parts:
            decrees(args, folder)
    print(f"\nLoad at the end {os.getloadavg()[0]:.1f}.")


if __name__ == "__main__":
    main()
