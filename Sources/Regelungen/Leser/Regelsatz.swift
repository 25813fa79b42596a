// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText
internal import Norms

/// A sentence of an Abschnitt, made ready for the readers of rules.
struct Regelsatz {
    let abschnitt: Abschnitt
    /// UTF-8 offsets in the text of the Abschnitt.
    let bereich: Range<Int>
    let lesetext: Lesetext
    let bild: Satzbild
    /// In the order of the sentence's clauses.
    let klauseln: [Klauselbild]
    let ganz: Klauselbild

    init(_ bereich: Range<Int>, in abschnitt: Abschnitt, aufbau: Satzaufbau, formen: Regelungsformen, ort: Normzitat?) {
        self.abschnitt = abschnitt
        self.bereich = bereich
        let lesetext = Lesetext(abschnitt.text(in: bereich))
        let bild = aufbau.lies(lesetext.text, ort: ort)
        self.lesetext = lesetext
        self.bild = bild
        klauseln = bild.klauseln.indices.map { nummer in
            let mitEtikett = Self.hatEtikett(nummer, bild) ? [nummer - 1, nummer] : [nummer]
            return Klauselbild(bild, klauseln: Set(mitEtikett), formen: formen)
        }
        ganz = Klauselbild(bild, klauseln: nil, formen: formen)
    }

    /// „Höchstdauer: vier Jahre“: what stands before the colon says what the value is.
    private static func hatEtikett(_ nummer: Int, _ bild: Satzbild) -> Bool {
        let klausel = bild.klauseln[nummer]
        guard nummer > 0, !klausel.istListenpunkt, klausel.worte.count <= 4, bild.klauseln[nummer - 1].worte.count <= 6
        else { return false }
        let (von, bis) = (
            bild.worte[klausel.worte.lowerBound - 1].bereich.upperBound,
            bild.worte[klausel.worte.lowerBound].bereich.lowerBound
        )
        return bild.text.utf8.dropFirst(von).prefix(bis - von).contains(UInt8(ascii: ":"))
    }

    /// A part of the sentence as the source writes it, without its line breaks.
    func woertlich(_ stelle: Range<Int>) -> String {
        let zeilen = abschnitt.text(in: quelle(stelle)).split(whereSeparator: \.isNewline)
        return zeilen.reduce(into: "") { text, zeile in
            let zeile = zeile.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if text.hasSuffix("-"), zeile.first?.isLowercase == true {
                text.removeLast()
            } else if !text.isEmpty {
                text += " "
            }
            text += zeile
        }
    }

    var beleg: Textstelle { Textstelle(in: abschnitt, bereich) }

    /// Offsets in the text of the Abschnitt for those of `lesetext`.
    func quelle(_ stelle: Range<Int>) -> Range<Int> {
        let quelle = lesetext.quelle(stelle)
        return mitSchlusszeichen((bereich.lowerBound + quelle.lowerBound)..<(bereich.lowerBound + quelle.upperBound))
    }

    /// With the quotation mark that closes one inside of it.
    private func mitSchlusszeichen(_ stelle: Range<Int>) -> Range<Int> {
        let text = abschnitt.text(in: stelle)
        guard text.count(where: { $0 == "„" }) > text.count(where: { $0 == "“" || $0 == "”" }) else { return stelle }
        let dahinter = stelle.upperBound..<(stelle.upperBound + 3)
        return ["“", "”"].contains(abschnitt.text(in: dahinter)) ? stelle.lowerBound..<dahinter.upperBound : stelle
    }

    /// The words of a clause that hold some of its Glieder, as written.
    func wortlaut(_ glieder: Range<Int>, in klausel: Klauselbild) -> String {
        guard let erstes = klausel.glieder[glieder].first, let letztes = klausel.glieder[glieder].last else {
            return ""
        }
        return bild.wortlaut(erstes.worte.lowerBound..<letztes.worte.upperBound)
    }

    /// Provisions that the sentence cites.
    var normen: [Normzitat] {
        bild.angaben.compactMap { fund in
            if case .norm(let zitat) = fund.angabe { zitat } else { nil }
        }
    }

    /// How binding a clause is; nil where its words point both ways.
    func verbindlichkeit(klausel: Int) -> Verbindlichkeit? {
        let worte = bild.worte.indices.filter { bild.worte[$0].klausel == klausel }
        return verbindlichkeit { zeichen in worte.contains(zeichen.worte.upperBound - 1) }
    }

    /// How binding the signs are that are asked for.
    func verbindlichkeit(_ zaehlt: (Satzbild.Zeichen) -> Bool) -> Verbindlichkeit? {
        let arten = Set(bild.zeichen.filter(zaehlt).map(\.art))
        switch (arten.contains(.soll), arten.contains(.kann), arten.contains(.regelfall)) {
        case (true, true, _): return nil
        case (true, false, _): return .soll
        case (false, true, _): return .kann
        case (false, false, true): return .inDerRegel
        case (false, false, false): return .muss
        }
    }

    /// Whether a clause denies something.
    func verneint(klausel: Int) -> Bool { bild.zeichen(.verneinung).contains { $0.klausel == klausel } }

    /// The condition under which the sentence holds, word for word.
    func bedingung(formen: Regelungsformen) -> String? {
        Satzgliederung(self, formen: formen).bedingung.map { lesetext.wortlaut($0) }
    }
}
