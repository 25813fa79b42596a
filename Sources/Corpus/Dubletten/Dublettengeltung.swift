// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// Computes the spans of force of a corpus that holds some decrees more than once: what a decree does to others counts
/// once, who cites a wrong date means the corrected decree, and what a person settled about one of the files holds for
/// the one that speaks for it.
public struct Dublettengeltung: Sendable {
    private let einordnung: [String: Dubletteneinordnung]
    private let festgelegt: Dublettenfestlegungen

    /// - Parameter festgelegt: what persons settled about pairs of files.
    public init(_ einordnung: [String: Dubletteneinordnung], festgelegt: Dublettenfestlegungen = .keine) {
        self.einordnung = einordnung
        self.festgelegt = festgelegt
    }

    /// The spans of every wording, by sha256; those of a duplicate are those of the file that speaks for it.
    public func berechne(_ eingaben: [GeltungRechner.Eingabe]) -> [String: GeltungRechner.Ergebnis] {
        guard !einordnung.isEmpty else { return mitZweifeln(GeltungRechner.berechne(eingaben), eingaben) }
        let bekannt = Dictionary(eingaben.map { ($0.fassung.sha256, $0.vorschrift) }) { first, _ in first }
        let ersatz = ersatzdaten(bekannt)
        let doppel = Dictionary(grouping: eingaben.filter { einordnung[$0.fassung.sha256]?.art == .doppel }) {
            fuehrender($0.fassung.sha256)
        }
        let fuehrende = eingaben.filter { einordnung[$0.fassung.sha256] == nil }
        var ergebnisse = GeltungRechner.berechne(
            fuehrende.map { umgeschrieben(mitFestlegungen($0, doppel[$0.fassung.sha256] ?? []), ersatz) })
        ergebnisse = mitZweifeln(ergebnisse, fuehrende)
        for eingabe in eingaben where einordnung[eingabe.fassung.sha256] != nil {
            ergebnisse[eingabe.fassung.sha256] = ergebnis(eingabe, bekannt, ergebnisse)
        }
        return ergebnisse
    }

    /// Who reads one of two wordings that share Aktenzeichen and date is told of the other until it is settled which
    /// holds.
    private func mitZweifeln(
        _ ergebnisse: [String: GeltungRechner.Ergebnis], _ sprechende: [GeltungRechner.Eingabe]
    ) -> [String: GeltungRechner.Ergebnis] {
        let sortiert = sprechende.sorted { $0.fassung.sha256 < $1.fassung.sha256 }
        let zweifel = Wortlautzweifel(
            sortiert.map { .init(sha256: $0.fassung.sha256, vorschrift: $0.vorschrift) }, festgelegt: festgelegt)
        var ergebnisse = ergebnisse
        for (eine, andere) in zweifel.paare() {
            for (dieser, anderer) in [(eine, andere), (andere, eine)] {
                let satz =
                    "Mit demselben Aktenzeichen und Datum liegt ein anderer Wortlaut vor "
                    + "(„\(sortiert[anderer].fassung.datei)“); welcher gilt, klärt die Erlasspflege."
                let sha256 = sortiert[dieser].fassung.sha256
                for index in ergebnisse[sha256]?.zeitraeume.indices ?? 0..<0 {
                    ergebnisse[sha256]?.zeitraeume[index].hinweise.append(satz)
                }
            }
        }
        return ergebnisse
    }

    private func ergebnis(
        _ eingabe: GeltungRechner.Eingabe, _ bekannt: [String: Vorschrift],
        _ ergebnisse: [String: GeltungRechner.Ergebnis]
    ) -> GeltungRechner.Ergebnis {
        let sha256 = eingabe.fassung.sha256
        guard istBerichtigt(sha256) else { return ergebnisse[fuehrender(sha256)] ?? .init() }
        if let festgelegt = eingabe.festgelegt { return festgelegt.ergebnis() }
        let neu = bekannt[fuehrender(sha256)].map { " durch \($0.kurz)" } ?? ""
        return .init(ohneGeltung: "Diese Fassung wurde berichtigt\(neu).")
    }

    /// Also a duplicate of a wording that was corrected.
    private func istBerichtigt(_ sha256: String) -> Bool {
        guard let platz = einordnung[sha256] else { return false }
        return platz.art == .berichtigt || einordnung[platz.fuehrend]?.art == .berichtigt
    }

    /// The file that speaks for another in the end.
    private func fuehrender(_ sha256: String) -> String {
        var (sha256, gesehen) = (sha256, Set<String>())
        while let platz = einordnung[sha256], gesehen.insert(sha256).inserted { sha256 = platz.fuehrend }
        return sha256
    }

    // MARK: What was settled about duplicates

    /// A decree with what persons settled about the other files that hold it, as far as its own are not settled.
    private func mitFestlegungen(
        _ eingabe: GeltungRechner.Eingabe, _ doppel: [GeltungRechner.Eingabe]
    ) -> GeltungRechner.Eingabe {
        var eingabe = eingabe
        for anderes in doppel.sorted(by: { $0.fassung.sha256 < $1.fassung.sha256 })
        where !istBerichtigt(
            anderes.fassung.sha256)
        {
            eingabe.festgelegt = eingabe.festgelegt ?? anderes.festgelegt
            for beziehung in anderes.beziehungen where beziehung.stand != .erkannt {
                let eigene = eingabe.beziehungen.firstIndex {
                    $0.art == beziehung.art && $0.zielAktenzeichen == beziehung.zielAktenzeichen
                        && $0.zielDatum == beziehung.zielDatum
                }
                guard let eigene else {
                    if beziehung.stand == .bestaetigt { eingabe.beziehungen.append(beziehung) }
                    continue
                }
                if eingabe.beziehungen[eigene].stand == .erkannt { eingabe.beziehungen[eigene] = beziehung }
            }
        }
        return eingabe
    }

    // MARK: Corrected dates

    private struct Kopf: Hashable {
        let aktenzeichen: String
        let datum: Stichtag
    }

    /// Aktenzeichen and date of corrected wordings → the corrected date.
    private func ersatzdaten(_ bekannt: [String: Vorschrift]) -> [Kopf: Stichtag] {
        var ersatz: [Kopf: Stichtag] = [:]
        for (sha256, platz) in einordnung where platz.art == .berichtigt {
            guard let alt = bekannt[sha256], let zeichen = alt.aktenzeichenNormalisiert, let datum = alt.datum,
                let neu = bekannt[fuehrender(sha256)]?.datum, neu != datum
            else { continue }
            ersatz[Kopf(aktenzeichen: zeichen, datum: datum)] = neu
        }
        return ersatz
    }

    private func umgeschrieben(
        _ eingabe: GeltungRechner.Eingabe, _ ersatz: [Kopf: Stichtag]
    ) -> GeltungRechner.Eingabe {
        guard !ersatz.isEmpty else { return eingabe }
        var eingabe = eingabe
        for i in eingabe.beziehungen.indices {
            let beziehung = eingabe.beziehungen[i]
            guard let zeichen = beziehung.zielAktenzeichen, let datum = beziehung.zielDatum,
                let neu = ersatz[Kopf(aktenzeichen: zeichen, datum: datum)],
                // The corrected wording says itself that it takes the place of the other.
                !(eingabe.vorschrift.aktenzeichenNormalisiert == zeichen && eingabe.vorschrift.datum == neu)
            else { continue }
            eingabe.beziehungen[i].zielDatum = neu
        }
        return eingabe
    }
}
