// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText
internal import Regelungen

/// muss, soll, kann and „in der Regel“: a statement obliges and allows exactly as the source does.
extension Satzvergleich {
    private static let stufen: [Satzsprache.Zeichenart] = [.muss, .soll, .kann]

    func verbindlichkeit() -> [Pruefgrund] {
        var gruende: [Pruefgrund] = []
        for klausel in aussage.klauseln.indices.filter(hatInhalt) {
            if let grund = verbindlichkeit(klausel), !gruende.contains(grund) { gruende.append(grund) }
        }
        return gruende + regelfall()
    }

    /// What a clause of the statement says otherwise than the clauses of the source that speak of the same.
    private func verbindlichkeit(_ klausel: Int) -> Pruefgrund? {
        let hier = aussage.stufen(klausel)
        let stellen = entsprechungen(klausel)
        let dort = stellen.map { quelle.stufen($0) }
        guard !dort.contains(where: { vertraeglich(hier, $0) }) else { return nil }
        let amBesten = stellen.first.map { quelle.stufen($0) } ?? []
        return .verbindlichkeit(
            aussage: Self.wort(hier, aussage, [klausel]), quelle: Self.wort(amBesten, quelle, stellen))
    }

    /// „wird erteilt“ says what must be, „ist zu erteilen“ too; neither may stand for „kann“ or „soll“.
    private func vertraeglich(_ hier: Set<Satzsprache.Zeichenart>, _ dort: Set<Satzsprache.Zeichenart>) -> Bool {
        if hier.isEmpty { return dort.isDisjoint(with: [.soll, .kann]) }
        return hier.isSubset(of: dort)
    }

    func hatInhalt(_ klausel: Int) -> Bool { aussage.inhalt.contains { aussage.worte[$0.wort].klausel == klausel } }

    /// The clauses of the source that share most words and Angaben with a clause of the statement; all of them if none
    /// does. An Angabe counts twice, as it tells clauses apart better than a word.
    func entsprechungen(_ klausel: Int) -> [Int] {
        let worte = aussage.inhalt.filter { aussage.worte[$0.wort].klausel == klausel }
        let angaben = aussage.angaben.filter { aussage.worte[$0.worte.lowerBound].klausel == klausel }.map(\.angabe)
        let gemeinsam = quelle.klauseln.indices.map { stelle in
            let dort = quelle.inhalt.filter { quelle.worte[$0.wort].klausel == stelle }
            let werte = quelle.angaben.filter { quelle.worte[$0.worte.lowerBound].klausel == stelle }.map(\.angabe)
            return worte.filter { wort in dort.contains { $0.istGleich(wort) || wort.steht(in: [$0.ganz]) } }.count
                + 2 * angaben.filter(werte.contains).count
        }
        let meiste = gemeinsam.max() ?? 0
        return quelle.klauseln.indices.filter { gemeinsam[$0] == meiste }
    }

    private static func wort(
        _ stufen: Set<Satzsprache.Zeichenart>, _ bild: Satzbild, _ klauseln: [Int]
    ) -> String {
        let zeichen =
            bild.zeichen.first { stufen.contains($0.art) && klauseln.contains($0.klausel) }
            ?? bild.zeichen.first { stufen.contains($0.art) }
        return zeichen?.wortlaut ?? "ist"
    }

    private func regelfall() -> [Pruefgrund] {
        let (hier, dort) = (aussage.zeichen(.regelfall), quelle.zeichen(.regelfall))
        if !hier.isEmpty { return dort.isEmpty ? [.regelfallHinzu] : [] }
        let betroffen = dort.contains { zeichen in
            aussage.klauseln.indices.filter(hatInhalt).contains { entsprechungen($0).contains(zeichen.klausel) }
        }
        return betroffen ? [.regelfallFehlt] : []
    }
}

extension Satzbild {
    /// How a clause obliges or allows; an item of a list does so as the words that lead to it.
    func stufen(_ klausel: Int) -> Set<Satzsprache.Zeichenart> {
        var eigene = Set(zeichen.filter { $0.klausel == klausel && [.muss, .soll, .kann].contains($0.art) }.map(\.art))
        // „ist berechtigt, … zu verlangen“ obliges nobody.
        if eigene.contains(.kann) { eigene.remove(.muss) }
        if eigene.isEmpty, let vorspann = klauseln[klausel].vorspann, vorspann != klausel { return stufen(vorspann) }
        return eigene
    }
}
