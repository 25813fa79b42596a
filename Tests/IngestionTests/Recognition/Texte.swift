// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

@testable import Ingestion

/// Documents made of plain paragraphs, for tests of recognition.
enum Texte {
    /// Paragraphs of one page; a line that begins with „# “ is a heading.
    static func dokument(_ absaetze: [String]) -> ReadDocument {
        let bloecke = absaetze.map { text in
            text.hasPrefix("# ")
                ? Block(art: .ueberschrift(ebene: 1), text: String(text.dropFirst(2))) : Block(art: .absatz, text: text)
        }
        return ReadDocument(format: .pdf, seiten: [ReadPage(nummer: 1, breite: 595, hoehe: 842, bloecke: bloecke)])
    }

    static func aufnahme(_ absaetze: [String], land: String = "NRW") throws -> Aufnahme {
        try Dokumentaufnahme(eigenesLand: land) { _ in [] }.nimmAuf(dokument(absaetze), name: "test.pdf", sha256: "00")
    }

    /// A letter with this body.
    static func brief(_ koerper: [String]) throws -> Aufnahme {
        try aufnahme(
            [
                "Ministerium des Innern des Landes Nordrhein-Westfalen", "Düsseldorf, 12.02.2025",
                "Aktenzeichen: 15-39.08.01-3", "Betreff: Verlängerung der Aufenthaltserlaubnis",
            ] + koerper)
    }
}

extension Stichtag: ExpressibleByStringLiteral {
    /// Test dates as „2025-02-12“; anything else is the year 1.
    public init(stringLiteral value: String) {
        self = Stichtag(iso: value) ?? Stichtag(tage: -719_162)
    }
}

extension Aufnahme {
    /// What follows the head.
    var koerper: [Abschnitt] { abschnitte.filter { !$0.istKopf } }
}
