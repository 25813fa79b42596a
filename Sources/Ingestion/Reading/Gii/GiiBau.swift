// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// Puts the norms of a file together into a law.
final class GiiBau {
    private var kopf: GiiNorm?
    private var abschnitte: [Abschnitt] = []
    private var gliederung = GiiGliederung()

    func append(_ norm: GiiNorm, _ text: GiiText) {
        if kopf == nil { kopf = norm }
        let words = String(decoding: text.bytes, as: UTF8.self)
        if let enbez = norm.enbez {
            beginneGliederung(norm)
            ergaenze(norm, text, words, bezeichnung: bezeichnung(enbez), ueberschrift: norm.titel)
        } else if norm.kennzahl != nil {
            ergaenzeGliederung(norm, text, words)
        } else if !words.isEmpty || abschnitte.isEmpty && !norm.fussnoten.isEmpty {
            ergaenze(norm, text, words, bezeichnung: "", ueberschrift: norm.titel)
        }
    }

    /// The law, or nil if the file names none.
    func gesetz(erzeugt: Stichtag?) -> ReadLaw? {
        guard let kopf, let jurabk = kopf.jurabk.first(where: { !$0.isEmpty }) else { return nil }
        let isHint = { (typ: String) in typ == "Hinweis" || typ == "Sonst" }
        return ReadLaw(
            jurabk: jurabk, amtabk: kopf.amtabk, kurztitel: kopf.kurzue, titel: kopf.langue ?? jurabk,
            ausfertigung: kopf.ausfertigung, erzeugt: erzeugt,
            stand: kopf.standangaben.filter { !isHint($0.typ) }.map(\.text),
            hinweise: kopf.standangaben.filter { isHint($0.typ) }.map(\.text), abschnitte: abschnitte)
    }

    // MARK: - Abschnitte

    private func beginneGliederung(_ norm: GiiNorm) {
        guard let kennzahl = norm.kennzahl else { return }
        gliederung.beginne(kennzahl: kennzahl, ueberschrift: Self.ueberschrift(norm), artikel: Self.artikel(norm))
    }

    /// `Art. 229 § 5` for a § inside an Artikel, otherwise the name as it is.
    private func bezeichnung(_ enbez: String) -> String {
        let name = GiiBezeichnung.normalisiert(enbez)
        guard name.hasPrefix("§"), let artikel = gliederung.artikel else { return name }
        return "\(artikel) \(name)"
    }

    /// „Art 229“ → „Art. 229“; nil for headings that are no Artikel.
    private static func artikel(_ norm: GiiNorm) -> String? {
        let words = norm.gliederungsbez.split(separator: " ")
        guard words.count == 2, ["Art", "Art.", "Artikel"].contains(words[0]) else { return nil }
        return "Art. \(words[1])"
    }

    /// A heading; where text follows it directly, it is an Abschnitt like any other.
    private func ergaenzeGliederung(_ norm: GiiNorm, _ text: GiiText, _ words: String) {
        guard let kennzahl = norm.kennzahl else { return }
        gliederung.beginne(kennzahl: kennzahl, ueberschrift: "")
        let hasWords = words.contains { $0.isLetter || $0.isNumber }
        ergaenze(
            norm, text, hasWords ? words : "", bezeichnung: Self.artikel(norm) ?? norm.gliederungsbez,
            ueberschrift: norm.gliederungstitel, istGliederung: !hasWords)
        gliederung.beginne(kennzahl: kennzahl, ueberschrift: Self.ueberschrift(norm), artikel: Self.artikel(norm))
    }

    private func ergaenze(
        _ norm: GiiNorm, _ text: GiiText, _ words: String, bezeichnung: String, ueberschrift: String,
        istGliederung: Bool = false
    ) {
        let isGone = !istGliederung && GiiWegfall.erkannt(titel: ueberschrift, text: words)
        abschnitte.append(
            Abschnitt(
                ordnung: abschnitte.count, bezeichnung: bezeichnung, ueberschrift: ueberschrift,
                gliederung: ueberschriften(ueber: bezeichnung), istGliederung: istGliederung, istWeggefallen: isGone,
                text: words, teile: words.isEmpty ? [] : GiiTeile.teile(text), tabellen: Self.tabellen(text),
                fussnoten: norm.fussnoten + Self.hinweise(norm)))
    }

    /// Annexes and the closing formula follow the last heading without standing under it.
    private func ueberschriften(ueber bezeichnung: String) -> [String] {
        let headings = gliederung.ueberschriften
        guard Self.stehtFuerSich(bezeichnung), let outermost = headings.first, !Self.stehtFuerSich(outermost) else {
            return headings
        }
        return []
    }

    private static func stehtFuerSich(_ name: String) -> Bool {
        ["Anlage", "Anhang", "Anhänge", "Muster", "Schlussformel", "Schlußformel"].contains { name.hasPrefix($0) }
    }

    private static func ueberschrift(_ norm: GiiNorm) -> String {
        Segmentation.joined([norm.gliederungsbez, norm.gliederungstitel], by: " ")
    }

    private static func tabellen(_ text: GiiText) -> [Tabelle] {
        text.knoten.filter { $0.art == .tabelle && $0.start < $0.ende }.map {
            Tabelle(bereich: $0.start..<$0.ende, zeilen: $0.zeilen, kopfzeilen: $0.kopfzeilen)
        }
    }

    /// What the text leaves out because it is no text.
    private static func hinweise(_ norm: GiiNorm) -> [String] {
        var result: [String] = []
        if norm.bilder > 0 {
            result.append("Abbildungen, die nur im Original zu sehen sind: \(norm.bilder).")
        }
        if norm.dateien > 0 {
            result.append("Beigefügte Dateien, die nur im Original zu finden sind: \(norm.dateien).")
        }
        return result
    }
}
