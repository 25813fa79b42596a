// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Retrieval

/// Looks places up that a form names, so that what is kept of them are words of the corpus and not of the form.
struct Stellenfinder: Sendable {
    let bestand: Bestand

    /// The place of a range of an Abschnitt; nil if the corpus does not hold it.
    /// - Parameter bereich: UTF-8 offsets; nil: the Abschnitt as a whole, without words.
    func stelle(fassung sha256: String, abschnitt: Int, bereich: Range<Int>?) async throws -> Rueckmeldungsstelle? {
        guard Fassungsadresse.istSHA256(sha256),
            let gespeichert = try await bestand.aktuell().fassungen[sha256],
            let abschnitt = try await bestand.corpus.abschnitt(fassung: sha256, ordnung: abschnitt)
        else { return nil }
        guard let bereich else {
            let ganzer = Fundstelle(
                fassung: sha256, abschnitt: abschnitt.ordnung, pfad: abschnitt.bezeichnung,
                seite: abschnitt.seite(at: 0), bereich: 0..<0, zitat: "")
            return Rueckmeldungsstelle(ganzer, in: abschnitt, von: gespeichert)
        }
        let fundstelle = Fundstellenbau.fundstelle(in: abschnitt, bereich: bereich, fassung: sha256)
        guard !fundstelle.zitat.isEmpty else { return nil }
        return Rueckmeldungsstelle(fundstelle, in: abschnitt, von: gespeichert)
    }

    /// The place that a form's hidden fields name.
    func stelle(_ eingabe: Pflegeeingabe) async throws -> Rueckmeldungsstelle? {
        guard let abschnitt = Int(eingabe["abschnitt"]), let von = Int(eingabe["von"]), let bis = Int(eingabe["bis"]),
            von >= 0, von < bis
        else { return nil }
        return try await stelle(fassung: eingabe["fassung"], abschnitt: abschnitt, bereich: von..<bis)
    }

    /// The place that an address leads to, as people copy it: `https://…/f/<sha256>/<abschnitt>?von=…&bis=…`.
    func stelle(adresse: String) async throws -> Rueckmeldungsstelle? {
        guard let anfang = adresse.firstRange(of: "/f/") else { return nil }
        let teile = adresse[anfang.upperBound...].prefix { $0 != "#" }.split(separator: "?", maxSplits: 1)
        let pfad = teile.first?.split(separator: "/") ?? []
        guard pfad.count == 2, let abschnitt = Int(pfad[1]) else { return nil }
        let felder = Formular.felder(query: teile.count > 1 ? String(teile[1]) : nil)
        func zahl(_ name: String) -> Int? { felder.last { $0.name == name }.flatMap { Int($0.wert) } }
        var bereich: Range<Int>?
        if let von = zahl("von"), let bis = zahl("bis"), von >= 0, von < bis { bereich = von..<bis }
        return try await stelle(fassung: String(pfad[0]), abschnitt: abschnitt, bereich: bereich)
    }
}
