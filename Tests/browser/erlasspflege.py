# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settles an inbox of the Erlasspflege in a real browser with the keyboard alone: erlasspflege.py PROGRAM

Every question is confirmed, corrected or rejected with keys; one step is taken back; what is settled stays after
reloading and after the files came in anew, and the log shows each step. A second, small inbox is settled without
JavaScript. Exit code 1 and one line for each finding if something is wrong.
"""

import collections
import sys
import time

from selenium.common.exceptions import TimeoutException
from selenium.webdriver import ActionChains, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

import browser
import zweifelsfaelle
from programm import Programm, programm

# What a person presses for a question: by its heading and how it stands, in turns.
CONFIRM, REJECT = [Keys.ENTER], ["x"]
ANSWERS = {
    "Geltung, widersprüchlich": [CONFIRM, ["e", "01.02.2021", Keys.ENTER], REJECT, ["n"]],
    # Asked for a decree that has no day.
    "Geltung, unklar": [["e", "01.04.2024", Keys.ENTER]],
    "Beziehung, Ziel mehrdeutig": [["1", Keys.ENTER], ["2", Keys.ENTER], REJECT],
    "Beziehung, Ziel nicht im Bestand": [CONFIRM, REJECT],
    "Datum, nicht gefunden": [[Keys.ENTER, "05.03.2024", Keys.ENTER], ["e", "6.3.2024", Keys.ENTER], REJECT],
    "Aktenzeichen, nicht gefunden": [["e", "21-30.77.01-{n}", Keys.ENTER], REJECT],
    "Normgeber, nicht gefunden": [["e", zweifelsfaelle.ISSUER, Keys.ENTER], REJECT],
    "Art, unsicher": [["e", "Erlass", Keys.ENTER], CONFIRM],
    "Rang, unsicher": [["e", "Erlass", Keys.ENTER], CONFIRM],
}


class Desk:
    """A person before the inbox: sees the page, presses keys."""

    def __init__(self, driver, base: str):
        self.driver = driver
        self.base = base
        self.findings: list[str] = []

    def see(self, script: str):
        return self.driver.execute_script(f"return {script};")

    def open(self, path: str) -> None:
        self.driver.get(self.base + path)

    def press(self, *keys: str) -> None:
        ActionChains(self.driver).send_keys(*keys).perform()

    def press_and_wait(self, *keys: str) -> None:
        """Presses keys that lead to another page, and waits for that."""
        self.driver.execute_script("window.old = true;")
        self.press(*keys)
        try:
            WebDriverWait(self.driver, 10, poll_frequency=0.02).until(
                lambda d: d.execute_script("return !window.old && document.readyState === 'complete'"))
        except TimeoutException:
            self.complain(f"{self.question}: {keys} führt nicht weiter.")

    def complain(self, text: str) -> None:
        self.findings.append(f"Erlasspflege: {text}")

    @property
    def question(self) -> str | None:
        """„Datum, nicht gefunden“; nil if nothing is open."""
        return self.see(
            "document.querySelector('#frage-titel') && document.querySelector('#frage-titel').textContent + ', ' "
            "+ document.querySelector('.pflegefrage__kopf .pflegestand').textContent")

    @property
    def address(self) -> str:
        return self.see("document.querySelector('.fragenliste [aria-current]').href")

    @property
    def open_questions(self) -> int:
        return int(self.see("document.querySelector('.pflegefilter span').textContent"))

    def check_view(self, question: str) -> None:
        """The next key goes to the question, and what it rests on is to be seen beside it."""
        if self.see("document.activeElement.id") != "klaerung":
            self.complain(f"{question}: Der Fokus ist nicht bei der Frage.")
        for what, selector in (("Die Überschrift", "#frage-titel"), ("Die Zeile der Liste", ".fragenliste [aria-current]")):
            if not self.visible(selector):
                self.complain(f"{question}: {what} ist nicht zu sehen.")
        if self.see("document.querySelectorAll('.pflegebelege li').length") and not self.visible("#stelle"):
            self.complain(f"{question}: Der Beleg ist im Dokument nicht markiert oder nicht zu sehen.")
        keys = self.see("[...document.querySelectorAll('.pflegeform__knoepfe button')].every(b => b.querySelector('kbd'))")
        if not keys:
            self.complain(f"{question}: Ein Knopf nennt seine Taste nicht.")

    def visible(self, selector: str) -> bool:
        return self.see(
            f"(e => {{ const r = e && e.getBoundingClientRect(); return Boolean(r) && r.width > 0 && r.top >= 0"
            f" && r.bottom <= innerHeight; }})(document.querySelector('{selector}'))")


def settle_all(desk: Desk) -> collections.Counter:
    """Goes through the inbox from its first question; gives how often each kind of question was settled."""
    settled: collections.Counter = collections.Counter()
    desk.open("/erlasspflege#klaerung")
    while (question := desk.question) is not None:
        answers = ANSWERS.get(question)
        if answers is None:
            desk.complain(f"unerwartete Frage „{question}“")
            break
        desk.check_view(question)
        before = desk.address
        keys = answers[settled[question] % len(answers)]
        desk.press_and_wait(*(key.format(n=sum(settled.values())) for key in keys))
        error = desk.see("document.querySelector('.feldfehler')?.textContent")
        if error or (desk.question is not None and desk.address == before):
            desk.complain(f"{question}: {keys} klärt nichts: {error}")
            break
        settled[question] += 1
    return settled


def undo(desk: Desk) -> None:
    """The first question is settled, taken back with a key, and is there again."""
    desk.open("/erlasspflege#klaerung")
    address, before = desk.address, desk.open_questions
    desk.press_and_wait(Keys.ENTER)
    if desk.address == address:
        desk.complain("Nach der Eingabetaste steht dieselbe Frage da.")
    desk.press_and_wait("u")
    if (desk.address, desk.open_questions) != (address, before):
        desk.complain("„u“ bringt die Frage nicht zurück.")
    if desk.see("document.activeElement.id") != "klaerung":
        desk.complain("Nach „u“ ist der Fokus nicht bei der Frage.")


def walk(desk: Desk) -> None:
    """To and fro without settling anything, into a field and out of it, through the sentences of a question."""
    desk.open("/erlasspflege#klaerung")
    first = desk.address
    desk.press_and_wait("j")
    if desk.address == first:
        desk.complain("„j“ führt nicht zur nächsten Frage.")
    desk.press_and_wait("k")
    if desk.address != first:
        desk.complain("„k“ führt nicht zur vorigen Frage.")
    desk.press("e")
    if not desk.see("document.activeElement.matches('.pflegeform input')"):
        desk.complain("„e“ führt nicht in das Feld.")
    desk.press("x", Keys.ESCAPE)
    if desk.see("document.activeElement.id") != "klaerung":
        desk.complain("Esc führt nicht aus dem Feld zurück.")
    marked = desk.see("document.querySelector('#stelle')?.textContent")
    desk.press_and_wait("b")
    if desk.see("document.querySelector('#stelle')?.textContent") == marked:
        desk.complain("„b“ zeigt nicht die nächste Stelle.")


def check_log(desk: Desk, steps: int) -> None:
    desk.open("/erlasspflege/protokoll")
    rows = desk.see("document.querySelectorAll('.pflegeverlauf > li').length")
    if rows != steps:
        desk.complain(f"Das Protokoll zeigt {rows} Schritte, getan wurden {steps}.")


def check_settled(desk: Desk, steps: int, when: str) -> None:
    desk.open("/erlasspflege")
    if desk.question is not None:
        desk.complain(f"{when}: Es ist wieder etwas offen: {desk.question}")
    check_log(desk, steps)


def bring_in_anew(program: Programm) -> None:
    """Every file comes in with other bytes, then as it was: all of it is read and recognised again."""
    for suffix in ("\n\nNachtrag.\n", ""):
        zweifelsfaelle.write(program.folder / "eingang", suffix)
        program.run("import", str(program.folder / "eingang"))


def by_keyboard(program: Programm, base: str) -> list[str]:
    driver = browser.start()
    try:
        desk = Desk(driver, base)
        walk(desk)
        undo(desk)
        start = time.monotonic()
        settled = settle_all(desk)
        seconds, number = time.monotonic() - start, sum(settled.values())
        if number < 30 or set(settled) != set(ANSWERS):
            desk.complain(f"Geklärt wurden nur {number} Fragen: {dict(settled)}")
        steps = number + 2
        check_settled(desk, steps, "Nach dem Neuladen")
        before = program.documents()
        bring_in_anew(program)
        check_settled(desk, steps, "Nach erneutem Einlesen")
        if (after := program.documents()) != before:
            changed = [name for name in before if before[name] != after.get(name)]
            desk.complain(f"Nach erneutem Einlesen ist anders, was festgelegt war: {changed}")
        messages = [entry["message"] for entry in driver.get_log("browser") if "favicon" not in entry["message"]]
        print(f"{number} Fragen mit der Tastatur geklärt, {seconds / max(1, number):.2f} s je Frage.")
        return desk.findings + [f"Konsole: {message}" for message in messages]
    finally:
        driver.quit()


def without_script(base: str) -> list[str]:
    """Confirms, corrects and rejects with the forms alone."""
    driver = browser.start(script=False)
    findings = []

    def send(step: str) -> None:
        """Presses a button of the form as Tab and Enter do."""
        button = driver.find_element(By.CSS_SELECTOR, f".pflegeform button[value={step}]")
        button.send_keys(Keys.ENTER)
        WebDriverWait(driver, 20).until(lambda d: "getan=" in d.current_url)

    try:
        for kind, step in (("widerspruch", "uebernehmen"), ("angabe-fehlt", "uebernehmen"), ("ziel-fehlt", "ablehnen")):
            driver.get(f"{base}/erlasspflege?art={kind}")
            before = int(driver.find_element(By.CSS_SELECTOR, ".pflegefilter span").text)
            if kind == "angabe-fehlt":
                driver.find_element(By.ID, "pflege-wert").send_keys("05.03.2024")
            send(step)
            if int(driver.find_element(By.CSS_SELECTOR, ".pflegefilter span").text) != before - 1:
                findings.append(f"Erlasspflege: Ohne JavaScript ist „{kind}“ nicht zu klären.")
        if any(key.is_displayed() for key in driver.find_elements(By.CSS_SELECTOR, ".pflege kbd")):
            findings.append("Erlasspflege: Ohne JavaScript werden Tasten genannt, die nichts tun.")
        return findings
    finally:
        driver.quit()


def main() -> int:
    findings = []
    for check in (by_keyboard, lambda _, base: without_script(base)):
        with programm(sys.argv[1]) as program:
            zweifelsfaelle.write(program.folder / "eingang")
            program.run("import", str(program.folder / "eingang"))
            with program.served() as base:
                findings += check(program, base)
    print("\n".join(findings) or "Erlasspflege geprüft, keine Beanstandung.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
