# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""The passages that every engine gets, as the program segments them, and the questions with their gold."""

import json
import re
import sqlite3


class Question:
    def __init__(self, text, day, gold):
        self.text, self.day, self.gold = text, day, gold


def opened(data):
    return sqlite3.connect(f"file:{data}/fundstelle.sqlite?mode=ro", uri=True)


def line(*parts):
    return " ".join(" ".join(part.split()) for part in parts if part)


def write_passages(data, path, laws=None):
    """One passage a line: its row id, a tab, and what the program indexes of it (heading, names, headings above, text).

    laws: kurz of those to take; all if left out.
    """
    count = size = 0
    rows = opened(data).execute("""
        SELECT passage.id, fassung.kurz, passage.titel, passage.kontext, passage.text FROM passage
        JOIN fassung ON fassung.id = passage.abschnitt >> 20 WHERE fassung.abgeloest = 0 ORDER BY passage.id""")
    with open(path, "w", encoding="utf-8") as file:
        for number, law, *parts in rows:
            if laws is None or law in laws:
                text = line(*parts)
                file.write(f"{number}\t{text}\n")
                count, size = count + 1, size + len(text.encode())
    return count, size


def law_questions(path, data, laws=None):
    """Questions that laws answer. Gold: all passages of the named §; without that law the question is left out."""
    places = {}
    for number, law, name in opened(data).execute("""
            SELECT passage.id, fassung.kurz, abschnitt.bezeichnung FROM passage
            JOIN abschnitt ON abschnitt.id = passage.abschnitt JOIN fassung ON fassung.id = abschnitt.fassung"""):
        places.setdefault((law, name), set()).add(str(number))
    questions = []
    for row in map(json.loads, open(path, encoding="utf-8")):
        gold = set()
        for place in row["gold"]:
            if laws is None or place["gesetz"] in laws:
                gold |= places.get((place["gesetz"], place["bezeichnung"]), set())
        if gold:
            questions.append(Question(row["frage"], row["stichtag"], gold))
    return questions


def decree_questions(path, data):
    """Questions that decrees answer. Gold: passages of the file that hold the quote."""
    texts = {}
    for number, file, text in opened(data).execute("""
            SELECT passage.id, fassung.datei, passage.text FROM passage
            JOIN fassung ON fassung.id = passage.abschnitt >> 20"""):
        texts.setdefault(file.rsplit("/", 1)[-1], []).append((str(number), squeezed(text)))
    questions = []
    for row in map(json.loads, open(path, encoding="utf-8")):
        gold = {number for place in row["gold"] for number, text in texts.get(place["file"].rsplit("/", 1)[-1], [])
                if squeezed(place["zitat"]) in text}
        if gold:
            questions.append(Question(row["frage"], row["stichtag"], gold))
    return questions


def squeezed(text):
    """Without white space and hyphens, which the end of a printed line adds and takes away."""
    return re.sub(r"[\s\u00AD-]+", "", text)


def laws_within(path, data, most_laws, most_passages):
    """Laws that the questions are about, those first that are asked for most, then others, until either limit.

    None that would be a quarter of the passages by itself (the BGB).
    """
    asked = {}
    for row in map(json.loads, open(path, encoding="utf-8")):
        for place in row["gold"]:
            asked[place["gesetz"]] = asked.get(place["gesetz"], 0) + 1
    sizes = dict(opened(data).execute("SELECT kurz, passage_bis - passage_von FROM fassung WHERE abgeloest = 0"))
    chosen, total = set(), 0
    # Without an order of its own a set of others would be another one with each import.
    for law in sorted(sizes, key=lambda law: (-asked.get(law, 0), law)):
        if len(chosen) < most_laws and 0 < sizes[law] <= min(most_passages / 4, most_passages - total):
            chosen.add(law)
            total += sizes[law]
    return chosen
