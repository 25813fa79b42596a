// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Mends what text recognition typically misreads in texts of law („$ 81“, „Abs, 2“, „12.O3.1998“), and only where the
/// words around it prove what must have stood there. Words are neither joined nor divided, so each keeps its box.
public struct Lesefehler: Sendable {
    /// A rule looks at one word among its neighbours and gives the word that must have stood there, nil if it cannot say.
    typealias Regel = @Sendable (_ folge: Wortfolge, _ stelle: Int) -> String?

    /// Whether a word is the abbreviation of a law.
    let istGesetz: @Sendable (String) -> Bool
    let regeln: [Regel]

    public init(istGesetz: @escaping @Sendable (String) -> Bool) {
        self.istGesetz = istGesetz
        let paragraphen = Paragraphenfehler(istGesetz: istGesetz)
        regeln = [
            paragraphen.zeichen, Gliederungsfehler.punkt, Gliederungsfehler.ziffer, Gliederungsfehler.roemisch,
            Abschnittsfehler.nummer,
            Datumsfehler.datum, Datumsfehler.tag, Datumsfehler.jahr, Datumsfehler.monat, Datumsfehler.vorwort,
            Aktenzeichenfehler.zeichen, Aktenzeichenfehler.punkt,
            Aktenzeichenfehler.abteilung, Wortfehler.keinWort, Wortfehler.erlass, Zeichenfehler.aufzaehlung,
            Zeichenfehler.trennstrich,
            { folge, stelle in Zeichenfehler.gesetzesname(folge, stelle, istGesetz) },
        ]
    }

    /// - Returns: how many words were mended.
    func bessere(_ zeilen: inout [[OCRWort]]) -> Int {
        var folge = Wortfolge(zeilen.map { $0.map(\.text) })
        var anzahl = 0
        for stelle in folge.worte.indices {
            let vorher = folge[stelle]
            for regel in regeln { if let neu = regel(folge, stelle) { folge.worte[stelle] = neu } }
            if folge[stelle] != vorher { anzahl += 1 }
        }
        var stelle = 0
        for i in zeilen.indices {
            for k in zeilen[i].indices {
                zeilen[i][k].text = folge[stelle]
                stelle += 1
            }
        }
        return anzahl
    }

    /// The lines with their mended words.
    func gebessert(_ zeilen: [[String]]) -> [[String]] {
        var woerter = zeilen.map { $0.map { OCRWort($0, x: 0, y: 0, breite: 1, hoehe: 1) } }
        _ = bessere(&woerter)
        return woerter.map { $0.map(\.text) }
    }
}

/// The words of a page in order, with the ends of its lines. Beyond its ends there are empty words.
struct Wortfolge: Sendable {
    var worte: [String]
    private let anfaenge: Set<Int>

    init(_ zeilen: [[String]]) {
        worte = zeilen.flatMap(\.self)
        var anfaenge: Set<Int> = [worte.count]
        var stelle = 0
        for zeile in zeilen {
            anfaenge.insert(stelle)
            stelle += zeile.count
        }
        self.anfaenge = anfaenge
    }

    subscript(stelle: Int) -> String { worte.indices.contains(stelle) ? worte[stelle] : "" }

    func beginntZeile(_ stelle: Int) -> Bool { anfaenge.contains(stelle) }
    func endetZeile(_ stelle: Int) -> Bool { anfaenge.contains(stelle + 1) }
}

/// A word without the punctuation around it.
struct Wortkern {
    var vor: Substring
    var kern: String
    var nach: Substring

    init(_ wort: String) {
        let anfang = wort.firstIndex { !"(„‚\"'[»«".contains($0) } ?? wort.endIndex
        let rest = wort[anfang...]
        let ende = rest.lastIndex { !".,;:)“”\"'’]!?«»".contains($0) }.map { rest.index(after: $0) } ?? rest.startIndex
        (vor, kern, nach) = (wort[..<anfang], String(rest[..<ende]), rest[ende...])
    }

    func mit(_ neu: String) -> String { vor + neu + nach }
}
