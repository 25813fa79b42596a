# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Drafts in a real browser, beside a scripted server of a model: entwurf.py PROGRAM

The extract stands at once; the words of the model appear marked as unverified; the verified answer takes the place of the
extract; a cut connection, a switch and a reader who stops leave the extract. Accessibility in each state. The model writes
what the first passage says, word for word and once with another number.
"""

import http.server
import json
import pathlib
import re
import sys
import threading
import time
import urllib.parse

from selenium.webdriver import Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

import browser
import check
import programm

QUESTION = "Welche Unterlagen sind für die Verlängerung der Aufenthaltserlaubnis zum Studium vorzulegen?"
DEMO = pathlib.Path(__file__).resolve().parent.parent.parent / "Demo/erlasse"


class Model(http.server.BaseHTTPRequestHandler):
    """Streams a draft of the first sentence that the schema offers, as `server.way` says."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def do_POST(self):
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        form = request["response_format"]["json_schema"]["schema"]["properties"]["aussagen"]["items"]["anyOf"][0]
        offered, token = form["properties"]["satz"]["enum"][0], form["properties"]["quellen"]["items"]["enum"][0]
        words = " ".join(re.search(rf"<<<{token}\n(.*?)\n{token}>>>", request["messages"][-1]["content"], re.DOTALL)[1].split())
        sentence = re.split(r"(?<=[a-zäöüß]{4}\.)\s", words[words.index(offered):])[0]
        statements = [{"quellen": [token], "satz": offered, "text": sentence},
                      {"quellen": [token], "satz": offered, "text": "Die Frist beträgt 99 Wochen."}]
        text = json.dumps({"aussagen": statements}, ensure_ascii=False)
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        try:
            for number, word in enumerate(re.findall(r"\S+\s*", text)):
                if self.server.way == "cut" and number == 6:
                    self.close_connection = True
                    return
                self.event({"choices": [{"index": 0, "delta": {"content": word}, "finish_reason": None}]})
                time.sleep(self.server.pause)
            self.event({"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
            self.chunk("data: [DONE]\n\n")
            self.wfile.write(b"0\r\n\r\n")
        except (BrokenPipeError, ConnectionResetError):
            self.server.given_up += 1

    def event(self, value):
        self.chunk(f"data: {json.dumps(value, ensure_ascii=False)}\n\n")

    def chunk(self, text):
        data = text.encode()
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        self.wfile.flush()


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        """A reader who hangs up is no error."""


def model():
    server = Server(("127.0.0.1", 0), Model)
    server.way, server.pause, server.given_up = "whole", 0.02, 0
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def state(driver) -> str:
    return driver.find_element(By.CSS_SELECTOR, "[data-entwurf-lage]").text


def until(driver, text: str):
    WebDriverWait(driver, 40).until(lambda d: text in state(d))


def visible(driver, selector: str) -> bool:
    return any(element.is_displayed() for element in driver.find_elements(By.CSS_SELECTOR, selector))


def looks(driver, what: str) -> list[str]:
    found = check.axe(driver) + check.layout(driver, driver.execute_script("return window.innerWidth")) + check.targets(driver)
    return [f"{what}: {finding}" for finding in found]


def whole(driver, server, url: str) -> list[str]:
    findings = []
    server.way, server.pause = "whole", 0.05
    driver.get(url)
    if not driver.find_elements(By.CSS_SELECTOR, ".auszugsart"):
        findings.append("Der Auszug steht nicht sofort da.")
    WebDriverWait(driver, 40).until(lambda d: d.find_element(By.CSS_SELECTOR, "[data-entwurf-worte]").text)
    if "Noch nicht geprüft" not in driver.find_element(By.CSS_SELECTOR, "[data-entwurf-text]").text:
        findings.append("Ungeprüfte Worte sind nicht als solche gekennzeichnet.")
    findings += looks(driver, "während des Entwurfs")
    until(driver, "geprüft und steht unten")
    if not driver.find_elements(By.CSS_SELECTOR, ".antwort .entwurf"):
        findings.append("Der Entwurf ist nicht als solcher gekennzeichnet.")
    if visible(driver, "[data-entwurf-worte]"):
        findings.append("Die ungeprüften Worte bleiben stehen.")
    statements = [element.text for element in driver.find_elements(By.CSS_SELECTOR, ".aussage p:first-child")]
    if any("99 Wochen" in statement for statement in statements):
        findings.append("Eine Aussage mit falscher Zahl steht in der Antwort.")
    driver.execute_script("document.querySelectorAll('details').forEach(d => { d.open = true; })")
    steps = driver.find_element(By.CSS_SELECTOR, ".warum").text
    if "Entwurf gegen die Fundstellen prüfen" not in steps or "99 Wochen" not in steps:
        findings.append("„Warum diese Antwort?“ zeigt nicht, was entfernt wurde.")
    return findings + looks(driver, "nach dem Entwurf")


def broken(driver, server, url: str) -> list[str]:
    server.way, server.pause = "cut", 0.02
    driver.get(url)
    until(driver, "Es bleibt beim Auszug")
    kept = driver.find_elements(By.CSS_SELECTOR, ".auszugsart") and driver.find_elements(By.CSS_SELECTOR, ".paar")
    return [] if kept else ["Nach einem Abbruch fehlt der Auszug."]


def stopped(driver, server, url: str) -> list[str]:
    server.way, server.pause = "whole", 0.4
    driver.get(url)
    WebDriverWait(driver, 40).until(lambda d: d.find_element(By.CSS_SELECTOR, "[data-entwurf-worte]").text)
    driver.find_element(By.CSS_SELECTOR, "[data-entwurf-ende]").click()
    until(driver, "angehalten")
    for _ in range(100):
        if server.given_up:
            return []
        time.sleep(0.1)
    return ["Das Modell schreibt weiter, obwohl der Entwurf angehalten wurde."]


def switched(driver, base: str, url: str) -> list[str]:
    findings = []
    driver.get(base + "/sprachmodell")
    findings += looks(driver, "Sprachmodell")
    driver.find_element(By.CSS_SELECTOR, "[name=schalter][value=aus]").click()
    WebDriverWait(driver, 20).until(lambda d: d.find_elements(By.CSS_SELECTOR, "[name=schalter][value=ein]"))
    driver.get(url)
    if driver.find_elements(By.CSS_SELECTOR, "[data-entwurf]") or not driver.find_elements(
            By.CSS_SELECTOR, ".entwurfsfeld--gesperrt"):
        findings.append("Ausgeschaltet wird noch entworfen, oder die Seite sagt es nicht.")
    findings += looks(driver, "ausgeschaltet")
    driver.get(base + "/sprachmodell")
    driver.find_element(By.CSS_SELECTOR, "[name=schalter][value=ein]").click()
    WebDriverWait(driver, 20).until(lambda d: d.find_elements(By.CSS_SELECTOR, "[name=schalter][value=aus]"))
    return findings


def conversation(driver, base: str, url: str) -> list[str]:
    driver.get(url + "&" + urllib.parse.urlencode({"stichtag": "2026-01-15"}))
    driver.find_element(By.ID, "nachfrage").send_keys("Und wie hoch ist die Gebühr?", Keys.ENTER)
    turns = WebDriverWait(driver, 20).until(lambda d: d.find_elements(By.CSS_SELECTOR, ".gespraech__runden li"))
    findings = [] if QUESTION in turns[0].text else ["Die Frage davor steht nicht über der Nachfrage."]
    if "15.01.2026" not in driver.find_element(By.CSS_SELECTOR, ".gespraech").text:
        findings.append("Der Verlauf nennt seinen Stichtag nicht.")
    return findings + looks(driver, "Gespräch")


def main() -> int:
    server = model()
    findings = []
    with programm.programm(sys.argv[1]) as program:
        program.env |= {"FUNDSTELLE_CHAT_URL": f"http://127.0.0.1:{server.server_port}/v1",
                        "FUNDSTELLE_CHAT_MODELL": "Probe", "FUNDSTELLE_EMBEDDINGS_URL": "aus"}
        program.run("import", str(DEMO))
        with program.served() as base:
            url = base + "/fragen?" + urllib.parse.urlencode({"frage": QUESTION})
            driver = browser.start()
            try:
                for width, dark in ((1440, False), (360, True)):
                    browser.resize(driver, width)
                    browser.colours(driver, dark)
                    found = whole(driver, server, url) + broken(driver, server, url) + stopped(driver, server, url)
                    found += switched(driver, base, url) + conversation(driver, base, url)
                    findings += [f"({width} px, {'dunkel' if dark else 'hell'}) {finding}" for finding in found]
                    server.given_up = 0
            finally:
                driver.quit()
    print("\n".join(findings) or "Entwürfe und Gespräche geprüft, keine Beanstandung.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
