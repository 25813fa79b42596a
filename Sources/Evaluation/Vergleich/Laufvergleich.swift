// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a run gained and lost against an earlier one, question by question; only questions that are in both count.
public struct Laufvergleich: Sendable, Hashable, Codable {
    /// In what a question can be served well.
    public enum Gesichtspunkt: String, Sendable, Hashable, Codable, CaseIterable {
        /// A place is among the first five hits.
        case gefunden
        /// The first statement rests on a place.
        case ersteAussage
        /// No answer is given to a question that nothing answers.
        case enthaltung

        /// As a reader sees it.
        public var anzeige: String {
            switch self {
            case .gefunden: "unter den ersten fünf Treffern"
            case .ersteAussage: "erste Aussage richtig"
            case .enthaltung: "zu Recht keine Antwort"
            }
        }
    }

    /// A question that is served better or worse than before.
    public struct Aenderung: Sendable, Hashable, Codable {
        public var id: String
        public var frage: String
        public var stichtag: String?
        public var typ: String
        /// In what it changed.
        public var gesichtspunkte: [Gesichtspunkt]
        /// Rank of the first place before and after.
        public var rangVorher: Int?
        public var rangNachher: Int?
    }

    /// Questions in both runs.
    public var gemeinsame: Int
    public var gewonnen: [Aenderung]
    public var verloren: [Aenderung]

    /// - Parameters:
    ///   - alt: the run to be compared with.
    ///   - neu: the later run.
    public init(alt: Auswertungslauf, neu: Auswertungslauf) {
        let vorige = Dictionary(alt.fragen.map { ($0.schluessel, $0) }, uniquingKeysWith: { $1 })
        gemeinsame = 0
        gewonnen = []
        verloren = []
        for frage in neu.fragen {
            guard let vorher = vorige[frage.schluessel] else { continue }
            gemeinsame += 1
            merke(vorher, frage)
        }
    }

    private mutating func merke(_ vorher: Frageergebnis, _ nachher: Frageergebnis) {
        let (alt, neu) = (vorher.erfuellt, nachher.erfuellt)
        // What only one of the runs measured cannot be compared.
        let vergleichbare = Gesichtspunkt.allCases.filter { alt[$0] != nil && neu[$0] != nil }
        let mehr = vergleichbare.filter { alt[$0] == false && neu[$0] == true }
        let weniger = vergleichbare.filter { alt[$0] == true && neu[$0] == false }
        if !mehr.isEmpty { gewonnen.append(Aenderung(vorher, nachher, mehr)) }
        if !weniger.isEmpty { verloren.append(Aenderung(vorher, nachher, weniger)) }
    }
}

extension Laufvergleich.Aenderung {
    fileprivate init(
        _ vorher: Frageergebnis, _ nachher: Frageergebnis, _ gesichtspunkte: [Laufvergleich.Gesichtspunkt]
    ) {
        self.init(
            id: nachher.id, frage: nachher.frage, stichtag: nachher.stichtag, typ: nachher.typ,
            gesichtspunkte: gesichtspunkte, rangVorher: vorher.suche?.rang, rangNachher: nachher.suche?.rang)
    }
}

extension Frageergebnis {
    /// What was measured, and whether the question is served well in it.
    fileprivate var erfuellt: [Laufvergleich.Gesichtspunkt: Bool] {
        var ergebnis: [Laufvergleich.Gesichtspunkt: Bool] = [:]
        if let suche, istBeantwortbar { ergebnis[.gefunden] = (suche.rang ?? .max) <= 5 }
        if let antwort {
            if istBeantwortbar {
                ergebnis[.ersteAussage] = antwort.aussage == 1
            } else {
                ergebnis[.enthaltung] = antwort.istEnthaltung || gesetzMoeglich && antwort.nurGesetze
            }
        }
        return ergebnis
    }
}
