// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import TestKit

/// Decrees for tests of duplicates: made of sentences, damaged as scans are.
struct Probeerlass {
    var aktenzeichen: String? = "31-26.02.09-7"
    var datum: String? = "2025-02-12"
    var normgeber = "Ministerium für Inneres des Landes Seenmark"
    var land: String? = "Seenmark"
    var betreff = "Aufenthaltserlaubnis zum Studium; hier: Verlängerung nach § 16b AufenthG"
    var art = Vorschriftart.erlass
    var saetze = Probeerlass.studium
    /// In percent; nil: it was not read from pictures.
    var lesegute: Int?
    var medientyp = "text/plain"
    var name = "a"

    static let studium = [
        "Die Aufenthaltserlaubnis nach § 16b AufenthG ist in der Regel um zwei Jahre zu verlängern, höchstens jedoch bis zum Ablauf des Passes.",
        "Dem Antrag sind eine Immatrikulationsbescheinigung, ein Nachweis der Krankenversicherung und ein gültiger Pass beizufügen.",
        "Fehlen Unterlagen, ist der antragstellenden Person eine Frist von 4 Wochen zu setzen; danach kann der Antrag abgelehnt werden.",
        "Für die Verlängerung wird eine Gebühr von 93 Euro erhoben, bei Minderjährigen 46,50 Euro.",
        "Zuständig ist die Ausländerbehörde, in deren Bezirk sich die antragstellende Person gewöhnlich aufhält.",
        "In den Fällen des § 82 Abs. 1 AufenthG ist während der Frist eine Fiktionsbescheinigung auszustellen.",
        "Dieser Erlass tritt am 1. März 2025 in Kraft und mit Ablauf des 31.12.2029 außer Kraft.",
    ]

    /// The same form letter for another matter.
    static let fachkraft = studium.map {
        $0.replacing("16b", with: "18g").replacing(
            "Immatrikulationsbescheinigung", with: "Arbeitsvertrag mit Stellenbeschreibung"
        )
        .replacing("zwei Jahre", with: "vier Jahre").replacing("93 Euro", with: "100 Euro")
    }

    static let anlage = (1...40).map {
        "Anlage Zeile \($0): Vordruck für die Erklärung Nummer \($0) der antragstellenden Person."
    }

    var merkmal: Dublettenmerkmal {
        let vorschrift = Vorschrift(
            kennung: name, art: art, kurz: name, titel: betreff, normgeber: normgeber, land: land,
            rang: .landeserlass, aktenzeichen: aktenzeichen,
            aktenzeichenNormalisiert: aktenzeichen.map { Aktenzeichen(gedruckt: $0).normalisiert },
            datum: datum.map(Muster.tag))
        let abschnitte = saetze.enumerated().map {
            Abschnitt(ordnung: $0.offset, bezeichnung: "Nr. \($0.offset + 1)", text: $0.element)
        }
        let fassung = Fassung(
            sha256: Muster.sha(name), datei: name, medientyp: medientyp,
            bildseiten: lesegute.map { [Bildseite(seite: 1, sicherheit: $0)] } ?? [])
        return Aufnahme(vorschrift: vorschrift, fassung: fassung, abschnitte: abschnitte, passagen: [])
            .dublettenmerkmal
    }

    /// The text as text recognition gives it: so many of a hundred words are misread, lines are broken anew.
    func gescannt(fehler: Int, name: String = "scan", startwert: UInt64 = 1) -> Probeerlass {
        var scan = self
        var rauschen = Scanrauschen(fehler: fehler, startwert: startwert)
        (scan.lesegute, scan.medientyp, scan.name) = (100 - fehler, "application/pdf", name)
        scan.saetze = saetze.map { rauschen.ueber($0) }
        return scan
    }
}

/// Misreads words as text recognition does: signs of one shape for each other, umlauts without dots, words run together.
struct Scanrauschen {
    /// Words of a hundred that are hit.
    let fehler: Int
    private var zufall: Zufallsfolge

    init(fehler: Int, startwert: UInt64) {
        self.fehler = fehler
        zufall = Zufallsfolge(startwert)
    }

    private static let verlesungen = [
        ("rn", "m"), ("m", "rn"), ("e", "c"), ("i", "l"), ("l", "1"), ("ä", "a"), ("ö", "6"), ("ü", "ii"), ("ß", "B"),
        ("0", "O"), ("1", "l"), ("5", "S"), ("8", "B"), ("§", "$"), ("h", "b"), ("n", "u"), (".", ","), ("t", "f"),
    ]

    mutating func ueber(_ satz: String) -> String {
        var text = ""
        for wort in satz.split(separator: " ") {
            let istTreffer = zufall.zahl(unter: 100) < fehler
            text += istTreffer ? verlesen(String(wort)) : String(wort)
            text += istTreffer && zufall.zahl(unter: 5) == 0 ? "" : zufall.zahl(unter: 9) == 0 ? "\n" : " "
        }
        return text
    }

    private mutating func verlesen(_ wort: String) -> String {
        let start = zufall.zahl(unter: Self.verlesungen.count)
        for i in Self.verlesungen.indices {
            let (alt, neu) = Self.verlesungen[(start + i) % Self.verlesungen.count]
            if let fund = wort.firstRange(of: alt) { return wort.replacingCharacters(in: fund, with: neu) }
        }
        return wort + "|"
    }
}

extension String {
    fileprivate func replacingCharacters(in fund: Range<Index>, with neu: String) -> String {
        String(self[..<fund.lowerBound]) + neu + String(self[fund.upperBound...])
    }
}

/// Numbers that look random and are the same in every run.
struct Zufallsfolge {
    private var stand: UInt64

    init(_ startwert: UInt64) {
        stand = startwert &* 0x9e37_79b9_7f4a_7c15 | 1
    }

    mutating func zahl(unter grenze: Int) -> Int {
        stand = stand &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((stand >> 33) % UInt64(grenze))
    }

    mutating func eines<T>(_ liste: [T]) -> T { liste[zahl(unter: liste.count)] }
}
