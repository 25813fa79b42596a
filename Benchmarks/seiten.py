# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Measures the pages of a running Fundstelle as a browser meets them: one request after the other, without assets."""

import contextlib
import html
import http.client
import json
import os
import re
import statistics
import subprocess
import tempfile
import time
import urllib.parse

import erlasse


class Seiten:
    def __init__(self, host):
        self.host = host

    def get(self, path):
        """The page, and how long it took in ms."""
        return self._request("GET", path)[1:]

    def check_lists(self):
        """The names of the Prüfschemata of today."""
        return [schema["kennung"] for schema in json.loads(self.get("/api/v1/pruefschemata")[0])]

    def fill(self, name):
        """Milliseconds to fill a Prüfschema for the first time, and for the second."""
        body = json.dumps({"anliegen": name})
        return [self._request("POST", "/api/v1/pruefe", body, "application/json")[2] for _ in range(2)]

    def _request(self, method, path, body=None, kind="application/x-www-form-urlencoded"):
        connection = http.client.HTTPConnection(self.host, timeout=60)
        head = {"Content-Type": kind, "Origin": f"http://{self.host}"} if body else {}
        start = time.perf_counter()
        connection.request(method, path, body, head)
        answer = connection.getresponse()
        text = answer.read().decode()
        ms = (time.perf_counter() - start) * 1000
        if answer.status not in (200, 303):
            raise SystemExit(f"{method} {path}: {answer.status}")
        return answer.getheader("Location"), text, ms

    def times(self, path):
        """Milliseconds for the first time and the median of ten more."""
        first = self.get(path)[1]
        return first, statistics.median(self.get(path)[1] for _ in range(10))

    def subjects(self):
        """The pages in question, by name."""
        # A decree that others act upon has a page with everything.
        works = re.findall(r'href="(/vorschriften/[^"?]+)"', self.get("/vorschriften?text=Einb%C3%BCrgerung")[0])
        work = max(works[:20], key=lambda path: self.get(path)[0].count("/vorschriften/"))
        return [("Erlasspflege", "/erlasspflege"), ("Änderungen", "/aenderungen"), ("Vorschrift", work),
                ("Vorschriften", "/vorschriften"), ("Eingang", "/eingang")]

    def arrival(self, folder, word):
        """Seconds from the moment a file lies in the folder until search finds it."""
        with tempfile.TemporaryDirectory() as made:
            erlasse.make(made, 1, seed=word)
            name = next(os.path.join(root, file) for root, _, files in os.walk(made) for file in files)
            with open(name, encoding="utf-8") as file:
                text = file.read().replace("Vorzulegen sind: ", f"Vorzulegen sind: {word}, ")
        query = "/suche?" + urllib.parse.urlencode({"q": word, "auch-ausser-kraft": "ja"})
        start = time.perf_counter()
        (folder / f"{word}.txt").write_text(text, encoding="utf-8")
        while word not in self.get(query)[0].partition('class="trefferliste"')[2].partition("<details")[0]:
            if time.perf_counter() - start > 60:
                raise SystemExit("the new file was not found")
            time.sleep(0.02)
        return time.perf_counter() - start

    def settle(self, count):
        """Milliseconds for each of several questions from the key that rejects it to the next question."""
        page, times = self.get("/erlasspflege")[0], []
        for _ in range(count):
            form = re.search(r'<form class="pflegeform".*?</form>', page, re.DOTALL)[0]
            fields = [(html.unescape(name), html.unescape(value))
                      for name, value in re.findall(r'<input[^>]* name="([^"]*)" value="([^"]*)"', form)]
            fields += [("beziehungsart", value) for value in re.findall(r'<option value="([^"]*)" selected', form)]
            body = urllib.parse.urlencode([*fields, ("schritt", "ablehnen")])
            address, _, there = self._request("POST", "/erlasspflege/schritt", body)
            page, back = self.get(address.split("#")[0])
            times.append(there + back)
            time.sleep(1)  # a person reads
        return times


@contextlib.contextmanager
def served(program, env, watched):
    watched.mkdir()
    env = {**env, "FUNDSTELLE_EINGANG_ORDNER": str(watched)}
    with tempfile.NamedTemporaryFile("w") as log:
        server = subprocess.Popen([program, "serve", "--port", "0"], env=env, stdout=log, stderr=log)
        try:
            yield Seiten(host(log.name, server))
        finally:
            server.terminate()
            server.wait()


def host(log, server):
    while server.poll() is None:
        with open(log, encoding="utf-8") as said:
            found = re.search(r"^Fundstelle läuft: http://([^/]*)/", said.read(), re.MULTILINE)
        if found:
            return found[1]
        time.sleep(0.05)
    raise SystemExit("the server did not start")
