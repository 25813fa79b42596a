// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText
package import Norms

/// Takes sentences apart: words, clauses, signs, and what they count.
package struct Satzaufbau: Sendable {
    package let sprache: Satzsprache
    package let parser: CitationParser
    private let suche: Mustersuche
    /// The group of each pattern of `suche`.
    private let gruppen: [Satzsprache.Gruppe]

    package init(sprache: Satzsprache, parser: CitationParser) {
        self.sprache = sprache
        self.parser = parser
        var muster: [Wortmuster] = []
        var gruppen: [Satzsprache.Gruppe] = []
        for gruppe in sprache.gruppen {
            muster += gruppe.muster
            gruppen += gruppe.muster.map { _ in gruppe }
        }
        suche = Mustersuche(muster)
        self.gruppen = gruppen
    }

    /// - Parameters:
    ///   - rein: as `Lesetext` gives it.
    ///   - ort: the provision that the sentence stands in, to complete „Absatz 2“.
    package func lies(_ rein: String, ort: Normzitat? = nil) -> Satzbild {
        var worte = Self.worte(rein)
        let gefaltet = FoldedWords(rein)
        let funde = gefaltet.words.count == worte.count ? suche.funde(in: gefaltet) : []
        let klauseln = Klauselteilung(
            text: rein, worte: worte, zeichen: funde.map { (gruppen[$0.muster].art, $0.worte) })
        for wort in worte.indices { worte[wort].klausel = klauseln.nummer[wort] }
        var bild = Satzbild(
            text: rein, worte: worte, klauseln: klauseln.klauseln, zeichen: [], angaben: [], inhalt: [], terme: [])
        bild.zeichen = zeichen(funde, bild)
        let angaben = Angabenleser(sprache: sprache, parser: parser).angaben(
            rein, worte, schranken: bild.zeichen(.schranke), ort: ort)
        bild.angaben = angaben.map { fund in
            var fund = fund
            fund.wortlaut = bild.wortlaut(fund.worte)
            return fund
        }
        return bild
    }

    /// Whether a text holds a sign of a kind.
    /// - Parameter rein: as `Lesetext` gives it.
    package func enthaelt(_ art: Satzsprache.Zeichenart, _ rein: String) -> Bool {
        suche.funde(in: FoldedWords(rein)).contains { gruppen[$0.muster].art == art }
    }

    private func zeichen(_ funde: [Mustersuche.Fund], _ bild: Satzbild) -> [Satzbild.Zeichen] {
        let alle = funde.map { fund in
            let gruppe = gruppen[fund.muster]
            return Satzbild.Zeichen(
                art: gruppe.art, gruppe: gruppe.name, worte: fund.worte,
                klausel: bild.worte[fund.worte.upperBound - 1].klausel, wortlaut: bild.wortlaut(fund.worte))
        }
        // „nicht mehr als“ is a bound and no negation, „nicht nur“ is none either.
        let schluckend = alle.filter {
            [.schranke, .keines, .ausnahme, .verallgemeinerung].contains($0.art) && $0.worte.count > 1
                || $0.art == .keines
        }
        return alle.filter { zeichen in
            zeichen.art != .keines
                && !schluckend.contains { groesser in
                    (groesser.worte.count > zeichen.worte.count || groesser.art == .keines)
                        && groesser.worte.lowerBound <= zeichen.worte.lowerBound
                        && zeichen.worte.upperBound <= groesser.worte.upperBound
                        && (groesser.art == zeichen.art || groesser.art == .keines || zeichen.art == .verneinung)
                }
        }
    }

    /// The words of a text, as `FoldedWords` finds them, with their places.
    private static func worte(_ text: String) -> [Satzbild.Wort] {
        var worte: [Satzbild.Wort] = []
        var start: Int?
        var offset = 0
        let bytes = text.utf8
        func schliesse(_ ende: Int) {
            guard let anfang = start else { return }
            start = nil
            let geschrieben = String(decoding: bytes.dropFirst(anfang).prefix(ende - anfang), as: UTF8.self)
            worte.append(
                .init(
                    gefaltet: FoldedWords(geschrieben).words.joined(), bereich: anfang..<ende,
                    istGross: geschrieben.first?.isUppercase ?? false, klausel: 0))
        }
        for scalar in text.unicodeScalars {
            if Self.istWortzeichen(scalar) {
                if start == nil { start = offset }
            } else {
                schliesse(offset)
                if scalar == "§" {
                    worte.append(.init(gefaltet: "§", bereich: offset..<offset + 2, istGross: false, klausel: 0))
                }
            }
            offset += UTF8.width(scalar)
        }
        schliesse(offset)
        return worte
    }

    private static func istWortzeichen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 48...57, 65...90, 97...122: true
        case 0...0x7F: false
        default: scalar.properties.isAlphabetic
        }
    }
}
