// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Computes when each wording of the corpus holds, from what the texts say about themselves and about each other.
///
/// The outcome depends on the texts alone, not on the order in which they came in. What no text settles stays unclear.
public enum GeltungRechner: Sendable {
    /// A stored wording with what it says about others. Superseded files are not handed in.
    public struct Eingabe: Sendable, Hashable {
        public var vorschrift: Vorschrift
        public var fassung: Fassung
        public var beziehungen: [Beziehung]
        /// What a person settled about its spans; it wins over the texts.
        public var festgelegt: FestgelegteGeltung?

        public init(
            vorschrift: Vorschrift, fassung: Fassung, beziehungen: [Beziehung] = [],
            festgelegt: FestgelegteGeltung? = nil
        ) {
            self.vorschrift = vorschrift
            self.fassung = fassung
            self.beziehungen = beziehungen
            self.festgelegt = festgelegt
        }
    }

    /// When a wording holds.
    public struct Ergebnis: Sendable, Hashable {
        /// In time order, without overlaps; empty if unclear or if `ohneGeltung` says why it never holds.
        public var zeitraeume: [Geltungszeitraum]
        public var ohneGeltung: String?
        /// What other decrees do to parts of it, in the order of their days.
        public var stellen: [Stellenwirkung]
        /// Settled by a person, not read out of the texts.
        public var istFestgelegt: Bool

        public init(
            zeitraeume: [Geltungszeitraum] = [], ohneGeltung: String? = nil, stellen: [Stellenwirkung] = [],
            istFestgelegt: Bool = false
        ) {
            self.zeitraeume = zeitraeume
            self.ohneGeltung = ohneGeltung
            self.stellen = stellen
            self.istFestgelegt = istFestgelegt
        }
    }

    /// Why a superseded file does not hold.
    public static let abgeloest = "Diese Datei wurde durch eine neuere Datei am selben Ort abgelöst."

    /// The spans of every wording, by sha256.
    public static func berechne(_ eingaben: [Eingabe]) -> [String: Ergebnis] {
        var ergebnisse: [String: Ergebnis] = [:]
        let gesetze = Dictionary(grouping: eingaben.filter(\.vorschrift.istGesetz), by: \.vorschrift.kennung)
        for fassungen in gesetze.values {
            ergebnisse.merge(GesetzesGeltung(fassungen).ergebnisse) { _, new in new }
        }
        var erlasse = ErlassGeltung(eingaben.filter { !$0.vorschrift.istGesetz })
        ergebnisse.merge(erlasse.ergebnisse()) { _, new in new }
        for eingabe in eingaben where eingabe.vorschrift.istGesetz {
            if let festgelegt = eingabe.festgelegt { ergebnisse[eingabe.fassung.sha256] = festgelegt.ergebnis() }
        }
        return ergebnisse
    }

    /// The relations of all decrees with the Fassungen they mean, by the sha256 of the Fassung that states them.
    public static func beziehungen(_ eingaben: [Eingabe]) -> [String: [AufgeloesteBeziehung]] {
        let netz = ErlassGeltung(eingaben.filter { !$0.vorschrift.istGesetz }).netz
        return Dictionary(
            netz.beziehungen.values.compactMap { liste in liste.first.map { ($0.quelle, liste) } },
            uniquingKeysWith: { a, _ in a })
    }
}

extension Fassung {
    /// First day of force that the text itself states, with its sentence.
    var eigenerBeginn: Geltungsangabe? { geltungsangaben.first { $0.art == .inKraftAb } }
    /// Last day of force that the text itself states, with its sentence.
    var eigenesEnde: Geltungsangabe? { geltungsangaben.last { $0.art == .inKraftBis } }
    /// A day of its own force that could not be read, and that nothing else tells.
    var verschweigtGeltung: Bool {
        guard let satz = unlesbareGeltung?.lowercased() else { return false }
        let nenntEnde = ["außer kraft", "bis ", "befristet", "endet"].contains { satz.contains($0) }
        return nenntEnde ? eigenesEnde == nil : eigenerBeginn == nil
    }
}
