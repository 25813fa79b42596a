// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import GermanText

/// The words by which a German sentence denies, restricts, obliges, allows, bounds and counts. From a data file.
public struct Satzsprache: Sendable {
    /// What a word or a run of words does in its sentence.
    public enum Zeichenart: String, Sendable, Hashable, CaseIterable {
        /// „nicht“, „kein“, „ohne“
        case verneinung
        /// „nur“, „ausschließlich“
        case einschraenkung
        /// „alle“, „immer“, „unverzüglich“: what makes a rule wider or stricter than one that lacks it
        case verallgemeinerung
        /// „wenn“, „sofern“
        case bedingung
        /// „es sei denn“, „außer“
        case ausnahme
        /// „bei“, „für“: for whom or what a rule holds
        case geltungsbereich
        case muss
        case soll
        case kann
        /// „in der Regel“
        case regelfall
        /// „mindestens“, „bis zu“, „vor“, „nach“: what a number, a day or an event is the bound of
        case schranke
        /// „ist“, „wird“: what only a clause of its own has
        case praedikat
        /// „wenn“, „die“, „in denen“: how a clause begins that depends on another
        case nebensatz
        /// „und“, „aber“: what joins clauses
        case bindewort
        /// „Nr.“, „Absatz“: what stands before the number of a part of a text
        case gliederung
        /// „Erlass“, „Verordnung“: what is cited with its date
        case quelle
        /// „oder“: what makes one of several enough
        case verknuepfung
        /// „beträgt“: words that a statement may have of its own, as they say nothing
        case fuellwort
        /// What looks like a sign of another kind and is none („nicht nur“)
        case keines
        /// What is said to a program, not by a source of law
        case anweisung
        /// Words of other languages that no German sentence holds
        case fremdsprache
    }

    /// Signs of one kind that mean the same („mindestens“, „wenigstens“).
    public struct Gruppe: Sendable, Hashable {
        public var name: String
        public var art: Zeichenart
        public var muster: [Wortmuster]

        public init(name: String, art: Zeichenart, muster: [Wortmuster]) {
            self.name = name
            self.art = art
            self.muster = muster
        }
    }

    /// A unit of measure: what it is measured in, and how many thousandths of that it holds.
    public struct Einheit: Sendable, Hashable {
        public var muster: Wortmuster
        /// `monat`, `tag`, `cent` …: only values of one measure can be equal.
        public var mass: String
        public var faktor: Int

        public init(muster: Wortmuster, mass: String, faktor: Int) {
            self.muster = muster
            self.mass = mass
            self.faktor = faktor
        }
    }

    /// Words of which one denies the other („erteilen“ and „versagen“).
    public struct Gegensatz: Sendable, Hashable {
        public var eines: Wortmuster
        public var anderes: Wortmuster

        public init(eines: Wortmuster, anderes: Wortmuster) {
            self.eines = eines
            self.anderes = anderes
        }
    }

    public var gruppen: [Gruppe]
    /// Folded numerals with their value in thousandths; „ein“ is none, as it mostly is an article.
    public var zahlen: [String: Int]
    /// Folded ordinals in all their forms.
    public var ordnungen: [String: Int]
    /// Folded forms of „ein“, which count before a unit only.
    public var eins: Set<String>
    public var einheiten: [Einheit]
    public var gegensaetze: [Gegensatz]
    /// Words that stand for each other in a rule, one group each.
    public var gleich: [[String]]

    public init(
        gruppen: [Gruppe] = [], zahlen: [String: Int] = [:], ordnungen: [String: Int] = [:], eins: Set<String> = [],
        einheiten: [Einheit] = [], gegensaetze: [Gegensatz] = [], gleich: [[String]] = []
    ) {
        self.gruppen = gruppen
        self.zahlen = zahlen
        self.ordnungen = ordnungen
        self.eins = eins
        self.einheiten = einheiten
        self.gegensaetze = gegensaetze
        self.gleich = gleich
    }
}
