# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Other full-text engines, each as its own manual advises for German; all look for any word of the question.

Each class: `build(passages, folder)` with pairs of id and text, then `open(folder)` and `search(question, k)`.
"""

import json
import pathlib
import re
import sqlite3

WORD = re.compile(r"\w+")


class Fts5:
    """SQLite FTS5 with its own tokenizer, which knows no German."""

    def build(self, passages, folder):
        db = sqlite3.connect(folder / "fts5.sqlite")
        db.execute("CREATE VIRTUAL TABLE p USING fts5(id UNINDEXED, text, tokenize='unicode61')")
        db.executemany("INSERT INTO p VALUES (?, ?)", passages)
        db.commit()
        db.execute("INSERT INTO p(p) VALUES ('optimize')")
        db.commit()

    def open(self, folder):
        self.db = sqlite3.connect(folder / "fts5.sqlite")

    def search(self, question, k):
        words = " OR ".join(f'"{word}"' for word in WORD.findall(question))
        if not words:
            return []
        rows = self.db.execute("SELECT id FROM p WHERE p MATCH ? ORDER BY bm25(p) LIMIT ?", (words, k))
        return [row[0] for row in rows]


class Tantivy:
    """Lower case, German stop words and stemmer, BM25; the text itself is not kept."""

    def schema(self):
        import tantivy
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("id", stored=True, tokenizer_name="raw")
        builder.add_text_field("text", stored=False, tokenizer_name="german")
        return builder.build()

    def analyser(self):
        from tantivy import Filter, TextAnalyzerBuilder, Tokenizer
        return (TextAnalyzerBuilder(Tokenizer.simple()).filter(Filter.remove_long(60)).filter(Filter.lowercase())
                .filter(Filter.stopword("german")).filter(Filter.stemmer("german")).build())

    def build(self, passages, folder):
        import tantivy
        index = tantivy.Index(self.schema(), path=str(folder))
        index.register_tokenizer("german", self.analyser())
        writer = index.writer(heap_size=128 << 20, num_threads=1)
        for number, text in passages:
            writer.add_document(tantivy.Document(id=number, text=text))
        writer.commit()
        writer.wait_merging_threads()

    def open(self, folder):
        import tantivy
        self.index = tantivy.Index.open(str(folder))
        self.words = self.analyser()
        self.searcher = self.index.searcher()

    def search(self, question, k):
        from tantivy import Occur, Query
        terms = [Query.term_query(self.index.schema, "text", word, "freq") for word in self.words.analyze(question)]
        query = Query.boolean_query([(Occur.Should, term) for term in terms])
        found = self.searcher.search(query, k).hits if terms else []
        return [self.searcher.doc(address)["id"][0] for _, address in found]


class Bm25s:
    """Scores of all words computed ahead, in sparse arrays; German stop words and Snowball stemmer."""

    def tokens(self, texts, show=False):
        import bm25s
        import Stemmer
        if not hasattr(self, "stemmer"):
            self.stemmer = Stemmer.Stemmer("german")
        return bm25s.tokenize(texts, stopwords="de", stemmer=self.stemmer, show_progress=show)

    def build(self, passages, folder):
        import bm25s
        numbers, texts = zip(*passages)
        index = bm25s.BM25()
        index.index(self.tokens(list(texts)), show_progress=False)
        index.save(str(folder))
        (folder / "ids.json").write_text(json.dumps(numbers))

    def open(self, folder):
        import bm25s
        self.index = bm25s.BM25.load(str(folder))
        self.numbers = json.loads((folder / "ids.json").read_text())

    def search(self, question, k):
        tokens = self.tokens([question])
        if not tokens.vocab:
            return []
        rows, scores = self.index.retrieve(tokens, k=min(k, len(self.numbers)), show_progress=False)
        return [self.numbers[row] for row, score in zip(rows[0], scores[0]) if score > 0]


def passages(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        for row in file:
            number, text = row.rstrip("\n").split("\t", 1)
            yield number, text


def size(folder):
    """Bytes that lie in a folder, or what the engine itself says it needs."""
    said = pathlib.Path(folder) / "size"
    if said.exists():
        return int(said.read_text())
    return sum(file.stat().st_size for file in pathlib.Path(folder).rglob("*") if file.is_file())
