// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Ingestion
import Testing

/// A head as a letter prints it, in a grid of characters, and what stands in it.
struct Kopffall: Sendable, CustomTestStringConvertible {
    var name: String
    var kopf: String
    var normgeber: String?
    var land: String?
    var art: Vorschriftart?
    var rang: Rang?
    var ort: String?
    /// ISO 8601
    var datum: String?
    /// Normalised
    var aktenzeichen: String?
    var betreff: String?
    var hier: String?
    /// `<date>|<Aktenzeichen>`
    var bezug: [String] = []
    var anlagen: [String] = []
    var koerper = Self.text
    var formen = Druckform.allCases

    var testDescription: String { name }

    static let text = """
        Zur Sicherstellung einer einheitlichen Verwaltungspraxis bitte ich, bei der Anwendung der Vorschrift wie
        folgt zu verfahren. Die Ausländerbehörden werden gebeten, ihre Beschäftigten in geeigneter Weise zu
        unterrichten.

        1 Allgemeines

        Der Antrag ist vor Ablauf der Geltungsdauer zu stellen. Über ihn entscheidet die örtlich zuständige Behörde.

        2 Unterlagen

        Vorzulegen sind ein gültiger Pass und ein Nachweis über den Krankenversicherungsschutz.

        Im Auftrag

        Mustermann
        """
}

/// The ways in which one and the same printed head reaches the recogniser.
enum Druckform: String, Sendable, CaseIterable, CustomTestStringConvertible {
    /// Plain text with blanks between the columns
    case text
    /// A page whose columns were read line by line, interleaved
    case verzahnt
    /// A page whose columns were read one after the other
    case spalten
    /// Paragraphs without boxes, one for each part of a line, as word processors and web pages give them
    case absaetze

    var testDescription: String { rawValue }

    func dokument(_ fall: Kopffall) -> ReadDocument {
        let text = fall.kopf + "\n\n" + fall.koerper
        switch self {
        case .text: return PlainTextReader.read(text)
        case .verzahnt: return Seitendruck(text).dokument(verzahnt: true)
        case .spalten: return Seitendruck(text).dokument(verzahnt: false)
        case .absaetze: return Seitendruck(text).absaetze
        }
    }
}

/// Sets a grid of characters as a page with boxes.
struct Seitendruck {
    private struct Stueck {
        var zeile: Int
        var spalte: Int
        var text: String
    }

    private var stuecke: [Stueck] = []
    private static let (breite, hoehe) = (6.0, 14.0)
    /// Where the right column of a head begins at the earliest.
    private static let mitte = 30

    init(_ text: String) {
        for (nummer, zeile) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var (spalte, start, luecke) = (0, 0, 0)
            var stueck = ""
            for zeichen in zeile + "    " {
                if zeichen == " " {
                    luecke += 1
                    if luecke == 3, !stueck.isEmpty {
                        stuecke.append(Stueck(zeile: nummer, spalte: start, text: stueck))
                        stueck = ""
                    }
                } else {
                    if stueck.isEmpty {
                        start = spalte
                    } else {
                        stueck += String(repeating: " ", count: min(luecke, 1))
                    }
                    stueck.append(zeichen)
                    luecke = 0
                }
                spalte += 1
            }
        }
    }

    func dokument(verzahnt: Bool) -> ReadDocument {
        let zeilen = (verzahnt ? stuecke : nachSpalten).map { stueck in
            let links = 50 + Double(stueck.spalte) * Self.breite
            let oben = 40 + Double(stueck.zeile) * Self.hoehe
            var x = links
            let woerter = stueck.text.split(separator: " ").map { wort -> LayoutWord in
                let weite = Double(wort.count) * Self.breite
                defer { x += weite + Self.breite }
                return LayoutWord(String(wort), x0: x, y0: oben, x1: x + weite - 1, y1: oben + 10)
            }
            let rechts = stueck.spalte >= Self.mitte
            return LayoutLine(woerter: woerter, fluss: rechts ? 1 : 0, block: rechts ? 1 : 0)
        }
        let hoehe = 80 + Double(stuecke.last?.zeile ?? 0) * Self.hoehe
        let seite = LayoutPage(breite: 700, hoehe: max(hoehe, 900), zeilen: zeilen)
        return LayoutReader.read(LayoutDocument(seiten: [seite]), format: .pdf)
    }

    var absaetze: ReadDocument {
        var bloecke: [Block] = []
        var vorige: Stueck?
        for stueck in stuecke {
            // running text is one paragraph; the short lines of a head are one each
            if let alt = vorige, alt.zeile + 1 == stueck.zeile, alt.spalte == stueck.spalte, alt.text.count > 85 {
                bloecke[bloecke.count - 1].text += " " + stueck.text
            } else {
                bloecke.append(Block(art: .absatz, text: stueck.text))
            }
            vorige = stueck
        }
        return ReadDocument(format: .docx, seiten: [ReadPage(nummer: 1, bloecke: bloecke)])
    }

    /// Above the text, the left column before the right one.
    private var nachSpalten: [Stueck] {
        let letzte = stuecke.last { $0.spalte >= Self.mitte }?.zeile ?? -1
        let (kopf, rest) = (stuecke.filter { $0.zeile <= letzte }, stuecke.filter { $0.zeile > letzte })
        return kopf.filter { $0.spalte < Self.mitte } + kopf.filter { $0.spalte >= Self.mitte } + rest
    }
}
