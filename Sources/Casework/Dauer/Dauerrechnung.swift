// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// How long a title can run, worked out step by step. Several rules in force stand side by side; a person chooses.
public struct Dauerrechnung: Sendable, Hashable {
    /// First day of the new title: the day after the present one ends, or the day of issue.
    public var beginn: Stichtag?
    public var schritte: [Dauerschritt]
    /// The spans that the steps come to, one for each rule that gives a normal duration, without doubles.
    public var vorschlaege: [Dauervorschlag]
    /// Facts without which a step cannot be worked out, by kennung.
    public var fehlend: [String]

    public init(beginn: Stichtag?, schritte: [Dauerschritt], vorschlaege: [Dauervorschlag], fehlend: [String]) {
        self.beginn = beginn
        self.schritte = schritte
        self.vorschlaege = vorschlaege
        self.fehlend = fehlend
    }
}

/// One step of the calculation.
public struct Dauerschritt: Sendable, Hashable {
    public enum Art: String, Sendable, Hashable, Codable {
        case beginn
        case regel
        case mindestens
        case hoechstens
        case bindung
        /// The last day, after all bounds.
        case ergebnis
    }

    public var art: Art
    /// In German, with the values: „Regeldauer zwei Jahre: 01.10.2026 bis 30.09.2028“.
    public var text: String
    /// Last day that this step alone would give.
    public var bis: Stichtag?
    /// Where it comes from: provisions of the schema, or the Beleg of a decree.
    public var normen: [Normzitat]
    public var beleg: Beleg?

    public init(art: Art, text: String, bis: Stichtag?, normen: [Normzitat] = [], beleg: Beleg? = nil) {
        self.art = art
        self.text = text
        self.bis = bis
        self.normen = normen
        self.beleg = beleg
    }
}

/// A span that a person may choose.
public struct Dauervorschlag: Sendable, Hashable {
    public var von: Stichtag
    public var bis: Stichtag
    /// How it came about, in German: „zwei Jahre, begrenzt durch den Pass“.
    public var begruendung: String
    /// Indices into `Dauerrechnung.schritte`.
    public var schritte: [Int]

    public init(von: Stichtag, bis: Stichtag, begruendung: String, schritte: [Int]) {
        self.von = von
        self.bis = bis
        self.begruendung = begruendung
        self.schritte = schritte
    }
}
