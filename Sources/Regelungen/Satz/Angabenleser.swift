// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText
internal import Norms

/// Finds numbers, dates, durations, amounts, marks and provisions in a sentence.
struct Angabenleser {
    let sprache: Satzsprache
    let parser: CitationParser
    private let zahlwort: Zahlwort

    init(sprache: Satzsprache, parser: CitationParser) {
        self.sprache = sprache
        self.parser = parser
        zahlwort = Zahlwort(sprache: sprache)
    }

    /// - Parameters:
    ///   - schranken: signs of bounds, by their words.
    ///   - ort: the provision that the sentence stands in.
    func angaben(
        _ text: String, _ worte: [Satzbild.Wort], schranken: [Satzbild.Zeichen], ort: Normzitat?
    ) -> [Angabenfund] {
        var frei = [Bool](repeating: true, count: worte.count)
        var funde: [Angabenfund] = []
        func nimm(_ angabe: Angabe, _ bereich: Range<Int>) {
            guard !bereich.isEmpty else { return }
            for wort in bereich { frei[wort] = false }
            funde.append(Angabenfund(angabe: angabe, worte: bereich, schranke: nil, wortlaut: ""))
        }
        for fund in parser.citations(in: text, kontext: ort) {
            let bereich = Self.worte(fund.bereich, worte)
            for wort in bereich { frei[wort] = false }
            guard !bereich.isEmpty else { continue }
            funde.append(Angabenfund(angabe: .norm(fund.zitat), worte: bereich, schranke: nil, wortlaut: ""))
        }
        for fund in Datumsfinder.funde(in: text) {
            let bereich = Self.worte(fund.bereich, worte)
            if bereich.allSatisfy({ frei[$0] }) { nimm(.datum(fund.tag), bereich) }
        }
        var stelle = 0
        while stelle < worte.count {
            if frei[stelle], let (angabe, ende) = zahl(stelle, worte, text, frei) {
                let steht = stelle > 0 && frei[stelle - 1] && einheitDavor(stelle, worte) != nil
                nimm(angabe, (steht && Self.istBetrag(angabe) ? stelle - 1 : stelle)..<ende)
                stelle = ende
            } else {
                stelle += 1
            }
        }
        return mitEinheitDesZweiten(funde.sorted { $0.worte.lowerBound < $1.worte.lowerBound }, worte).map { fund in
            var fund = fund
            if case .norm = fund.angabe {} else { fund.schranke = Self.schranke(vor: fund.worte, schranken, worte) }
            return fund
        }
    }

    /// The words that a range of bytes touches.
    private static func worte(_ bereich: Range<Int>, _ worte: [Satzbild.Wort]) -> Range<Int> {
        guard let erstes = worte.firstIndex(where: { $0.bereich.upperBound > bereich.lowerBound }) else { return 0..<0 }
        let ende = worte[erstes...].firstIndex { $0.bereich.lowerBound >= bereich.upperBound } ?? worte.count
        return erstes..<max(erstes, ende)
    }

    /// A number with its unit, an ordinal or a mark that begins at a word, and what lies behind it.
    private func zahl(
        _ stelle: Int, _ worte: [Satzbild.Wort], _ text: String, _ frei: [Bool]
    ) -> (Angabe, ende: Int)? {
        let wort = worte[stelle].gefaltet
        if let monat = Self.monate.firstIndex(where: { $0.contains(wort) }), worte[stelle].istGross {
            return (.monat(monat + 1), stelle + 1)
        }
        if Self.istZiffer(wort.utf8.first) || wort.utf8.contains(where: { Self.istZiffer($0) }) {
            return geschrieben(stelle, worte, text, frei)
        }
        if let wert = sprache.ordnungen[wort] { return (.ordnung(wert), stelle + 1) }
        if sprache.eins.contains(wort) {
            // „ein halbes Jahr“ counts by „halbes“.
            guard let (einheit, ende) = einheit(nach: stelle + 1, worte, frei, artikel: true) else { return nil }
            return (.menge(einheit.faktor * 1_000, mass: einheit.mass), ende)
        }
        if let wert = zahlwort.wert(wort) { return mitEinheit(wert, stelle, stelle + 1, worte, frei) }
        return zusammengesetzt(wort).map { ($0, stelle + 1) }
    }

