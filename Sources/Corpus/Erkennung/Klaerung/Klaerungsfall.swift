// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// A question that needs a person: what is doubtful about a document, or what contradicts itself.
///
/// Questions are computed from the corpus, never stored; one that was settled is gone with the next computation.
public struct Klaerungsfall: Sendable, Hashable {
    public enum Art: String, Sendable, Hashable, CaseIterable {
        /// Texts say different things about the force of the document.
        case widerspruch
        /// The texts say something else now than when a person settled the spans of force.
        case geltungUeberholt = "geltung-ueberholt"
        case geltungUnklar = "geltung-unklar"
        case angabeFehlt = "angabe-fehlt"
        case angabeUnsicher = "angabe-unsicher"
        case beziehungUnsicher = "beziehung-unsicher"
        case zielMehrdeutig = "ziel-mehrdeutig"
        case zielFehlt = "ziel-fehlt"
        case dublette

        /// As a reader sees it, for a list of several.
        public var anzeige: String {
            switch self {
            case .widerspruch: "Widersprüche"
            case .geltungUeberholt: "Festlegungen zu prüfen"
            case .geltungUnklar: "Geltung unklar"
            case .angabeFehlt: "Angaben fehlen"
            case .angabeUnsicher: "Angaben unsicher"
            case .beziehungUnsicher: "Beziehungen unsicher"
            case .zielMehrdeutig: "Ziel mehrdeutig"
            case .zielFehlt: "Ziel nicht im Bestand"
            case .dublette: "Vielleicht doppelt"
            }
        }
    }

    /// What is asked about.
    public enum Gegenstand: Sendable, Hashable {
        /// As recognised; with an empty value if nothing was found.
        case feld(Feldangabe)
        case beziehung(Beziehung)
        /// The spans of force that hold now, unless a person settles others.
        case geltung([Zeitraum])
        /// sha256 of documents that may be the same
        case dokumente([String])
    }

    /// Words that the question rests on.
    public struct Beleg: Sendable, Hashable {
        /// sha256 of the document they stand in
        public var fassung: String
        /// Verbatim
        public var worte: String
        /// Where they stand; nil: to be looked for in the text.
        public var stelle: Textstelle?

        public init(fassung: String, worte: String, stelle: Textstelle? = nil) {
            self.fassung = fassung
            self.worte = worte
            self.stelle = stelle
        }
    }

    public var art: Art
    /// sha256 of the document it is about
    public var fassung: String
    public var gegenstand: Gegenstand
    /// The question in one or two German sentences.
    public var satz: String
    /// Present value as a reader sees it; empty if there is none.
    public var wert: String
    public var gewissheit: Feldangabe.Gewissheit
    /// The most telling first; empty where something is missing.
    public var belege: [Beleg]
    /// sha256 of documents that a relation may mean
    public var kandidaten: [String]
    /// What makes it the same question at another state of the corpus, within its document.
    public var schluessel: String
    /// Smaller is more important: what can let a repealed text answer comes first.
    public var gewicht: Int

    public init(
        art: Art, fassung: String, gegenstand: Gegenstand, satz: String, wert: String = "",
        gewissheit: Feldangabe.Gewissheit, belege: [Beleg] = [], kandidaten: [String] = [], schluessel: String,
        gewicht: Int
    ) {
        self.art = art
        self.fassung = fassung
        self.gegenstand = gegenstand
        self.satz = satz
        self.wert = wert
        self.gewissheit = gewissheit
        self.belege = belege
        self.kandidaten = kandidaten
        self.schluessel = schluessel
        self.gewicht = gewicht
    }

    /// Names the question in addresses: `<sha256>.<16 hex digits>`.
    public var kennung: String { "\(fassung).\(Kurzschluessel.von(schluessel))" }
}
