# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Compares how sure Fundstelle was of what it read in the heads of decrees with how often it was right.

    calibration.py --data FOLDER --set FOLDER [--errors N]

FOLDER of `--data` is a data folder that holds the set's documents; `--set` holds `documents.jsonl`.
"""

import argparse
import collections
import json
import pathlib
import sqlite3

KINDS = {"erlass": "Erlass", "rundschreiben": "Rundschreiben", "rundverfuegung": "Rundverfügung", "anlage": "Anlage",
         "anwendungshinweise": "Anwendungshinweise", "dienstanweisung": "Dienstanweisung"}
BANDS = [(0.9, 1.01), (0.75, 0.9), (0.6, 0.75), (0.0001, 0.6), (0, 0.0001)]


def smooth(text):
    return " ".join((text or "").split())


def key(number):
    return "".join((number or "").split()).replace("–", "-").replace("—", "-")


def is_right(field, value, true):
    if field in ("normgeber", "betreff", "hier"):
        return smooth(value) == smooth(true[field])
    if field == "aktenzeichen":
        return key(value) == key(true[field])
    if field == "art":
        return KINDS.get(value) == true["typ"]
    if field == "rang":
        return value == str(true["rang"])
    if field == "bezug":
        return value in {f"{b.get('datum') or ''}|{key(b.get('az'))}" for b in true["bezug"]}
    return value == true.get(field) if field in ("land", "datum") else None


def outer(file):
    return file.split("#")[0] if ".eml#" in file else file


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, type=pathlib.Path)
    parser.add_argument("--set", required=True, type=pathlib.Path)
    parser.add_argument("--errors", type=int, default=10, help="wrong values to list that were thought sure")
    args = parser.parse_args()
    truth = {d["file"]: d for d in map(json.loads, (args.set / "documents.jsonl").read_text().splitlines())}
    store = sqlite3.connect(args.data / "fundstelle.sqlite")
    bands = {band: collections.Counter() for band in BANDS}
    fields = collections.defaultdict(collections.Counter)
    wrong, places = [], collections.Counter()
    for file, blob in store.execute("SELECT f.datei, e.felder FROM erkennung e JOIN fassung f ON f.id = e.fassung"):
        true = truth.get(outer(file))
        for entry in json.loads(blob) if true else []:
            right = is_right(entry["feld"], entry["wert"], true)
            places["with" if entry.get("stelle") else "without"] += entry["wert"] != ""
            if right is None:
                continue
            band = next(b for b in BANDS if b[0] <= entry["sicherheit"] < b[1])
            bands[band]["right" if right else "wrong"] += 1
            fields[entry["feld"]]["right" if right else "wrong" if entry["sicherheit"] >= 0.6 else "asked"] += 1
            if not right:
                wrong.append((entry["sicherheit"], entry["feld"], file, entry["wert"], true.get(entry["feld"], "")))
    print("| certainty | values | right |\n|---|---|---|")
    for (low, high), counts in bands.items():
        total = sum(counts.values())
        name = "not found" if low == 0 else f"{low:.2f} to {min(high, 1):.2f}" if low > 0.001 else "below 0.60"
        print(f"| {name} | {total} | {counts['right'] / total if total else 0:.3f} |")
    print("\n| field | right | wrong and used | wrong and asked |\n|---|---|---|---|")
    for field, counts in fields.items():
        print(f"| {field} | {counts['right']} | {counts['wrong']} | {counts['asked']} |")
    print(f"\nValues with a place: {places['with']}, concluded: {places['without']}\n")
    for entry in sorted(wrong, key=lambda w: -w[0])[:args.errors]:
        print(*entry, sep=" · ")


if __name__ == "__main__":
    main()
