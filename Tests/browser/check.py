# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Checks the pages of a running Fundstelle in a real browser: check.py BASE-URL QUESTION

Accessibility (axe, light and dark, wide and narrow), no sideways scrolling, keyboard, linking of statement and source,
and the same answer without JavaScript. Needs selenium and axe-playwright-python (PyPI; only its copy of axe is used).
Exit code 1 and one line for each finding if something is wrong.
"""

import importlib.resources
import sys
import urllib.parse

from selenium.common.exceptions import TimeoutException
from selenium.webdriver import ActionChains, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

import browser

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def axe(driver) -> list[str]:
    source = importlib.resources.files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
    driver.execute_cdp_cmd("Runtime.evaluate", {"expression": source})
    driver.set_script_timeout(60)
    result = driver.execute_async_script(
        "const done = arguments[1]; axe.run(document, arguments[0]).then(done, e => done({error: String(e)}));", RULES)
    if "error" in result:
        return [f"axe: {result['error']}"]
    return [f"axe {v['id']}: {v['help']}: {n['html'][:140]}" for v in result["violations"] for n in v["nodes"]]


def layout(driver, width: int) -> list[str]:
    found = driver.execute_script(
        "const width = arguments[0];"
        "return document.documentElement.scrollWidth > width"
        " ? [...document.querySelectorAll('main *, header *')]"
        "   .filter(e => e.getBoundingClientRect().right > width + 1).map(e => e.outerHTML.slice(0, 100)).slice(0, 3)"
        " : []", width)
    return [f"breiter als {width} px: {html}" for html in found]


def targets(driver) -> list[str]:
    """Buttons, fields and marks that are smaller than 24 px; links within a line of text may be."""
    found = driver.execute_script(
        "return [...document.querySelectorAll('button, input, select, textarea, summary, .fussnote, nav a')]"
        ".filter(e => e.offsetParent && e.type !== 'hidden')"
        ".filter(e => { const r = e.getBoundingClientRect(); return r.height < 24 || r.width < 24; })"
        ".map(e => e.outerHTML.slice(0, 100))")
    return [f"Ziel kleiner als 24 px: {html}" for html in found]


def pages(driver, base: str, question: str) -> list[str]:
    """The fixed pages, and those that the answer leads to."""
    answer = "/fragen?" + urllib.parse.urlencode({"frage": question})
    driver.get(base + answer)
    links = [a.get_dom_attribute("href") for a in driver.find_elements(By.CSS_SELECTOR, ".beleg a")]
    fixed = ["/", answer, "/suche?q=Aufenthaltserlaubnis", "/vorschriften", "/hilfe", "/gibt-es-nicht",
             answer + "&stichtag=2020-01-01", "/eingang", "/erlasspflege", "/erlasspflege/protokoll",
             "/aenderungen", "/aenderungen?anliegen=studium&stichtag=2026-12-31", "/auswertung", "/sprachmodell",
             "/aufnahmebuch", "/luecken"]
    fixed += feedback(driver, base, answer) + check_lists(driver, base)
    driver.get(base + "/vorschriften")
    works = [a.get_dom_attribute("href") for a in driver.find_elements(By.CSS_SELECTOR, "tbody a")]
    return fixed + works[:2] + comparison(driver, base, works) + list(dict.fromkeys(links))[:4]


def feedback(driver, base: str, answer: str) -> list[str]:
    """Says something about the first statement and about an answer that found nothing: those answers, the pages that
    thank, and the list that then has something to show."""
    nothing = "/fragen?" + urllib.parse.urlencode({"frage": "Wie viele Monde hat der Planet Jupiter?"})
    return [nothing, send_feedback(driver, base, answer), send_feedback(driver, base, nothing),
            "/erlasspflege/rueckmeldungen"]


def send_feedback(driver, base: str, page: str) -> str:
    """Fills the first form of the page with the keyboard; the page that thanks."""
    driver.get(base + page)
    form = driver.find_element(By.CSS_SELECTOR, ".rueckmeldung")
    form.find_element(By.TAG_NAME, "summary").send_keys(Keys.ENTER)
    form.find_element(By.CSS_SELECTOR, "[value=quelleFehlt]").send_keys(Keys.SPACE)
    form.find_element(By.TAG_NAME, "textarea").send_keys("Es gibt dazu einen Erlass vom 01.03.2023.")
    form.find_element(By.TAG_NAME, "button").send_keys(Keys.ENTER)
    WebDriverWait(driver, 20).until(lambda d: d.find_elements(By.CSS_SELECTOR, ".rueckmeldung__dank"))
    return driver.current_url.removeprefix(base).split("#")[0]


def check_lists(driver, base: str) -> list[str]:
    """The list of Prüfschemata, the first of them to be read, and its editor."""
    driver.get(base + "/pruefschemata")
    first = [a.get_dom_attribute("href") for a in driver.find_elements(By.CSS_SELECTOR, "tbody th a")][:1]
    return ["/pruefschemata"] + first + [path + "/entwurf" for path in first]


def comparison(driver, base: str, works: list[str]) -> list[str]:
    """The first Vorschrift that has something to be compared with, and the comparison that its form leads to."""
    for path in works:
        driver.get(base + path)
        for form in driver.find_elements(By.ID, "vergleich-form"):
            form.find_element(By.TAG_NAME, "button").click()
            WebDriverWait(driver, 20).until(lambda d: "/vergleich?" in d.current_url)
            return [path, driver.current_url.removeprefix(base)]
    return []


def looks(driver, base: str, paths: list[str]) -> list[str]:
    findings = []
    for path in paths:
        for width, dark in ((1440, False), (1440, True), (768, False), (360, False), (360, True)):
            browser.resize(driver, width)
            browser.colours(driver, dark)
            driver.get(base + path)
            driver.execute_script("document.querySelectorAll('details').forEach(d => { d.open = true; })")
            found = axe(driver) + layout(driver, width) + targets(driver)
            findings += [f"{path} ({width} px, {'dunkel' if dark else 'hell'}): {f}" for f in found]
    return findings


def keyboard(driver, base: str, question: str) -> list[str]:
    """From the empty page to the passage of the first source, without a mouse."""
    findings = []
    browser.resize(driver, 1440)
    driver.get(base + "/")

    def press(*keys):
        ActionChains(driver).send_keys(*keys).perform()

    def focused(script: str):
        return driver.execute_script(f"const e = document.activeElement; return {script};")

    press(Keys.TAB)
    if focused("e.className") != "sprunglink":
        findings.append("Der erste Halt ist nicht der Sprung zum Inhalt.")
    press("/")
    if focused("e.id") != "frage":
        findings.append("„/“ führt nicht in das Fragefeld.")
    press(question, Keys.ENTER)
    try:
        WebDriverWait(driver, 20).until(lambda d: d.find_elements(By.CSS_SELECTOR, ".paar"))
    except TimeoutException:
        return findings + ["Die Eingabetaste stellt die Frage nicht."]
    press("j")
    marked = driver.find_elements(By.CSS_SELECTOR, ".ist-gemeint")
    if {e.tag_name for e in marked} != {"div", "article"}:
        findings.append("Aussage und Beleg markieren einander nicht.")
    press("b")
    if not focused("Boolean(e.closest('.beleg'))"):
        findings.append("„b“ führt nicht zum Beleg.")
    press(Keys.ENTER)
    WebDriverWait(driver, 20).until(
        lambda d: "/f/" in d.current_url and d.execute_script("return document.readyState") == "complete")
    if not driver.find_elements(By.CSS_SELECTOR, "mark"):
        findings.append("Der Beleg öffnet sich nicht in seinem Dokument.")
    elif not driver.execute_script(
            "const r = document.querySelector('mark').getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight"):
        findings.append("Die markierte Stelle ist nicht zu sehen.")
    return findings


def linking(driver, base: str, question: str) -> list[str]:
    """Pointing at a source marks its statement, and only that."""
    driver.get(base + "/fragen?" + urllib.parse.urlencode({"frage": question}))
    source = driver.find_element(By.CSS_SELECTOR, ".beleg")
    ActionChains(driver).move_to_element(source).perform()
    statements = driver.find_elements(By.CSS_SELECTOR, ".aussage.ist-gemeint")
    findings = [] if len(statements) == 1 else [f"{len(statements)} Aussagen sind markiert, nicht eine."]
    for pair in driver.find_elements(By.CSS_SELECTOR, ".paar"):
        statement = pair.find_element(By.CSS_SELECTOR, ".aussage").rect
        first = pair.find_element(By.CSS_SELECTOR, ".beleg").rect
        if abs(first["y"] - statement["y"]) > 40 or first["x"] < statement["x"] + statement["width"]:
            findings.append("Eine Aussage steht nicht neben ihrem Beleg.")
    return findings


def without_script(base: str, question: str) -> list[str]:
    driver = browser.start(script=False)
    try:
        driver.get(base + "/")
        driver.find_element(By.ID, "frage").send_keys(question)
        driver.find_element(By.CSS_SELECTOR, "#frage-form button").click()
        try:
            pairs = WebDriverWait(driver, 20).until(lambda page: page.find_elements(By.CSS_SELECTOR, ".paar"))
        except TimeoutException:
            return ["Ohne JavaScript kommt keine Antwort."]
        plain = pairs[0].find_element(By.CSS_SELECTOR, ".aussage").value_of_css_property("background-color")
        pairs[0].find_element(By.CSS_SELECTOR, ".fussnote").click()
        marked = pairs[0].find_element(By.CSS_SELECTOR, ".aussage").value_of_css_property("background-color")
        return [] if plain != marked else ["Ohne JavaScript markieren Aussage und Beleg einander nicht."]
    finally:
        driver.quit()


def console(driver) -> list[str]:
    return [f"Konsole: {entry['message']}" for entry in driver.get_log("browser")
            if "favicon" not in entry["message"] and "/gibt-es-nicht" not in entry["message"]]


def main() -> int:
    base, question = sys.argv[1].rstrip("/"), sys.argv[2]
    driver = browser.start()
    try:
        paths = pages(driver, base, question)
        findings = looks(driver, base, paths) + keyboard(driver, base, question) + linking(driver, base, question)
        findings += console(driver)
    finally:
        driver.quit()
    findings += without_script(base, question)
    print("\n".join(findings) or f"{len(paths)} Seiten geprüft, keine Beanstandung.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
