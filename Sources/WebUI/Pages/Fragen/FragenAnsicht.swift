// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The question page: the field, and below it one of several states.
struct FragenAnsicht: Sendable {
    let frage: String
    let fehler: String?
    let maximaleLaenge: Int
    let stichtag: String
    /// The questions before, on which this one may lean.
    var gespraech: Gespraechsansicht?
    /// No question asked yet.
    var leer: Leeransicht?
    var antwort: Antwortansicht?
    /// A Rückmeldung about a draft was just taken in.
    /// Begins a Vorgang about what the question asks; nil where there is no check list for it.
    var vorgangHref: String?
    var hatRueckgemeldet = false
    /// Where a draft appears.
    var entwurf: Entwurfsfeld?
    var ohneFundstelle: OhneFundstelleAnsicht?
    /// The field for a further question, below an outcome.
    var nachfragefeld: Nachfragefeld?
    var abgelehnt: Meldungsansicht?
    var gescheitert: Meldungsansicht?

    init(_ frage: Frage, stichtag: String) {
        self.frage = frage.text
        fehler = frage.fehler
        maximaleLaenge = Frage.maximaleLaenge
        self.stichtag = stichtag
    }
}

/// The field for a question that leans on those that were asked.
struct Nachfragefeld: Sendable {
    let maximaleLaenge = Frage.maximaleLaenge
    let zuvor: [String]
    /// Set unless it is today.
    let stichtagfeld: String?

    init(_ gespraech: Gespraech, _ anfrage: Anfrage) {
        zuvor = gespraech.fragen
        stichtagfeld = anfrage.stichtagFeld?.wert
    }
}

/// What the page shows before the first question.
struct Leeransicht: Sendable {
    let beispiele: [Beispielfrage]
    /// Nil while the corpus is empty.
    let bestand: Bestandsansicht?
}

struct Beispielfrage: Sendable {
    let text: String
    let href: String

    /// Questions as caseworkers ask them, over several kinds of rule.
    static let texte = [
        "Wie lange wird die Aufenthaltserlaubnis zum Studium in der Regel erteilt?",
        "Welche Voraussetzungen hat die Niederlassungserlaubnis nach § 9 AufenthG?",
        "Darf die Frist nach § 82 Abs. 1 AufenthG verlängert werden, wenn Unterlagen fehlen?",
        "Was gilt, wenn der Antrag auf Verlängerung verspätet gestellt wird?",
        "Wann wird vom Nachweis des Lebensunterhalts abgesehen?",
    ]
}

struct Bestandsansicht: Sendable {
    let vorschriften: String
    let fassungen: String
    let inKraft: String
    /// The latest day from which a wording is known.
    let stand: String?
    let listeHref: String
}

/// A refusal or an error: what, and what to do now.
struct Meldungsansicht: Sendable {
    let ueberschrift: String
    let text: String
    let hinweise: [String]
}

/// Nothing was found: what was looked for, what lies nearest, how to widen.
struct OhneFundstelleAnsicht: Sendable {
    let stichtag: String
    let verstanden: [String]
    let hinweise: [String]
    let naechste: [Trefferansicht]
    let verworfen: Verworfenansicht?
    let sucheHref: String
    let sucheAusserKraftHref: String
    let heuteHref: String?
    let vorschlag: Stichtagvorschlag?
    let rueckmeldung: Rueckmeldungsformular?
}
