# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""A Fundstelle of its own for a test: a data folder that goes with it, and the pages served from there."""

import contextlib
import json
import os
import pathlib
import re
import subprocess
import tempfile
import time


class Programm:
    def __init__(self, program: str, folder: str):
        self.program = program
        self.folder = pathlib.Path(folder)
        self.env = {**os.environ, "FUNDSTELLE_DATA": str(self.folder / "data"), "FUNDSTELLE_LAND": "Seenmark"}

    def run(self, *arguments: str) -> str:
        result = subprocess.run([self.program, *arguments], env=self.env, capture_output=True, text=True, check=False)
        if result.returncode != 0:
            raise RuntimeError(f"{' '.join(arguments)}: {result.stdout[-1000:]}{result.stderr[-1000:]}")
        return result.stdout

    def documents(self) -> dict[str, dict]:
        """What is held of each file, by its name."""
        rows = [json.loads(line) for line in self.run("documents", "--json").splitlines()]
        return {row["file"]: row for row in rows}

    @contextlib.contextmanager
    def served(self):
        """The address of the pages, while the server runs."""
        log = self.folder / "serve.log"
        with log.open("w") as output:
            server = subprocess.Popen([self.program, "serve", "--port", "0"], env=self.env, stdout=output, stderr=output)
            try:
                yield address(log, server)
            finally:
                server.terminate()
                server.wait()


def address(log: pathlib.Path, server: subprocess.Popen) -> str:
    for _ in range(300):
        found = re.search(r"^Fundstelle läuft: (http://[^/]*)/", log.read_text("utf-8"), re.MULTILINE)
        if found:
            return found[1]
        if server.poll() is not None:
            break
        time.sleep(0.1)
    raise RuntimeError(f"the server did not start: {log.read_text('utf-8')}")


@contextlib.contextmanager
def programm(program: str):
    with tempfile.TemporaryDirectory() as folder:
        yield Programm(program, folder)
