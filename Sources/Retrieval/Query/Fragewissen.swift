// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import GermanText

/// What is known about questions, from data files: kinds of rule, other wordings, fields of law that come first, and
/// questions that must be refused. No law stands in code.
public struct Fragewissen: Sendable {
    /// A kind of rule: how it is asked for and how a text that states it reads.
    public struct Art: Sendable, Hashable {
        public var art: Frageart
        /// How it is asked for.
        public var frage: [Wortmuster]
        /// What a sentence holds that states such a rule.
        public var antwort: [Wortmuster]
        /// What hints at such a rule, weaker.
        public var hinweis: [Wortmuster]
        /// Words of the law that a question of this kind looks for; they only help to rank.
        public var suchworte: [String]
        /// Words that only make the question („lange“ in „wie lange“) and say nothing of its subject.
        public var frageworte: [Wortmuster]

        public init(
            art: Frageart, frage: [Wortmuster], antwort: [Wortmuster], hinweis: [Wortmuster] = [],
            suchworte: [String] = [], frageworte: [Wortmuster] = []
        ) {
            self.art = art
            self.frage = frage
            self.antwort = antwort
            self.hinweis = hinweis
            self.suchworte = suchworte
            self.frageworte = frageworte
        }
    }

    /// Everyday words and the words of the law for the same thing.
    public struct Umschreibung: Sendable, Hashable {
        public var frage: [Wortmuster]
        public var suchworte: [String]

        public init(frage: [Wortmuster], suchworte: [String]) {
            self.frage = frage
            self.suchworte = suchworte
        }
    }

    /// A Vorschrift of the field in which questions are asked, when they name none.
    public struct Schwerpunkt: Sendable, Hashable {
        /// As it is cited (`AufenthG`), or a name for all sources of `rang`.
        public var vorschrift: String
        /// If given, all sources of this rank are meant.
        public var rang: Rang?
        /// 0...1
        public var gewicht: Double

        public init(vorschrift: String, rang: Rang? = nil, gewicht: Double) {
            self.vorschrift = vorschrift
            self.rang = rang
            self.gewicht = gewicht
        }
    }

    /// Headings of provisions that mention a matter without settling it (statistics, Ermächtigungen).
    public struct Nebenregelung: Sendable, Hashable {
        public var ueberschrift: [Wortmuster]
        /// Questions that ask for them.
        public var frage: [Wortmuster]

        public init(ueberschrift: [Wortmuster], frage: [Wortmuster]) {
            self.ueberschrift = ueberschrift
            self.frage = frage
        }
    }

    /// Sentences of decrees that settle nothing of a matter: when the decree holds, who is to be told what.
    public struct Nebensatz: Sendable, Hashable {
        public var satz: [Wortmuster]
        /// Questions that ask for them.
        public var frage: [Wortmuster]

        public init(satz: [Wortmuster], frage: [Wortmuster]) {
            self.satz = satz
            self.frage = frage
        }
    }

    /// A question that the program must not answer.
    public struct Ablehnung: Sendable, Hashable {
        public var frage: [Wortmuster]
        /// Why, a German sentence.
        public var grund: String
        /// What is possible instead, a German sentence.
        public var stattdessen: String

        public init(frage: [Wortmuster], grund: String, stattdessen: String) {
            self.frage = frage
            self.grund = grund
            self.stattdessen = stattdessen
        }
    }

    /// A matter that another authority decides, or that is mere business of the office: a rule that does not speak of
    /// it answers no question about it.
    public struct Fremdsache: Sendable, Hashable {
        public var kennung: String
        /// As a reader sees it („Kindergeld“).
        public var name: String
        /// How a question names it.
        public var muster: [Wortmuster]
        /// By what else a provision is known to speak of it.
        public var recht: [Wortmuster]
        /// Who decides it, with the article („die Familienkasse“).
        public var stelle: String

        public init(
            kennung: String, name: String, muster: [Wortmuster], recht: [Wortmuster] = [], stelle: String
        ) {
            self.kennung = kennung
            self.name = name
            self.muster = muster
            self.recht = recht
            self.stelle = stelle
        }
    }

    public var arten: [Art]
    public var umschreibungen: [Umschreibung]
    public var schwerpunkte: [Schwerpunkt]
    public var ablehnungen: [Ablehnung]
    public var nebenregelungen: [Nebenregelung]
    public var nebensaetze: [Nebensatz]
    public var anliegen: [Anliegenwissen]
    public var fremdsachen: [Fremdsache]

    public init(
        arten: [Art] = [], umschreibungen: [Umschreibung] = [], schwerpunkte: [Schwerpunkt] = [],
        ablehnungen: [Ablehnung] = [], nebenregelungen: [Nebenregelung] = [], nebensaetze: [Nebensatz] = [],
        anliegen: [Anliegenwissen] = [], fremdsachen: [Fremdsache] = []
    ) {
        self.arten = arten
        self.umschreibungen = umschreibungen
        self.schwerpunkte = schwerpunkte
        self.ablehnungen = ablehnungen
        self.nebenregelungen = nebenregelungen
        self.nebensaetze = nebensaetze
        self.anliegen = anliegen
        self.fremdsachen = fremdsachen
    }

    /// Knows nothing: every question is „sonstige“.
    public static let leer = Fragewissen()
}
