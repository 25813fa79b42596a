# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Compares the rules that Fundstelle reads out of the passages that answer with the values they state in truth.

    regelungen.py --program .build/release/fundstelle --set FOLDER --data FOLDER [--errors N] [--kind dauer]

FOLDER of `--set` holds `questions.jsonl` (see shared/corpus/erlasse-test/README.md); the documents are in `--data`.
A question is right if every value of it was read, exactly and with its modality, and no other; wrong if any other value or
modality was read out of the passage; else it counts as not extracted. Where a later decree exchanged words of the passage, the
passage as printed answers with the value in force on the day of the question; its printed value is wrong.
"""

import argparse
import collections
import json
import os
import pathlib
import re
import subprocess
import sys

KINDS = ("unterlagen", "fehlende_unterlagen", "dauer", "gebuehr")
GOAL_RIGHT, GOAL_WRONG = 0.90, 0.02
NUMERALS = {"ein": 1, "eine": 1, "einem": 1, "einen": 1, "einer": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
            "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12}
UNITS = {"jahr": ("monat", 12), "monat": ("monat", 1), "woche": ("tag", 7), "tag": ("tag", 1)}
TIME = re.compile(r"(\w+) (Jahr|Monat|Woche|Tag)\w*")
AMOUNT = re.compile(r"(\d[\d.]*)(?:,(\d\d))? Euro")
ARTICLES = re.compile(r"^(?:(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines)\s+)", re.I)


def ask(args, questions):
    lines = "\n".join(json.dumps({"id": q["id"], "query": q["frage"], "stichtag": q["stichtag"], "limit": 100,
                                  "auchAusserKraft": True}) for q in questions) + "\n"
    env = {**os.environ, "FUNDSTELLE_DATA": str(args.data), "FUNDSTELLE_LAND": args.land}
    done = subprocess.run([args.program, "batch", "regelungen"], env=env, input=lines, capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr[-2000:])
    return {a["id"]: a for a in map(json.loads, done.stdout.splitlines())}


def bare(text):
    return re.sub(r"\s+", "", re.sub(r"-\s*\n\s*(?=[a-zäöüß])|-\s+(?=[a-zäöüß])", "", text))


def outer(file):
    return file.split("#")[0] if ".eml#" in file else file


def times(text):
    result = []
    for number, unit in TIME.findall(text):
        count = NUMERALS.get(number.lower()) or (int(number) if number.isdigit() else None)
        if count:
            measure, factor = UNITS[unit.lower()]
            result.append((measure, count * factor))
    return result


def time(value):
    return (value["mass"], value["anzahl"]) if value else None


def modality(sentence):
    """By the words of the sentence, apart from what the program says of it."""
    if re.search(r"\b(soll|sollen|sollte|sollten)\b", sentence):
        return "soll"
    if re.search(r"\b(kann|können|darf|dürfen)\b(?! nicht)", sentence) and not re.search(r"\bnicht\b", sentence):
        return "kann"
    if re.search(r"\b(in der Regel|i\. ?d\. ?R\.|regelmäßig\w*|grundsätzlich\w*|im Regelfall)(?!\w)", sentence):
        return "inDerRegel"
    return "muss"


def part_of(rule):
    """The part of the sentence in which the value stands."""
    sentence = rule["beleg"]["zitat"]
    written = (rule["wert"].get("zeit") or {}).get("wortlaut") or rule["wert"].get("wortlaut") or ""
    return next((part for part in re.split("[;,]", sentence) if written and written in part), sentence)


def gold_values(question):
    """Value → modality it must have, None if the set does not say."""
    kind, value = question["typ"], question["gold_wert"]
    if kind == "gebuehr":
        return {("gebuehr", int(e.replace(".", "")) * 100 + int(c or 0)): None for e, c in AMOUNT.findall(value)}
    if kind == "dauer":
        usual, most = value.split(", höchstens")
        return {("regel", *times(usual)[0]): None, ("hoechstens", *times(most)[0]): None}
    if kind == "unterlagen":
        return {name(v): None for v in (value if isinstance(value, list) else [value])}
    result = {}
    for part in value.split(";"):
        if "dann:" in part:
            key, wanted = consequence(part)
            result[key] = wanted
        elif "Fiktionsbescheinigung" in part:
            result[("fiktionsbescheinigung", *times(part)[0])] = None
        elif "Frist" in part:
            result[("frist", *times(part)[0])] = None
    return result


def consequence(part):
    if "Ablehnung" in part:
        return ("ablehnung",), "soll" if "Soll" in part else "kann" if "Ermessen" in part else "muss"
    if "Aktenlage" in part:
        return ("aktenlage",), None
    if "Anhörung" in part:
        return ("anhoerung",), None
    return ("letzteFrist", *times(part)[0]), None


def name(text):
    return " ".join(ARTICLES.sub("", " ".join(text.split())).lower().split())


def read_values(kind, rule):
    """The values that the program read, in the form of `gold_values`."""
    value = rule["wert"]
    if kind == "gebuehr" and value["typ"] == "gebuehr" and value.get("cent"):
        return [("gebuehr", value["cent"])]
    if kind == "dauer" and value["typ"] == "dauer":
        return [(value["art"], *(time(value.get("zeit")) or (value.get("bindung"),)))]
    if kind == "unterlagen" and value["typ"] == "unterlagen":
        return [name(item["name"]) for item in value["unterlagen"]]
    if kind == "fehlende_unterlagen" and value["typ"] in ("frist", "fiktionsbescheinigung"):
        return [(value["typ"], *(time(value.get("zeit")) or ()))]
    if kind == "fehlende_unterlagen" and value["typ"] == "folge":
        return [(value["folge"], *(time(value.get("zeit")) or ()))]
    return []


def judge(question, answer):
    kind = question["typ"]
    places = [(g["file"], bare(g["zitat"])) for g in question["gold"]]
    same = {f: file for file, _ in places for g in question["gold"] for f in g.get("auch_richtig") or [] if g["file"] == file}
    wanted, read, found = gold_values(question), {}, False
    found = any(outer(d) in {f for f, _ in places} or d in same for d in answer.get("dateien", []))
    for rule in answer["regelungen"]:
        file = outer(rule["quelle"]["datei"])
        quote = bare(rule["beleg"]["zitat"])
        if not any(same.get(file, file) == f and (quote in text or text in quote) for f, text in places):
            continue
        found = True
        for value in read_values(kind, rule):
            read.setdefault(value, set()).add((rule["verbindlichkeit"], modality(part_of(rule))))
            if kind == "unterlagen" and question["regel"].startswith("bedingt") and rule["art"] != "bedingteUnterlagen":
                return "wrong", wanted, {value: "unconditional"}
    wrong = [v for v in read if v not in wanted]
    for value, seen in read.items():
        expected = wanted.get(value)
        if any(got != (expected or by_words) for got, by_words in seen):
            wrong.append(value)
    if wrong:
        return "wrong", wanted, read
    if set(read) == set(wanted):
        return "right", wanted, read
    return ("not extracted" if found else "not searched"), wanted, read


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--set", required=True, type=pathlib.Path)
    parser.add_argument("--data", required=True, type=pathlib.Path)
    parser.add_argument("--land", default="NRW")
    parser.add_argument("--kind", choices=KINDS)
    parser.add_argument("--errors", type=int, default=0, help="failures to list of each kind")
    args = parser.parse_args()
    questions = [q for q in map(json.loads, (args.set / "questions.jsonl").read_text().splitlines())
                 if q["typ"] in ([args.kind] if args.kind else KINDS) and q["gold"]]
    answers = ask(args, questions)
    counts = collections.defaultdict(collections.Counter)
    failures = collections.defaultdict(list)
    for question in questions:
        outcome, wanted, read = judge(question, answers[question["id"]])
        counts[question["typ"]][outcome] += 1
        counts["all"][outcome] += 1
        if outcome != "right":
            failures[question["typ"], outcome].append((question["id"], [g["zitat"] for g in question["gold"]], wanted, read))
    print(f"| kind | questions | right (goal ≥ {GOAL_RIGHT}) | wrong (goal ≤ {GOAL_WRONG}) | not extracted | not found by search |")
    print("|---|---|---|---|---|---|")
    for kind, count in counts.items():
        total = sum(count.values())
        shares = " | ".join(f"{count[o] / total:.3f}" for o in ("right", "wrong", "not extracted", "not searched"))
        print(f"| {kind} | {total} | {shares} |")
    for (kind, outcome), listed in failures.items():
        for entry in listed[:args.errors]:
            print(f"- {kind}: {outcome}", *entry, sep="\n    ")


if __name__ == "__main__":
    main()
