// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// A decree that others cite or refer to and that is not in the corpus.
public struct Luecke: Sendable, Hashable {
    /// One place that speaks of it.
    public struct Nennung: Sendable, Hashable {
        /// sha256 of the Fassung that speaks of it.
        public var fassung: String
        /// The citing decree's short name and file.
        public var kurz: String
        public var datei: String
        public var art: Beziehung.Art
        public var beleg: String
    }

    /// Normalised; nil if only the date is named.
    public var aktenzeichen: String?
    public var datum: Stichtag?
    public var nennungen: [Nennung]
    /// Short names of decrees of the corpus that may be meant: the same Aktenzeichen with another date, or the same
    /// date with an Aktenzeichen that differs in a sign or two.
    public var aehnliche: [String]

    /// Citing decrees, each counted once.
    public var anzahl: Int { Set(nennungen.map(\.fassung)).count }
    /// Whether one of them changes its force: then the gap matters for what holds.
    public var wirkt: Bool { nennungen.contains { $0.art != .bezug } }

    /// „523-26.02.09 vom 12.02.2025“
    public var bezeichnung: String {
        [aktenzeichen, datum.map { "vom \($0.deutsch)" }].compactMap(\.self).joined(separator: " ")
    }
}

/// Finds what is missing in a corpus, from what its decrees say about others.
public enum Luecken: Sendable {
    /// All gaps, those that change the force of others and the most cited first.
    /// - Parameter beziehungen: what each Fassung says about others, by sha256.
    public static func finde(
        _ fassungen: [GespeicherteFassung], beziehungen: [String: [Beziehung]]
    ) -> [Luecke] {
        let erlasse = fassungen.filter { !$0.istAbgeloest && !$0.vorschrift.istGesetz }
        let bestand = Bestandsblick(erlasse)
        var nennungen: [Ziel: [Luecke.Nennung]] = [:]
        for erlass in erlasse where erlass.einordnung == nil {
            for beziehung in beziehungen[erlass.fassung.sha256] ?? [] where beziehung.stand != .abgelehnt {
                guard let ziel = Ziel(beziehung), !bestand.hat(ziel, ausser: erlass.vorschrift) else { continue }
                nennungen[ziel, default: []].append(
                    Luecke.Nennung(
                        fassung: erlass.fassung.sha256, kurz: erlass.vorschrift.kurz, datei: erlass.fassung.datei,
                        art: beziehung.art, beleg: beziehung.beleg))
            }
        }
        return nennungen.map { ziel, stellen in
            Luecke(
                aktenzeichen: ziel.aktenzeichen, datum: ziel.datum,
                nennungen: stellen.sorted { ($0.datei, $0.art.rawValue) < ($1.datei, $1.art.rawValue) },
                aehnliche: bestand.aehnliche(ziel))
        }.sorted(by: vor)
    }

    private static func vor(_ a: Luecke, _ b: Luecke) -> Bool {
        if a.wirkt != b.wirkt { return a.wirkt }
        return (-a.anzahl, a.aktenzeichen ?? "", a.datum?.tage ?? 0) < (
            -b.anzahl, b.aktenzeichen ?? "", b.datum?.tage ?? 0
        )
    }

    fileprivate struct Ziel: Hashable {
        let aktenzeichen: String?
        let datum: Stichtag?

        init?(_ beziehung: Beziehung) {
            guard beziehung.zielAktenzeichen != nil || beziehung.zielDatum != nil else { return nil }
            aktenzeichen = beziehung.zielAktenzeichen
            datum = beziehung.zielDatum
        }
    }

    /// The decrees that are there, by what others cite them with.
    private struct Bestandsblick {
        private var nachAktenzeichen: [String: [Vorschrift]] = [:]
        private var nachDatum: [Stichtag: [Vorschrift]] = [:]

        init(_ erlasse: [GespeicherteFassung]) {
            // An annex is not the decree it belongs to.
            for vorschrift in erlasse.map(\.vorschrift) where vorschrift.art != .anlage {
                if let zeichen = vorschrift.aktenzeichenNormalisiert {
                    nachAktenzeichen[zeichen, default: []].append(vorschrift)
                }
                if let datum = vorschrift.datum { nachDatum[datum, default: []].append(vorschrift) }
            }
        }

        func hat(_ ziel: Ziel, ausser selbst: Vorschrift) -> Bool {
            guard let zeichen = ziel.aktenzeichen else {
                return ziel.datum.flatMap { nachDatum[$0] }.map { !$0.isEmpty } ?? false
            }
            let gleiche = nachAktenzeichen[zeichen] ?? []
            guard let datum = ziel.datum else { return !gleiche.isEmpty || selbst.aktenzeichenNormalisiert == zeichen }
            return gleiche.contains { $0.datum == datum }
                || selbst.aktenzeichenNormalisiert == zeichen && selbst.datum == datum && selbst.art != .anlage
        }

        func aehnliche(_ ziel: Ziel) -> [String] {
            guard let zeichen = ziel.aktenzeichen else { return [] }
            let mitAnderemDatum = nachAktenzeichen[zeichen] ?? []
            let mitAnderemZeichen = (ziel.datum.flatMap { nachDatum[$0] } ?? []).filter {
                $0.aktenzeichenNormalisiert.map { Bearbeitungsabstand.ist($0, zeichen, hoechstens: 2) } ?? false
            }
            return Array(Set((mitAnderemDatum + mitAnderemZeichen).map(\.kurz))).sorted()
        }
    }
}
