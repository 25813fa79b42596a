# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Full text of PostgreSQL 15 in a cluster of its own: a temporary folder, a Unix socket, no port, not as root."""

import io
import os
import pathlib
import shutil
import subprocess
import time

BIN = pathlib.Path("/usr/lib/postgresql/15/bin")


def missing():
    """Why it cannot be measured here, None if it can."""
    if not (BIN / "postgres").exists():
        return "PostgreSQL 15 is not installed (apt-get install postgresql-15)"
    if os.geteuid() == 0 and not shutil.which("setpriv"):
        return "setpriv is missing, and PostgreSQL does not run as root"
    return None


def as_other():
    """PostgreSQL refuses to run as root; Debian's package brings a user of its own."""
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []


class Postgres:
    """Text-search configuration `german`, a stored tsvector with a GIN index, ts_rank by length of the document."""

    def start(self, folder):
        self.folder = folder
        self.server = subprocess.Popen(
            as_other() + [str(BIN / "postgres"), "-D", str(folder / "pg"), "-k", str(folder), "-c",
                          "listen_addresses="],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
        import psycopg2
        for _ in range(300):
            try:
                self.db = psycopg2.connect(host=str(folder), dbname="postgres", user="postgres")
                self.db.autocommit = True
                self.cursor = self.db.cursor()
                return
            except psycopg2.OperationalError:
                if self.server.poll() is not None:
                    break
                time.sleep(0.1)
        raise SystemExit("PostgreSQL does not start")

    def stop(self):
        self.db.close()
        self.server.terminate()
        self.server.wait()

    def build(self, passages, folder):
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
        subprocess.run(
            as_other() + [str(BIN / "initdb"), "-D", str(folder / "pg"), "-U", "postgres", "-A", "trust", "-E", "UTF8",
                          "--locale=C.UTF-8", "-N"], check=True, stdout=subprocess.DEVNULL, cwd="/")
        self.start(folder)
        self.cursor.execute("""CREATE TABLE p (id text, text text,
            vector tsvector GENERATED ALWAYS AS (to_tsvector('german', text)) STORED)""")
        rows = io.StringIO("".join(f"{number}\t{escaped(text)}\n" for number, text in passages))
        self.cursor.copy_expert("COPY p (id, text) FROM STDIN", rows)
        self.cursor.execute("CREATE INDEX ON p USING gin (vector)")
        self.cursor.execute("VACUUM ANALYZE p")
        # The folder holds a whole cluster; what counts is the table with its index.
        self.cursor.execute("SELECT pg_total_relation_size('p')")
        (folder / "size").write_text(str(self.cursor.fetchone()[0]))
        self.stop()

    def open(self, folder):
        self.start(folder)

    def search(self, question, k):
        # What plainto_tsquery joins by AND finds nothing for a whole sentence.
        self.cursor.execute("""
            WITH q AS (
                SELECT regexp_replace(plainto_tsquery('german', %s)::text, '&|<[-0-9]+>', '|', 'g')::tsquery AS q)
            SELECT id FROM p, q WHERE vector @@ q ORDER BY ts_rank(vector, q, 1) DESC, id LIMIT %s""",
                            (question.replace("\0", " "), k))
        return [row[0] for row in self.cursor.fetchall()]


def escaped(text):
    return text.replace("\\", "\\\\").replace("\t", " ")
