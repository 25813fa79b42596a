# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""A whole Verlängerung nach § 16b in a real browser, over the decrees of the demo: vorgang.py PROGRAM

The Vorgang is opened, Unterlagen are marked, two are missing; the letter is looked at and loaded as PDF and DOCX; the rest
arrives; every Prüfpunkt is decided with the keyboard, a Dauer is chosen, the Vermerk is released and loaded. Then a decree
that it cites is repealed: the Vermerk still shows its text. Accessibility of each page on the way; a short way without
JavaScript. Exit code 1 and one line for each finding if something is wrong.
"""

import pathlib
import re
import sys
import urllib.request

from selenium.common.exceptions import StaleElementReferenceException, TimeoutException
from selenium.webdriver import ActionChains, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait

import browser
import check
from programm import Programm, programm

DEMO = pathlib.Path(__file__).resolve().parent.parent.parent / "Demo/erlasse"
REASON = "Nach Aktenlage geprüft, Nachweis liegt vor."


class Desk:
    """A caseworker before the page."""

    def __init__(self, driver, base: str):
        self.driver = driver
        self.base = base
        self.case = ""
        self.findings: list[str] = []

    def complain(self, text: str) -> None:
        self.findings.append(f"Vorgang: {text}")

    def expect(self, holds, text: str) -> None:
        if not holds:
            self.complain(text)

    def open(self, path: str = "") -> None:
        self.driver.get(f"{self.base}{self.case}{path}")

    def all(self, selector: str):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector: str):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def text(self) -> str:
        return self.one("main").text

    def follow(self, action) -> None:
        """Does what leads to another page, and waits for that."""
        self.driver.execute_script("window.old = true;")
        action()
        WebDriverWait(self.driver, 30, poll_frequency=0.02).until(
            lambda d: d.execute_script("return !window.old && document.readyState === 'complete'"))

    def press_button(self, element) -> None:
        self.follow(lambda: self.driver.execute_script("arguments[0].click()", element))

    def press(self, *keys: str) -> None:
        ActionChains(self.driver).send_keys(*keys).perform()

    def press_with_control(self, key: str) -> None:
        ActionChains(self.driver).key_down(Keys.CONTROL).send_keys(key).key_up(Keys.CONTROL).perform()

    def fill_date(self, element, iso: str) -> None:
        self.driver.execute_script("arguments[0].value = arguments[1]", element, iso)

    def look(self, where: str) -> None:
        """Accessibility, layout and size of targets, wide and narrow, light and dark."""
        for width, dark in ((1440, False), (1440, True), (768, False), (360, False)):
            browser.resize(self.driver, width)
            browser.colours(self.driver, dark)
            self.driver.execute_script("document.querySelectorAll('details').forEach(d => { d.open = true; })")
            found = check.axe(self.driver) + check.layout(self.driver, width) + check.targets(self.driver)
            self.findings += [f"Vorgang, {where} ({width} px): {finding}" for finding in found]
        browser.resize(self.driver, 1440)
        browser.colours(self.driver, False)

    def load(self, link, start: bytes, what: str) -> bytes:
        """The file behind a link, which must begin as its kind does."""
        with urllib.request.urlopen(link.get_property("href")) as response:
            data = response.read()
        self.expect(data.startswith(start), f"{what} beginnt mit {data[:8]!r}.")
        return data


def begin(desk: Desk) -> None:
    desk.open("/vorgaenge")
    desk.expect("Hier stehen die Vorgänge" in desk.text(), "Die leere Liste sagt nicht, was hier sein wird.")
    desk.one("#neu[open] #neu-referenz").send_keys("2026-0815")
    choice = Select(desk.one("#neu-schema"))
    names = [option.text for option in choice.options if "16b" in option.text]
    if not names:
        raise RuntimeError("Es ist kein Prüfschema zu § 16b da.")
    choice.select_by_visible_text(next((name for name in names if "erläng" in name), names[0]))
    desk.press_button(desk.one(".neuvorgang button"))
    desk.case = re.search(r"/vorgaenge/\d+", desk.driver.current_url)[0]
    desk.expect(not desk.all("[checked], :checked:not(option)"), "In einem neuen Vorgang ist etwas vorgewählt.")
    desk.expect(not desk.all(".setzung"), "In einem neuen Vorgang ist etwas gesetzt.")
    desk.expect("enehmig" not in desk.driver.page_source, "Auf der Seite steht „genehmigen“.")
    desk.look("neu")


def state_facts(desk: Desk) -> None:
    """Fills in every fact: days two years ahead, no for every yes or no, 24 for every number, the first of every choice."""
    desk.open("?ansicht=unterlagen")
    for field in desk.all(".fakt :is(input, select)"):
        if field.tag_name == "select":
            values = [option.get_property("value") for option in Select(field).options]
            Select(field).select_by_value("nein" if "nein" in values else values[1])
        elif field.get_property("type") == "date":
            desk.fill_date(field, "2028-09-30")
        else:
            field.send_keys("24")
    if desk.all(".fakten button"):
        desk.press_button(desk.one(".fakten button"))
        desk.expect("Die Angaben sind gespeichert" in desk.text(), "Die Angaben sind nicht gespeichert.")


def mark(desk: Desk, number: int, status: str) -> str:
    """Sets the status of one Unterlage with a click and gives its name."""
    desk.open("?ansicht=unterlagen")
    row = desk.all(".unterlage")[number]
    name = row.find_element(By.CSS_SELECTOR, ".unterlage__name").text
    for button in row.find_elements(By.CSS_SELECTOR, f".unterlage__schnell button[value={status}]"):
        desk.press_button(button)
    return name


def check_documents(desk: Desk) -> list[int]:
    """Marks all that matters as there, two as missing; gives the numbers of those two."""
    desk.open("?ansicht=unterlagen")
    rows = desk.all(".unterlage")
    desk.expect(len(rows) >= 3, f"Nur {len(rows)} Unterlagen stehen in der Liste.")
    for number in range(len(rows)):
        mark(desk, number, "fehlt" if number < 2 else "vorhanden")
    desk.expect(len(desk.all(".unterlage .setzung")) == len(rows), "Nicht jede Unterlage ist eingetragen.")
    desk.open("?ansicht=unterlagen")
    desk.look("Unterlagen")
    return [0, 1]


def ask_for_missing(desk: Desk) -> None:
    desk.open("/nachforderung")
    desk.expect(len(desk.all("[name=posten]:checked")) == 2, "Die fehlenden Unterlagen stehen nicht in der Auswahl.")
    if not desk.one("#frist").get_property("value"):
        desk.fill_date(desk.one("#frist"), "2027-01-29")
    languages = Select(desk.one("#sprache"))
    arabic = [option for option in languages.options if "Arabisch" in option.text]
    if arabic:
        languages.select_by_visible_text(arabic[0].text)
    desk.press_button(desk.one(".nachforderungsform button"))
    desk.expect(desk.all(".schriftstueck"), "Das Schreiben ist nicht zu sehen.")
    desk.expect(not arabic or desk.all(".schriftstueck [dir=rtl]"), "Der arabische Teil läuft nicht von rechts.")
    desk.look("Nachforderung")
    desk.press_button(desk.one(".nachforderung__erstellen button"))
    desk.expect("ist erstellt" in desk.text(), "Das Schreiben ist nicht erstellt.")
    pdf, docx = desk.all("#erstellt .dateien a")
    desk.load(pdf, b"%PDF-", "Das Schreiben als PDF")
    desk.load(docx, b"PK", "Das Schreiben als DOCX")
    case, desk.case = desk.case, ""
    desk.open("/vorgaenge")
    desk.expect(desk.all("tbody .frist"), "Die Frist steht nicht in der Liste.")
    desk.look("Liste")
    desk.case = case


def decide(desk: Desk) -> None:
    """Every open point with keys alone."""
    desk.open("?ansicht=punkt")
    first = desk.one("#punkt-frage").text
    desk.follow(lambda: desk.press("j"))
    desk.expect(desk.one("#punkt-frage").text != first, "„j“ führt nicht zum nächsten Prüfpunkt.")
    desk.follow(lambda: desk.press("k"))
    desk.expect(desk.one("#punkt-frage").text == first, "„k“ führt nicht zum vorigen Prüfpunkt.")
    desk.press("/")
    desk.expect(desk.driver.switch_to.active_element.get_property("id") == "innensuche", "„/“ führt nicht in die Suche.")
    desk.press(Keys.ESCAPE)
    if desk.all(".vorgang__punkt .beleg"):
        desk.press("b")
        focus = desk.driver.execute_script("return Boolean(document.activeElement.closest('.beleg'))")
        desk.expect(focus, "„b“ führt nicht zum Beleg.")
    for _ in range(60):
        open_points = desk.all(".punktgruppe + .punktliste a .pruefstatus--offen")
        if not open_points or not desk.all("[data-vorgang-form]"):
            break
        if desk.all(".pruefpunkt__lage .pruefstatus--offen"):
            outside = desk.all(".pruefpunkt .bedingung") and "nicht einschlägig" in desk.one(".pruefpunkt .bedingung").text
            desk.press("x" if outside else "e")
            desk.press(REASON)
            desk.follow(lambda: desk.press_with_control(Keys.ENTER))
        else:
            desk.press_button(desk.one(".punktliste a:has(.pruefstatus--offen)"))
    desk.open("?ansicht=punkte")
    desk.expect(not desk.all(".punktliste .pruefstatus--offen"), "Nicht jeder Prüfpunkt ließ sich mit Tasten entscheiden.")
    done, all_points = re.search(r"(\d+) von (\d+) geprüft", desk.text()).groups()
    desk.expect(done == all_points, f"Der Fortschritt zeigt {done} von {all_points}.")
    desk.open("?ansicht=punkt")
    desk.expect("gesetzt von" in desk.text(), "Wer gesetzt hat, steht nicht da.")
    desk.look("geprüft")


def choose_duration(desk: Desk) -> None:
    desk.open("?ansicht=unterlagen")
    proposals = desk.all(".dauerwahl__vorschlag input")
    desk.driver.execute_script("arguments[0].click()", proposals[0] if proposals else desk.one("#dauer-eigene"))
    if not proposals:
        desk.complain("Es ist keine Dauer vorgeschlagen.")
        desk.fill_date(desk.one("#dauer-von"), "2026-12-01")
        desk.fill_date(desk.one("#dauer-bis"), "2028-11-30")
        desk.one("#dauer-grund").send_keys(REASON)
    desk.press_button(desk.one(".dauerform button"))
    desk.expect(desk.all("#dauer .setzung"), "Die Dauer ist nicht gewählt.")


def release(desk: Desk) -> tuple[str, str]:
    """Releases the Vermerk; gives the path of its page and its text."""
    desk.open("/vermerk")
    desk.look("Vermerk")
    desk.press_button(desk.one(".vermerk__freigabe button"))
    desk.expect("ist freigegeben" in desk.text(), "Der Vermerk ist nicht freigegeben.")
    pdf, docx, data = desk.all(".vermerkliste .dateien a")
    desk.load(pdf, b"%PDF-", "Der Vermerk als PDF")
    desk.load(docx, b"PK", "Der Vermerk als DOCX")
    desk.load(data, b"{", "Der Vermerk als JSON")
    page = desk.one(".vermerkliste a:not([download])").get_property("href").removeprefix(desk.base)
    return page, read_note(desk, page)


def read_note(desk: Desk, page: str) -> str:
    desk.driver.get(desk.base + page)
    return desk.one(".schriftstueck").text


def cited_decree(program: Programm, note: str) -> dict | None:
    """A decree of the demo that the Vermerk cites by its Aktenzeichen."""
    rows = program.documents().values()
    return next((row for row in rows if row.get("aktenzeichen") and row["aktenzeichen"] in note), None)


def repeal(program: Programm, row: dict) -> None:
    """Takes in a decree that repeals another as of the next day."""
    day = ".".join(reversed(row["datum"].split("-")))
    text = "\n\n".join([
        row["normgeber"], "Seenburg, 30.11.2026", "Aktenzeichen: 99-99.99.99-1", f"Betreff: Aufhebung, {row['betreff']}",
        "1 Aufhebung", f"Mein Erlass vom {day} – {row['aktenzeichen']} – wird mit Ablauf des 30. November 2026 aufgehoben.",
        "Im Auftrag\nMuster"]) + "\n"
    file = program.folder / "aufhebung.txt"
    file.write_text(text, encoding="utf-8")
    program.run("import", str(file))


def by_keyboard(program: Programm) -> list[str]:
    driver = browser.start()
    try:
        with program.served() as base:
            desk = Desk(driver, base)
            begin(desk)
            state_facts(desk)
            missing = check_documents(desk)
            ask_for_missing(desk)
            for number in missing:
                mark(desk, number, "vorhanden")
            desk.open("?ansicht=unterlagen")
            desk.expect(desk.all(".frist--erledigt"), "Die Frist ist nicht erledigt, obwohl alles da ist.")
            decide(desk)
            choose_duration(desk)
            page, before = release(desk)
        row = cited_decree(program, before)
        if row is None:
            desk.complain("Der Vermerk zitiert keinen Erlass.")
        else:
            repeal(program, row)
        with program.served() as base:
            desk.base = base
            desk.expect(read_note(desk, page) == before, "Der Vermerk liest sich nach der Aufhebung anders.")
        messages = [entry["message"] for entry in driver.get_log("browser") if "favicon" not in entry["message"]]
        return desk.findings + [f"Konsole: {message}" for message in messages]
    finally:
        driver.quit()


def without_script(base: str) -> list[str]:
    """Begins a Vorgang, sets a point and a document with the forms alone."""
    driver = browser.start(script=False)
    desk = Desk(driver, base)

    def send(selector: str, sentence: str) -> None:
        desk.one(selector).send_keys(Keys.ENTER)
        try:
            # The page may change while it is read.
            WebDriverWait(driver, 20, ignored_exceptions=[StaleElementReferenceException]).until(
                lambda d: sentence in d.find_element(By.TAG_NAME, "main").text)
        except TimeoutException:
            desk.complain(f"Ohne JavaScript steht nicht da: „{sentence}“")

    try:
        desk.open("/vorgaenge?anliegen=-")
        desk.one("#neu-referenz").send_keys("2026-0816")
        Select(desk.one("#neu-schema")).select_by_index(1)
        send(".neuvorgang button", "Der Vorgang ist angelegt")
        desk.case = re.search(r"/vorgaenge/\d+", driver.current_url)[0]
        desk.open("?ansicht=punkt")
        desk.one(".statuswahl input").send_keys(Keys.SPACE)
        desk.one("#punkt-grund").send_keys(REASON)
        send(".statusform button", "Der Status ist gesetzt")
        desk.open("?ansicht=unterlagen")
        send(".unterlage__schnell button", "Die Unterlage ist eingetragen")
        if any(key.is_displayed() for key in desk.all(".vorgang kbd")):
            desk.complain("Ohne JavaScript werden Tasten genannt, die nichts tun.")
        return desk.findings
    finally:
        driver.quit()


def main() -> int:
    with programm(sys.argv[1]) as program:
        program.run("import", str(DEMO))
        findings = by_keyboard(program)
        with program.served() as base:
            findings += without_script(base)
    print("\n".join(findings) or "Vorgang geprüft, keine Beanstandung.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
