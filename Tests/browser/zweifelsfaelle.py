# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Decrees of a fictional ministry that leave something open: heads without a day, a number or an issuer, targets that
are missing or may be two, texts that contradict each other or themselves."""

import pathlib

ISSUER = "Ministerium des Innern des Landes Seenmark"
RULES = """1 Unterlagen

Vorzulegen sind der gültige Pass, ein Lichtbild und Nachweise über das Einkommen der letzten drei Monate.

2 Dauer

2.1 Die Erlaubnis wird in der Regel für ein Jahr verlängert."""


def decree(number: str | None, day: str | None, matter: str, *sentences: str, issuer: str | None = ISSUER) -> str:
    head = [issuer, f"Seenburg, {day}" if day else None, f"Aktenzeichen: {number}" if number else None,
            f"Betreff: {matter}"]
    return "\n\n".join([*(line for line in head if line), RULES, *sentences, "Im Auftrag\nMuster"]) + "\n"


def incomplete(count: int) -> dict[str, str]:
    """Heads in which one thing is missing."""
    made = {}
    for i in range(count):
        number, day, matter = f"21-30.{i:02d}.01-4", f"{i + 3:02d}.03.2024", f"Verpflichtungserklärung, Fall {i}"
        made[f"ohne-datum-{i}.txt"] = decree(number, None, matter)
        made[f"ohne-zeichen-{i}.txt"] = decree(None, day, matter)
        made[f"ohne-normgeber-{i}.txt"] = decree(f"22-31.{i:02d}.02-5", day, matter, issuer=None)
    return made


def without_target(count: int) -> dict[str, str]:
    """Decrees that repeal or change what is not in the corpus, or something of which there are two."""
    made = {}
    for i in range(count):
        day = f"{i + 3:02d}.05.2024"
        made[f"ziel-fehlt-{i}.txt"] = decree(
            f"23-32.{i:02d}.01-1", day, f"Passpflicht, Fall {i}",
            f"3 Aufhebung\n\nMeinen Erlass vom {i + 3:02d}.02.2019 – 23-99.{i:02d}.07-3 – hebe ich auf.")
        for twin, twin_day in (("a", f"{i + 3:02d}.01.2020"), ("b", f"{i + 3:02d}.06.2021")):
            made[f"zwilling-{i}-{twin}.txt"] = decree(f"24-33.{i:02d}.01-2", twin_day, f"Einbürgerung, Fall {i}{twin}")
        made[f"ziel-mehrdeutig-{i}.txt"] = decree(
            f"25-34.{i:02d}.01-3", day, f"Nachweise, Fall {i}",
            f"3 Aufhebung\n\nMein Erlass mit dem Aktenzeichen 24-33.{i:02d}.01-2 wird aufgehoben.")
    return made


def contradicting(count: int) -> dict[str, str]:
    """Decrees that two others end on different days, and such as name two ends themselves."""
    made = {}
    for i in range(count):
        old, day = f"26-35.{i:02d}.01-1", f"{i + 3:02d}.01.2021"
        made[f"beendet-{i}.txt"] = decree(old, day, f"Duldung, Fall {i}")
        for number, year in (("2", 2023), ("3", 2024)):
            made[f"beendet-{i}-durch-{number}.txt"] = decree(
                f"26-35.{i:02d}.01-{number}", f"{i + 3:02d}.02.{year}", f"Duldung, Fall {i}, Neufassung {number}",
                f"3 Aufhebung\n\nMein Erlass vom {day} – {old} – wird mit Ablauf des 31. März {year} aufgehoben.")
        made[f"zwei-enden-{i}.txt"] = decree(
            f"27-36.{i:02d}.01-1", day, f"Gebühren, Fall {i}",
            "3 Inkrafttreten\n\nDieser Erlass tritt mit Ablauf des 31. Dezember 2025 außer Kraft.",
            "4 Befristung\n\nDieser Erlass ist bis zum 30. Juni 2027 befristet.")
    return made


def decrees() -> dict[str, str]:
    return incomplete(4) | without_target(4) | contradicting(3)


def write(folder: pathlib.Path, suffix: str = "") -> None:
    """Writes all of them; a suffix makes other files of them, as a corrected version would be."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in decrees().items():
        (folder / name).write_text(text + suffix, encoding="utf-8")


if __name__ == "__main__":
    import sys
    write(pathlib.Path(sys.argv[1]))
