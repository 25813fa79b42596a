// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms
internal import Regelungen
internal import Retrieval

/// The sources of an answer side by side, where they are of different Rang or state different values. It shows what each
/// says and how far it binds; it does not choose.
public struct Quellentafel: Sendable, Hashable, Encodable {
    /// Why it is shown.
    public enum Anlass: String, Sendable, Hashable, Codable {
        /// Sources of different Rang answer.
        case verschiedenerRang
        /// Sources state different numbers, dates or amounts.
        case verschiedeneAngaben
    }

    public struct Zeile: Sendable, Hashable, Encodable {
        public let vorschrift: String
        public let abschnitt: String
        /// The sentence, verbatim.
        public let zitat: String
        public let rang: Rang
        /// As a reader sees it.
        public let rangbezeichnung: String
        public let verbindlich: Bool
        public let land: String?
        /// Of the decree, or of the law's Ausfertigung.
        public let datum: Stichtag?
        /// First day of force, if it is known.
        public let inKraftSeit: Stichtag?
        public let adresse: String
    }

    /// German, a sentence.
    public var hinweis: String {
        switch anlass {
        case .verschiedenerRang:
            "Es antworten Quellen verschiedenen Ranges. Sie stehen nebeneinander; welche vorgeht, entscheidet die Sachbearbeitung."
        case .verschiedeneAngaben:
            "Die Quellen nennen verschiedene Angaben. Sie stehen nebeneinander; welche vorgeht, entscheidet die Sachbearbeitung."
        }
    }

    public let anlass: Anlass
    /// By Rang, within one the younger first.
    public let zeilen: [Zeile]
}

extension Aussagepruefung {
    /// The table for the sources of an answer; nil if they are one source, or of one Rang and without a difference.
    public func quellentafel(_ aussagen: [Aussage]) -> Quellentafel? {
        let belege = Self.jedeStelle(aussagen.flatMap(\.belege))
        guard Set(belege.map(\.vorschrift.kennung)).count > 1 else { return nil }
        let anlass: Quellentafel.Anlass
        if nenntVerschiedenes(belege) {
            anlass = .verschiedeneAngaben
        } else if Set(belege.map(\.rang)).count > 1 {
            anlass = .verschiedenerRang
        } else {
            return nil
        }
        let geordnet = belege.sorted {
            ($0.rang.rawValue, -($0.vorschrift.datum?.tage ?? .min / 2), $0.vorschrift.kurz)
                < ($1.rang.rawValue, -($1.vorschrift.datum?.tage ?? .min / 2), $1.vorschrift.kurz)
        }
        return Quellentafel(anlass: anlass, zeilen: geordnet.map(Self.zeile))
    }

    /// Whether two Vorschriften state values of one kind and have none in common.
    private func nenntVerschiedenes(_ belege: [Hit]) -> Bool {
        let angaben = Dictionary(grouping: belege, by: \.vorschrift.kennung).mapValues { hits in
            hits.flatMap { leser.lies($0.fundstelle.zitat).angaben.map(\.angabe) }
        }
        let listen = angaben.sorted { $0.key < $1.key }.map(\.value)
        return listen.indices.contains { index in
            listen[(index + 1)...].contains { andere in
                listen[index].contains { eine in
                    let gleichartige = andere.filter(eine.istGleichartig)
                    return !gleichartige.isEmpty && !gleichartige.contains { listen[index].contains($0) }
                }
            }
        }
    }

    private static func jedeStelle(_ hits: [Hit]) -> [Hit] {
        var stellen: Set<Fundstelle> = []
        return hits.filter { stellen.insert($0.fundstelle).inserted }
    }

    private static func zeile(_ hit: Hit) -> Quellentafel.Zeile {
        Quellentafel.Zeile(
            vorschrift: hit.vorschrift.kurz, abschnitt: hit.fundstelle.pfad, zitat: hit.fundstelle.zitat,
            rang: hit.rang,
            rangbezeichnung: hit.rang == hit.vorschrift.rang ? hit.vorschrift.rangbezeichnung : hit.rang.anzeige,
            verbindlich: hit.istVerbindlich, land: hit.vorschrift.land, datum: hit.vorschrift.datum,
            inKraftSeit: hit.geltung.grenzenSindBekanntgabe ? nil : hit.geltung.von, adresse: hit.fundstelle.adresse)
    }
}