    /// „dreijährige“, „sechsmonatig“
    private func zusammengesetzt(_ wort: String) -> Angabe? {
        for einheit in sprache.einheiten {
            guard let anfang = einheit.muster.erstesWort, anfang.utf8.count > 3,
                let stelle = wort.stelle(bytes: anfang), stelle > wort.startIndex
            else { continue }
            let vorn = String(wort[..<stelle])
            guard einheit.muster.beginnt(FoldedWords(wort[stelle...])) else { continue }
            if vorn == "ein" { return .menge(einheit.faktor * 1_000, mass: einheit.mass) }
            if let wert = zahlwort.wert(vorn) { return .menge(wert * einheit.faktor, mass: einheit.mass) }
        }
        return nil
    }

    /// Digits: joined by full stops and commas they are one number, with letters a mark.
    private func geschrieben(
        _ stelle: Int, _ worte: [Satzbild.Wort], _ text: String, _ frei: [Bool]
    ) -> (Angabe, ende: Int)? {
        var ende = stelle + 1
        while ende < worte.count, frei[ende], Self.istZiffer(worte[ende].gefaltet.utf8.first),
            worte[ende].bereich.lowerBound == worte[ende - 1].bereich.upperBound + 1,
            let zeichen = Self.byte(text, worte[ende - 1].bereich.upperBound), zeichen == 0x2E || zeichen == 0x2C
        {
            ende += 1
        }
        let bytes = worte[stelle].bereich.lowerBound..<worte[ende - 1].bereich.upperBound
        let geschrieben = String(decoding: text.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count), as: UTF8.self)
        guard let wert = Self.wert(geschrieben) else { return (.kennung(geschrieben.lowercased()), ende) }
        if ende == stelle + 1, Self.byte(text, bytes.upperBound) == 0x2E, ende < worte.count,
            worte[ende].bereich.lowerBound <= bytes.upperBound + 2
        {
            if let (einheit, hinter) = einheit(nach: ende, worte, frei, artikel: false), einheit.mass == "lebensjahr" {
                return (.menge(wert * einheit.faktor, mass: einheit.mass), hinter)
            }
            return (.ordnung(wert), ende)
        }
        return mitEinheit(wert, stelle, ende, worte, frei)
    }

    /// „1.250,50“ in thousandths; nil for „3.1.2“ and marks.
    private static func wert(_ text: String) -> Int? {
        let teile = text.split(separator: ",", omittingEmptySubsequences: false)
        guard teile.count <= 2, let ganze = teile.first else { return nil }
        let gruppen = ganze.split(separator: ".", omittingEmptySubsequences: false)
        guard
            gruppen.count == 1
                || gruppen.dropFirst().allSatisfy({ $0.count == 3 }) && (1...3).contains(gruppen[0].count)
        else { return nil }
        let ziffern = gruppen.joined()
        guard !ziffern.isEmpty, ziffern.utf8.count <= 9, let zahl = Int(ziffern) else { return nil }
        guard teile.count == 2 else { return zahl * 1_000 }
        let stellen = teile[1]
        guard (1...3).contains(stellen.utf8.count), let bruch = Int(stellen) else { return nil }
        return zahl * 1_000 + bruch * [100, 10, 1][stellen.utf8.count - 1]
    }

    private func mitEinheit(
        _ wert: Int, _ stelle: Int, _ ende: Int, _ worte: [Satzbild.Wort], _ frei: [Bool]
    ) -> (Angabe, ende: Int) {
        if let (einheit, hinter) = einheit(nach: ende, worte, frei, artikel: false) {
            return (.menge(wert * einheit.faktor, mass: einheit.mass), hinter)
        }
        if stelle > 0, frei[stelle - 1], let einheit = einheitDavor(stelle, worte) {
            return (.menge(wert * einheit.faktor, mass: einheit.mass), ende)
        }
        return (.zahl(wert), ende)
    }

    /// „EUR 29“
    private func einheitDavor(_ stelle: Int, _ worte: [Satzbild.Wort]) -> Satzsprache.Einheit? {
        einheit(worte[stelle - 1].gefaltet).flatMap { $0.mass == "cent" ? $0 : nil }
    }

    private static func istBetrag(_ angabe: Angabe) -> Bool {
        if case .menge(_, let mass) = angabe { mass == "cent" } else { false }
    }

    /// The unit at a place, with at most one word before it („drei volle Monate“), and what lies behind it.
    private func einheit(
        nach stelle: Int, _ worte: [Satzbild.Wort], _ frei: [Bool], artikel: Bool
    ) -> (Satzsprache.Einheit, ende: Int)? {
        guard stelle < worte.count, frei[stelle] else { return nil }
        if let einheit = einheit(worte[stelle].gefaltet) { return (einheit, stelle + 1) }
        let naechste = stelle + 1
        guard naechste < worte.count, frei[naechste], worte[naechste].klausel == worte[stelle].klausel,
            worte[stelle].gefaltet.utf8.count > 4, !worte[stelle].istGross,
            zahlwort.wert(worte[stelle].gefaltet) == nil,
            let einheit = einheit(worte[naechste].gefaltet)
        else { return nil }
        return (einheit, naechste + 1)
    }

    private func einheit(_ wort: String) -> Satzsprache.Einheit? {
        let gefaltet = FoldedWords(wort)
        return sprache.einheiten.first { $0.muster.beginnt(gefaltet) }
    }

    /// „zwei bis drei Jahre“: the first number is one of years, too.
    private func mitEinheitDesZweiten(_ funde: [Angabenfund], _ worte: [Satzbild.Wort]) -> [Angabenfund] {
        var funde = funde
        for index in funde.indices.dropLast() {
            guard case .zahl(let wert) = funde[index].angabe, case .menge(_, let mass) = funde[index + 1].angabe,
                funde[index + 1].worte.lowerBound - funde[index].worte.upperBound <= 1,
                let einheit = funde[index + 1].worte.compactMap({ einheit(worte[$0].gefaltet) }).first(where: {
                    $0.mass == mass
                })
            else { continue }
            funde[index].angabe = .menge(wert * einheit.faktor, mass: mass)
        }
        return funde
    }

    /// The bound whose sign stands nearest before the words, with at most two words between.
    private static func schranke(
        vor bereich: Range<Int>, _ schranken: [Satzbild.Zeichen], _ worte: [Satzbild.Wort]
    ) -> String? {
        schranken.filter { zeichen in
            zeichen.worte.upperBound <= bereich.lowerBound && bereich.lowerBound - zeichen.worte.upperBound <= 2
                && worte[zeichen.worte.upperBound - 1].klausel == worte[bereich.lowerBound].klausel
        }.max { ($0.worte.upperBound, $0.worte.count) < ($1.worte.upperBound, $1.worte.count) }?.gruppe
    }

    private static func byte(_ text: String, _ offset: Int) -> UInt8? {
        let bytes = text.utf8
        guard offset < bytes.count else { return nil }
        return bytes[bytes.index(bytes.startIndex, offsetBy: offset)]
    }

    private static func istZiffer(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }

    private static let monate: [Set<String>] = [
        ["januar", "jaenner"], ["februar"], ["maerz"], ["april"], ["mai"], ["juni"], ["juli"], ["august"],
        ["september"],
        ["oktober"], ["november"], ["dezember"],
    ]
}
