# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes plain-text decrees of a fictional ministry for benchmarks: heads, numbered sections, chains of changes."""

import datetime
import pathlib
import random

MATTERS = [
    ("Aufenthalt zum Zweck des Studiums", "§ 16b AufenthG"), ("Blaue Karte EU", "§ 18g AufenthG"),
    ("Fachkräfte mit Berufsausbildung", "§ 18a AufenthG"), ("Ehegattennachzug zu Deutschen", "§ 28 AufenthG"),
    ("Ehegattennachzug zu Ausländern", "§ 30 AufenthG"), ("Aufenthalt aus humanitären Gründen", "§ 25 AufenthG"),
    ("Duldung für die Ausbildung", "§ 60c AufenthG"), ("Niederlassungserlaubnis", "§ 9 AufenthG"),
    ("Verpflichtungserklärung", "§ 68 AufenthG"), ("Fiktionsbescheinigung", "§ 81 AufenthG"),
    ("Einbürgerung", "§ 10 StAG"), ("Passpflicht und Ausweisersatz", "§ 48 AufenthG"),
]
PAPERS = ["gültiger Nationalpass", "biometrisches Lichtbild", "Mietvertrag", "Einkommensnachweise der letzten drei Monate",
          "Bescheinigung der Krankenkasse", "Immatrikulationsbescheinigung", "Arbeitsvertrag", "Heiratsurkunde",
          "Nachweis der Deutschkenntnisse", "Meldebescheinigung", "Rentenversicherungsverlauf", "Schulbescheinigung"]
SPANS = ["sechs Monate", "ein Jahr", "18 Monate", "zwei Jahre", "drei Jahre"]
FILLER = [
    "Die Ausländerbehörden werden gebeten, ihre Beschäftigten in geeigneter Weise zu unterrichten.",
    "Auf eine frühzeitige Beratung der Betroffenen ist hinzuwirken, damit Rückfragen vermieden werden.",
    "Der Grundsatz der Verhältnismäßigkeit ist in jedem Einzelfall zu beachten.",
    "Die Entscheidung ist zu begründen und in der Akte nachvollziehbar festzuhalten.",
    "Anträge sind in der Reihenfolge ihres Eingangs zu bearbeiten, soweit nicht besondere Eile geboten ist.",
    "Die Beteiligung anderer Stellen richtet sich nach den allgemeinen Vorschriften.",
]


def number(draw, i):
    return f"{draw.randint(11, 19)}-{draw.randint(20, 49)}.{draw.randint(1, 29):02d}.{draw.randint(1, 19):02d}-{i % 9 + 1}-{i:05d}"


def body(draw, matter, norm, earlier):
    kind = draw.random()
    if earlier and kind < 0.12:
        target = draw.choice(earlier)
        return target, [f"Mein Erlass vom {target[1]} – {target[0]} – wird wie folgt geändert:", "1 Änderung",
                        f"In Nummer 2.1 wird die Angabe „{draw.choice(SPANS)}“ durch die Angabe „{draw.choice(SPANS)}“ ersetzt."]
    text = [f"Zur Anwendung von {norm} bitte ich, die folgenden Hinweise zu beachten.", "1 Unterlagen"]
    text += ["Vorzulegen sind: " + ", ".join(draw.sample(PAPERS, 5)) + ".", "2 Dauer",
             f"2.1 Die Erlaubnis wird in der Regel für {draw.choice(SPANS)} verlängert."]
    for section in range(3, draw.randint(5, 12)):
        text += [f"{section} {draw.choice(['Verfahren', 'Zuständigkeit', 'Gebühren', 'Ausnahmen', 'Mitwirkung'])}"]
        text += [" ".join(draw.choices(FILLER, k=draw.randint(3, 7)))]
    target = None
    if earlier and kind < 0.5:
        target = draw.choice(earlier)
        text += ["13 Inkrafttreten", f"Dieser Erlass ersetzt meinen Erlass vom {target[1]} – {target[0]} –."]
    if draw.random() < 0.3:
        text += [f"Dieser Erlass tritt mit Ablauf des 31. Dezember {draw.randint(2015, 2032)} außer Kraft."]
    return target, text


def make(folder, count, seed=1):
    """Writes `count` decrees into the folder, 500 a subfolder."""
    draw = random.Random(seed)
    day = datetime.date(1995, 1, 2)
    known = {}
    for i in range(count):
        day += datetime.timedelta(days=draw.choice([0, 0, 1, 1, 2]))
        matter, norm = draw.choice(MATTERS)
        earlier = known.setdefault(matter, [])
        az, date = number(draw, i), day.strftime("%d.%m.%Y")
        target, text = body(draw, matter, norm, earlier[-40:])
        head = ["Ministerium des Innern des Landes Seenmark", "", f"Seenburg, {date}", f"Aktenzeichen: {az}", "",
                "An die Ausländerbehörden", "", f"Betreff: {matter}; hier: Hinweis {i}"]
        if target:
            head.append(f"Bezug: Mein Erlass vom {target[1]} – Az. {target[0]}")
        earlier.append((az, date))
        place = pathlib.Path(folder) / f"{i // 500:03d}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{i:05d}.txt").write_text("\n\n".join(["\n".join(head), *text, "Im Auftrag\nMuster"]) + "\n")
