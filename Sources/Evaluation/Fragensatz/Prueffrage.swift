// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// A question of which is known where it is answered, or that nothing answers it.
public struct Prueffrage: Sendable, Hashable {
    /// As the set names it; the number of its line if it does not.
    public var id: String
    public var frage: String
    /// Nil: the day on which the set is run.
    public var stichtag: Stichtag?
    /// What kind of question it is, as the set says: `dauer`, `unterlagen` …
    public var typ: String
    /// Places that answer it; any of them counts as found. Empty: nothing answers it.
    public var gold: [Goldstelle]
    /// Whether a law may answer what no decree does; such an answer is then neither right nor wrong.
    public var gesetzMoeglich: Bool
    /// What a complete answer names („93 Euro“, „zwei Jahre“); empty if the set does not say.
    public var werte: [String]
    /// Sources that must not answer it.
    public var falsche: [FalscheQuelle]

    public init(
        id: String, frage: String, stichtag: Stichtag? = nil, typ: String = Prueffrage.sonstige,
        gold: [Goldstelle] = [], gesetzMoeglich: Bool = false, werte: [String] = [], falsche: [FalscheQuelle] = []
    ) {
        self.id = id
        self.frage = frage
        self.stichtag = stichtag
        self.typ = typ
        self.gold = gold
        self.gesetzMoeglich = gesetzMoeglich
        self.werte = werte
        self.falsche = falsche
    }

    /// The kind of a question for which the set names none.
    public static let sonstige = "sonstige"
    /// The kind of a question that nothing answers.
    public static let unbeantwortbar = "unbeantwortbar"
    /// The kind of a question that the program must refuse, as it asks for a judgement of a person or a decision.
    public static let abzulehnen = "abzulehnen"
    /// The kinds of questions that get no answer.
    static let ohneAntwort: Set<String> = [unbeantwortbar, abzulehnen]

    public var istBeantwortbar: Bool { !gold.isEmpty }

    /// What stays the same when a set is mended or numbered anew: the question and its day.
    public var schluessel: String { "\(stichtag?.iso ?? "heute")|\(frage)" }
}

/// A place that answers a question.
public enum Goldstelle: Sendable, Hashable {
    /// A § of a law.
    case norm(gesetz: String, bezeichnung: String)
    /// Words in one of these files, which hold the same; without words any passage of them.
    case datei([String], zitat: String?)
    /// Words in the decree with this Aktenzeichen; without words any passage of it.
    case aktenzeichen(String, zitat: String?)
}

/// A file that must not answer a question.
public struct FalscheQuelle: Sendable, Hashable {
    /// As the set names it.
    public var datei: String
    /// Whether it is not in force on the day of the question.
    public var istAusserKraft: Bool

    public init(datei: String, istAusserKraft: Bool = false) {
        self.datei = datei
        self.istAusserKraft = istAusserKraft
    }
}

/// A set of questions as it was read.
public struct Fragensatz: Sendable, Hashable {
    public var fragen: [Prueffrage]
    /// Lines that could not be read, in order.
    public var fehler: [Zeilenfehler]

    public init(fragen: [Prueffrage], fehler: [Zeilenfehler] = []) {
        self.fragen = fragen
        self.fehler = fehler
    }
}

/// Why a line of a set cannot be used, and what to do.
public struct Zeilenfehler: Error, Sendable, Hashable, CustomStringConvertible {
    /// From 1.
    public var zeile: Int
    /// German, one or two sentences.
    public var grund: String

    public init(zeile: Int, grund: String) {
        self.zeile = zeile
        self.grund = grund
    }

    public var description: String { "Zeile \(zeile): \(grund)" }
}
