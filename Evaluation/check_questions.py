# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Holds a question set over laws against the laws: every quote must stand word for word where the question says.

    check_questions.py QUESTIONS.jsonl --laws FOLDER

FOLDER holds gii-norm XML files of gesetze-im-internet.de and their `index.jsonl`. Ends with 1 if anything is wrong.
"""

import argparse
import collections
import html
import json
import pathlib
import re
import sys

TYPES = {"unterlagen", "fehlende_unterlagen", "dauer", "voraussetzung", "gebuehr", "zustaendigkeit", "ausnahme",
         "sonstige", "unbeantwortbar"}
KEYS = {"id", "frage", "stichtag", "typ", "gold", "stil"}
NUMERALS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"]
SHORT = {"AsylVfG": "AsylG", "RuStAG": "StAG", "PaßG": "PassG"}
# Elements that end a run of text; the others stand inside a sentence.
BLOCKS = re.compile(r"<(/?)(P|DL|DT|DD|LA|BR|row|entry|tr|td)\b[^>]*>")
PARAGRAPH = re.compile(r"(?:^|(?<= ))\((\d+)([a-z]?)\) ")


def smooth(text):
    return " ".join(html.unescape(text).split())


def key(abbreviation):
    """`AufenthG 2004` and `SGB 2` as the question sets write them: `AufenthG`, `SGB II`."""
    match = re.fullmatch(r"SGB (\d+).*", abbreviation)
    if match:
        return f"SGB {NUMERALS[int(match.group(1)) - 1]}"
    name = re.sub(r" (19|20)\d\d$", "", abbreviation)
    return SHORT.get(name, name)


def provisions(xml):
    """The text of each § by its name."""
    texts = {}
    for norm in re.findall(r"<norm\b.*?</norm>", xml, re.S):
        name = re.search(r"<enbez>(.*?)</enbez>", norm, re.S)
        body = re.search(r"<textdaten>(.*?)</textdaten>", norm, re.S)
        if name and body:
            text = smooth(re.sub(r"<[^>]+>", "", BLOCKS.sub(" ", body.group(1))))
            texts.setdefault(smooth(name.group(1)), text)
    return texts


def paragraph(text, position):
    """The Absatz a position lies in, none before the first: only numbers that go on counting open one."""
    last, current = (0, ""), None
    for match in PARAGRAPH.finditer(text):
        if match.start() > position:
            break
        number = (int(match.group(1)), match.group(2))
        if number > last and number[0] <= last[0] + 1:
            last, current = number, f"{number[0]}{number[1]}"
    return current


def faults(question, laws):
    if set(question) != KEYS:
        yield f"keys {sorted(question)}"
    if question["typ"] not in TYPES or question["stil"] not in {"amt", "alltag"}:
        yield f"typ {question['typ']}, stil {question['stil']}"
    if (question["typ"] == "unbeantwortbar") != (not question["gold"]):
        yield "gold and typ do not agree"
    for gold in question["gold"]:
        place = f"{gold['bezeichnung']} {gold['gesetz']}"
        text = laws(gold["gesetz"]).get(gold["bezeichnung"])
        if text is None:
            yield f"{place} is not there"
            continue
        position = text.find(smooth(gold["zitat"]))
        if position < 0:
            yield f"{place} does not say „{gold['zitat']}“"
        elif paragraph(text, position) != gold["absatz"]:
            yield f"{place}: the quote stands in Abs. {paragraph(text, position)}, not {gold['absatz']}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("questions", type=pathlib.Path)
    parser.add_argument("--laws", required=True, type=pathlib.Path)
    args = parser.parse_args()
    index = [json.loads(line) for line in (args.laws / "index.jsonl").read_text(encoding="utf-8").splitlines()]
    files = {}
    for entry in index:
        files.setdefault(key(entry["jurabk"]), []).append(entry["file"])
    read = {}

    def laws(name):
        if name not in read:
            # Parts of one law can be files of their own.
            read[name] = {}
            for file in files.get(name, []):
                read[name].update(provisions((args.laws / file).read_text(encoding="utf-8")))
        return read[name]

    questions = [json.loads(line) for line in args.questions.read_text(encoding="utf-8").splitlines()]
    wrong = [f"{question['id']}: {fault}" for question in questions for fault in faults(question, laws)]
    for field in ("id", "frage"):
        counts = collections.Counter(question[field] for question in questions)
        wrong += [f"{value}: twice" for value, count in counts.items() if count > 1]
    print("\n".join(wrong) or "every quote stands where the question says")
    names = collections.Counter(gold["gesetz"] for question in questions for gold in question["gold"])
    print(f"{len(questions)} questions, {sum(not q['gold'] for q in questions)} without an answer, {len(names)} laws")
    for field in ("typ", "stil"):
        print(dict(collections.Counter(question[field] for question in questions).most_common()))
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
