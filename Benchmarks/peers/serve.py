# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Any engine behind the interface of retrieval-bench, so that all are asked and timed in the same way.

    serve.py ENGINE index PASSAGES.tsv DIR
    serve.py ENGINE query DIR K
"""

import json
import pathlib
import sys

import engines
import postgres

ENGINES = {"fts5": engines.Fts5, "tantivy": engines.Tantivy, "bm25s": engines.Bm25s, "postgres": postgres.Postgres}


def main():
    name, command, *rest = sys.argv[1:]
    engine = ENGINES[name]()
    if command == "index":
        path, folder = rest
        pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
        engine.build(engines.passages(path), pathlib.Path(folder))
        return
    folder, k = rest
    engine.open(pathlib.Path(folder))
    try:
        for row in sys.stdin:
            print(json.dumps(engine.search(row.rstrip("\n"), int(k))), flush=True)
    finally:
        if hasattr(engine, "stop"):
            engine.stop()


if __name__ == "__main__":
    main()
