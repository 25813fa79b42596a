# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Compares what Fundstelle recognised in a set of decrees with the truth about them.

    recognition.py --program .build/release/fundstelle --set FOLDER [--data FOLDER] [--errors N] [--part scans]

FOLDER holds `documents/`, `documents.jsonl` and `questions.jsonl` (see shared/corpus/erlasse-test/README.md). The
program imports the documents into a new data folder, unless `--data` names one that holds them already.
"""

import argparse
import collections
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

GOALS = {"aktenzeichen": 0.97, "datum": 0.98, "normgeber": 0.95, "land": 0.95, "betreff": 0.95}


def run(args, command, data, text=None):
    env = {**os.environ, "FUNDSTELLE_DATA": str(data), "FUNDSTELLE_LAND": args.land}
    done = subprocess.run([args.program, *command], env=env, input=text, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{command}: exit {done.returncode}\n{done.stderr[-2000:]}")
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def smooth(text):
    return " ".join((text or "").split())


def outer(file):
    """`mail.eml#annex.pdf` stands for the mail; what lies in an archive keeps its name."""
    return file.split("#")[0] if ".eml#" in file else file


def key(number):
    return re.sub(r"[\s]", "", number or "").replace("–", "-").replace("—", "-")


def relation(entry):
    return (entry["art"], key(entry.get("ziel_az")), entry.get("ziel_datum"))


def spans(entry):
    return [tuple(span) if isinstance(span, list) else (span.get("von"), span.get("bis"))
            for span in entry.get("in_force_intervals") or []]


class Score:
    def __init__(self):
        self.right, self.found, self.true = 0, 0, 0

    def add(self, found, true):
        found, true = collections.Counter(found), collections.Counter(true)
        self.right += sum((found & true).values())
        self.found += sum(found.values())
        self.true += sum(true.values())

    def __str__(self):
        precision = self.right / self.found if self.found else 1.0
        recall = self.right / self.true if self.true else 1.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return f"F1 {f1:.3f} (P {precision:.3f}, R {recall:.3f}; {self.true} true, {self.found} found)"


class Comparison:
    def __init__(self):
        self.fields = {name: [0, 0] for name in [*GOALS, "typ", "hier", "rang", "verbindlich", "duplikat_von"]}
        self.bezug, self.relations, self.effects = Score(), Score(), Score()
        self.kinds = collections.defaultdict(Score)
        self.spans = collections.Counter()
        self.errors = []

    def note(self, file, what, got, true):
        self.errors.append((what, file, got, true))

    def add(self, true, got):
        file = true["file"]
        for name, counts in self.fields.items():
            counts[1] += 1
            a, b = got.get(name), true.get(name)
            if name in ("betreff", "hier", "normgeber"):
                a, b = smooth(a), smooth(b)
            if name == "aktenzeichen":
                a, b = key(a), key(b)
            if name == "duplikat_von":
                a, b = bool(a), bool(b)
            if a == b:
                counts[0] += 1
            else:
                self.note(file, name, a, b)
        self.add_lists(file, true, got)
        self.add_spans(file, true, got)

    def add_lists(self, file, true, got):
        a = [(key(e.get("az")), e.get("datum")) for e in got.get("bezug") or []]
        b = [(key(e.get("az")), e.get("datum")) for e in true["bezug"]]
        self.bezug.add(a, b)
        if sorted(map(str, a)) != sorted(map(str, b)):
            self.note(file, "bezug", a, b)
        # Citations („bezug“) are told apart from effects: the former have no effective date.
        a = [relation(e) + (e.get("wirkung_ab"), e.get("neu_bis")) for e in got.get("beziehungen") or []]
        b = [relation(e) + (e.get("wirkung_ab"), e.get("neu_bis")) for e in true["beziehungen"]]
        self.relations.add(a, b)
        self.effects.add([e for e in a if e[0] != "bezug"], [e for e in b if e[0] != "bezug"])
        for kind in {e[0] for e in a + b}:
            self.kinds[kind].add([e for e in a if e[0] == kind], [e for e in b if e[0] == kind])
        if sorted(map(str, a)) != sorted(map(str, b)):
            missing = list((collections.Counter(b) - collections.Counter(a)).elements())
            extra = list((collections.Counter(a) - collections.Counter(b)).elements())
            self.note(file, "beziehungen", {"zuviel": extra}, {"fehlt": missing})

    def add_spans(self, file, true, got):
        a, b = spans(got), spans(true)
        if a == b:
            outcome = "right"
        elif not a and got.get("status") in ("unklar", "abgelehnt"):
            outcome = "unklar"
        else:
            outcome = "wrong"
        self.spans[outcome] += 1
        if outcome != "right":
            self.note(file, f"intervals {outcome}", a, b)

    def report(self, title):
        count = sum(self.spans.values())
        print(f"\n### {title}: {count} documents\n\n| what | goal | measured |\n|---|---|---|")
        for name, (right, total) in self.fields.items():
            goal = f"≥ {GOALS[name]:.2f}" if name in GOALS else ""
            print(f"| {name} | {goal} | {right / max(1, total):.3f} |")
        print(f"| bezug | F1 ≥ 0.95 | {self.bezug} |")
        print(f"| relations (kind, target, effective date) | F1 ≥ 0.92 | {self.relations} |")
        print(f"| relations without mere citations | | {self.effects} |")
        for kind, score in sorted(self.kinds.items()):
            print(f"| – {kind} | | {score} |")
        for outcome, goal in (("right", "≥ 0.93"), ("unklar", ""), ("wrong", "≤ 0.01")):
            print(f"| intervals in force {outcome} | {goal} | {self.spans[outcome] / max(1, count):.3f} |")

    def list_errors(self, limit):
        kinds = collections.Counter(what for what, *_ in self.errors)
        print("\n### Errors\n\n" + ", ".join(f"{what}: {n}" for what, n in kinds.most_common()))
        shown = collections.Counter()
        for what, file, got, true in sorted(self.errors, key=lambda e: (e[0], e[1])):
            shown[what] += 1
            if shown[what] <= limit:
                print(f"- {what} · {file}\n    recognised: {got}\n    true:       {true}")


def trigrams(text):
    words = re.findall(r"\w+", text.lower())
    return [tuple(words[i:i + 3]) for i in range(max(1, len(words) - 2))]


def holds(text, quote):
    wanted = trigrams(re.sub(r"-\s+(?=[a-zäöüß])", "", quote))
    there = set(trigrams(text))
    return sum(gram in there for gram in wanted) >= 0.6 * len(wanted)


def in_force(truth, day):
    return any((von is None or von <= day) and (bis is None or day <= bis) for von, bis in truth["in_force_intervals"])


def may_lead(truth, day):
    """Whether a document may lead an answer as if it held: in force, of the own Land, binding at least in part."""
    return truth is None or in_force(truth, day) and (truth["verbindlich"] or truth.get("verbindliche_teile"))


def questions(args, data, documents):
    asked = [json.loads(line) for line in (args.set / "questions.jsonl").read_text().splitlines()]
    lines = "\n".join(json.dumps({"id": q["id"], "query": q["frage"], "stichtag": q["stichtag"], "limit": 10})
                      for q in asked) + "\n"
    wide = "\n".join(json.dumps({"id": q["id"], "query": q["frage"], "stichtag": q["stichtag"], "limit": 60,
                                 "auchAusserKraft": True}) for q in asked) + "\n"
    answers = {a["id"]: a for a in run(args, ["batch", "ask"], data, lines)}
    recognised = {a["id"]: a["hits"] for a in run(args, ["batch", "search"], data, lines)}
    everything = {a["id"]: a["hits"] for a in run(args, ["batch", "search"], data, wide)}
    leads, recall = [], collections.Counter()
    answerable = [q for q in asked if q["gold"]]
    for q in asked:
        day = q["stichtag"]
        statements = answers[q["id"]]["antwort"]["aussagen"]
        if statements:
            lead = statements[0]["belege"][0]
            file = outer(lead["quelle"]["datei"])
            why = {d["file"]: d["grund"] for d in q.get("falsch_details") or []}
            if lead["geltung"]["status"] == "inKraft" and lead.get("verbindlich", True):
                if not may_lead(documents.get(file), day):
                    leads.append((q["id"], file, why.get(file, "does not hold on that day"), lead["abschnitt"]))
                elif why.get(file) == "geaendert" and not any(g["file"] == file for g in q["gold"]):
                    leads.append((q["id"], file, "geaendert", lead["abschnitt"]))
    for q in answerable:
        quotes = [g["zitat"] for g in q["gold"] if g.get("rolle") != "geaenderte_stelle"] or \
                 [g["zitat"] for g in q["gold"]]
        true = [h for h in everything[q["id"]] if in_force_file(documents, h, q["stichtag"])]
        for name, hits in (("recognised", recognised[q["id"]]), ("true", true)):
            for k in (1, 5, 10):
                recall[name, k] += any(holds(h["text"], quote) for h in hits[:k] for quote in quotes)
    total = len(answerable)
    print(f"\n### Questions: {total} answerable of {len(asked)}, each on its Stichtag\n")
    print("| recall of the gold passage | with recognised intervals | with true intervals |\n|---|---|---|")
    for k in (1, 5, 10):
        print(f"| @{k} | {recall['recognised', k] / total:.3f} | {recall['true', k] / total:.3f} |")
    print(f"\nAnswers led by what does not hold (goal 0): **{len(leads)}**")
    for lead in leads[:args.errors]:
        print("-", *lead)


def in_force_file(documents, hit, day):
    truth = documents.get(outer(hit["quelle"]["datei"]))
    return truth is None or in_force(truth, day)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--set", required=True, type=pathlib.Path)
    parser.add_argument("--data", type=pathlib.Path)
    parser.add_argument("--land", default="NRW")
    parser.add_argument("--errors", type=int, default=10, help="errors to list of each kind")
    parser.add_argument("--no-questions", action="store_true")
    args = parser.parse_args()
    documents = {d["file"]: d for d in map(json.loads, (args.set / "documents.jsonl").read_text().splitlines())}
    with tempfile.TemporaryDirectory() as folder:
        data = args.data or pathlib.Path(folder) / "data"
        if not args.data or not (args.data / "fundstelle.sqlite").exists():
            run(args, ["import", str(args.set / "documents")], data)
        rows = {outer(row["file"]): row for row in run(args, ["documents", "--json"], data)}
        whole, scans = Comparison(), Comparison()
        for file, truth in documents.items():
            (scans if truth["scan"] else whole).add(truth, rows.get(file, {}))
        whole.report("With a text layer")
        scans.report("Scans")
        whole.list_errors(args.errors)
        scans.list_errors(args.errors)
        if not args.no_questions:
            questions(args, data, documents)


if __name__ == "__main__":
    main()
