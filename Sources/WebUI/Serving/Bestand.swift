// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Synchronization

/// The corpus as the pages look at it: wordings by sha256, works by their readable address.
///
/// The tables are made once for each state of the corpus.
final class Bestand: Sendable {
    let corpus: any CorpusReading
    private let tafel = Mutex<Bestandstafel?>(nil)
    private let beiNeuemStand: @Sendable (Int64) -> Void

    /// - Parameter beiNeuemStand: told of each new state that is seen; must not wait.
    init(corpus: any CorpusReading, beiNeuemStand: @escaping @Sendable (Int64) -> Void = { _ in }) {
        self.corpus = corpus
        self.beiNeuemStand = beiNeuemStand
    }

    /// The tables of the present state.
    func aktuell() async throws -> Bestandstafel {
        let snapshot = try await corpus.snapshot()
        if let vorhanden = tafel.withLock({ $0 }), vorhanden.stand == snapshot.stand { return vorhanden }
        let neu = Bestandstafel(snapshot)
        tafel.withLock { $0 = neu }
        beiNeuemStand(neu.stand)
        return neu
    }
}

/// A work with all its wordings, oldest first.
struct Werk: Sendable {
    let vorschrift: Vorschrift
    let fassungen: [GespeicherteFassung]
    /// Other files that hold one of these wordings, by path.
    let doppel: [GespeicherteFassung]
    /// Last part of its address: `aufenthg-2004`.
    let slug: String

    var pfad: String { "/vorschriften/\(slug)" }

    /// The wording to be shown on a day: the one in force, else the last that was, else the next.
    func fassung(am tag: Stichtag) -> GespeicherteFassung? {
        let amTag = fassungen.map { (fassung: $0, status: $0.geltung(am: tag).status) }
        if let inKraft = amTag.last(where: { $0.status == .inKraft }) { return inKraft.fassung }
        let vergangen = amTag.filter { $0.status == .ausserKraft }
        if let letzte = vergangen.max(by: { ende($0.fassung) < ende($1.fassung) }) { return letzte.fassung }
        return amTag.first { $0.status == .kuenftig }?.fassung ?? fassungen.last
    }

    private func ende(_ fassung: GespeicherteFassung) -> Int {
        fassung.geltung.map { $0.zeitraum.bis?.tage ?? .max }.max() ?? .min
    }
}

/// Tables over one state of the corpus.
struct Bestandstafel: Sendable {
    let stand: Int64
    let passagenzahl: Int
    let fassungen: [String: GespeicherteFassung]
    /// By readable name.
    let werke: [Werk]
    private let werkeNachSlug: [String: [Int]]
    private let werkNachKennung: [String: Int]
    private let werkNachName: [String: Int]

    init(_ snapshot: CorpusSnapshot) {
        stand = snapshot.stand
        passagenzahl = snapshot.passagenzahl
        fassungen = Dictionary(snapshot.fassungen.map { ($0.fassung.sha256, $0) }) { first, _ in first }
        // A corrected wording and a duplicate may have been read as other works; they belong to the file that speaks.
        let gruppen = Dictionary(grouping: snapshot.fassungen) { [fassungen] in
            Self.sprechend($0, fassungen).vorschrift.kennung
        }
        werke = gruppen.values.compactMap(Self.werk)
            .map { (name: $0.vorschrift.kurz.lowercased(), werk: $0) }
            .sorted { ($0.name, $0.werk.slug) < ($1.name, $1.werk.slug) }
            .map(\.werk)
        var nachSlug = Dictionary(grouping: werke.indices) { [werke] in werke[$0].slug }
        var nachKennung = Dictionary(werke.indices.map { [werke] in (werke[$0].vorschrift.kennung, $0) }) { $1 }
        // Whoever asks for them under the name they were read by gets the work they belong to.
        for andere in snapshot.fassungen where andere.einordnung != nil {
            let kennung = andere.vorschrift.kennung
            guard nachKennung[kennung] == nil,
                let werk = nachKennung[Self.sprechend(andere, fassungen).vorschrift.kennung]
            else { continue }
            nachKennung[kennung] = werk
            let slug = Self.slug(kennung)
            if nachSlug[slug]?.contains(werk) != true { nachSlug[slug, default: []].append(werk) }
        }
        werkeNachSlug = nachSlug
        werkNachKennung = nachKennung
        var namen: [String: Int] = [:]
        for index in werke.indices {
            let vorschrift = werke[index].vorschrift
            for name in [vorschrift.kurz] + vorschrift.auchGenannt where namen[name] == nil { namen[name] = index }
        }
        werkNachName = namen
    }

    /// Works with this address; several if their names differ only in signs.
    func werke(slug: String) -> [Werk] { (werkeNachSlug[slug] ?? []).map { werke[$0] } }

    func werk(kennung: String) -> Werk? { werkNachKennung[kennung].map { werke[$0] } }

    /// The work that is cited under this name (`AufenthG`).
    func werk(name: String) -> Werk? { werkNachName[name].map { werke[$0] } }

    private static func werk(_ alle: [GespeicherteFassung]) -> Werk? {
        let sortiert = alle.filter { !$0.istDoppel }.sorted { reihenfolge($0) < reihenfolge($1) }
        guard let neueste = sortiert.last else { return nil }
        return Werk(
            vorschrift: neueste.vorschrift, fassungen: sortiert,
            doppel: alle.filter(\.istDoppel).sorted { $0.fassung.datei < $1.fassung.datei },
            slug: slug(neueste.vorschrift.kennung))
    }

    /// The file that speaks for another in the end.
    private static func sprechend(
        _ fassung: GespeicherteFassung, _ fassungen: [String: GespeicherteFassung]
    ) -> GespeicherteFassung {
        var (fassung, gesehen) = (fassung, Set<String>())
        while let platz = fassung.einordnung, gesehen.insert(fassung.fassung.sha256).inserted,
            let naechste = fassungen[platz.fuehrend]
        {
            fassung = naechste
        }
        return fassung
    }

    /// In time; of wordings that begin on one day what was corrected comes first. A decree of the same day that came in
    /// later goes before the one that was there: it replaces nothing until a person says so.
    private static func reihenfolge(_ fassung: GespeicherteFassung) -> (Int, Int, Int64) {
        let eingang = fassung.passagen.lowerBound
        return (
            beginn(fassung), fassung.einordnung?.art == .berichtigt ? 0 : 1,
            fassung.vorschrift.istGesetz ? eingang : -eingang
        )
    }

    private static func beginn(_ fassung: GespeicherteFassung) -> Int {
        let tage = fassung.geltung.compactMap { $0.zeitraum.von?.tage }
        return tage.min() ?? fassung.fassung.bekanntAb?.tage ?? .min
    }

    /// `gesetz:AufenthG 2004` → `aufenthg-2004`; `erlass:MKJFGFI|523-26.02.09|2025-02-12` → `erlass-mkjfgfi-…`.
    static func slug(_ kennung: String) -> String {
        let kern = kennung.hasPrefix("gesetz:") ? String(kennung.dropFirst(7)) : kennung
        var result = ""
        result.reserveCapacity(kern.utf8.count)
        for scalar in kern.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
            case "ä": result += "ae"
            case "ö": result += "oe"
            case "ü": result += "ue"
            case "ß": result += "ss"
            default: if !result.isEmpty, !result.hasSuffix("-") { result += "-" }
            }
        }
        while result.hasSuffix("-") { result.removeLast() }
        return result.isEmpty ? "ohne-kennung" : result
    }
}
