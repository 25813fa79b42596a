# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Measures fundstelle against peers in the same run and prints one Markdown table a subject."""

import argparse
import json
import os
import pathlib
import random
import re
import sqlite3
import statistics
import subprocess
import tempfile
import time

import erlasse
import seiten

HERE = pathlib.Path(__file__).parent


def measured(command, env=None, stdin=b""):
    """Runs a command; gives its output, wall seconds, CPU seconds and peak memory in MB."""
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        given.write(stdin)
        given.seek(0)
        start = time.perf_counter()
        process = subprocess.Popen(command, env=env, stdin=given, stdout=output, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        if process.returncode != 0:
            raise SystemExit(f"{command} failed: {errors.read().decode(errors='replace')[-2000:]}")
        return output.read(), wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def with_data(folder):
    return {**os.environ, "FUNDSTELLE_DATA": str(folder)}


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def table(title, rows):
    print(f"\n### {title}\n\n| what | measured |\n|---|---|")
    for name, value in rows:
        print(f"| {name} | {value} |")


def bench_import(args, data):
    """Import of all laws, then the same files again."""
    laws = args.corpus / "gesetze"
    size = sum(file.stat().st_size for file in laws.glob("*.xml")) / 1e6
    _, first, cpu, memory = measured([args.program, "import", str(laws)], with_data(data))
    _, again, _, _ = measured([args.program, "import", str(laws)], with_data(data))
    store = sum(file.stat().st_size for file in pathlib.Path(data).glob("fundstelle.sqlite*")) / 1e6
    table("Import of 1,000 laws", [
        ("XML", f"{size:.1f} MB"),
        ("first import", f"{first:.1f} s wall, {cpu:.1f} s CPU"),
        ("rate (goal ≥ 4 MB/s)", f"**{size / first:.1f} MB/s**"),
        ("peak memory (goal < 600 MB)", f"**{memory:.0f} MB**"),
        ("second import (goal ≥ 20× faster)", f"{again:.2f} s, **{first / again:.0f}×**"),
        ("database", f"{store:.0f} MB"),
    ])


def our_times(args, data, questions):
    lines = "\n".join(json.dumps({"id": i, "query": q, "limit": 10}) for i, q in enumerate(questions)) + "\n"
    output, _, _, _ = measured([args.program, "batch", "search"], with_data(data), lines.encode())
    return [json.loads(line)["ms"] for line in output.decode().splitlines()]


def peer_index(data, path):
    """The same passages in plain FTS5 with unicode61."""
    source = sqlite3.connect(f"file:{data}/fundstelle.sqlite?mode=ro", uri=True)
    peer = sqlite3.connect(path)
    peer.execute("CREATE VIRTUAL TABLE p USING fts5(titel, kontext, text, tokenize='unicode61')")
    rows = source.execute("SELECT id, titel, kontext, text FROM passage")
    peer.executemany("INSERT INTO p(rowid, titel, kontext, text) VALUES (?,?,?,?)", rows)
    peer.commit()
    peer.execute("INSERT INTO p(p) VALUES ('optimize')")
    peer.commit()
    return peer


def peer_times(peer, questions):
    times = []
    for question in questions:
        words = re.findall(r"\w+", question)
        query = " OR ".join(f'"{word}"' for word in words)
        start = time.perf_counter()
        peer.execute("SELECT rowid FROM p WHERE p MATCH ? ORDER BY bm25(p) LIMIT 10", (query,)).fetchall()
        times.append((time.perf_counter() - start) * 1000)
    return times


def long_questions(data, count=40, words=150):
    """Runs of 150 words of law text: what a caseworker pastes out of a letter."""
    source = sqlite3.connect(f"file:{data}/fundstelle.sqlite?mode=ro", uri=True)
    texts = [row[0] for row in source.execute("SELECT text FROM passage WHERE length(text) > 1500 ORDER BY id")]
    random.seed(1)
    return [" ".join(text.split()[:words]) for text in random.sample(texts, min(count, len(texts)))]


def bench_search(args, data):
    sentences = [line for line in (HERE / "fragen.txt").read_text().splitlines() if line]
    passages = sqlite3.connect(f"file:{data}/fundstelle.sqlite?mode=ro", uri=True).execute(
        "SELECT count(*) FROM passage").fetchone()[0]
    with tempfile.TemporaryDirectory() as folder:
        peer = peer_index(data, pathlib.Path(folder) / "peer.sqlite")
        peer_times(peer, sentences[:5])
        theirs = peer_times(peer, sentences)
        ours = our_times(args, data, sentences)
        long_ours = our_times(args, data, long_questions(data))
        long_theirs = peer_times(peer, long_questions(data, count=10))
    median, p95 = statistics.median(ours), percentile(ours, 0.95)
    peer_median, peer_p95 = statistics.median(theirs), percentile(theirs, 0.95)
    table(f"Search over {passages:,} passages, {len(sentences)} whole-sentence questions", [
        ("median (goal < 15 ms)", f"**{median:.1f} ms**"),
        ("95th percentile (goal < 50 ms)", f"**{p95:.1f} ms**"),
        ("plain FTS5 unicode61, same OR query: median, 95th percentile", f"{peer_median:.1f} ms, {peer_p95:.1f} ms"),
        ("faster at the median (goal ≥ 1×)", f"**{peer_median / median:.1f}×**"),
        ("faster at the 95th percentile (goal ≥ 3×)", f"**{peer_p95 / p95:.1f}×**"),
        ("150-word questions, 95th percentile (goal < 80 ms)", f"**{percentile(long_ours, 0.95):.1f} ms**"),
        ("the same in plain FTS5", f"{percentile(long_theirs, 0.95):.0f} ms"),
    ])


def bench_cite(args, data):
    text = b"".join(file.read_bytes() for file in sorted((args.corpus / "gesetze-md").glob("*.md"))) * 8
    with tempfile.NamedTemporaryFile() as file:
        file.write(text)
        file.flush()
        command = ["sh", "-c", f"exec {args.program} cite < {file.name} > /dev/null"]
        runs = [measured(command, with_data(data))[2] for _ in range(3)]
    size = len(text) / 1e6
    table(f"fundstelle cite over {size:.0f} MB of law text", [
        ("CPU seconds (median of 3)", f"{statistics.median(runs):.2f}"),
        ("rate (goal ≥ 30 MB per CPU second)", f"**{size / statistics.median(runs):.0f} MB/CPU-s**"),
    ])


def has_text(file):
    return len(subprocess.run(["pdftotext", str(file), "-"], capture_output=True).stdout) > 200


def bench_pdf(args, data):
    files = [f for f in sorted((args.corpus / "erlasse-test" / "documents").glob("*.pdf")) if has_text(f)]
    with tempfile.TemporaryDirectory() as folder:
        pages = 0
        for file in files:
            info = subprocess.run(["pdfinfo", str(file)], capture_output=True).stdout.decode(errors="replace")
            pages += int(re.search(r"Pages:\s+(\d+)", info)[1])
            os.symlink(file.resolve(), pathlib.Path(folder) / file.name)
        command = f"ls {folder}/*.pdf | tr '\\n' '\\0' | xargs -0 -P 2 -I@ pdftotext -bbox-layout @ /dev/null"
        ours, theirs = [], []
        for run in range(3):
            theirs.append(measured(["sh", "-c", command])[1])
            store = pathlib.Path(folder) / f".data{run}"
            ours.append(measured([args.program, "import", folder], with_data(store))[1])
    ratio = statistics.median(t / o for t, o in zip(theirs, ours))
    table(f"PDF: {len(files)} files, {pages} pages with text", [
        ("import with recognition and index", f"{pages / statistics.median(ours):.0f} pages/s"),
        ("pdftotext -bbox-layout alone, two at a time", f"{pages / statistics.median(theirs):.0f} pages/s"),
        ("ratio (goal ≥ 0.5)", f"**{ratio:.2f}**"),
    ])


def bench_decrees(args, data, count=12_000):
    """Import of plain-text decrees with recognition, then one more: how long until it is found."""
    with tempfile.TemporaryDirectory() as folder:
        many, one = pathlib.Path(folder) / "bestand", pathlib.Path(folder) / "neu"
        erlasse.make(many, count)
        erlasse.make(one, 1, seed=2)
        new = next(one.rglob("*.txt"))
        new.write_text(new.read_text().replace("Unterlagen", "Unterlagen und Zwiebelfischnachweis"))
        size = sum(file.stat().st_size for file in many.rglob("*.txt")) / 1e6
        env = {**with_data(pathlib.Path(folder) / ".data"), "FUNDSTELLE_LAND": "Seenmark"}
        _, wall, cpu, memory = measured([args.program, "import", str(many)], env)
        before = store_size(folder)
        start = time.perf_counter()
        measured([args.program, "import", str(one)], env)
        found, _, _, _ = measured([args.program, "search", "Zwiebelfischnachweis", "--json"], env)
        arrival = time.perf_counter() - start
        if "Zwiebelfischnachweis" not in found.decode():
            raise SystemExit("the new decree was not found")
        grown = store_size(folder) - before
        table(f"Decrees: {count:,} as plain text, {size:.0f} MB", [
            ("import with recognition (goal < 360 s)", f"**{wall:.0f} s** wall, {cpu:.0f} s CPU"),
            ("peak memory (goal < 1,000 MB)", f"**{memory:.0f} MB**"),
            ("one more decree: imported and found by a new search (goal < 2 s)", f"**{arrival:.2f} s**"),
            ("growth of the database by it", f"{grown / 1e3:.0f} kB"),
        ])
        bench_served(args, pathlib.Path(folder), env, count)


def bench_served(args, folder, env, count):
    """The way of a file through a watched folder, and how long pages take, with all decrees in the store."""
    with seiten.served(args.program, env, folder / "eingang") as pages:
        arrivals = [pages.arrival(folder / "eingang", f"Fliederbeer{word}bescheinigung") for word in ("al", "um", "or")]
        rows = [("new file in a watched folder until search finds it (goal < 2 s), median of 3",
                 f"**{statistics.median(arrivals):.2f} s**")]
        for name, path in pages.subjects():
            first, again = pages.times(path)
            rows.append((f"{name} (goal < 300 ms): first time, then median", f"{first:.0f} ms, **{again:.0f} ms**"))
        steps = pages.settle(5)
        rows.append(("Erlasspflege: a question settled and the next one shown, median of 5",
                     f"**{statistics.median(steps):.0f} ms**"))
        table(f"Pages with {count:,} decrees in the store", rows)


def bench_check_lists(args, data, count=12_000):
    """Every shipped Prüfschema filled over many decrees and the laws, for the first time and again."""
    with tempfile.TemporaryDirectory() as folder:
        many = pathlib.Path(folder) / "bestand"
        erlasse.make(many, count)
        env = {**with_data(pathlib.Path(folder) / ".data"), "FUNDSTELLE_LAND": "Seenmark"}
        measured([args.program, "import", str(many)], env)
        measured([args.program, "import", str(args.corpus / "gesetze")], env)
        with seiten.served(args.program, env, pathlib.Path(folder) / "eingang") as pages:
            time.sleep(20)  # the server reads ahead at its start
            times = [pages.fill(name) for name in pages.check_lists()]
        first, again = [t[0] for t in times], [t[1] for t in times]
        table(f"{len(times)} Prüfschemata over {count:,} decrees and the laws, through /api/v1/pruefe, 20 s after the start", [
            ("first time (goal < 300 ms): median, longest",
             f"**{statistics.median(first):.0f} ms**, **{max(first):.0f} ms**"),
            ("again: median, longest", f"{statistics.median(again):.0f} ms, {max(again):.0f} ms"),
        ])


def store_size(folder):
    return sum(file.stat().st_size for file in (pathlib.Path(folder) / ".data").glob("fundstelle.sqlite*"))


SUBJECTS = {"decrees": bench_decrees, "pruefe": bench_check_lists, "import": bench_import, "search": bench_search,
            "cite": bench_cite, "pdf": bench_pdf}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--corpus", required=True, type=pathlib.Path)
    parser.add_argument("subjects", nargs="*", default=list(SUBJECTS))
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as data:
        if "search" in args.subjects and "import" not in args.subjects:
            measured([args.program, "import", str(args.corpus / "gesetze")], with_data(data))
        for subject in args.subjects:
            SUBJECTS[subject](args, data)


if __name__ == "__main__":
    main()
