#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Checks that a PDF can be read by everyone and kept for long: PDF/UA-1 and PDF/A-2b as far as they can be seen here.

    pruefe_pdf.py FILE.pdf [TEXT.txt [LANGUAGE…]]

TEXT.txt holds one piece of text a line; the tagged content must hold them in that order, and name each LANGUAGE (BCP 47).
Prints a line for each fault and ends with 1 if there is one. A missing library ends with 2.
"""
import re
import sys
import unicodedata
from collections import Counter

try:
    import pikepdf
except ImportError:
    print("pikepdf is missing; script/setup --test installs it", file=sys.stderr)
    sys.exit(2)

ROLES = {
    "Document", "Sect", "Div", "P", "H1", "H2", "H3", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Span",
    "BlockQuote", "Caption", "Link",
}


def metadata(pdf):
    """Identifiers, title and language."""
    with pdf.open_metadata() as xmp:
        if xmp.get("pdfuaid:part") != "1":
            yield "the metadata do not name PDF/UA-1"
        if (xmp.get("pdfaid:part"), xmp.get("pdfaid:conformance")) != ("2", "B"):
            yield "the metadata do not name PDF/A-2b"
        if not xmp.get("dc:title"):
            yield "there is no title"
    if not str(pdf.Root.get("/Lang", "")):
        yield "there is no language"
    if pdf.Root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is not True:
        yield "the window does not show the title"
    if pdf.Root.get("/MarkInfo", {}).get("/Marked") is not True or "/StructTreeRoot" not in pdf.Root:
        yield "the file is not tagged"
    if "/OutputIntents" not in pdf.Root:
        yield "there is no output intent for colours"
    if pdf.is_encrypted:
        yield "the file is encrypted"


class Page:
    """The text of a page by the number of its marked content, and what is outside of any."""

    def __init__(self, page):
        self.text, self.loose = {}, 0
        self.fonts = {name: Font(font) for name, font in page.Resources.get("/Font", {}).items()}
        self.read(page)

    def read(self, page):
        stack, font = [], None
        for operands, operator in pikepdf.parse_content_stream(page):
            operator = str(operator)
            if operator == "BDC":
                stack.append(self.mark(operands))
            elif operator == "BMC":
                stack.append("artifact" if str(operands[0]) == "/Artifact" else None)
            elif operator == "EMC":
                stack.pop()
            elif operator == "Tf":
                font = self.fonts.get(str(operands[0]))
            elif operator in ("Tj", "TJ", "'", '"'):
                self.show(stack, font, operands[-1])
            elif operator in ("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh") and not marked(stack):
                self.loose += 1

    @staticmethod
    def mark(operands):
        if str(operands[0]) == "/Artifact":
            return "artifact"
        properties = operands[1]
        return int(properties["/MCID"]) if isinstance(properties, pikepdf.Dictionary) and "/MCID" in properties else None

    def show(self, stack, font, operand):
        if not marked(stack):
            self.loose += 1
        number = next((entry for entry in reversed(stack) if isinstance(entry, int)), None)
        if number is not None and "artifact" not in stack and font:
            pieces = operand if isinstance(operand, pikepdf.Array) else [operand]
            text = "".join(font.text(bytes(piece)) for piece in pieces if isinstance(piece, pikepdf.String))
            self.text[number] = self.text.get(number, "") + text


def marked(stack):
    return any(entry is not None for entry in stack)


class Font:
    """What the codes of a font mean."""

    def __init__(self, font):
        self.embedded = self.has_file(font)
        self.wide = str(font.get("/Subtype")) == "/Type0"
        self.map = self.unicode(font["/ToUnicode"].read_bytes().decode("latin-1")) if "/ToUnicode" in font else {}

    @staticmethod
    def has_file(font):
        descendants = font.get("/DescendantFonts")
        descriptor = (descendants[0] if descendants else font).get("/FontDescriptor", {})
        return any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3"))

    @staticmethod
    def unicode(cmap):
        table = {}
        for block in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.S):
            for code, text in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
                table[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be")
        for block in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.S):
            for first, last, text in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
                for code in range(int(first, 16), int(last, 16) + 1):
                    table[code] = chr(int(text, 16) + code - int(first, 16))
        return table

    def text(self, data):
        step = 2 if self.wide else 1
        codes = (int.from_bytes(data[i:i + step], "big") for i in range(0, len(data), step))
        return "".join(self.map.get(code, "\ufffd") for code in codes)


class Structure:
    """The tree of tags in reading order."""

    def __init__(self, pdf):
        self.pages = {page.objgen: Page(page) for page in pdf.pages}
        self.used = {number: set() for number in self.pages}
        self.text, self.faults, self.level = [], [], 0
        self.languages = {str(pdf.Root.get("/Lang", ""))}
        root = pdf.Root.get("/StructTreeRoot", {})
        self.roles = {str(key): str(value) for key, value in root.get("/RoleMap", {}).items()}
        self.walk(root.get("/K", pikepdf.Array([])), None, [])
        self.check_pages()

    def walk(self, node, page, path):
        if isinstance(node, pikepdf.Array):
            for child in node:
                self.walk(child, page, path)
        elif isinstance(node, pikepdf.Dictionary):
            self.element(node, page, path)
        else:
            self.content(int(node), page)

    def element(self, node, page, path):
        if "/Pg" in node:
            page = node.Pg.objgen
        if str(node.get("/Type", "")) == "/MCR":
            return self.content(int(node.MCID), page)
        if "/S" not in node:
            return None
        if "/Lang" in node:
            self.languages.add(str(node.Lang))
        role = self.roles.get(str(node.S), str(node.S)).lstrip("/")
        self.check_role(role, node, path)
        if "/K" in node:
            self.walk(node.K, page, path + [role])
        if role not in ("Span", "Link"):
            self.text.append("\n")
        return None

    def check_role(self, role, node, path):
        if role not in ROLES:
            self.faults.append(f"the tag {role} is not expected in our documents")
        if re.fullmatch("H[1-6]", role):
            if int(role[1]) > self.level + 1:
                self.faults.append(f"a heading {role} follows one of level {self.level}")
            self.level = int(role[1])
        if role == "TH" and "/Scope" not in attributes(node):
            self.faults.append("a header of a table does not say what it heads")
        if role in ("TH", "TD") and (not path or path[-1] != "TR"):
            self.faults.append("a cell stands outside of a row")
        if role == "Table" and "TH" not in str_roles(node, self.roles):
            self.faults.append("a table has no headers")
        if role == "LI" and (not path or path[-1] != "L"):
            self.faults.append("an item stands outside of a list")

    def content(self, number, page):
        self.used[page].add(number)
        self.text.append(self.pages[page].text.get(number, ""))

    def check_pages(self):
        for index, (number, page) in enumerate(self.pages.items(), 1):
            if page.loose:
                self.faults.append(f"page {index} shows {page.loose} things that are neither tagged nor artifacts")
            for left in sorted(set(page.text) - self.used[number]):
                self.faults.append(f"page {index}: „{page.text[left][:40]}“ is in no tag")
            for name, font in page.fonts.items():
                if not font.embedded:
                    self.faults.append(f"page {index}: the font {name} is not embedded")
                if not font.map:
                    self.faults.append(f"page {index}: the font {name} does not say which letters it shows")


def attributes(node):
    found = node.get("/A", pikepdf.Array([]))
    found = found if isinstance(found, pikepdf.Array) else [found]
    return {key for entry in found if isinstance(entry, pikepdf.Dictionary) for key in entry.keys()}


def str_roles(node, roles):
    """All roles below a node."""
    children = node.get("/K", pikepdf.Array([]))
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield roles.get(str(child.S), str(child.S)).lstrip("/")
            yield from str_roles(child, roles)


def bare(text):
    """Letters and figures only, so that blanks, line ends and ligatures do not matter."""
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isalnum())


def is_right_to_left(text):
    return any(unicodedata.bidirectional(c) in ("R", "AL") for c in text)


def find(line, text, position):
    """Where a line ends in the text; right-to-left writing stands in the order in which it is seen, so there only the
    letters count."""
    if not is_right_to_left(line):
        found = text.find(line, position)
        return -1 if found < 0 else found + len(line)
    wanted = Counter(line)
    for start in range(position, len(text) - len(line) + 1):
        if Counter(text[start:start + len(line)]) == wanted:
            return start + len(line)
    return -1


def order(structure, path):
    """The pieces of text, each after the one before."""
    text, position = bare("".join(structure.text)), 0
    with open(path, encoding="utf-8") as lines:
        for line in filter(None, map(str.strip, lines)):
            end = find(bare(line), text, position)
            if end < 0:
                yield f"„{line[:60]}“ does not follow in the reading order"
            else:
                position = end


def main():
    with pikepdf.open(sys.argv[1]) as pdf:
        faults = list(metadata(pdf))
        if "the file is not tagged" not in faults:
            structure = Structure(pdf)
            faults += structure.faults
            if len(sys.argv) > 2:
                faults += order(structure, sys.argv[2])
            faults += [f"nothing is tagged as {name}" for name in sys.argv[3:] if name not in structure.languages]
    print("\n".join(faults) if faults else "in order")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
